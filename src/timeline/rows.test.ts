import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows } from './rows';

const at = (fromPx: number, toPx: number) => ({ fromPx, toPx });

describe('packRows', () => {
  it.each([
    { name: 'nothing', stretches: [], rows: [], count: 0 },
    { name: 'one after another share a row', stretches: [at(0, 10), at(20, 30)], rows: [0, 0], count: 1 },
    { name: 'over each other', stretches: [at(0, 10), at(5, 15), at(6, 8)], rows: [0, 1, 2], count: 3 },
    { name: 'the gap counts', stretches: [at(0, 10), at(13, 20)], rows: [0, 1], count: 2 },
    { name: 'given out of order', stretches: [at(20, 30), at(0, 10)], rows: [0, 0], count: 1 },
    {
      name: 'a freed row is taken again',
      stretches: [at(0, 9), at(0, 40), at(15, 20)],
      rows: [0, 1, 0],
      count: 2,
    },
  ])('$name', ({ stretches, rows, count }) => {
    expect(packRows(stretches, 4)).toEqual({ rows, count });
  });

  const stretches = fc.array(
    fc
      .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 200 }))
      .map(([from, length]) => at(from, from + length)),
    { maxLength: 60 },
  );

  it('lets no two stretches of a row meet, and wastes no row', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 10 }), (given, gapPx) => {
        const { rows, count } = packRows(given, gapPx);
        given.forEach((one, index) => {
          given.forEach((other, otherIndex) => {
            if (index >= otherIndex || rows[index] !== rows[otherIndex]) return;
            expect(one.toPx + gapPx <= other.fromPx || other.toPx + gapPx <= one.fromPx).toBe(true);
          });
        });
        const depth = given.reduce((most, { fromPx }) => {
          const over = given.filter((other) => other.fromPx <= fromPx && fromPx < other.toPx + gapPx).length;
          return Math.max(most, over);
        }, 0);
        expect(count).toBe(depth);
      }),
    );
  });
});
