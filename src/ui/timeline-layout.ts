// Where every fact of an entity stands on a strip of time: a dot for a moment (up to a month, or short at this scale),
// a bar for what lasted, heaped up where dots would cover each other. A strip with more dots than its heaps can hold is
// drawn smaller, and what still finds no place lies over others: it then shows density, the list beside it shows facts.
// Pure; TimelineStrip draws it.

/** Something to place on the strip, in days since 1970-01-01: `start` to `end`, both included, infinite where open. */
export interface StripItem {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in the list beside the strip: it then takes the place nearest to the axis. */
  readonly isShown?: boolean;
}

/** Where an item is drawn: x as fractions of the axis (0 left, 1 right), row 0 on the axis and higher ones above. */
export interface PlacedItem {
  readonly id: string;
  readonly kind: 'dot' | 'bar';
  /** The dot's middle, or the bar's left end. */
  readonly x: number;
  /** The bar's length; 0 for a dot. */
  readonly width: number;
  readonly row: number;
}

/** A year written under the axis: where it begins, and where its label does (further left at the axis's end). */
export interface Tick {
  readonly x: number;
  readonly labelX: number;
  readonly year: number;
}

/** A strip ready to be drawn. */
export interface StripLayout {
  /** In order of time. */
  readonly placed: readonly PlacedItem[];
  readonly ticks: readonly Tick[];
  readonly density: Density;
}

/** How large dots are drawn. */
export type Density = 'roomy' | 'crowded';

/** Sizes in CSS px that decide what overlaps. */
export interface StripScale {
  readonly axis: number;
  readonly dot: number;
  readonly label: number;
  readonly rows: number;
  /** Rows that a listed dot, drawn larger, takes. */
  readonly listedRows: number;
}

/** The card's strip: 360 px wide with 20 px at either end. */
export const CARD_SCALE: StripScale = { axis: 320, dot: 8, label: 26, rows: 3, listedRows: 1 };

/** The same with dots of half the size: five rows fit where there were three. */
export const CROWDED_SCALE: StripScale = { ...CARD_SCALE, dot: 4, rows: 5, listedRows: 2 };

/** The longest span that is a moment, in days from first to last: a month. */
const MOMENT = 30;

// Not Date, which ends in the year 275760; packs may tell of rocks.
function startOfYear(year: number): number {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719_162;
}

function yearOf(day: number): number {
  const guess = 1970 + Math.floor(day / 365.2425);
  return [guess + 1, guess].find((year) => startOfYear(year) <= day) ?? guess - 1;
}

/** Lays out items on an axis from the first year that any of them touches to the end of the last. */
export function layoutStrip(items: readonly StripItem[], scale: StripScale = CARD_SCALE): StripLayout {
  const ends = items.flatMap((item) => [item.start, item.end]).filter(Number.isFinite);
  if (ends.length === 0) return { placed: [], ticks: [], density: 'roomy' };
  const firstYear = yearOf(Math.min(...ends));
  const lastYear = yearOf(Math.max(...ends));
  const from = startOfYear(firstYear);
  const length = startOfYear(lastYear + 1) - from;
  const at = (day: number) => Math.min(1, Math.max(0, (day - from) / length));
  const isShown = new Set(items.filter((item) => item.isShown).map(({ id }) => id));
  const placed = items.map((item): PlacedItem => {
    const left = at(item.start);
    const width = at(item.end + 1) - left;
    return item.end - item.start > MOMENT && width * scale.axis > scale.dot * 1.5
      ? { id: item.id, kind: 'bar', x: left, width, row: 0 }
      : { id: item.id, kind: 'dot', x: left + width / 2, width: 0, row: 0 };
  });
  const dots = placed.filter(({ kind }) => kind === 'dot');
  const bars = placed.filter(({ kind }) => kind === 'bar');
  const roomy = heapUp(dots, isShown, scale);
  const density: Density = roomy.left === 0 ? 'roomy' : 'crowded';
  const heaped = density === 'roomy' ? roomy : heapUp(dots, isShown, { ...CROWDED_SCALE, axis: scale.axis });
  // Bars lie under dots. Those of facts not listed lie on the axis, one over another: a stack of long lines would say
  // nothing. Those listed keep out of each other's way.
  const listed = heapUp(
    bars.filter(({ id }) => isShown.has(id)),
    new Set(),
    scale,
  );
  const quiet = bars.filter(({ id }) => !isShown.has(id));
  return {
    placed: [...quiet, ...listed.placed, ...heaped.placed].sort(inTime),
    ticks: ticks(firstYear, lastYear, at, scale),
    density,
  };
}

