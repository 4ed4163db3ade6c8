// Splits the text of a CSV or TSV file into rows of cells. Quotes, line ends and separators are csv-parse's work; here
// are the choice of separator and the limits. What cells mean is read-table.ts's.
import { parse } from 'csv-parse/browser/esm/sync';
import { packLimits } from '../limits';
import type { TableProblem } from './types';

/** One row with content, under the number a spreadsheet shows for it. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Limits of a table on top of the pack's own. */
export const tableLimits = {
  /** A hundred thousand rows of 160 characters; splitting them takes seconds. */
  characters: 16 * 1024 * 1024,
  /** Each row gives at most a name and a fact. */
  rows: packLimits.facts + 1,
  columns: 200,
  rowCharacters: packLimits.anyStringCharacters * 200,
} as const;

/** Splits a table's text into its rows that are not blank. */
export function readCells(
  text: string,
): { readonly rows: readonly CellRow[] } | { readonly problem: TableProblem } {
  if (text.length > tableLimits.characters)
    return { problem: { row: 1, kind: 'too-long', most: tableLimits.characters } };
  const long = findLongRow(text);
  if (long !== null) return { problem: { row: long, kind: 'row-too-long', most: tableLimits.rowCharacters } };
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A quote inside a cell that is not quoted is a quote: 5" disk.
      relax_quotes: true,
      max_record_size: tableLimits.rowCharacters,
      to: tableLimits.rows + 1,
    });
  } catch (error) {
    const records = Number((error as { records?: unknown }).records);
    return { problem: { row: Number.isFinite(records) ? records + 1 : 1, kind: 'quote' } };
  }
  if (records.length > tableLimits.rows)
    return { problem: { row: tableLimits.rows + 1, kind: 'too-many-rows', most: tableLimits.rows - 1 } };
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells: cells.slice(0, tableLimits.columns) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { rows: rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.trim()) })) };
}

/**
 * The first row with a line longer than a row may be, as spreadsheets count rows; null where there is none. Seen before rows
 * are split, which costs seconds for such a line.
 */
function findLongRow(text: string): number | null {
  const ends = /\r\n|\n|\r/g;
  let row = 1;
  let start = 0;
  let quotes = 0;
  let quote = text.indexOf('"');
  for (;;) {
    const end = ends.exec(text)?.index ?? text.length;
    if (end - start > tableLimits.rowCharacters) return row;
    for (; quote >= 0 && quote < end; quote = text.indexOf('"', quote + 1)) quotes += 1;
    if (end === text.length) return null;
    // A line that ends inside quotes goes on in the next.
    if (quotes % 2 === 0) row += 1;
    start = ends.lastIndex;
  }
}

/** The separator of the first line, outside quotes: what copying from a spreadsheet gives first, then what CSV uses. */
function separatorOf(text: string): string {
  const counts = new Map([
    ['\t', 0],
    [',', 0],
    [';', 0],
    ['|', 0],
  ]);
  let isQuoted = false;
  let isEmpty = true;
  for (let at = 0; at < Math.min(text.length, packLimits.anyStringCharacters * 4); at++) {
    const character = text[at]!;
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if ((character === '\n' || character === '\r') && !isEmpty) break;
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
    if (!/[\s\ufeff]/.test(character)) isEmpty = false;
  }
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return count === 0 ? ',' : best;
}
