// Cuts the plot into bands that go whole onto a sheet of paper: a picture that is taller than a sheet would leave the
// first one empty. Between rows, never through one. Where lanes and rows are is stack.ts's.
import { rowPx } from './layout';
import type { SeenLane } from './stack';

/** A stretch of the plot's height, px from its top. */
export interface Band {
  readonly fromPx: number;
  readonly toPx: number;
}

/** All of a plot. */
export const wholeBand = (heightPx: number): readonly Band[] => [{ fromPx: 0, toPx: heightPx }];

/** A plot in bands of at most so many px, as long as no row is taller. */
export function cutBands(stacked: readonly SeenLane[], mostPx: number): Band[] {
  const bands: Band[] = [];
  let fromPx = 0;
  let latestPx = 0;
  for (const px of stacked.flatMap(gapsOf)) {
    if (px - fromPx > mostPx && latestPx > fromPx) {
      bands.push({ fromPx, toPx: latestPx });
      fromPx = latestPx;
    }
    latestPx = px;
  }
  if (latestPx > fromPx) bands.push({ fromPx, toPx: latestPx });
  return bands;
}

/** Where a lane may be cut, in order: between its rows, and at its end. */
function gapsOf({ topPx, heightPx, rowsTopPx }: SeenLane): number[] {
  const endPx = topPx + heightPx;
  const gaps: number[] = [];
  for (let px = rowsTopPx.told + rowPx.told; px < rowsTopPx.fine; px += rowPx.told) gaps.push(px);
  for (let px = rowsTopPx.fine; px < endPx; px += rowPx.fine) if (px > (gaps.at(-1) ?? topPx)) gaps.push(px);
  return [...gaps, endPx];
}

/** Whether any of a lane lies in a band. */
export const liesIn = ({ topPx, heightPx }: SeenLane, { fromPx, toPx }: Band): boolean =>
  topPx < toPx && topPx + heightPx > fromPx;
