// Packs stretches into as few rows as keep them apart. Knows no facts; layout.ts says how long each one is.

/** A stretch of a row, px. */
export interface Stretch {
  readonly fromPx: number;
  readonly toPx: number;
}

/** The row of each stretch, in the order given, and how many rows there are. */
export interface Rows {
  readonly rows: readonly number[];
  readonly count: number;
}

/**
 * Gives each stretch the first row that is free from its beginning on. Taken in order of their beginnings this needs
 * no more rows than stretches ever lie over each other.
 */
export function packRows(stretches: readonly Stretch[], gapPx: number): Rows {
  const order = stretches
    .map((_, index) => index)
    .sort((a, b) => stretches[a]!.fromPx - stretches[b]!.fromPx || a - b);
  const rows = new Array<number>(stretches.length).fill(0);
  const freeFrom: number[] = [];
  for (const index of order) {
    const { fromPx, toPx } = stretches[index]!;
    let row = freeFrom.findIndex((free) => free <= fromPx);
    if (row === -1) row = freeFrom.push(0) - 1;
    freeFrom[row] = toPx + gapPx;
    rows[index] = row;
  }
  return { rows, count: freeFrom.length };
}
