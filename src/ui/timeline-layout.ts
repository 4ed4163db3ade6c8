// Where every fact of an entity stands on a strip of time: a dot for what is short at this scale, a bar for what is
// long, stacked where they would cover each other. Pure; TimelineStrip draws it.

/** Something to place on the strip, in days since 1970-01-01: `start` to `end`, both included, infinite where open. */
export interface StripItem {
  readonly id: string;
  readonly start: number;
  readonly end: number;
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
}

/** Sizes in CSS px that decide what overlaps. */
export interface StripScale {
  readonly axis: number;
  readonly dot: number;
  readonly label: number;
  readonly rows: number;
}

/** The card's strip: 360 px wide with 20 px at either end. */
export const CARD_SCALE: StripScale = { axis: 320, dot: 8, label: 26, rows: 3 };

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
  if (ends.length === 0) return { placed: [], ticks: [] };
  const firstYear = yearOf(Math.min(...ends));
  const lastYear = yearOf(Math.max(...ends));
  const from = startOfYear(firstYear);
  const length = startOfYear(lastYear + 1) - from;
  const at = (day: number) => Math.min(1, Math.max(0, (day - from) / length));
  const placed = items.map((item): PlacedItem => {
    const left = at(item.start);
    const width = at(item.end + 1) - left;
    return width * scale.axis > scale.dot * 1.5
      ? { id: item.id, kind: 'bar', x: left, width, row: 0 }
      : { id: item.id, kind: 'dot', x: left + width / 2, width: 0, row: 0 };
  });
  // Bars are thin and lie under dots, so each kind only makes way for its own.
  const heaps = (['bar', 'dot'] as const).flatMap((kind) =>
    stack(
      placed.filter((one) => one.kind === kind),
      scale,
    ),
  );
  return { placed: heaps.sort(inTime), ticks: ticks(firstYear, lastYear, at, scale) };
}

const inTime = (a: PlacedItem, b: PlacedItem) => a.x - b.x || a.width - b.width || a.row - b.row;

// First fit from the axis upwards, in order of time, so that a cluster of dots grows into a small heap. When all
// rows are taken an item lies over others: the strip shows density, the list shows facts.
function stack(placed: readonly PlacedItem[], scale: StripScale): PlacedItem[] {
  const gap = (scale.dot + 1) / scale.axis;
  const rowEnds = Array.from({ length: scale.rows }, () => Number.NEGATIVE_INFINITY);
  const leftOf = (one: PlacedItem) => (one.kind === 'bar' ? one.x : one.x - gap / 2);
  return [...placed].sort(inTime).map((one) => {
    const left = leftOf(one);
    const free = rowEnds.findIndex((end) => end <= left + 1e-9);
    const row = free === -1 ? rowEnds.indexOf(Math.min(...rowEnds)) : free;
    const right = one.kind === 'bar' ? one.x + one.width + gap / 4 : left + gap;
    rowEnds[row] = Math.max(rowEnds[row] as number, right);
    return { ...one, row };
  });
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
