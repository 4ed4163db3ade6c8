// One row of a table, asked by what its columns hold.
import type { LanguageTag, LocalText } from '../types';
import type { Column, Field } from './columns';

/** One row, asked by what its columns hold. */
export interface Row {
  readonly row: number;
  /** The first cell of a field that is not blank; empty where none is. */
  cell(field: Field): string;
  /** How the table heads that cell's column; the field's own name where it has none. */
  heading(field: Field): string;
  /** The texts of a field by language; null where all are blank. */
  texts(field: Field): LocalText | null;
  /** The parts of a field that lists several things, of all its columns. */
  list(field: Field): readonly string[];
}

// No commas: "Smith, John" is one name.
const listSeparators = /[;；|、\n]/u;

/** Makes a row out of its cells. */
export function createRow(
  row: number,
  cells: readonly string[],
  columns: readonly Column[],
  language: LanguageTag,
): Row {
  const of = (field: Field) =>
    columns.filter((column) => column.field === field && (cells[column.index] ?? '') !== '');
  return {
    row,
    cell: (field) => cells[of(field)[0]?.index ?? -1] ?? '',
    heading: (field) => (of(field)[0] ?? columns.find((column) => column.field === field))?.heading ?? field,
    texts(field) {
      const texts = of(field).map((column) => [column.language ?? language, cells[column.index]!] as const);
      return texts.length > 0 ? Object.fromEntries(texts) : null;
    },
    list: (field) =>
      of(field).flatMap((column) =>
        cells[column.index]!.split(listSeparators)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      ),
  };
}
