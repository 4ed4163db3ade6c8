// Looking up across packs: keys keep packs apart, order is the reader's.
import { describe, expect, it } from 'vitest';
import { createDataset, splitKey, toKey } from './dataset';
import type { Pack } from './types';

const packOf = (id: string): Pack => ({
  format: 1,
  id,
  version: '1',
  title: { en: id },
  asOf: '2025',
  sources: [{ id: 's', title: { en: `${id} source` }, publisher: { en: 'P' } }],
  entities: ['ann', 'bob'].map((name) => ({
    id: name,
    kind: 'person',
    label: { en: name },
    description: { en: name },
  })),
  aliases: [],
  cues: [],
  facts: [
    {
      id: 'old',
      date: '2024',
      text: { en: `${id} old` },
      entities: ['ann', 'bob', 'ann'],
      standing: 'stated',
      source: { id: 's' },
      importance: 3,
    },
    {
      id: 'new',
      date: '2025',
      text: { en: `${id} new` },
      entities: ['ann'],
      standing: 'stated',
      source: { id: 's' },
      importance: 3,
      supersedes: ['old'],
    },
  ],
  relations: [{ from: 'ann', to: 'bob', type: 'knows', date: null, facts: ['old'] }],
});

describe('createDataset', () => {
  const dataset = createDataset([packOf('b'), packOf('a')]);

  it('keeps the order of packs', () => {
    expect(dataset.allEntities.map((known) => known.key)).toEqual(['b/ann', 'b/bob', 'a/ann', 'a/bob']);
  });

  it('finds an entity with its pack', () => {
    expect(dataset.entity('a/ann')).toMatchObject({ entity: { id: 'ann' }, pack: { id: 'a' } });
    expect(dataset.entity('c/ann')).toBeUndefined();
    expect(dataset.entity('a/constructor')).toBeUndefined();
  });

  it('gives each fact once, in the order of its pack', () => {
    expect(dataset.facts('a/ann').map((fact) => fact.text.en)).toEqual(['a old', 'a new']);
    expect(dataset.facts('b/bob').map((fact) => fact.text.en)).toEqual(['b old']);
    expect(dataset.facts('b/nobody')).toEqual([]);
  });

  it('gives relations at both ends', () => {
    expect(dataset.relations('a/ann')).toEqual(dataset.relations('a/bob'));
    expect(dataset.relations('a/ann')).toHaveLength(1);
  });

  it('finds sources and what replaces a fact', () => {
    expect(dataset.source('a', 's')?.title.en).toBe('a source');
    expect(dataset.supersededBy('a/old').map((fact) => fact.text.en)).toEqual(['a new']);
    expect(dataset.supersededBy('a/new')).toEqual([]);
  });

  it('knows no bundled pack when it is off', () => {
    expect(dataset.bundled).toBeUndefined();
    expect(createDataset([packOf('microsoft-openai')]).bundled?.id).toBe('microsoft-openai');
  });
});

describe('keys', () => {
  it('come apart as they were made', () => {
    expect(splitKey(toKey('a-pack', 'an-id'))).toEqual({ packId: 'a-pack', id: 'an-id' });
  });
});
