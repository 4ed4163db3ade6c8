// Finds the entities that a whole query names, and how well: by a whole name, the beginning of one, words of one, or
// one mistyped. Facts are match-facts.ts.

import { readWords } from '../matcher';
import type { Extent } from './edit-distance';
import type { FactIndex } from './facts';
import { isTelling, type NameIndex } from './names';
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

/** Names that begin with what was typed, beyond which typing on is the better way. */
const mostBeginnings = 400;

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
  if (index >= 0) for (const name of names.whole.documents(index)) add(name, 'whole', 1);
  const [from, to] = names.whole.findBeginnings(query.compact);
  for (let i = from, seen = 0; i < to && seen < mostBeginnings; i++) {
    if (i === index) continue;
    for (const name of names.whole.documents(i)) {
      add(name, 'beginning', query.compact.length / names.whole.terms[i]!.length);
      seen++;
    }
  }
  matchWords(query, names, (name, quality) => add(name, 'words', quality));
  if (best.size === 0) matchMistyped(query, names, (name, quality) => add(name, 'mistyped', quality));
  return [...best.values()];
}

/** A word that describes more than these tells nothing. */
const mostDescribed = 50;

/** Finds the entities whose description says every part of a query. */
export function matchDescriptions(query: Query, names: NameIndex): EntityMatch[] {
  let entities: Set<number> | undefined;
  for (const part of query.parts) {
    const terms =
      part.kind === 'word' ? [part.term] : part.kind === 'run' ? part.pieces.map(({ term }) => term) : [];
    if (part.kind === 'name') terms.push(...readWords(part.text).map(({ term }) => term));
    if (terms.length === 0) return [];
    for (const term of terms) {
      const index = names.described.find(term);
      const here = index < 0 ? [] : names.described.documents(index);
      entities = new Set([...here].filter((entity) => entities === undefined || entities.has(entity)));
      if (entities.size === 0) return [];
    }
  }
  return [...(entities ?? [])].slice(0, mostDescribed).map((entity) => ({
    entity,
    name: names.firstNames[entity]!,
    kind: 'described',
    quality: 0,
    isDistinctive: false,
  }));
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
  let candidates: Set<number> | undefined;
  for (const [position, token] of query.tokens.entries()) {
    const here = new Set<number>();
    const index = names.words.find(token.text);
    if (index >= 0) for (const name of names.words.documents(index)) here.add(name);
    if (position === query.tokens.length - 1) {
      const [from, to] = names.words.findBeginnings(token.text);
      for (let i = from; i < to && here.size < mostBeginnings; i++) {
        for (const name of names.words.documents(i)) here.add(name);
      }
    }
    candidates = candidates === undefined ? here : new Set([...candidates].filter((name) => here.has(name)));
    if (candidates.size === 0) return;
  }
  for (const name of candidates ?? []) {
    add(name, Math.min(1, query.compact.length / names.names[name]!.length));
  }
}

/**
 * Tells, by entity, whether most facts that say the query's words are about it: true of a surname, not of "data
 * center". Reads the facts once, and only when asked.
 */
function createDistinction(query: Query, facts: FactIndex): (entity: number) => boolean {
  let saying: { readonly is: Uint8Array; readonly count: number } | undefined;
  return (entity) => {
    saying ??= factsSaying(query, facts);
    let aboutIt = 0;
    for (const fact of facts.byEntity.at(entity)) aboutIt += saying.is[fact]!;
    return saying.count === 0 || aboutIt * 2 > saying.count;
  };
}

/** Fewer letters begin too many words to say what a query is about. */
const fewestLettersOfBeginning = 4;

function factsSaying(query: Query, facts: FactIndex): { is: Uint8Array; count: number } {
  const is = new Uint8Array(facts.count);
  let count = 0;
  for (const { text } of query.tokens) {
    const exact = facts.spellings.find(text);
    const [from, to] =
      text.length < fewestLettersOfBeginning ? [exact, exact + 1] : facts.spellings.findBeginnings(text);
    for (let i = Math.max(0, from); i < Math.min(to, from + mostBeginnings); i++) {
      for (const document of facts.spellings.documents(i)) {
        count += 1 - is[document >> 1]!;
        is[document >> 1] = 1;
      }
    }
  }
  return { is, count };
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
