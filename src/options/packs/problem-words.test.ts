import { describe, expect, it } from 'vitest';
import type { TableNote, TableProblem } from '../../dataset';
import { wordsIn } from '../../shared';
import { sayLimits, sayNote, sayProblem, sayWrittenDate } from './problem-words';

type WithoutRow<Problem> = Problem extends unknown ? Omit<Problem, 'row'> : never;

const problems: readonly (readonly [WithoutRow<TableProblem>, string])[] = [
  [{ kind: 'empty' }, 'The table is empty.'],
  [{ kind: 'no-rows' }, 'There is a row of headings and nothing under it.'],
  [{ kind: 'quote' }, 'A quotation mark opens a cell here and nothing closes it.'],
  [{ kind: 'no-name' }, 'It has no name, and neither a fact nor a row above to go on with.'],
  [{ kind: 'too-long', most: 16_777_216 }, 'The table is longer than 16 million characters.'],
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
  [{ kind: 'format', message: 'text.en is too long' }, 'text.en is too long'],
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
