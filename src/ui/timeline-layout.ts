// Where every fact of an entity stands on a strip of time: a dot for what is short at this scale, a bar for what is
// long, stacked where they would cover each other. Pure; TimelineStrip draws it.

/** A stretch of time as a fact's date tells it, ms since 1970 UTC, end exclusive. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** Something to place on the strip. */
export interface StripItem extends TimeSpan {
  readonly id: string;
}

/** Where an item is drawn: x as fractions of the axis (0 left, 1 right), row 0 on the axis and higher ones above. */
export interface PlacedItem<Item extends StripItem> {
  readonly item: Item;
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
  readonly label: string;
}

/** A strip ready to be drawn. */
export interface StripLayout<Item extends StripItem> {
  readonly placed: readonly PlacedItem<Item>[];
  readonly ticks: readonly Tick[];
}

/** Sizes in CSS px that decide what overlaps; the card's own. */
export interface StripScale {
  readonly axis: number;
  readonly dot: number;
  readonly label: number;
  readonly rows: number;
}

/** The card's strip: 360 px wide with 20 px at either end. */
export const CARD_SCALE: StripScale = { axis: 320, dot: 8, label: 30, rows: 3 };

const ROUND_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();
const startOfYear = (year: number) => Date.UTC(year, 0, 1);

/** Lays out items on an axis from the first year any of them touches to the end of the last. */
export function layoutStrip<Item extends StripItem>(
  items: readonly Item[],
  scale: StripScale = CARD_SCALE,
): StripLayout<Item> {
  if (items.length === 0) return { placed: [], ticks: [] };
  const firstYear = Math.min(...items.map((item) => yearOf(item.startMs)));
  const lastYear = Math.max(...items.map((item) => yearOf(item.endMs - 1)));
  const from = startOfYear(firstYear);
  const length = startOfYear(lastYear + 1) - from;
  const at = (ms: number) => (ms - from) / length;
  return {
    placed: stack(
      items.map((item) => {
        const width = at(item.endMs) - at(item.startMs);
        const isBar = width * scale.axis > scale.dot * 1.5;
        return isBar
          ? { item, kind: 'bar', x: at(item.startMs), width, row: 0 }
          : { item, kind: 'dot', x: at((item.startMs + item.endMs) / 2), width: 0, row: 0 };
      }),
      scale,
    ),
    ticks: ticks(firstYear, lastYear, at, scale),
  };
}

// First fit from the axis upwards, in order of time, so that a cluster of dots grows into a small heap. When all
// rows are taken the item lies over others: the strip shows density, the list shows facts.
function stack<Item extends StripItem>(
  placed: readonly PlacedItem<Item>[],
  scale: StripScale,
): PlacedItem<Item>[] {
  const gap = (scale.dot + 1) / scale.axis;
  const rowEnds: number[] = Array.from({ length: scale.rows }, () => Number.NEGATIVE_INFINITY);
  const leftOf = (one: PlacedItem<Item>) => (one.kind === 'bar' ? one.x : one.x - gap / 2);
  return [...placed]
    .sort((a, b) => leftOf(a) - leftOf(b) || a.width - b.width)
    .map((one) => {
      const left = leftOf(one);
      const free = rowEnds.findIndex((end) => end <= left + 1e-9);
      const row = free === -1 ? rowEnds.indexOf(Math.min(...rowEnds)) : free;
      rowEnds[row] = Math.max(
        rowEnds[row] as number,
        one.kind === 'bar' ? one.x + one.width + gap / 2 : left + gap,
      );
      return { ...one, row };
    });
}

// Both ends are always named; between them, years at a round step with room for their labels.
function ticks(first: number, last: number, at: (ms: number) => number, scale: StripScale): Tick[] {
  const room = scale.label / scale.axis;
  const tick = (year: number): Tick => {
    const x = at(startOfYear(year));
    return { x, labelX: Math.min(x, 1 - room), label: String(year) };
  };
  if (first === last) return [tick(first)];
  const years = last + 1 - first;
  const step = ROUND_STEPS.find((size) => size / years >= room * 1.5) ?? years;
  const ends = { from: tick(first), to: tick(last) };
  const inner: Tick[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
    const one = tick(year);
    if (one.labelX >= ends.from.labelX + room * 1.5 && one.labelX <= ends.to.labelX - room * 1.5)
      inner.push(one);
  }
  return ends.to.labelX >= ends.from.labelX + room ? [ends.from, ...inner, ends.to] : [ends.from];
}

/** The item nearest to a point of the strip; x as a fraction of the axis, row counted as `rowStep` of it. */
export function nearestPlaced<Item extends StripItem>(
  placed: readonly PlacedItem<Item>[],
  x: number,
  row: number,
  rowStep = CARD_SCALE.dot / CARD_SCALE.axis,
): PlacedItem<Item> | null {
  let best: PlacedItem<Item> | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const one of placed) {
    const across = Math.max(one.x - x, 0, x - (one.x + one.width));
    // A long bar lies behind the dots it spans, so a dot under the pointer wins over it.
    const distance = Math.hypot(across, (row - one.row) * rowStep) + one.width * 1e-3;
    if (distance < bestDistance) {
      best = one;
      bestDistance = distance;
    }
  }
  return best;
}
