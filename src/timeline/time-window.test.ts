import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../dataset';
import {
  fitWindow,
  keepWithin,
  narrowestDays,
  panned,
  revealing,
  timeScale,
  wholeWindow,
  zoomed,
} from './time-window';

const spans = (...dates: string[]) => dates.map((date) => parseDate(date)!);
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const times = (count: number, date: string): string[] => new Array<string>(count).fill(date);

describe('fitWindow', () => {
  it('leaves out a few early and late facts that would squash the rest', () => {
    const { start, end } = fitWindow(
      spans('2019', '2030', ...times(20, '2024-03'), ...times(10, '2023-02'), ...times(10, '2024-12')),
    );
    expect(start).toBeGreaterThan(day('2022-10-01'));
    expect(start).toBeLessThanOrEqual(day('2023-02-01'));
    expect(end).toBeGreaterThanOrEqual(day('2025-01-01'));
    expect(end).toBeLessThan(day('2026-01-01'));
  });

  it.each([
    { name: 'few facts', dates: ['2019', '2024-03', '2030'] },
    { name: 'facts spread evenly', dates: Array.from({ length: 24 }, (_, at) => `${2000 + at}-06`) },
    { name: 'open ends', dates: ['2019/..', '../2030', '2024'] },
  ])('shows all of $name', ({ dates }) => {
    const { start, end } = fitWindow(spans(...dates));
    for (const span of spans(...dates)) {
      if (Number.isFinite(span.start)) expect(span.start).toBeGreaterThanOrEqual(start);
      if (Number.isFinite(span.end)) expect(span.end).toBeLessThan(end);
    }
  });

  it('has a window for one day and for nothing', () => {
    const { start, end } = fitWindow(spans('2024-10-17'));
    expect(end - start).toBeGreaterThanOrEqual(narrowestDays);
    expect(fitWindow([]).end).toBeGreaterThan(fitWindow([]).start);
  });

  it('lies within the bounds', () => {
    const dates = fc.array(fc.tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 1, max: 12 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(dates, (given) => {
        const all = spans(...given.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`));
        const [fit, bounds] = [fitWindow(all), wholeWindow(all)];
        expect(fit.start).toBeGreaterThanOrEqual(bounds.start);
        expect(fit.end).toBeLessThanOrEqual(bounds.end);
      }),
    );
  });
});

describe('moving a window', () => {
  const bounds = { start: 0, end: 4000 };
  const anyWindow = fc
    .tuple(fc.double({ min: -5000, max: 5000, noNaN: true }), fc.double({ min: 1, max: 9000, noNaN: true }))
    .map(([start, days]) => ({ start, end: start + days }));

  it('stays within bounds, whatever is asked', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -9000, max: 9000, noNaN: true }),
        (given, factor, days) => {
          const start = keepWithin(given, bounds);
          for (const moved of [start, zoomed(start, bounds, factor, days), panned(start, bounds, days)]) {
            expect(moved.start).toBeGreaterThanOrEqual(bounds.start - 1e-6);
            expect(moved.end).toBeLessThanOrEqual(bounds.end + 1e-6);
            expect(moved.end - moved.start).toBeGreaterThanOrEqual(narrowestDays - 1e-6);
          }
        },
      ),
    );
  });

  it('zooms about the day under the pointer', () => {
    const window = zoomed({ start: 1000, end: 2000 }, bounds, 2, 1250);
    expect(window).toEqual({ start: 1125, end: 1625 });
  });

  it.each([
    { name: 'in view', stretch: { start: 1200, end: 1300 }, start: 1000 },
    { name: 'before', stretch: { start: 500, end: 600 }, start: 400 },
    { name: 'after', stretch: { start: 2500, end: 2600 }, start: 1700 },
    { name: 'longer than the window', stretch: { start: 500, end: 3500 }, start: 400 },
    { name: 'without a beginning', stretch: { start: -Infinity, end: 600 }, start: 500 },
    { name: 'without an end', stretch: { start: 2500, end: Infinity }, start: 1600 },
  ])('reveals what is $name', ({ stretch, start }) => {
    expect(revealing({ start: 1000, end: 2000 }, bounds, stretch).start).toBeCloseTo(start);
  });

  it('turns days into pixels and back', () => {
    const scale = timeScale({ start: 1000, end: 2000 }, 500);
    expect(scale.toPx(1500)).toBe(250);
    expect(scale.toDay(scale.toPx(1234))).toBeCloseTo(1234);
  });
});
