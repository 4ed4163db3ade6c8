// Reads a cell of a table that holds a date as people write it and gives EDTF at the precision that was written:
// "Jan–Mar 2024", "since 2019", "c. 1890", "2019–23", "Q3 2024". What it cannot read for certain it does not guess.
import { parseDate } from '../date';
import { undated } from './date-words';
import { type DayOrder, readPoint, type WrittenPoint } from './written-point';

/** What a cell with a date says. */
export type WrittenDate =
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'undated' }
  /** `season-or-range`: `2023-24`. `serial`: a spreadsheet's day number, where a column lost its format. */
  | { readonly kind: 'unreadable'; readonly reason: 'not-a-date' | 'season-or-range' | 'serial' };

const unreadable: WrittenDate = { kind: 'unreadable', reason: 'not-a-date' };
/** Longer than any way to write a date; what is longer is not looked at. */
const mostCharacters = 80;

/** Reads a date as people write it. */
export function readWrittenDate(cell: string, order: DayOrder): WrittenDate {
  if (cell.length > mostCharacters) return unreadable;
  const text = cell.normalize('NFKC').trim();
  if (text === '' || undated.test(text)) return { kind: 'undated' };
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return { kind: 'unreadable', reason: 'serial' };
  const [, first, second] = /^(\d{2}\d\d)-(2[1-4])$/.exec(text) ?? [];
  if (first !== undefined && Number(second) === (Number(first) + 1) % 100)
    return { kind: 'unreadable', reason: 'season-or-range' };
  const asWritten = parseDate(text);
  if (asWritten !== null) return { kind: 'date', edtf: text };
  const edtf = readFolded(text.toLowerCase().replace(/\s+/g, ' '), order);
  return edtf !== null && parseDate(edtf) !== null ? { kind: 'date', edtf } : unreadable;
}

/** Which order dates with two small numbers follow, by those of a column that can be read one way only. */
export function orderOfColumn(cells: Iterable<string>): DayOrder | 'unknown' | 'mixed' {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const numbers = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d{2,4}\b/.exec(cell.slice(0, mostCharacters));
    if (!numbers) continue;
    if (Number(numbers[1]) > 12) dayFirst += 1;
    else if (Number(numbers[3]) > 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst > 0) return 'mixed';
  return dayFirst > 0 ? 'day-first' : monthFirst > 0 ? 'month-first' : 'unknown';
}

/** Whether a date reads differently day first and month first, so that its order has to be known. */
export function needsOrder(cell: string): boolean {
  const numbers = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d{2,4}\b/.exec(cell.slice(0, mostCharacters));
  return (
    numbers !== null && Number(numbers[1]) <= 12 && Number(numbers[3]) <= 12 && numbers[1] !== numbers[3]
  );
}

const openStart =
  /^(?:until|till|before|up to|through|by|bis|jusqu'en|hasta)\s+(.+)$|^(.+?)(?:以前|之前|為止|为止)$/u;
const openEnd =
  /^(?:since|from|after|as of|seit|depuis|desde)\s+(.+)$|^(.+?)(?:\s*(?:[-–—]|to|until|至|到)\s*(?:present|now|today|ongoing|date|今|現在|现在|目前)?|以來|以来|以後|以后|之後|之后|起)$/u;
const between = /^(?:from|between|von|de|du)\s+(.+?)\s+(?:to|and|until|till|through|bis|à|au|a|al)\s+(.+)$/u;
const joined = [
  /^(.+?)\s+(?:to|until|till|through|thru|bis|au|hasta)\s+(.+)$/u,
  /^(.+?)\s*(?:–|—|~|至|到|～|〜)\s*(.+)$/u,
  /^(.+?)\s+-\s+(.+)$/u,
  /^(.*\p{L}\.?\s?\d*|\d{4}|\d{1,2})-(\d{1,2}|\d{4}|\p{L}.*|\d{1,2} \p{L}.*|\d{1,2}, \d{4})$/u,
];

function readFolded(text: string, order: DayOrder): string | null {
  const point = readPoint(text, order);
  if (point !== null) return pointText(point);
  const range = between.exec(text);
  if (range) {
    const edtf = rangeText(range[1]!, range[2]!, order);
    if (edtf !== null) return edtf;
  }
  for (const pattern of joined) {
    const match = pattern.exec(text);
    const edtf = match && rangeText(match[1]!, match[2]!, order);
    if (edtf) return edtf;
  }
  return openText(openEnd.exec(text), order, 'end') ?? openText(openStart.exec(text), order, 'start');
}

function openText(match: RegExpExecArray | null, order: DayOrder, open: 'start' | 'end'): string | null {
  const point = match && readPoint((match[1] ?? match[2])!, order);
  const edges = point && edgesOf(point);
  if (!edges) return null;
  return open === 'end' ? `${edges[0]}/..` : `../${edges[1]}`;
}

/** A range, whose ends may leave out what the other one says: "3–5 May 2024", "May 3–5, 2024", "2019–23". */
function rangeText(left: string, right: string, order: DayOrder): string | null {
  const from = readPoint(left, order);
  // "5, 2024" after a month and a day.
  const shared = /^(\d{1,2}),? (\d{4})$/.exec(right);
  const to =
    shared && from?.month !== undefined
      ? { ...exact, day: +shared[1]!, year: +shared[2]! }
      : readPoint(right, order);
  if (from === null || to === null) return null;
  const [start, end] = complete(from, to);
  const first = edgesOf(start)?.[0];
  const last = edgesOf(end)?.[1];
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}

const exact = { approximate: false, uncertain: false } as const;

function complete(from: WrittenPoint, to: WrittenPoint): [WrittenPoint, WrittenPoint] {
  let [start, end] = [from, to];
  if (start.number !== undefined && end.month !== undefined && end.day !== undefined)
    start = { ...exact, day: start.number };
  if (end.number !== undefined && start.day !== undefined) end = { ...exact, day: end.number };
  if (
    end.number !== undefined &&
    start.year !== undefined &&
    start.month === undefined &&
    end.number > start.year % 100
  )
    end = { ...end, year: start.year - (start.year % 100) + end.number };
  const year = start.year ?? end.year;
  return [
    {
      ...start,
      ...given('year', year),
      ...(start.day !== undefined && given('month', start.month ?? end.month)),
    },
    {
      ...end,
      ...given('year', end.year ?? year),
      ...(end.day !== undefined && given('month', end.month ?? start.month)),
    },
  ];
}

function given<Key extends string>(key: Key, value: number | undefined): { [K in Key]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: number });
}

/** EDTF of a point that stands alone. */
function pointText(point: WrittenPoint): string | null {
  if (point.vague !== undefined) return point.vague;
  const edges = edgesOf(point);
  if (edges === null) return null;
  return edges[0] === edges[1] ? edges[0] : `${edges[0]}/${edges[1]}`;
}

/** The first and the last date of a point as EDTF: the same, unless it is a part of a year. */
function edgesOf(point: WrittenPoint): readonly [string, string] | null {
  const { year, month, day, season, months, vague, approximate, uncertain } = point;
  if (year === undefined || vague !== undefined) return null;
  if (day !== undefined && month === undefined) return null;
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  const whole = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const two = (value: number) => String(value).padStart(2, '0');
  if (months !== undefined) {
    const [first, last] = months.map((at) => `${whole}-${two(at)}${mark}`) as [string, string];
    return [first, last];
  }
  // EDTF has no rough seasons: a season is rough enough.
  if (season !== undefined) return [`${whole}-${season}`, `${whole}-${season}`];
  const text = [
    whole,
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
  return [`${text}${mark}`, `${text}${mark}`];
}
