// Where the axis has lines and what it writes there: years in bold, then quarters, months or days as room allows, in
// the reader's language. d3-time chooses the steps; Intl has the words.
import { utcTicks, utcYear } from 'd3-time';
import type { TimeScale } from './time-window';

const dayMs = 86_400_000;

/** Room for one label of the lower row, px. */
const labelRoomPx = 58;

/** One line of the axis. */
export interface Tick {
  readonly day: number;
  readonly px: number;
  readonly label: string;
  /** A year begins here: drawn stronger. */
  readonly isYear: boolean;
}

/** A year as the upper row of the axis names it. */
export interface YearBand {
  readonly year: number;
  readonly fromPx: number;
  readonly toPx: number;
  readonly label: string;
}

/** The axis of a scale: lines with labels, and the years above them when the lines are finer than years. */
export interface Axis {
  readonly ticks: readonly Tick[];
  readonly years: readonly YearBand[];
}

/** Chooses the lines of an axis. */
export function axisOf(scale: TimeScale, language: string): Axis {
  const { start, end } = scale.window;
  const count = Math.max(2, Math.floor(scale.widthPx / labelRoomPx));
  const dates = utcTicks(new Date(start * dayMs), new Date(end * dayMs), count);
  const isYear = (date: Date): boolean => utcYear(date).getTime() === date.getTime();
  const isFiner = dates.some((date) => !isYear(date));
  const isDays = dates.some((date) => date.getUTCDate() !== 1);
  const write = formatOf(language, isDays ? 'day' : isFiner ? 'month' : 'year');
  const ticks = dates.map((date) => {
    const day = date.getTime() / dayMs;
    return { day, px: scale.toPx(day), label: write(date), isYear: isYear(date) };
  });
  return { ticks, years: isFiner ? yearBands(scale, language) : [] };
}

/** Room for a year's name under the overview, px. */
const yearRoomPx = 46;

/** The years to name under a strip: every one, every second, every fifth…, as room allows. */
export function yearsOf(scale: TimeScale, language: string): YearBand[] {
  const bands = yearBands(scale, language).filter(
    ({ fromPx }) => fromPx > 0 && fromPx < scale.widthPx - yearRoomPx,
  );
  const yearPx = scale.pxPerDay * 365.25;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => years * yearPx >= yearRoomPx) ?? 1000;
  return bands.filter(({ year }) => year % step === 0);
}

function yearBands(scale: TimeScale, language: string): YearBand[] {
  const write = formatOf(language, 'year');
  const first = utcYear(new Date(scale.window.start * dayMs));
  const last = new Date(scale.window.end * dayMs);
  return utcYear.range(first, last).map((date) => {
    const next = utcYear.offset(date, 1);
    return {
      year: date.getUTCFullYear(),
      fromPx: Math.max(0, scale.toPx(date.getTime() / dayMs)),
      toPx: Math.min(scale.widthPx, scale.toPx(next.getTime() / dayMs)),
      label: write(date),
    };
  });
}

type TickUnit = 'year' | 'month' | 'day';

const optionsOf: Record<TickUnit, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { month: 'short', day: 'numeric' },
};

// Making one costs more than the frame that a step of the picture has. One of each unit and language stays.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, unit: TickUnit): (date: Date) => string {
  const key = `${language} ${unit}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, { ...optionsOf[unit], calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, format);
  return (date) => format.format(date);
}
