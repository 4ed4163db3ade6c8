// Finds the entities that a whole query names, and how well: by a whole name, the beginning of one, words of one, or
// one mistyped. Facts are match-facts.ts.

import { readWords } from '../matcher';
import type { Extent } from './edit-distance';
import { holds } from './fact-lists';
import type { FactIndex } from './facts';
import { isTelling, type NameIndex, namesBeginning } from './names';
import type { QualityBook } from './quality-book';
import type { Query } from './query';
import type { TermTable } from './term-table';

/** How an entity matched, best first; `described` by the words of its description alone. */
export type NameMatchKind = 'whole' | 'beginning' | 'words' | 'mistyped' | 'described';

/** An entity that the query names. */
export interface EntityMatch {
  /** Number of the entity in the name index. */
  readonly entity: number;
  /** Number of the name that matched best. */
  readonly name: number;
  readonly kind: NameMatchKind;
  /** 0 to 1 within its kind. */
  readonly quality: number;
  /** Whether the words of the query belong to this entity rather than to facts about others. */
  readonly isDistinctive: boolean;
}

/** Names with the words of a query, beyond which they tell nothing; those that most facts are about are kept. */
const mostNames = 400;

/** Finds the entities that a whole query names, the best match of each. */
export function matchEntities(query: Query, names: NameIndex, facts: FactIndex): EntityMatch[] {
  const best = new Map<number, EntityMatch>();
  const isDistinctive = createDistinction(query, facts);
  const add = (name: number, kind: NameMatchKind, quality: number): void => {
    const entity = names.owners[name]!;
    const known = best.get(entity);
    if (known && compareKinds(known, { kind, quality }) <= 0) return;
    best.set(entity, {
      entity,
      name,
      kind,
      quality,
      isDistinctive: kind !== 'words' || isDistinctive(entity),
    });
  };
  if (query.compact === '') return [];

  const index = names.whole.find(query.compact);
  if (index >= 0)
    for (const name of names.whole.documents(index).subarray(0, mostNames)) add(name, 'whole', 1);
  for (const { term, names: begun } of namesBeginning(query.compact, names.whole, names)) {
    if (term === index) continue;
    const quality = query.compact.length / names.whole.terms[term]!.length;
    for (let at = 0; at < begun.length; at++) add(begun[at]!, 'beginning', quality);
  }
  matchWords(query, names, (name, quality) => add(name, 'words', quality));
  if (best.size === 0) matchMistyped(query, names, (name, quality) => add(name, 'mistyped', quality));
  return [...best.values()];
}

/** A word that describes more than these tells nothing. */
const mostDescribed = 50;

/** Finds the entities whose description says every part of a query. */
export function matchDescriptions(query: Query, names: NameIndex): EntityMatch[] {
  const lists: Uint32Array[] = [];
  for (const part of query.parts) {
    const terms =
      part.kind === 'word' ? [part.term] : part.kind === 'run' ? part.pieces.map(({ term }) => term) : [];
    if (part.kind === 'name') terms.push(...readWords(part.text).map(({ term }) => term));
    if (terms.length === 0) return [];
    for (const term of terms) lists.push(documentsOf(names.described, term));
  }
  return inAll(lists, mostDescribed).map((entity) => ({
    entity,
    name: names.firstNames[entity]!,
    kind: 'described',
    quality: 0,
    isDistinctive: false,
  }));
}

function documentsOf(table: TermTable, term: string): Uint32Array {
  const index = table.find(term);
  return index < 0 ? new Uint32Array() : table.documents(index);
}

/** The first numbers that are in all of some ascending lists. */
function inAll(lists: readonly Uint32Array[], most: number): number[] {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  const found: number[] = [];
  for (const number of shortest ?? []) {
    if (found.length === most) break;
    if (others.every((list) => holds(list, number))) found.push(number);
  }
  return found;
}

const kinds: readonly NameMatchKind[] = ['whole', 'beginning', 'words', 'mistyped', 'described'];

function compareKinds(
  a: Pick<EntityMatch, 'kind' | 'quality'>,
  b: Pick<EntityMatch, 'kind' | 'quality'>,
): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.quality - a.quality;
}

/** Names that have all words of the query, in any order; the last may be half typed. */
function matchWords(query: Query, names: NameIndex, add: (name: number, quality: number) => void): void {
  const whole = query.tokens.map(({ text }) => documentsOf(names.words, text));
  const last = query.tokens.at(-1);
  if (!last) return;
  const found = new Set(inAll(whole, mostNames));
  const others = whole.slice(0, -1);
  for (const { names: begun } of namesBeginning(last.text, names.words, names))
    for (let at = 0; at < begun.length; at++)
      if (others.every((list) => holds(list, begun[at]!))) found.add(begun[at]!);
  for (const name of found) add(name, Math.min(1, query.compact.length / names.names[name]!.length));
}

/**
 * Tells, by entity, whether most facts that say the query's words are about it: true of a surname, not of "data
 * center". Reads the facts once, and only when asked of an entity that so many facts are about.
 */
function createDistinction(query: Query, facts: FactIndex): (entity: number) => boolean {
  const lists = listsSaying(query, facts);
  const atLeast = lists.reduce((most, { length }) => Math.max(most, length), 0);
  let saying: QualityBook | undefined;
  return (entity) => {
    const about = facts.byEntity.at(entity);
    if (about.length * 2 <= atLeast) return false;
    if (saying === undefined) {
      saying = facts.books.next();
      for (const list of lists) for (const document of list) saying.note(document >> 1, 1);
    }
    let aboutIt = 0;
    for (const document of about) aboutIt += saying.qualities[document >> 1]!;
    return saying.facts.length === 0 || aboutIt * 2 > saying.facts.length;
  };
}

/** Fewer letters begin too many words to say what a query is about. */
const fewestLettersOfBeginning = 4;

function listsSaying(query: Query, { spellings }: FactIndex): readonly Uint32Array[] {
  return query.tokens.flatMap(({ text }) => {
    const exact = spellings.find(text);
    const [from, to] =
      text.length < fewestLettersOfBeginning ? [exact, exact + 1] : spellings.findBeginnings(text);
    const lists: Uint32Array[] = [];
    for (let i = Math.max(0, from); i < Math.min(to, from + mostNames); i++)
      lists.push(spellings.documents(i));
    return lists;
  });
}

/** A mistyped name: a whole one if any is near, else the beginning of one, else a word that tells its entity apart. */
function matchMistyped(query: Query, names: NameIndex, add: (name: number, quality: number) => void): void {
  const typed = query.compact;
  const addNear = (table: TermTable, extent: Extent): boolean => {
    const near = table
      .findNear(typed, extent)
      .filter(({ index }) => table === names.whole || isTelling(index, names));
    for (const { index, edits } of near) {
      // One error is likelier than two: what needs more is not offered beside it.
      if (edits > near[0]!.edits) continue;
      for (const name of table.documents(index))
        add(name, Math.min(1, typed.length / names.names[name]!.length) / edits);
    }
    return near.length > 0;
  };
  if (addNear(names.whole, 'whole') || query.tokens.length > 1) return;
  if (addNear(names.words, 'whole')) return;
  addNear(names.whole, 'beginning');
  addNear(names.words, 'beginning');
}
