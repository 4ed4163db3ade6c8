// Reads EDTF (the Extended Date/Time Format of the Library of Congress, levels 0 and 1) into days, so that facts can
// be ordered and compared at the precision that is known. Writing dates for readers is format-date.ts.
//
// Chosen here: the time of day is read past; a season is the northern one by whole months (spring March to May,
// winter December to February); an unspecified digit or part widens the period (`201X` is ten years).

/** How exactly a point in time is known. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One end of a date, or the whole of it when it is no range. */
export interface DatePoint {
  readonly precision: DatePrecision;
  /** Astronomical: 0 is 1 BC. For a decade or century its first year. */
  readonly year: number;
  /** 1 to 12; only with precision `month` or `day`. */
  readonly month?: number;
  /** 1 to 31; only with precision `day`. */
  readonly day?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; only with precision `season`. */
  readonly season?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First day it may mean, in days since 1970-01-01 (UTC). */
  readonly start: number;
  /** Last day it may mean, in days since 1970-01-01 (UTC). */
  readonly end: number;
}

/** An end of a range that no date closes: still going on (`..`), or not known. */
export type OpenEnd = 'open' | 'unknown';

/** A date as its period and what is known of it. */
export interface DateSpan {
  /** First day, in days since 1970-01-01 (UTC); -Infinity when open or unknown. */
  readonly start: number;
  /** Last day, in days since 1970-01-01 (UTC); Infinity when open or unknown. */
  readonly end: number;
  /** That of the coarser end. */
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly isRange: boolean;
  /** The same point as `to` when it is no range. */
  readonly from: DatePoint | OpenEnd;
  readonly to: DatePoint | OpenEnd;
}

const precisions: readonly DatePrecision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];
const pointPattern = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;
const longYearPattern = /^Y(-?[1-9]\d{4,})$/;
const clockPattern = /T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
/** The longest year worth reading; beyond it day numbers lose exactness. */
const longYearDigits = 12;

/** Reads an EDTF string; null when it is none of level 0 or 1. */
export function parseDate(edtf: string): DateSpan | null {
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  if (parts.length === 1) {
    const point = readPoint(edtf);
    return point === null ? null : toSpan(point, point, edtf);
  }
  const from = readEnd(parts[0]!);
  const to = readEnd(parts[1]!);
  if (from === null || to === null || (typeof from === 'string' && typeof to === 'string')) return null;
  if (typeof from !== 'string' && typeof to !== 'string' && from.start > to.end) return null;
  return toSpan(from, to, edtf);
}

function toSpan(from: DatePoint | OpenEnd, to: DatePoint | OpenEnd, edtf: string): DateSpan {
  const points = [from, to].filter((end) => typeof end !== 'string');
  return {
    start: typeof from === 'string' ? -Infinity : from.start,
    end: typeof to === 'string' ? Infinity : to.end,
    precision: precisions[Math.max(...points.map((point) => precisions.indexOf(point.precision)))]!,
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
    isRange: edtf.includes('/'),
    from,
    to,
  };
}

function readEnd(text: string): DatePoint | OpenEnd | null {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  const point = readPoint(text);
  // Level 1 knows neither seasons, unspecified digits nor long years inside a range.
  return point === null || point.precision === 'season' || /[XY]/.test(text) ? null : point;
}

function readPoint(text: string): DatePoint | null {
  const long = longYearPattern.exec(text);
  if (long) return long[1]!.length > longYearDigits ? null : makePoint('year', Number(long[1]), {}, '');
  const hasClock = clockPattern.test(text);
  const match = pointPattern.exec(text.replace(clockPattern, ''));
  if (!match || match[1] === '-0000') return null;
  const [, yearText = '', monthText, dayText, mark = ''] = match;
  if (hasClock && (dayText === undefined || text.includes('X') || mark !== '')) return null;
  const isVague = yearText.includes('X');
  if (isVague && (monthText !== undefined || mark !== '')) return null;
  if (mark !== '' && text.includes('X')) return null;
  // Before year 0 the digits count away from us, so a vague year is its earliest: `-201X` begins in -2019.
  const year = Number(yearText.replaceAll('X', yearText.startsWith('-') ? '9' : '0'));
  if (isVague) return makePoint(yearText.endsWith('XX') ? 'century' : 'decade', year, {}, '');
  if (monthText === undefined) return makePoint('year', year, {}, mark);
  if (monthText === 'XX') {
    return dayText === undefined || dayText === 'XX' ? makePoint('year', year, {}, '') : null;
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 24) {
    return dayText === undefined && mark === '' ? makePoint('season', year, { season: month }, '') : null;
  }
  if (month < 1 || month > 12) return null;
  if (dayText === undefined || dayText === 'XX') return makePoint('month', year, { month }, mark);
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return makePoint('day', year, { month, day }, mark);
}

type PointParts = Pick<DatePoint, 'month' | 'day' | 'season'>;

function makePoint(precision: DatePrecision, year: number, parts: PointParts, mark: string): DatePoint {
  const [start, end] = periodOf(precision, year, parts);
  return {
    precision,
    year,
    ...parts,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    start,
    end,
  };
}

function periodOf(precision: DatePrecision, year: number, parts: PointParts): [number, number] {
  const { month = 1, day = 1, season = 21 } = parts;
  if (precision === 'day') return [toDays(year, month, day), toDays(year, month, day)];
  if (precision === 'month') return monthsFrom(year, month, 1);
  if (precision === 'season') return monthsFrom(year, 3 * (season - 20), 3);
  return monthsFrom(year, 1, precision === 'century' ? 1200 : precision === 'decade' ? 120 : 12);
}

function monthsFrom(year: number, month: number, count: number): [number, number] {
  const next = month - 1 + count;
  return [toDays(year, month, 1), toDays(year + Math.floor(next / 12), (next % 12) + 1, 1) - 1];
}

function daysInMonth(year: number, month: number): number {
  const [first, last] = monthsFrom(year, month, 1);
  return last - first + 1;
}

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar. Not `Date.UTC`, which reads the years 0 to 99
 * as 1900 to 1999 and ends at the year 275760.
 */
function toDays(year: number, month: number, day: number): number {
  // Count from 1 March, so that the leap day comes last (Hinnant's days_from_civil).
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
