// How many facts each month holds, for the overview above the picture. A fact of a year counts a twelfth in each of its
// months, so that vague dates raise no peak.
import { utcMonth } from 'd3-time';
import type { DateSpan } from '../dataset';
import type { TimeWindow } from './time-window';

const dayMs = 86_400_000;

/** A month and the facts in it. */
export interface MonthDensity {
  /** Days since 1970-01-01, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly facts: number;
}

/** The months of a window with their facts. */
export function monthDensity(spans: readonly DateSpan[], bounds: TimeWindow): MonthDensity[] {
  const first = utcMonth(new Date(bounds.start * dayMs));
  const months = utcMonth.range(first, new Date(bounds.end * dayMs)).map((date) => ({
    start: date.getTime() / dayMs,
    end: utcMonth.offset(date, 1).getTime() / dayMs,
  }));
  return months.map((month) => ({
    ...month,
    facts: spans.reduce((sum, span) => sum + shareIn(span, month), 0),
  }));
}

/** The part of a span that lies in a month; an open end is taken to last no longer than its known day. */
function shareIn(span: DateSpan, month: TimeWindow): number {
  const start = Number.isFinite(span.start) ? span.start : span.end;
  const end = (Number.isFinite(span.end) ? span.end : span.start) + 1;
  const overlap = Math.min(end, month.end) - Math.max(start, month.start);
  return overlap <= 0 ? 0 : overlap / (end - start);
}
