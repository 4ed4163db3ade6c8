import { describe, expect, it } from 'vitest';
import { parseDate } from '../dataset';
import { dotPx, extentPx, type MarkShape, marksOf, shapeOf } from './marks';
import { sampleFact, sampleFacts } from './sample-pack';
import { timeScale } from './time-window';

const shape = (date: string): MarkShape => shapeOf(parseDate(date)!, 'stated');
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('shapeOf', () => {
  it.each([
    { date: '2024-10-17', form: 'dot', from: '2024-10-17', to: '2024-10-18', ends: ['firm', 'firm'] },
    { date: '2024-10', form: 'period', from: '2024-10-01', to: '2024-11-01', ends: ['firm', 'firm'] },
    { date: '2024-22', form: 'period', from: '2024-06-01', to: '2024-09-01', ends: ['firm', 'firm'] },
    { date: '2023', form: 'period', from: '2023-01-01', to: '2024-01-01', ends: ['firm', 'firm'] },
    { date: '2024~', form: 'period', from: '2024-01-01', to: '2025-01-01', ends: ['soft', 'soft'] },
    { date: '2024?', form: 'period', from: '2024-01-01', to: '2025-01-01', ends: ['soft', 'soft'] },
    { date: '2023-01/2023-03', form: 'range', from: '2023-01-01', to: '2023-04-01', ends: ['firm', 'firm'] },
    { date: '2023/2030~', form: 'range', from: '2023-01-01', to: '2031-01-01', ends: ['firm', 'soft'] },
    { date: '2023/..', form: 'range', from: '2023-01-01', to: null, ends: ['firm', 'open'] },
    { date: '/2023', form: 'range', from: null, to: '2024-01-01', ends: ['open', 'firm'] },
  ])('$date is a $form as long as it is known to be', ({ date, form, from, to, ends }) => {
    const given = shape(date);
    expect(given.form).toBe(form);
    expect(given.start).toBe(from === null ? -Infinity : day(from));
    expect(given.end).toBe(to === null ? Infinity : day(to));
    expect([given.startsAs, given.endsAs]).toEqual(ends);
  });

  it.each([
    ['stated', false],
    ['reported', false],
    ['claimed', false],
    ['forecast', true],
  ] as const)('%s is hollow: %s', (standing, isHollow) => {
    expect(shapeOf(parseDate('2030')!, standing).isHollow).toBe(isHollow);
  });
});

describe('extentPx', () => {
  const scale = timeScale({ start: day('2023-01-01'), end: day('2025-01-01') }, 731);

  it('makes a month a month wide', () => {
    const { fromPx, toPx } = extentPx(shape('2023-02'), scale);
    expect(fromPx).toBeCloseTo(31);
    expect(toPx - fromPx).toBeCloseTo(28);
  });

  it('draws what is narrower than a dot as a dot about its middle', () => {
    const { fromPx, toPx } = extentPx(shape('2023-01-11'), scale);
    expect(toPx - fromPx).toBe(dotPx);
    expect((fromPx + toPx) / 2).toBeCloseTo(10.5);
  });

  it('keeps open ends finite', () => {
    for (const date of ['2023/..', '../2023']) {
      const { fromPx, toPx } = extentPx(shape(date), scale);
      expect(Number.isFinite(fromPx) && Number.isFinite(toPx) && toPx > fromPx).toBe(true);
    }
  });
});

describe('marksOf', () => {
  it('has one mark for each fact with a date, in its language', () => {
    const facts = sampleFacts([sampleFact('a', '2024'), sampleFact('b', null)]);
    expect(marksOf(facts, 'zh-Hant').map(({ key, text }) => [key, text.text])).toEqual([
      ['sample/a', '事實a。'],
    ]);
  });
});
