import { describe, expect, it } from 'vitest';
import { sampleFact, sampleFacts } from './sample-pack';
import type { Sort } from './state';
import { sortFacts } from './table-order';

const facts = sampleFacts([
  sampleFact('b', '2024', { importance: 5, entities: ['tower'], text: { en: 'Beta', 'zh-Hant': '丁' } }),
  sampleFact('a', '2023', { importance: 1, standing: 'forecast', text: { en: 'Alpha 10', 'zh-Hant': '乙' } }),
  sampleFact('c', null, {
    importance: 3,
    standing: 'reported',
    entities: ['ada-wong'],
    text: { en: 'Alpha 9', 'zh-Hant': '甲' },
  }),
]);

describe('sortFacts', () => {
  it.each<[Sort['column'], Sort['direction'], string]>([
    ['date', 'ascending', 'abc'],
    ['date', 'descending', 'bac'],
    ['fact', 'ascending', 'cab'],
    ['fact', 'descending', 'bac'],
    ['names', 'ascending', 'acb'],
    ['standing', 'ascending', 'bca'],
    ['importance', 'descending', 'bca'],
  ])('%s %s', (column, direction, ids) => {
    expect(
      sortFacts(facts, { column, direction }, 'en')
        .map(({ fact }) => fact.id)
        .join(''),
    ).toBe(ids);
  });

  it('leaves the facts it was given as they were', () => {
    const before = facts.map(({ key }) => key);
    sortFacts(facts, { column: 'fact', direction: 'descending' }, 'en');
    expect(facts.map(({ key }) => key)).toEqual(before);
  });
});
