// The one sentence that says why a fact is first, in every language of the interface.
import { describe, expect, it } from 'vitest';
import { explainRanking } from './sentences';
import type { Reasons } from './types';

const nothing: Reasons = { scope: 'none', entities: [], dates: [], figures: [], words: [] };
const names: Readonly<Record<string, string>> = {
  'p/a': 'Acme',
  'p/b': 'Bell',
  'p/c': 'Crane',
  'p/d': 'Dock',
};
const told = (reasons: Partial<Reasons>, language: string) =>
  explainRanking({ ...nothing, ...reasons }, { language, nameOf: (key) => names[key] as string });

const all: Partial<Reasons> = {
  scope: 'paragraph',
  entities: ['p/a', 'p/b', 'p/c', 'p/d'],
  dates: ['2019'],
  figures: ['49%', '$1'],
  words: ['cranes', 'bells', 'gulls'],
};

describe('in English', () => {
  it.each<[Partial<Reasons>, string]>([
    [{}, 'Most important first: nothing in this paragraph points to one fact.'],
    [all, 'Shown first because this paragraph also names Acme, Bell and Crane and mentions 2019 and 49%.'],
    [{ scope: 'section', entities: ['p/a'] }, 'Shown first because this section also names Acme.'],
    [{ scope: 'page', entities: ['p/a', 'p/b'] }, 'Shown first because this page also names Acme and Bell.'],
    [{ scope: 'paragraph', figures: ['49%'] }, 'Shown first because this paragraph mentions 49%.'],
    [
      { scope: 'paragraph', words: ['cranes', 'bells', 'gulls'] },
      'Shown first because this paragraph speaks of “cranes” and “bells”.',
    ],
    [
      { scope: 'paragraph', entities: ['p/a'], words: ['cranes'] },
      'Shown first because this paragraph also names Acme and speaks of “cranes”.',
    ],
    [
      { scope: 'paragraph', dates: ['2019'], words: ['cranes'] },
      'Shown first because this paragraph mentions 2019 and speaks of “cranes”.',
    ],
  ])('%j', (reasons, sentence) => {
    expect(told(reasons, 'en')).toBe(sentence);
  });
});

it.each<[string, Partial<Reasons>, string]>([
  ['zh-Hant', {}, '依重要程度排列：本段沒有特別指向哪一則事實。'],
  ['zh-Hant', all, '排在最前，因為本段也提到Acme、Bell和Crane，並寫到2019和49%。'],
  ['zh-Hant', { scope: 'section', words: ['cranes'] }, '排在最前，因為本節談到「cranes」。'],
  ['zh-Hant', { scope: 'page', entities: ['p/a'] }, '排在最前，因為本頁也提到Acme。'],
  ['zh-Hans', {}, '按重要程度排列：本段没有特别指向哪一条事实。'],
  ['zh-Hans', all, '排在最前，因为本段也提到Acme、Bell和Crane，并写到2019和49%。'],
  ['zh-Hans', { scope: 'section', words: ['cranes'] }, '排在最前，因为本节谈到“cranes”。'],
  ['zh-Hans', { scope: 'page', entities: ['p/a'] }, '排在最前，因为本页也提到Acme。'],
  ['zh-TW', { scope: 'page', entities: ['p/a'] }, '排在最前，因為本頁也提到Acme。'],
  ['fr', { scope: 'page', entities: ['p/a'] }, 'Shown first because this page also names Acme.'],
])('in %s: %j', (language, reasons, sentence) => {
  expect(told(reasons, language)).toBe(sentence);
});
