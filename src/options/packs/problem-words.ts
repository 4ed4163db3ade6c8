// Says in the reader's words what is wrong with a table, and what should be known of how it was read.
import { formatDate, packLimits, readWrittenDate, type TableNote, type TableProblem } from '../../dataset';
import type { MessageKey, Words } from '../../shared';

const millions = (count: number, words: Words): string =>
  Math.floor(count / 1_000_000).toLocaleString(words.language);

// A cell may be long; its beginning tells which one it is.
const shownCharacters = 60;
const shorten = (text: string): string =>
  text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;

/** Joins what the table itself says; its words are no language's. */
const join = (items: readonly string[]): string => items.slice(0, 20).map(shorten).join(', ');

/** One problem in a sentence; which row it is in is said beside it. */
export function sayProblem(problem: TableProblem, words: Words): string {
  switch (problem.kind) {
    case 'empty':
      return words.say('packs_problem_empty');
    case 'no-rows':
      return words.say('packs_problem_no_rows');
    case 'quote':
      return words.say('packs_problem_quote');
    case 'no-name':
      return words.say('packs_problem_no_name');
    case 'no-date-order':
      return words.say('packs_problem_no_date_order');
    case 'too-long':
      return words.say('packs_problem_too_long', millions(problem.most, words));
    case 'too-many-rows':
      return words.say('packs_problem_too_many_rows', problem.most.toLocaleString(words.language));
    case 'no-name-column':
      return problem.columns.length > 0
        ? words.say('packs_problem_no_name_column_among', join(problem.columns))
        : words.say('packs_problem_no_name_column');
    case 'column-twice':
      return words.say('packs_problem_column_twice', shorten(problem.column));
    case 'season-or-range': {
      const first = problem.text.slice(0, 4);
      const range = `${first}/${Number(first) + 1}`;
      return words.say('packs_problem_season_or_range', problem.text, shorten(problem.column), range);
    }
    case 'no-fact':
      return words.say('packs_problem_no_fact', shorten(problem.column));
    case 'no-attribution':
      return words.say('packs_problem_no_attribution', words.say(`card_standing_${problem.standing}`));
    case 'differs':
      return words.say('packs_problem_differs', shorten(problem.column), problem.earlierRow);
    case 'format':
      return problem.message;
    default:
      return words.say(CELL_PROBLEMS[problem.kind], shorten(problem.text), shorten(problem.column));
  }
}

const CELL_PROBLEMS = {
  date: 'packs_problem_date',
  serial: 'packs_problem_serial',
  standing: 'packs_problem_standing',
  importance: 'packs_problem_importance',
  address: 'packs_problem_address',
  'unknown-name': 'packs_problem_unknown_name',
} as const satisfies Record<string, MessageKey>;

/** One note in a sentence; null for what the form beside it already shows. */
export function sayNote(note: TableNote, sourceTitle: string, words: Words): string | null {
  switch (note.kind) {
    case 'ignored-columns':
      return words.say('packs_note_ignored_columns', join(note.columns));
    case 'unknown-kinds':
      return words.say('packs_note_unknown_kinds', join(note.kinds));
    case 'short-names':
      return words.say('packs_note_short_names', join(note.names));
    case 'own-source':
      return words.count('packs_note_own_source', note.facts, sourceTitle);
    case 'day-order':
      return note.by === 'column'
        ? words.say('packs_note_day_order', note.example, sayWrittenDate(note.example, note.order, words))
        : null;
  }
}

/** A date as people write it, in the reader's own way. */
export function sayWrittenDate(
  text: string,
  order: (TableNote & { kind: 'day-order' })['order'],
  words: Words,
): string {
  const date = readWrittenDate(text, order);
  const said = date.kind === 'date' ? formatDate(date.edtf, words.language, { width: 'long' }) : null;
  return said ?? text;
}

/** The limits of a pack in a sentence. */
export function sayLimits(words: Words): string {
  const { aliases, facts, fileCharacters } = packLimits;
  const count = (value: number): string => value.toLocaleString(words.language);
  return words.say('packs_limits', count(aliases), count(facts), millions(fileCharacters, words));
}
