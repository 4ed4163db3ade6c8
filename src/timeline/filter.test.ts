import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset';
import { type Filter, filterFacts, resolveNames } from './filter';
import { sampleFact, sampleFacts, samplePack } from './sample-pack';

const facts = sampleFacts([
  sampleFact('both', '2021', { entities: ['acme', 'ada-wong'] }),
  sampleFact('acme', '2022'),
  sampleFact('ada', '2023', { entities: ['ada-wong'], standing: 'reported' }),
  sampleFact('tower', '2024', { entities: ['tower'], standing: 'forecast' }),
]);
const none: Filter = { names: [], match: 'any', kinds: [], standings: [], found: null, onPage: null };

describe('filterFacts', () => {
  it.each<{ name: string; part: Partial<Filter>; ids: string[] }>([
    { name: 'nothing narrows nothing', part: {}, ids: ['both', 'acme', 'ada', 'tower'] },
    { name: 'one name', part: { names: ['sample/ada-wong'] }, ids: ['both', 'ada'] },
    {
      name: 'any of two',
      part: { names: ['sample/ada-wong', 'sample/tower'] },
      ids: ['both', 'ada', 'tower'],
    },
    { name: 'all of two', part: { names: ['sample/ada-wong', 'sample/acme'], match: 'all' }, ids: ['both'] },
    { name: 'another pack’s name', part: { names: ['other/acme'] }, ids: [] },
    { name: 'a kind', part: { kinds: ['project', 'person'] }, ids: ['both', 'ada', 'tower'] },
    { name: 'a standing', part: { standings: ['forecast', 'reported'] }, ids: ['ada', 'tower'] },
    { name: 'a text', part: { found: new Set(['sample/acme'] as const) }, ids: ['acme'] },
    { name: 'a page', part: { onPage: new Set(['sample/tower'] as const) }, ids: ['tower'] },
    {
      name: 'all at once',
      part: { names: ['sample/ada-wong'], kinds: ['company'], standings: ['stated'] },
      ids: ['both'],
    },
  ])('$name', ({ part, ids }) => {
    expect(filterFacts(facts, { ...none, ...part }).map(({ fact }) => fact.id)).toEqual(ids);
  });
});

describe('resolveNames', () => {
  const dataset = createDataset([samplePack([], 'first'), samplePack([], 'second')]);
  it.each([
    { names: ['acme'], keys: ['first/acme'] },
    { names: ['second/acme', 'acme'], keys: ['second/acme', 'first/acme'] },
    { names: ['acme', 'first/acme'], keys: ['first/acme'] },
    { names: ['nobody', 'first/nobody', '__proto__', ''], keys: [] },
  ])('$names', ({ names, keys }) => {
    expect(resolveNames(dataset, names)).toEqual(keys);
  });
});
