import { describe, expect, test } from 'vitest';
import { createSearchIndex, createStoredSearch } from './index';
import { samplePack } from './sample-pack';
import { compileSearchTables, writeSearchTables } from './tables';
import type { SearchResult } from './types';

const index = createSearchIndex([samplePack]);
const find = (query: string) => index.search(query).map(({ key }) => key.replace('sample/', ''));

function marked(result: SearchResult | undefined): string[] {
  const text = result?.type === 'entity' ? result.name : (result?.text ?? '');
  return (result?.ranges ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('what a query finds first', () => {
  test.each([
    // names: whole, in any script, part, half typed
    ['Acme Motors', 'acme'],
    ['acme', 'acme'],
    ['ACMÉ', 'acme'],
    ['Ａｃｍｅ', 'acme'],
    ['アクメ', 'acme'],
    ['애크미', 'acme'],
    ['極致', 'acme'],
    ['极致汽车', 'acme'],
    ['motors', 'acme'],
    ['itō', 'ito'],
    ['ITO', 'ito'],
    ['élodie', 'ito'],
    ['elodie ito', 'ito'],
    ['ito elodie', 'ito'],
    ['エロディ', 'ito'],
    ['伊東', 'ito'],
    ['com', 'comet'],
    ['코멧', 'comet'],
    // mistyped: swapped, missing, doubled, wrong, joined and split
    ['amce motors', 'acme'],
    ['acme motos', 'acme'],
    ['acmme', 'acme'],
    ['eldoie', 'ito'],
    ['co met', 'comet'],
    ['acmemotors', 'acme'],
    // words, ideas, other languages
    ['founded', '2021-founded'],
    ['electric truck', '2024-comet'],
    ['fired', '2022-fired'],
    ['sacked', '2022-fired'],
    ['itō ouster', '2022-fired'],
    ['解雇', '2022-fired'],
    ['解任', '2022-fired'],
    ['해고', '2022-fired'],
    ['董事會', '2022-fired'],
    ['市占率', '2024-comet'],
    ['電動卡車', '2024-comet'],
    ['伊東創辦', '2021-founded'],
    ['itō boar', '2022-fired'],
    // what an entity is
    ['carmaker', 'acme'],
    ['kyoto carmaker', 'acme'],
    ['汽車製造商', 'acme'],
    // dates, however written
    ['2021', '2021-founded'],
    ['march 2021', '2021-founded'],
    ['Mar 2021', '2021-founded'],
    ['2021-03', '2021-founded'],
    ['2021年3月', '2021-founded'],
    ['2021년 3월', '2021-founded'],
    ['5 March 2021', '2021-founded'],
    ['2021-03-05', '2021-founded'],
    ['Q1 2021', '2021-founded'],
    ['Q4 2022', '2022-fired'],
    ['late 2022', '2022-fired'],
    ['nov 2022', '2022-fired'],
    ['acme 2024', '2024-comet'],
    ['伊東 2022', '2022-fired'],
    // figures, however written
    ['1.5 billion', '2021-founded'],
    ['$1.5bn', '2021-founded'],
    ['1,500 million', '2021-founded'],
    ['15億', '2021-founded'],
    ['15억', '2021-founded'],
    ['40%', '2024-comet'],
    ['百分之四十', '2024-comet'],
  ])('%s', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });
});

describe('what a query does not find', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['!!!???', []],
    ['qwertyuiop', []],
    ['天氣預報', []],
    ['ラーメン', []],
    ['날씨', []],
    // a name that needs context does not vouch for unknown words
    ['comet sighting tonight', []],
    // every word counts
    ['fired 2021', []],
    ['electric museum', []],
    ['40% 2021', []],
  ])('%s', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  test('a certain name vouches for one unknown word beside it', () => {
    expect(find('acme xylophone')).toEqual(['acme']);
    expect(find('acme xylophone quartz')).toEqual([]);
  });
});

describe('the order', () => {
  test('the entity stands before its facts, and these by importance', () => {
    expect(find('acme')).toEqual(['acme', '2021-founded', '2022-fired', '2024-comet', 'plant', 'city']);
  });

  test('words that facts about others use as well do not put a name first', () => {
    expect(find('assembly plant')[0]).toBe('harbor-city-plant');
    expect(find('city')[0]).not.toBe('harbor-city-plant');
  });

  test('a limit keeps the best', () => {
    expect(index.search('acme', { limit: 2 }).map(({ key }) => key)).toEqual([
      'sample/acme',
      'sample/2021-founded',
    ]);
  });

  test('the same query answers the same', () => {
    expect(index.search('acme 2022')).toEqual(createSearchIndex([samplePack]).search('acme 2022'));
  });
});

