import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBands, liesIn } from './bands';
import { rowPx } from './layout';
import type { SeenLane } from './stack';

const paddingPx = 9;

/** Lanes of so many told and fine rows, under each other. */
function stack(rows: readonly (readonly [told: number, fine: number])[]): SeenLane[] {
  let topPx = 0;
  return rows.map(([told, fine], index) => {
    const toldPx = topPx + paddingPx;
    const finePx = toldPx + told * rowPx.told;
    const heightPx = finePx + fine * rowPx.fine + paddingPx - topPx;
    const lane = { lane: { id: `lane ${index}` }, marks: [] } as unknown as SeenLane['placed'];
    const seen = {
      placed: lane,
      topPx,
      heightPx,
      before: 0,
      after: 0,
      rowsTopPx: { told: toldPx, fine: finePx },
    };
    topPx += heightPx;
    return seen;
  });
}

const lanes = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 }).map(stack);

describe('cutBands', () => {
  it('keeps what fits in one', () => {
    expect(
      cutBands(
        stack([
          [2, 0],
          [3, 4],
        ]),
        440,
      ),
    ).toEqual([{ fromPx: 0, toPx: 192 }]);
    expect(cutBands([], 440)).toEqual([]);
  });

  it('cuts between lanes where it can, else between rows', () => {
    expect(
      cutBands(
        stack([
          [4, 0],
          [4, 0],
        ]),
        120,
      ),
    ).toEqual([
      { fromPx: 0, toPx: 114 },
      { fromPx: 114, toPx: 228 },
    ]);
    expect(cutBands(stack([[10, 0]]), 100).map(({ toPx }) => toPx)).toEqual([81, 177, 258]);
  });

  it('covers all of the plot without a gap, in bands within the limit, through no row', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 60, max: 600 }), (stacked, mostPx) => {
        const bands = cutBands(stacked, mostPx);
        const heightPx = stacked.reduce((sum, lane) => sum + lane.heightPx, 0);
        expect(bands.map(({ fromPx }) => fromPx)).toEqual(
          [0, ...bands.map(({ toPx }) => toPx)].slice(0, bands.length),
        );
        expect(bands.at(-1)?.toPx ?? 0).toBe(heightPx);
        for (const { fromPx, toPx } of bands) expect(toPx - fromPx).toBeLessThanOrEqual(mostPx);
        for (const { toPx } of bands)
          for (const { rowsTopPx } of stacked.filter((lane) =>
            liesIn(lane, { fromPx: toPx - 1, toPx: toPx + 1 }),
          )) {
            if (toPx > rowsTopPx.told && toPx < rowsTopPx.fine)
              expect((toPx - rowsTopPx.told) % rowPx.told).toBe(0);
          }
      }),
    );
  });
});
