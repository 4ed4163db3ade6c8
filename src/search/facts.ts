// Indexes the facts of a pack by what their texts and keywords say, in every language: words, ideas, figures; and
// keeps their dates as days. Judging how good a match is, is rank.ts.
import { type Fact, type Pack, parseDate } from '../dataset';
import { readSearchTerms } from './search-terms';
import { openTable, type PackedTable, packTable, type TermTable } from './term-table';

/** What a pack's facts say, as plain data. */
export interface PackedFacts {
  readonly terms: PackedTable;
  readonly spellings: PackedTable;
}

/** All facts of a pack, numbered from 0 by their place in it. */
export interface FactIndex {
  readonly facts: readonly Fact[];
  /** Facts by term; a document is the fact's number times 2, plus 1 when only a keyword or the note says it. */
  readonly terms: TermTable;
  /** The same for words as they are written, for words half typed or mistyped. */
  readonly spellings: TermTable;
  /** First and last day of each fact, in days since 1970-01-01; NaN for no date. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Facts by the number of an entity in the pack. */
  readonly byEntity: readonly (readonly number[])[];
  readonly importance: Uint8Array;
  /** Place of each fact in the order of importance, then recency: what decides between facts that answer equally. */
  readonly places: Uint32Array;
  /** The number of facts of the entity with most. */
  readonly mostOfEntity: number;
}

/** Reads the facts of a pack. */
export function packFacts(pack: Pack): PackedFacts {
  const terms = new Map<string, number[]>();
  const spellings = new Map<string, number[]>();
  for (const [number, { text, note = {}, keywords = [] }] of pack.facts.entries()) {
    const said = readSearchTerms(Object.values(text));
    const keyed = readSearchTerms([...keywords, ...Object.values(note)]);
    for (const [table, kind] of [
      [terms, 'terms'],
      [spellings, 'spellings'],
    ] as const) {
      for (const term of said[kind]) append(table, term, number * 2);
      for (const term of keyed[kind]) if (!said[kind].has(term)) append(table, term, number * 2 + 1);
    }
  }
  return { terms: packTable(terms), spellings: packTable(spellings) };
}

/** Opens the facts of a pack. */
export function openFacts({ facts, entities }: Pack, packed: PackedFacts): FactIndex {
  const starts = new Float64Array(facts.length).fill(Number.NaN);
  const ends = new Float64Array(facts.length).fill(Number.NaN);
  const numbers = new Map(entities.map(({ id }, index) => [id, index] as const));
  const byEntity: number[][] = entities.map(() => []);
  for (const [number, fact] of facts.entries()) {
    const span = fact.date === null ? null : parseDate(fact.date);
    if (span !== null) {
      starts[number] = span.start;
      ends[number] = span.end;
    }
    for (const id of new Set(fact.entities)) {
      const entity = numbers.get(id);
      if (entity !== undefined) byEntity[entity]!.push(number);
    }
  }
  const importance = Uint8Array.from(facts, (fact) => fact.importance);
  const lastDay = (fact: number): number =>
    Number.isNaN(ends[fact]!) ? Number.NEGATIVE_INFINITY : ends[fact]!;
  const order = facts.map((_, number) => number);
  order.sort((a, b) => importance[b]! - importance[a]! || compareDays(lastDay(b), lastDay(a)) || a - b);
  const places = new Uint32Array(facts.length);
  for (const [place, fact] of order.entries()) places[fact] = place;
  const mostOfEntity = byEntity.reduce((most, list) => Math.max(most, list.length), 1);
  return {
    facts,
    terms: openTable(packed.terms),
    spellings: openTable(packed.spellings),
    starts,
    ends,
    byEntity,
    importance,
    places,
    mostOfEntity,
  };
}

/** Compares days that may be infinite. */
function compareDays(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
