// The strip's geometry: dots and bars by precision, heaps without overlap, years with room for their labels.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../dataset';
import { CARD_SCALE, CROWDED_SCALE, layoutStrip, nearestPlaced, type StripItem } from './timeline-layout';

const item = (id: string, edtf: string): StripItem => ({ id, ...parseDate(edtf)! });
const layout = (...dates: string[]) => layoutStrip(dates.map((date) => item(date, date)));
const byId = (strip: ReturnType<typeof layout>, id: string) => strip.placed.find((one) => one.id === id)!;

describe('layoutStrip', () => {
  it('is empty without dates', () => {
    expect(layoutStrip([])).toEqual({ placed: [], ticks: [], density: 'roomy' });
  });

  it('draws a month as a dot even where it is wide', () => {
    const strip = layout('2025-01', '2025-03-01', '2025-05/2025-06');
    expect(strip.placed.map(({ kind }) => kind)).toEqual(['dot', 'dot', 'bar']);
  });

  it('draws what is short as a dot and what is long as a bar', () => {
    const strip = layout('2023', '2024-06', '2024-10-02', '2024-01/2025-12', '2030');
    expect(strip.placed.map(({ id, kind }) => [id, kind])).toEqual([
      ['2023', 'bar'],
      ['2024-01/2025-12', 'bar'],
      ['2024-06', 'dot'],
      ['2024-10-02', 'dot'],
      ['2030', 'bar'],
    ]);
    expect(byId(strip, '2030').x + byId(strip, '2030').width).toBeCloseTo(1, 2);
    expect(byId(strip, '2024-01/2025-12').width).toBeCloseTo(2 / 8, 2);
  });

  it('runs an open range to the end of the axis', () => {
    const strip = layout('2020', '2022/..', '2025');
    const open = byId(strip, '2022/..');
    expect(open.x + open.width).toBe(1);
  });

  it('heaps up what falls together', () => {
    const strip = layout('2025-01-01', '2025-01-02', '2025-01-03', '2010');
    expect(strip.placed.filter(({ x }) => x > 0.5).map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(strip.density).toBe('roomy');
  });

  it('draws more dots than heaps can hold smaller, and beyond that over one another', () => {
    const heap = (count: number) => ({
      ...layoutStrip([
        item('2010', '2010-05'),
        ...Array.from({ length: count }, (_, index) => item(`${index}`, '2025-01')),
      ]),
    });
    const rows = (count: number) =>
      heap(count)
        .placed.slice(1)
        .map(({ row }) => row);
    expect([heap(3), heap(4)].map(({ density }) => density)).toEqual(['roomy', 'crowded']);
    expect(rows(5)).toEqual([0, 1, 2, 3, 4]);
    expect(rows(12).sort()).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('keeps what is listed next to the axis', () => {
    const dates = ['2025-01-01', '2025-01-02', '2025-01-03', '2010'];
    const strip = layoutStrip(dates.map((date) => ({ ...item(date, date), isShown: date === '2025-01-03' })));
    const heap = strip.placed.filter(({ kind }) => kind === 'dot').map(({ id, row }) => [id, row]);
    expect(heap).toEqual([
      ['2025-01-01', 1],
      ['2025-01-02', 2],
      ['2025-01-03', 0],
    ]);
  });

  it('keeps listed dots, which are larger, apart in a crowd too', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `${index}`);
    const strip = layoutStrip(ids.map((id) => ({ ...item(id, '2025-01'), isShown: Number(id) > 6 })));
    expect(strip.density).toBe('crowded');
    expect(['7', '8'].map((id) => byId(strip, id).row)).toEqual([0, 2]);
  });

  it('lays bars on the axis, apart where they are listed', () => {
    const dates = ['2020/2024', '2021/2025', '2022/2026', '2023/2027'];
    const strip = layoutStrip(dates.map((date, index) => ({ ...item(date, date), isShown: index > 1 })));
    expect(strip.placed.map(({ id, row }) => [id, row])).toEqual([
      ['2020/2024', 0],
      ['2021/2025', 0],
      ['2022/2026', 0],
      ['2023/2027', 1],
    ]);
  });

  it.each([
    [
      ['2023', '2024', '2030'],
      [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030],
    ],
    [
      ['2009', '2030'],
      [2009, 2015, 2020, 2025, 2030],
    ],
    [
      ['1815', '2020'],
      [1815, 1850, 1900, 1950, 2020],
    ],
    [['2024-05'], [2024]],
  ])('names the ends and round years between: %j', (dates, expected) => {
    expect(layout(...dates).ticks.map((tick) => tick.year)).toEqual(expected);
  });

  it('keeps everything on the axis and labels apart, whatever the dates', () => {
    const day = fc.integer({ min: -2_000_000, max: 400_000 });
    const items = fc.array(fc.tuple(day, fc.nat({ max: 20_000 })), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(items, (spans) => {
        const strip = layoutStrip(
          spans.map(([start, days], i) => ({ id: `${i}`, start, end: start + days })),
        );
        expect(strip.placed).toHaveLength(spans.length);
        for (const { x, width, row } of strip.placed) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(1 + 1e-9);
          expect(row).toBeLessThan((strip.density === 'roomy' ? CARD_SCALE : CROWDED_SCALE).rows);
        }
        const labels = strip.ticks.map((tick) => tick.labelX);
        for (const [index, x] of labels.entries())
          if (index > 0)
            expect(x - labels[index - 1]!).toBeGreaterThanOrEqual(CARD_SCALE.label / CARD_SCALE.axis - 1e-9);
        expect(strip.ticks.length).toBeLessThan(14);
      }),
    );
  });
});

describe('nearestPlaced', () => {
  it('finds the dot under the pointer before the bar behind it', () => {
    const { placed } = layout('2020', '2021/2024', '2023-06-15', '2026');
    const dot = placed.find(({ id }) => id === '2023-06-15')!;
    expect(nearestPlaced(placed, dot.x, dot.row)?.id).toBe('2023-06-15');
    expect(nearestPlaced(placed, dot.x - 0.2, 0)?.id).toBe('2021/2024');
    expect(nearestPlaced(placed, 1, 0)?.id).toBe('2026');
    expect(nearestPlaced([], 0.5, 0)).toBeNull();
  });
});
