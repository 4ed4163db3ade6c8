// Tables of rows as they travel: what was written under a key is read under it, in its order, and nothing else is.
import { expect, it } from 'vitest';
import { openRows, writeRows } from './rows';

const written = writeRows(
  [
    ['one', 1],
    ['two', 2],
    ['one more', 3],
    ['a\ttab\nand\ta line', 4],
  ] as const,
  ([text]) => text.slice(0, 3),
  ([text, number]) => [text, number, ''],
);

it.each([
  [
    'one',
    [
      ['one', '1', ''],
      ['one more', '3', ''],
    ],
  ],
  ['two', [['two', '2', '']]],
  ['a\tt', [['a tab and a line', '4', '']]],
  ['three', undefined],
  ['constructor', undefined],
  ['', undefined],
])('under %j', (key, rows) => {
  expect(openRows(JSON.parse(JSON.stringify(written)), (fields) => fields)(key)).toEqual(rows);
});

it('rows of one key are read once, and are the same ever after', () => {
  let reads = 0;
  const table = openRows(written, (fields) => {
    reads += 1;
    return fields;
  });
  expect(table('one')).toBe(table('one'));
  expect(reads).toBe(2);
});
