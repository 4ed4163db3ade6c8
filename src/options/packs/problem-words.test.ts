import { describe, expect, it } from 'vitest';
import {
  type ProblemKind,
  packError,
  parsePack,
  problemWords,
  type TableNote,
  type TableProblem,
} from '../../dataset';
import { wordsIn } from '../../shared';
import { sayLimits, sayNote, sayPackError, sayProblem, sayWrittenDate } from './problem-words';

type WithoutRow<Problem> = Problem extends unknown ? Omit<Problem, 'row'> : never;

const problems: readonly (readonly [WithoutRow<TableProblem>, string])[] = [
  [{ kind: 'empty' }, 'The table is empty.'],
  [{ kind: 'no-rows' }, 'There is a row of headings and nothing under it.'],
  [{ kind: 'quote' }, 'A quotation mark opens a cell here and nothing closes it.'],
  [{ kind: 'no-name' }, 'It has no name, and neither a fact nor a row above to go on with.'],
  [{ kind: 'too-long', most: 16_777_216 }, 'The table is longer than 16 million characters.'],
  [{ kind: 'row-too-long', most: 800_000 }, 'It is longer than 800,000 characters.'],
  [{ kind: 'too-many-rows', most: 100_000 }, 'The table has more than 100,000 rows.'],
  [{ kind: 'no-name-column', columns: [] }, 'No column is headed “name”.'],
  [
    { kind: 'no-name-column', columns: ['fact', 'date'] },
    'No column is headed “name”; understood are: fact, date.',
  ],
  [{ kind: 'column-twice', column: 'Event' }, '“Event” means the same as a column before it.'],
  [
    { kind: 'date', column: 'When', text: 'soon' },
    '“soon” in “When” is no date that can be read for certain.',
  ],
  [
    { kind: 'season-or-range', column: 'When', text: '2023-24' },
    '“2023-24” in “When” could be two years or a season; write 2023/2024, or for example “winter 2023”.',
  ],
  [{ kind: 'importance', column: 'weight', text: '9' }, '“9” in “weight” is no number from 1 to 5.'],
  [{ kind: 'no-fact', column: 'date' }, '“date” is filled in, but there is no fact it could belong to.'],
  [
    { kind: 'no-attribution', standing: 'claimed' },
    'It is Claimed and does not say by whom: fill in “according to”.',
  ],
  [
    { kind: 'differs', column: 'kind', earlierRow: 2 },
    '“kind” says something else than row 2 does of the same name.',
  ],
  [
    {
      kind: 'format',
      place: 'text.en',
      problem: { kind: 'too-long', values: [2001, 2000], message: 'is too long' },
    },
    'text.en: is too long: 2,001; at most 2,000 are allowed',
  ],
  [
    { kind: 'address', column: 'link', text: 'x'.repeat(200) },
    `“${'x'.repeat(60)}…” in “link” is no http or https address.`,
  ],
];

describe('problems of a table', () => {
  it.each(problems)('%j', (problem, expected) => {
    expect(sayProblem({ row: 2, ...problem } as TableProblem, wordsIn('en'))).toBe(expected);
  });

  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)('are said whole in %s', (language) => {
    for (const [problem] of problems)
      expect(sayProblem({ row: 2, ...problem } as TableProblem, wordsIn(language))).not.toMatch(
        /\$|undefined/,
      );
  });
});

/** Packs that are wrong in all the ways there are. */
const head = { format: 1, id: 'p', version: '1', title: { en: 'P' }, asOf: '2025' };
const source = { id: 's', title: { en: 'S' }, publisher: { en: 'P' } };
const entity = { id: 'e', kind: 'person', label: { en: 'E' }, description: { en: 'E' } };
const fact = { id: 'f', text: { en: 'F' }, entities: ['e'], standing: 'stated', source: { id: 's' } };
const filled = { ...head, sources: [source], entities: [entity] };
const wrongPacks: readonly (readonly [unknown, string, string])[] = [
  [[], 'The whole file: is no object', '整個檔案：不是物件'],
  [{ ...head, asOf: 'soon' }, 'asOf: is no date in EDTF', 'asOf：不是 EDTF 日期'],
  [{ ...head, colour: 1 }, 'colour: is no property of the pack format', 'colour：不是資料包格式的屬性'],
  [{ ...head, id: 'A b' }, 'id: is no id', 'id：不是 id'],
  [{ ...head, id: 'prototype' }, 'id: is a word that packs may not use', 'id：是資料包不得用作 id'],
  [{ ...head, title: {} }, 'title: gives no language', 'title：沒有任何語言'],
  [{ ...head, version: 1 }, 'version: should be string, not 1', 'version：應為 string，而不是 1'],
  [JSON.parse('{"__proto__":1}'), '__proto__: is a property name', '__proto__：是資料包不得使用的屬性名稱'],
  [
    { ...head, facts: [fact] },
    'facts[0].entities[0]: names an entity “e”',
    'facts[0].entities[0]：指向實體「e」',
  ],
  [
    { ...filled, facts: [{ ...fact, standing: 'claimed' }] },
    'facts[0].attributedTo: is missing: a fact that is not plainly stated (Claimed)',
    'facts[0].attributedTo：缺少：不是直述的事實',
  ],
  [
    { ...filled, facts: [{ ...fact, text: { en: 'x'.repeat(2001) } }] },
    'facts[0].text.en: is too long: 2001; at most 2000 are allowed',
    'facts[0].text.en：太長：2001，最多 2000',
  ],
  [
    { ...filled, entities: [entity, entity] },
    'entities[1].id: “e” is there twice',
    'entities[1].id：「e」出現了兩次',
  ],
  [
    { ...filled, facts: [{ ...fact, supersedes: ['f'] }] },
    'facts[0].supersedes[0]: names the fact itself',
    'facts[0].supersedes[0]：指向了自己',
  ],
  [
    { ...head, title: { en: 'a\u202eb' } },
    'title.en: holds U+202E, a character that hides',
    'title.en：含有 U+202E',
  ],
];

describe('errors of a pack', () => {
  it.each(wrongPacks)('%j: %s', (json, english, chinese) => {
    const result = parsePack(json);
    const [error] = result.ok ? [] : result.errors;
    expect(error && sayPackError(error, wordsIn('en'))).toContain(english);
    expect(error && sayPackError(error, wordsIn('zh-Hant')).replace(': ', '：')).toContain(chinese);
  });

  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)('are all said whole in %s', (language) => {
    for (const kind of Object.keys(problemWords) as ProblemKind[]) {
      const said = sayPackError(packError('a', kind, 'VALUE1', 'VALUE2'), wordsIn(language));
      expect(said).not.toMatch(/\$|undefined/);
      for (const value of problemWords[kind].match(/\$\d/g) ?? []) expect(said).toContain(`VALUE${value[1]}`);
    }
  });
});

describe('notes', () => {
  it.each([
    [{ kind: 'ignored-columns', columns: ['Shoe size'] }, 'Columns that are not read: Shoe size.'],
    [{ kind: 'own-source', facts: 1 }, '1 fact names no source; its card will name people.csv.'],
    [{ kind: 'own-source', facts: 3 }, '3 facts name no source; their cards will name people.csv.'],
    [
      { kind: 'day-order', order: 'day-first', by: 'column', example: '03/04/2024' },
      'Dates such as 03/04/2024 are read as April 3, 2024, as others in the column show.',
    ],
    [{ kind: 'day-order', order: 'day-first', by: 'reader', example: '03/04/2024' }, null],
  ] as const satisfies readonly (readonly [TableNote, string | null])[])('%j', (note, expected) => {
    expect(sayNote(note, 'people.csv', wordsIn('en'))).toBe(expected);
  });
});

it.each([
  ['en', 'April 3, 2024'],
  ['zh-Hant', '2024年4月3日'],
] as const)('says a date in %s', (language, expected) => {
  expect(sayWrittenDate('03/04/2024', 'day-first', wordsIn(language))).toBe(expected);
});

it('states the limits', () => {
  expect(sayLimits(wordsIn('en'))).toBe('At most 250,000 names, 100,000 facts and 67 million characters.');
});
