import { describe, expect, it } from 'vitest';
import { parseDate } from '../dataset';
import { monthDensity } from './density';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const bounds = { start: day('2024-01-01'), end: day('2025-01-01') };
const density = (...dates: string[]) =>
  monthDensity(
    dates.map((date) => parseDate(date)!),
    bounds,
  ).map(({ facts }) => facts);

describe('monthDensity', () => {
  it('counts a fact in its month', () => {
    expect(density('2024-02', '2024-02-10', '2024-12')).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
  it('spreads a year over its months', () => {
    const months = density('2024');
    expect(months.reduce((sum, facts) => sum + facts, 0)).toBeCloseTo(1);
    expect(Math.max(...months)).toBeLessThan(0.1);
  });
  it('takes an open end as its known day', () => {
    expect(density('2024-03-05/..')[2]).toBe(1);
  });
});