describe('what matched is shown', () => {
  test.each([
    ['acm', ['ACM']],
    ['acme mot', ['Acme Mot']],
    ['acme motors', ['Acme Motors']],
    ['élod', ['Élod']],
    ['motors', ['Motors']],
    ['極', ['極']],
    ['acem', ['Acme']],
  ])('in a name: %s', (query, ranges) => {
    expect(marked(index.search(query)[0])).toEqual(ranges);
  });

  test.each([
    ['founded 1.5 billion', 'en', ['founded', '$1.5 billion']],
    ['march 2021', 'en', ['March 2021']],
    ['sacked', 'en', ['fired']],
    ['fou 2021', 'en', []],
    ['ass truck', 'en', []],
    ['truck asse', 'en', ['asse', 'trucks']],
    ['伊東 15億', 'zh-Hant', ['伊東', '15 億美元']],
    ['董事會', 'zh-Hant', ['董事會']],
    ['解任', 'zh-Hant', ['解僱']],
  ])('in a fact: %s (%s)', (query, language, ranges) => {
    const fact = index.search(query, { language }).find(({ type }) => type === 'fact');
    expect(marked(fact)).toEqual(ranges);
  });

  test('a fact says when its date is what was asked for', () => {
    const [fact] = index.search('2024');
    expect(fact).toMatchObject({ key: 'sample/2024-comet', matchesDate: true });
  });

  test('the text is in the language asked for, or the nearest', () => {
    expect(index.search('董事會', { language: 'zh-Hant' })[0]).toMatchObject({ language: 'zh-Hant' });
    expect(index.search('museum', { language: 'zh-Hant' })[0]).toMatchObject({ language: 'en' });
  });
});

describe('tables', () => {
  test('survive JSON and answer as the pack itself', () => {
    const stored = JSON.parse(writeSearchTables(compileSearchTables(samplePack)));
    const opened = createSearchIndex([samplePack], () => stored);
    for (const query of ['acme', 'itō 2022', '15億', 'eldoie', '董事會']) {
      expect(opened.search(query)).toEqual(index.search(query));
    }
  });

  test('answer by themselves, and read no fact but those found', async () => {
    const read: number[] = [];
    const facts = async (numbers: readonly number[]) => {
      read.push(...numbers);
      return numbers.map((number) => samplePack.facts[number]);
    };
    const search = createStoredSearch([{ id: 'sample', tables: compileSearchTables(samplePack), facts }]);
    for (const query of ['acme', 'itō 2022', '15億', 'eldoie', '董事會', 'qxzvkw']) {
      read.length = 0;
      const results = await search.search(query, { limit: 3 });
      expect(results).toEqual(index.search(query, { limit: 3 }));
      expect(read).toHaveLength(results.filter(({ type }) => type === 'fact').length);
    }
  });

  test('leave out a fact that has gone from the store', async () => {
    const search = createStoredSearch([
      { id: 'sample', tables: compileSearchTables(samplePack), facts: async () => [] },
    ]);
    expect((await search.search('acme')).map(({ type }) => type)).toEqual(['entity']);
  });

  test('of another format are made anew', () => {
    const old = { ...compileSearchTables(samplePack), format: 0 } as never;
    expect(createSearchIndex([samplePack], () => old).search('acme')[0]?.key).toBe('sample/acme');
  });
});

test('two packs are one list; of equals the earlier pack comes first', () => {
  const twin = { ...samplePack, id: 'twin' };
  const keys = createSearchIndex([twin, samplePack])
    .search('acme', { limit: 4 })
    .map(({ key }) => key);
  expect(keys).toEqual(['twin/acme', 'sample/acme', 'twin/2021-founded', 'sample/2021-founded']);
});

test('hostile queries neither throw nor hang', () => {
  for (const query of [
    'constructor',
    '__proto__',
    'a'.repeat(100_000),
    '億'.repeat(5000),
    '9'.repeat(400),
    '\u202e\u0000\ud800',
  ]) {
    expect(() => index.search(query)).not.toThrow();
  }
});
