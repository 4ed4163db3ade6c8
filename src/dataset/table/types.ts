// What is said about a table of names and facts: how to read it, what was understood, what is wrong and in which row.
// Words for readers are the caller's; here are only kinds and values.
import type { PackProblem } from '../problems';
import type { LanguageTag, Pack, Standing } from '../types';
import type { DayOrder } from './written-point';

/** What a table cannot say of itself. */
export interface TableOptions {
  /** The pack's title; its id follows from it, so that the same title means a newer edition of the same pack. */
  readonly title: string;
  /** EDTF: up to when the table tells what is known. */
  readonly asOf: string;
  /** The language of columns that name none. */
  readonly language: LanguageTag;
  /** How `03/04/2024` is read where the column itself does not show it. */
  readonly dayOrder: DayOrder;
  /** Title of the source of facts that name none, such as the file's name. */
  readonly sourceTitle: string;
}

/** One thing wrong with a table. Rows count as spreadsheets show them: the header is row 1. */
export type TableProblem = { readonly row: number } & (
  | { readonly kind: 'empty' | 'no-rows' | 'quote' | 'no-name' | 'no-date-order' }
  | { readonly kind: 'too-long' | 'row-too-long' | 'too-many-rows'; readonly most: number }
  | { readonly kind: 'no-name-column'; readonly columns: readonly string[] }
  | { readonly kind: 'column-twice'; readonly column: string }
  | { readonly kind: 'date' | 'season-or-range' | 'serial'; readonly column: string; readonly text: string }
  | {
      readonly kind: 'standing' | 'importance' | 'address' | 'unknown-name';
      readonly column: string;
      readonly text: string;
    }
  | { readonly kind: 'no-fact'; readonly column: string }
  | { readonly kind: 'no-attribution'; readonly standing: Exclude<Standing, 'stated'> }
  | { readonly kind: 'differs'; readonly column: string; readonly earlierRow: number }
  /** What the pack format itself refuses; `place` is a path inside what the row became. */
  | { readonly kind: 'format'; readonly place: string; readonly problem: PackProblem }
);

/** Something a reader should know of how a table was read, though nothing is wrong. */
export type TableNote =
  | { readonly kind: 'ignored-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'unknown-kinds'; readonly kinds: readonly string[] }
  | { readonly kind: 'short-names'; readonly names: readonly string[] }
  | { readonly kind: 'own-source'; readonly facts: number }
  /** Dates that read differently day first; `by` tells whether the column showed the order or the reader chose it. */
  | {
      readonly kind: 'day-order';
      readonly order: DayOrder;
      readonly by: 'column' | 'reader';
      readonly example: string;
    };

/** What one row became. */
export interface UnderstoodRow {
  readonly row: number;
  /** Index in the pack's entities. */
  readonly entity: number;
  /** Index in the pack's facts; null for a row that only names. */
  readonly fact: number | null;
}

/** A table read as a pack, or all that keeps it from being one. */
export type TableResult =
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly rows: readonly UnderstoodRow[];
      readonly notes: readonly TableNote[];
    }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };
