// Finds the facts of a date that was asked for, and how well their own dates answer it. In a big pack they are looked up by
// the day they begin; only those of long times are asked one by one.
import type { WrittenDate, YearlessDate } from '../matcher';
import { type FactList, matchLists, type PartMatches } from './fact-lists';
import { type FactIndex, longestOrdinaryDays, monthsOf } from './facts';

/** How well a fact's date answers one that was asked for, 0 to 1. */
const qualities = {
  within: 1,
  /** Its beginning or its end is; or it is known to the month, and the day asked for lies in it. */
  end: 0.8,
  /** The date asked for lies somewhere inside a longer period. */
  inside: 0.35,
  yearlessMonth: 0.7,
} as const;

const longestMonthDays = 31;

/** Finds the facts of a date. */
export function matchDate(date: WrittenDate | YearlessDate, facts: FactIndex): PartMatches {
  return matchLists(
    facts,
    date.kind === 'yearless' ? listsOfMonth(date.month, facts) : listsOfDate(date, facts),
  );
}

function listsOfMonth(month: number, facts: FactIndex): readonly FactList[] {
  const documents =
    facts.calendar?.byMonth.at(month - 1) ??
    allFacts(facts)
      .filter((fact) => monthsOf(facts.starts[fact]!, facts.ends[fact]!).includes(month))
      .map((fact) => fact * 2);
  return [{ documents, quality: qualities.yearlessMonth }];
}

function listsOfDate(date: WrittenDate, facts: FactIndex): readonly FactList[] {
  const found = new Map<number, number[]>();
  for (const fact of factsNear(date, facts)) {
    const quality = qualityOf(date, facts.starts[fact]!, facts.ends[fact]!);
    if (quality === 0) continue;
    const same = found.get(quality);
    if (same) same.push(fact * 2);
    else found.set(quality, [fact * 2]);
  }
  return [...found].map(([quality, documents]) => ({ documents: Uint32Array.from(documents), quality }));
}

/** The facts among which are all that a date may be asked of, ascending. */
function factsNear({ first, last }: WrittenDate, facts: FactIndex): Uint32Array {
  if (!facts.calendar) return allFacts(facts);
  const { byStart, long } = facts.calendar;
  const from = placeOfDay(byStart, facts.starts, first - longestOrdinaryDays);
  const to = placeOfDay(byStart, facts.starts, last + 1);
  // In order at once where most are: putting them in order would cost more.
  if ((to - from) * 4 > facts.count) return allFacts(facts);
  const near = new Uint32Array(to - from + long.length);
  near.set(byStart.subarray(from, to));
  near.set(long, to - from);
  // One that is in both comes twice, which the lists do not mind.
  return near.sort();
}

function placeOfDay(byStart: Uint32Array, starts: Float64Array, day: number): number {
  let [low, high] = [0, byStart.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[byStart[middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allFacts({ count }: FactIndex): Uint32Array {
  return Uint32Array.from({ length: count }, (_, fact) => fact);
}

function qualityOf({ first, last, precision }: WrittenDate, start: number, end: number): number {
  // No date: NaN compares as false.
  if (start >= first && end <= last) return qualities.within;
  const isIn = (day: number): boolean => day >= first && day <= last;
  // A date known to the month may be the very day asked for.
  if (precision === 'day' && end - start < longestMonthDays && start <= first && last <= end)
    return qualities.end;
  if (isIn(start) || isIn(end)) return qualities.end;
  return start <= first && last <= end ? qualities.inside : 0;
}