const inTime = (a: PlacedItem, b: PlacedItem) => a.x - b.x || a.width - b.width || a.row - b.row;

interface Heaps {
  readonly placed: readonly PlacedItem[];
  /** How many found all rows taken and lie over others. */
  readonly left: number;
}

// First fit from the axis upwards, in order of time, so that a cluster of dots grows into a small heap. What stands in
// the list comes first.
function heapUp(placed: readonly PlacedItem[], first: ReadonlySet<string>, scale: StripScale): Heaps {
  const gap = (scale.dot + 1) / scale.axis;
  const spanOf = (one: PlacedItem): readonly [number, number] =>
    one.kind === 'bar' ? [one.x, one.x + one.width + gap / 4] : [one.x - gap / 2, one.x + gap / 2];
  const rows = Array.from({ length: scale.rows }, () => ({
    end: Number.NEGATIVE_INFINITY,
    taken: [] as (readonly [number, number])[],
  }));
  const ordered = [...placed].sort(inTime);
  let left = 0;
  const put = (one: PlacedItem, isFirst: boolean): PlacedItem => {
    const [from, to] = spanOf(one);
    const free = rows.findIndex(
      ({ end, taken }, index) =>
        (!isFirst || index % scale.listedRows === 0) &&
        (isFirst || end <= from + 1e-9) &&
        taken.every(([a, b]) => b <= from + 1e-9 || a >= to - 1e-9),
    );
    // Spread over the rows, so that a crowded month is dark all over.
    const row = free === -1 ? left % scale.rows : free;
    if (free === -1) left += 1;
    const chosen = rows[row]!;
    if (isFirst) chosen.taken.push([from, to]);
    else chosen.end = Math.max(chosen.end, to);
    return { ...one, row };
  };
  const before = ordered.filter(({ id }) => first.has(id)).map((one) => put(one, true));
  const after = ordered.filter(({ id }) => !first.has(id)).map((one) => put(one, false));
  return { placed: [...before, ...after], left };
}

// Both ends are named where there is room; between them, years at a round step.
function ticks(first: number, last: number, at: (day: number) => number, scale: StripScale): Tick[] {
  const room = scale.label / scale.axis;
  const tick = (year: number): Tick => {
    const x = at(startOfYear(year));
    return { x, labelX: Math.min(x, 1 - room), year };
  };
  const from = tick(first);
  const to = tick(last);
  if (to.labelX < from.labelX + room) return [from];
  const step = roundStep((last + 1 - first) * room * 1.5);
  const inner: Tick[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
    const one = tick(year);
    if (one.labelX >= from.labelX + room * 1.5 && one.labelX <= to.labelX - room * 1.5) inner.push(one);
  }
  return [from, ...inner, to];
}

/** The least of 1, 2, 5, 10, 20, 50… that is not under `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least) ?? 10 * power;
}

/** The item nearest to a point of the strip: x as a fraction of the axis, row as a number of rows above it. */
export function nearestPlaced(
  placed: readonly PlacedItem[],
  x: number,
  row: number,
  scale: StripScale = CARD_SCALE,
): PlacedItem | null {
  let best: PlacedItem | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const one of placed) {
    const across = Math.max(one.x - x, 0, x - (one.x + one.width));
    // A long bar lies behind the dots it spans, so a dot under the pointer wins over it.
    const distance = Math.hypot(across * scale.axis, (row - one.row) * scale.dot) + one.width * 0.1;
    if (distance < bestDistance) {
      best = one;
      bestDistance = distance;
    }
  }
  return best;
}
