// Says in the reader's words what is wrong with a pack or a table, and what should be known of how it was read.
import {
  formatDate,
  type PackError,
  type ProblemKind,
  packLimits,
  readWrittenDate,
  type Standing,
  type TableNote,
  type TableProblem,
} from '../../dataset';
import type { MessageKey, Words } from '../../shared';
import type { EditionChanges } from './compare-editions';

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
    case 'row-too-long':
      return words.say('packs_problem_row_too_long', problem.most.toLocaleString(words.language));
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
      return sayPackError({ path: problem.place, ...problem.problem }, words);
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

/** One error of a pack: its place, and what is wrong there. */
export function sayPackError({ path, kind, values }: PackError, words: Words): string {
  const said = values.map((value) =>
    kind === 'no-attribution' && isStanding(value)
      ? words.say(`card_standing_${value}`)
      : typeof value === 'number'
        ? value.toLocaleString(words.language)
        : shorten(value),
  );
  return words.say(
    'packs_error',
    path || words.say('packs_whole_file'),
    words.say(PACK_PROBLEMS[kind], ...said),
  );
}

const isStanding = (value: string | number): value is Exclude<Standing, 'stated'> =>
  value === 'reported' || value === 'claimed' || value === 'forecast';

const PACK_PROBLEMS = {
  'no-object': 'packs_wrong_no_object',
  'no-json': 'packs_wrong_no_json',
  'too-many-characters': 'packs_wrong_too_many_characters',
  'prototype-property': 'packs_wrong_prototype_property',
  'prototype-id': 'packs_wrong_prototype_id',
  'too-deep': 'packs_wrong_too_deep',
  'hidden-character': 'packs_wrong_hidden_character',
  'too-many-items': 'packs_wrong_too_many_items',
  'too-many-properties': 'packs_wrong_too_many_properties',
  'unknown-property': 'packs_wrong_unknown_property',
  missing: 'packs_wrong_missing',
  'other-type': 'packs_wrong_other_type',
  blank: 'packs_wrong_blank',
  'too-long': 'packs_wrong_too_long',
  'no-id': 'packs_wrong_no_id',
  'no-date': 'packs_wrong_no_date',
  'no-language': 'packs_wrong_no_language',
  'no-http': 'packs_wrong_no_http',
  'no-address': 'packs_wrong_no_address',
  'no-text': 'packs_wrong_no_text',
  'no-entity': 'packs_wrong_no_entity',
  'no-backing': 'packs_wrong_no_backing',
  'unknown-entity': 'packs_wrong_unknown_entity',
  'unknown-source': 'packs_wrong_unknown_source',
  'unknown-fact': 'packs_wrong_unknown_fact',
  'unknown-cues': 'packs_wrong_unknown_cues',
  twice: 'packs_wrong_twice',
  itself: 'packs_wrong_itself',
  circle: 'packs_wrong_circle',
  'no-attribution': 'packs_wrong_no_attribution',
  other: 'packs_wrong_else',
} as const satisfies Record<ProblemKind, MessageKey>;

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

/** What a newer edition changes. */
export function sayChanges({ names, facts }: EditionChanges, words: Words): string {
  const isSame = [names, facts].every(({ added, changed, gone }) => added + changed + gone === 0);
  return isSame
    ? words.say('packs_changes_none')
    : words.say(
        'packs_changes',
        ...[names, facts].flatMap(({ added, changed, gone }) =>
          [added, changed, gone].map((count) => count.toLocaleString(words.language)),
        ),
      );
}

/** The limits of a pack in a sentence. */
export function sayLimits(words: Words): string {
  const { aliases, facts, fileCharacters } = packLimits;
  const count = (value: number): string => value.toLocaleString(words.language);
  return words.say('packs_limits', count(aliases), count(facts), millions(fileCharacters, words));
}
