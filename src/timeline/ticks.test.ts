import { describe, expect, it } from 'vitest';
import { axisOf, yearsOf } from './ticks';
import { timeScale } from './time-window';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const scale = (from: string, to: string, widthPx = 900) =>
  timeScale({ start: day(from), end: day(to) }, widthPx);

describe('axisOf', () => {
  it.each([
    { name: 'years', from: '2018-06-01', to: '2031-01-01', language: 'en', first: '2019', years: 0 },
    { name: 'quarters', from: '2023-01-01', to: '2025-06-01', language: 'en', first: 'Jan', years: 3 },
    {
      name: 'months in Chinese',
      from: '2024-01-01',
      to: '2025-01-01',
      language: 'zh-Hant',
      first: '1月',
      years: 1,
    },
    { name: 'days', from: '2024-10-02', to: '2024-10-16', language: 'en', first: 'Oct 2', years: 1 },
  ])('$name', ({ from, to, language, first, years }) => {
    const axis = axisOf(scale(from, to), language);
    expect(axis.ticks[0]!.label).toBe(first);
    expect(axis.years.length).toBe(years);
  });

  it.each([280, 600, 1400])('gives each label its room at %i px', (widthPx) => {
    for (const to of ['2023-02-01', '2023-09-01', '2025-01-01', '2031-01-01']) {
      const { ticks } = axisOf(scale('2023-01-01', to, widthPx), 'en');
      const gaps = ticks.slice(1).map((tick, at) => tick.px - ticks[at]!.px);
      expect(Math.min(...gaps, Infinity)).toBeGreaterThan(24);
    }
  });
});

describe('yearsOf', () => {
  it('names fewer years where there is less room', () => {
    expect(yearsOf(scale('2018-12-01', '2031-01-01', 900), 'en').map(({ year }) => year)).toContain(2025);
    expect(yearsOf(scale('2018-12-01', '2031-01-01', 320), 'en').map(({ year }) => year)).toEqual([
      2020, 2022, 2024, 2026, 2028,
    ]);
  });
});
