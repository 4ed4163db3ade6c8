// The stretch of time that the picture shows, and how it moves: fitted, zoomed, panned, kept within bounds. Time is in
// days since 1970-01-01 (UTC), as the dataset's dates are; pixels are the picture's.
import type { DateSpan } from '../dataset';

/** A stretch of time in days since 1970-01-01, the end exclusive. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The narrowest window, days: two weeks, in which single days can be told apart on a phone. */
export const narrowestDays = 14;

/** A fit leaves out up to this share of the facts when that lets the others stand apart. */
const leftOutShare = 0.2;

/** A fit that would save less than this share of the whole shows the whole. */
const worthwhileSaving = 0.4;

/** With so few facts nothing is squashed, and a reader wants to see all of them. */
const alwaysWhole = 12;

/** Room left before the first fact and after the last, as a share of the window: so that neither touches an edge. */
const margin = { before: 0.03, after: 0.13 };

/** The same for the bounds, which are a look at everything, not a place to read. */
const boundsMargin = 0.02;

/** The years shown when nothing is dated. */
const emptyWindow: TimeWindow = { start: 17_897, end: 21_915 }; // 2019 to 2029, as the bundled pack

/** First and last day, end exclusive, of the ends that are known; null when none is. */
export function extentOf(spans: readonly DateSpan[]): TimeWindow | null {
  const ends = spans.flatMap((span) => knownEnds(span));
  if (ends.length === 0) return null;
  return {
    start: ends.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: ends.reduce((most, { end }) => Math.max(most, end), -Infinity),
  };
}

function knownEnds({ start, end }: DateSpan): TimeWindow[] {
  if (Number.isFinite(start) && Number.isFinite(end)) return [{ start, end: end + 1 }];
  if (Number.isFinite(start)) return [{ start, end: start + 1 }];
  return Number.isFinite(end) ? [{ start: end, end: end + 1 }] : [];
}

/** The whole of the facts with a margin: as far as the picture may be zoomed out. */
export function wholeWindow(spans: readonly DateSpan[]): TimeWindow {
  const extent = extentOf(spans);
  if (extent === null) return emptyWindow;
  const fit = fitWindow(spans);
  const room = (extent.end - extent.start) * boundsMargin;
  return { start: Math.min(extent.start - room, fit.start), end: Math.max(extent.end + room, fit.end) };
}

/**
 * The window to begin with: the shortest that wholly holds four facts in five, so that a few early and late ones do
 * not squash the rest; or everything, when there are few facts or little would be gained.
 */
export function fitWindow(spans: readonly DateSpan[]): TimeWindow {
  const extent = extentOf(spans);
  if (extent === null) return emptyWindow;
  const known = spans.flatMap((span) => knownEnds(span));
  if (known.length <= alwaysWhole) return withMargin(extent);
  const needed = Math.ceil(known.length * (1 - leftOutShare));
  let best = extent;
  for (const start of new Set(known.map((span) => span.start))) {
    const ends = known.filter((span) => span.start >= start).map((span) => span.end);
    if (ends.length < needed) continue;
    const end = ends.sort((a, b) => a - b)[needed - 1]!;
    if (end - start < best.end - best.start) best = { start, end };
  }
  const saving = 1 - (best.end - best.start) / (extent.end - extent.start);
  return withMargin(saving < worthwhileSaving ? extent : best);
}

function withMargin({ start, end }: TimeWindow): TimeWindow {
  const days = Math.max(end - start, narrowestDays);
  const middle = (start + end) / 2;
  return { start: middle - days * (0.5 + margin.before), end: middle + days * (0.5 + margin.after) };
}

/** A window no wider than the bounds, no narrower than may be, and inside the bounds. */
export function keepWithin(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const room = bounds.end - bounds.start;
  const days = Math.min(Math.max(window.end - window.start, Math.min(narrowestDays, room)), room);
  const middle = (window.start + window.end) / 2;
  const start = Math.min(Math.max(middle - days / 2, bounds.start), bounds.end - days);
  return { start, end: start + days };
}

/** Zooms about a day that stays where it is; a factor above 1 shows less time. */
export function zoomed(window: TimeWindow, bounds: TimeWindow, factor: number, about: number): TimeWindow {
  const room = bounds.end - bounds.start;
  const days = window.end - window.start;
  const wanted = Math.min(Math.max(days / factor, Math.min(narrowestDays, room)), room);
  const share = (about - window.start) / days;
  const start = about - share * wanted;
  return keepWithin({ start, end: start + wanted }, bounds);
}

/** Moves a window by days, forward when positive. */
export function panned(window: TimeWindow, bounds: TimeWindow, days: number): TimeWindow {
  return keepWithin({ start: window.start + days, end: window.end + days }, bounds);
}

/** Moves a window as little as shows a stretch of time, with some room beside it; a long one from its beginning. */
export function revealing(window: TimeWindow, bounds: TimeWindow, stretch: TimeWindow): TimeWindow {
  const days = window.end - window.start;
  const room = days * 0.1;
  const start = Number.isFinite(stretch.start) ? stretch.start : stretch.end;
  const end = Math.min(Number.isFinite(stretch.end) ? stretch.end : start, start + days - 2 * room);
  if (start >= window.start && end <= window.end) return window;
  const shift = start < window.start ? start - room - window.start : end + room - window.end;
  return panned(window, bounds, shift);
}

/** Turns days into pixels of a plot. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly pxPerDay: number;
  /** Pixels from the plot's left edge; open ends stay infinite. */
  toPx(day: number): number;
  toDay(px: number): number;
}

/** The linear scale of a window on a plot of a width. */
export function timeScale(window: TimeWindow, widthPx: number): TimeScale {
  const pxPerDay = widthPx / (window.end - window.start);
  return {
    window,
    widthPx,
    pxPerDay,
    toPx: (day) => (day - window.start) * pxPerDay,
    toDay: (px) => window.start + px / pxPerDay,
  };
}
