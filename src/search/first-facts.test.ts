import { describe, expect, it } from 'vitest';
import type { Fact } from '../dataset';
import { openFirstFacts, packFirstFacts } from './first-facts';

const fact = (id: string, text: Fact['text']): Fact => ({
  id,
  date: '2024',
  text,
  entities: ['e'],
  standing: 'stated',
  source: { id: 's' },
  importance: 3,
});

describe('the first facts of a pack', () => {
  const facts = [
    fact('en', { en: 'He said "no".' }),
    fact('zh', { 'zh-Hant': '他投資了一億元。', 'zh-Hans': '他投资了一亿元。' }),
    fact('emoji', { en: 'A 🚀 left.' }),
  ];

  it('are read one by one as they were', () => {
    const read = openFirstFacts(packFirstFacts(facts));
    expect([2, 0, 1].map(read)).toEqual([facts[2], facts[0], facts[1]]);
    expect(read(3)).toBeUndefined();
  });

  it('are as many as there is room for, in their order', () => {
    const long = Array.from({ length: 60 }, (_, at) => fact(`f${at}`, { en: `${at} `.repeat(100_000) }));
    const packed = packFirstFacts(long);
    expect(packed.bytes.length).toBeLessThan(17_000_000);
    expect(packed.ends.length).toBeGreaterThan(20);
    expect(packed.ends.length).toBeLessThan(60);
    expect(openFirstFacts(packed)(7)).toEqual(long[7]);
  });
});
