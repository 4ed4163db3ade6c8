import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../dataset';
import { lanesOf } from './lanes';
import { layoutLanes, type PlacedLane } from './layout';
import { sampleFact, sampleFacts } from './sample-pack';
import { middleOf, stackLanes } from './stack';

const place = (facts: readonly Fact[], toldRows: number, pxPerDay = 1, endDay = 30_000): PlacedLane[] =>
  layoutLanes({
    lanes: lanesOf(sampleFacts(facts), 'none'),
    language: 'en',
    pxPerDay,
    frame: { start: 17_897, end: endDay },
    toldRows,
    textWidthPx: ({ text }) => text.text.length * 7,
  });

const long = { en: 'A sentence that is long enough to need all of the room that a label may take in a row.' };

describe('layoutLanes', () => {
  it('tells the more important of two facts when there is room for one', () => {
    const facts = ['a', 'b', 'c'].map((id, at) =>
      sampleFact(id, '2024-01', { importance: at + 1, text: long }),
    );
    const [lane] = place(facts, 2);
    expect(lane!.marks.map(({ mark, size }) => [mark.key, size])).toEqual([
      ['sample/c', 'told'],
      ['sample/b', 'told'],
      ['sample/a', 'fine'],
    ]);
  });

  it('sets a label inside a mark that holds it, else after it', () => {
    const [lane] = place([sampleFact('year', '2023', { text: long }), sampleFact('day', '2024-06-01')], 10);
    expect(lane!.marks.map(({ label }) => label?.side)).toEqual(['inside', 'after']);
  });

  it('sets a label before its mark where the picture ends soon after', () => {
    const day = Date.parse('2024-06-01T00:00:00Z') / 86_400_000;
    const facts = [
      sampleFact('early', '2019-06-01', { text: long }),
      sampleFact('late', '2024-06-01', { text: long }),
    ];
    expect(place(facts, 10, 1, day + 100)[0]!.marks.map(({ label }) => label?.side)).toEqual([
      'after',
      'before',
    ]);
  });

  it('is pale where a mark is wide, strong where it is narrow', () => {
    const facts = [sampleFact('y', '2023'), sampleFact('m', '2024-06')];
    expect(place(facts, 10)[0]!.marks.map(({ ink }) => ink)).toEqual(['pale', 'strong']);
    expect(place(facts, 10, 0.1)[0]!.marks.map(({ ink }) => ink)).toEqual(['strong', 'strong']);
  });

  const date = fc.oneof(
    fc
      .tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc.integer({ min: 2019, max: 2026 }).map(String),
    fc.constantFrom('2020/2024', '2023/..', '2024-10-17', '2023-01/2023-03'),
  );
  const facts = fc
    .array(fc.tuple(date, fc.integer({ min: 1, max: 5 })), { maxLength: 60 })
    .map((given) =>
      given.map(([when, importance], at) =>
        sampleFact(`f${at}`, when, { importance, text: at % 2 ? long : { en: 'Short.' } }),
      ),
    );

  const pxPerDay = fc.double({ min: 0.05, max: 20, noNaN: true });

  it('lets no mark lie on another or on its label', () => {
    fc.assert(
      fc.property(facts, pxPerDay, fc.integer({ min: 17_000, max: 21_000 }), (given, px, endDay) => {
        for (const { marks } of place(given, 12, px, endDay)) {
          marks.forEach((one, at) => {
            for (const other of marks.slice(at + 1)) {
              if (one.size !== other.size || one.row !== other.row) continue;
              const [left, right] = one.fromPx <= other.fromPx ? [one, other] : [other, one];
              const after = left.label?.side === 'after' ? left.label.roomPx : 0;
              const before = right.label?.side === 'before' ? right.label.roomPx : 0;
              expect(left.toPx + after).toBeLessThanOrEqual(right.fromPx - before + 1e-6);
            }
          });
        }
      }),
    );
  });

  it('keeps to the rows it may tell in, and to the order of time', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 2, max: 20 }), (given, toldRows) => {
        for (const { marks, rows } of place(given, toldRows)) {
          expect(rows.told).toBeLessThanOrEqual(toldRows);
          const starts = marks.map(({ mark }) => mark.shape.start);
          expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        }
      }),
    );
  });
});

describe('stackLanes', () => {
  const lanes = place(
    [
      sampleFact('old', '2019-01', { text: long }),
      ...['a', 'b', 'c'].map((id) => sampleFact(id, '2024-03', { text: long })),
    ],
    2,
  );
  const pxOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const seen = (from: string, to: string) =>
    stackLanes(lanes, { fromPx: pxOf(from), toPx: pxOf(to) }, { headPx: 0, leastPx: () => 0 })[0]!;

  it('counts what lies before and after the window', () => {
    expect(seen('2023-01-01', '2025-01-01')).toMatchObject({ before: 1, after: 0 });
    expect(seen('2018-01-01', '2020-01-01')).toMatchObject({ before: 0, after: 3 });
  });

  it('is no taller than what the window shows', () => {
    expect(seen('2018-01-01', '2020-01-01').heightPx).toBeLessThan(seen('2023-01-01', '2025-01-01').heightPx);
  });

  it('keeps every mark that is seen inside its lane', () => {
    const lane = seen('2018-01-01', '2025-01-01');
    for (const mark of lane.placed.marks) {
      expect(middleOf(mark, lane)).toBeGreaterThan(lane.topPx);
      expect(middleOf(mark, lane)).toBeLessThan(lane.topPx + lane.heightPx);
    }
  });
});
