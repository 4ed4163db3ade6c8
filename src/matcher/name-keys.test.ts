// The keys of texts and names: words, numbers, and characters alone and in pairs, as pages and packs are both cut.
import { describe, expect, it } from 'vitest';
import { createKeyLevel, keysOfName, nameKeys } from './name-keys';

const level = createKeyLevel('軟软開开');

describe('the keys of a text', () => {
  it.each<readonly [text: string, keys: readonly string[]]>([
    ['', []],
    ['★ !', []],
    ['Sam Altman', ['sam', 'altman']],
    ['Sam sam', ['sam']],
    ['GPT-4o', ['gpt', '4', 'o']],
    ['GPT-40', ['gpt', '40']],
    ["Moody's", ['moody', 's']],
    ['Zoë', ['zoe']],
    ['ＡＩ', ['ai']],
    ['微', ['微']],
    ['微軟', ['微', '軟', '微軟']],
    ['微軟的', ['微', '軟', '微軟', '的', '軟的']],
    ['微·軟', ['微', '軟', '微軟']],
    ['微・軟', ['微', '軟', '微軟']],
    ['微 -軟', ['微', '軟', '微軟']],
    ['微\n軟', ['微', '軟', '微軟']],
    ['微，軟', ['微', '軟']],
    ['微 a 軟', ['微', 'a', '軟']],
    ['微軟ai 4', ['微', '軟', '微軟', 'ai', '4']],
    ['오픈ai', ['오', '픈', '오픈', 'ai']],
    ['анна', ['а', 'н', 'ан', 'нн', 'на']],
    ['𠮷野', ['𠮷', '野', '𠮷野']],
    ['é x', ['e', 'x']],
    [`微${'o'.repeat(50)}`, ['微', 'o'.repeat(40)]],
    ['o'.repeat(50), ['o'.repeat(40)]],
    [`1${'2'.repeat(50)}`, [`1${'2'.repeat(39)}`]],
  ])('%j: %j', (text, keys) => {
    expect([...nameKeys(text)].sort()).toEqual([...keys].sort());
  });

  it('of a long run are not blank', () => {
    expect([...nameKeys('o'.repeat(1_000_000))]).toEqual(['o'.repeat(40)]);
  });
});

describe('the keys of a name, of which a text must have one set', () => {
  it.each<readonly [name: string, sets: readonly (readonly string[])[]]>([
    ['Sam Altman', [['sam', 'altman']]],
    ['Chat-GPT', [['chat', 'gpt'], ['chatgpt']]],
    ['Chat–GPT', [['chat', 'gpt']]],
    ['GPT-4-x', [['gpt', '4', 'x']]],
    [
      'a-b c',
      [
        ['a', 'b', 'c'],
        ['ab', 'c'],
      ],
    ],
    ['-a', [['a']]],
    ['C++', [['c']]],
    ['微軟', [['微', '软', '微软']]],
    ['微-軟', [['微', '软', '微软']]],
    ['開x', [['开', 'x']]],
    ['★', [[]]],
  ])('%j: %j', (name, sets) => {
    expect(keysOfName(name, level).map((set) => [...set].sort())).toEqual(sets.map((set) => [...set].sort()));
  });
});

it.each([
  ['微軟', '微软'],
  ['微软', '微软'],
  ['開軟大', '开软大'],
  ['open', 'open'],
  ['あ', 'あ'],
  ['', ''],
])('the key %j is filed as %j', (key, filed) => {
  expect(level(key)).toBe(filed);
});
