// Indexes the facts of a pack by what their texts and keywords say, in every language: words, ideas, figures; and
// keeps their dates as days. Judging how good a match is, is rank.ts.
import { type Pack, parseDate } from '../dataset';
import { type NumberLists, openLists, type PackedLists, packLists, splitLines } from './number-lists';
import { createTermReader } from './search-terms';
import { createTableBuilder } from './table-builder';
import { openTable, type PackedTable, type TermTable } from './term-table';

/** What a pack's facts say, as plain data. */
export interface PackedFacts {
  /** Ids of the facts, one a line. */
  readonly ids: string;
  readonly terms: PackedTable;
  readonly spellings: PackedTable;
  /** First and last day of each fact, in days since 1970-01-01, or one of `days`. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly importance: ArrayLike<number>;
  /** The facts about each entity, by its number in the pack. */
  readonly byEntity: PackedLists;
}

/** All facts of a pack, numbered from 0 by their place in it. */
export interface FactIndex {
  readonly count: number;
  readonly ids: readonly string[];
  /** Facts by term; a document is the fact's number times 2, plus 1 when only a keyword or the note says it. */
  readonly terms: TermTable;
  /** The same for words as they are written, for words half typed or mistyped. */
  readonly spellings: TermTable;
  /** First and last day of each fact, in days since 1970-01-01; NaN for no date. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Facts by the number of an entity in the pack. */
  readonly byEntity: NumberLists;
  readonly importance: ArrayLike<number>;
  /** Place of each fact in the order of importance, then recency: what decides between facts that answer equally. */
  readonly places: Uint32Array;
  /** The number of facts of the entity with most. */
  readonly mostOfEntity: number;
}

/** Days that are none: no date at all, and the open ends of one. */
const days = { none: -(2 ** 31), earliest: -(2 ** 31) + 1, latest: 2 ** 31 - 1 } as const;

/** Reads the facts of a pack; `onShare` is told how much is done, 0 to 1. */
export function packFacts(
  { facts, entities }: Pack,
  onShare: (share: number) => void = () => {},
): PackedFacts {
  // What a fact's text says counts, however often; of its keywords and note only what the text does not say.
  const terms = createTableBuilder(1);
  const spellings = createTableBuilder(1);
  const read = createTermReader(terms, spellings);
  for (const [number, { text, note, keywords }] of facts.entries()) {
    if (number % 1000 === 0) onShare(number / facts.length);
    read(Object.values(text), number * 2);
    if (keywords) read(keywords, number * 2 + 1);
    if (note) read(Object.values(note), number * 2 + 1);
  }
  const starts = new Int32Array(facts.length).fill(days.none);
  const ends = new Int32Array(facts.length).fill(days.none);
  const numbers = new Map(entities.map(({ id }, index) => [id, index] as const));
  const byEntity: number[][] = entities.map(() => []);
  for (const [number, fact] of facts.entries()) {
    const span = fact.date === null ? null : parseDate(fact.date);
    if (span !== null) {
      starts[number] = Math.max(days.earliest, span.start);
      ends[number] = Math.min(days.latest, span.end);
    }
    for (const id of new Set(fact.entities)) {
      const entity = numbers.get(id);
      if (entity !== undefined) byEntity[entity]!.push(number);
    }
  }
  return {
    ids: facts.map(({ id }) => id).join('\n'),
    terms: terms.pack(),
    spellings: spellings.pack(),
    starts,
    ends,
    importance: Uint8Array.from(facts, (fact) => fact.importance),
    byEntity: packLists(byEntity),
  };
}

/** Opens the facts of a pack. */
export function openFacts(packed: PackedFacts): FactIndex {
  const { importance } = packed;
  const count = importance.length;
  const starts = Float64Array.from(packed.starts, openDay);
  const ends = Float64Array.from(packed.ends, openDay);
  // One number to sort by: later days and, before all, greater importance come first.
  const weight = Float64Array.from(
    ends,
    (end, fact) => importance[fact]! * 2 ** 40 + (Number.isNaN(end) ? -(2 ** 33) : Math.min(end, 2 ** 33)),
  );
  const order = Uint32Array.from(starts, (_, fact) => fact);
  order.sort((a, b) => weight[b]! - weight[a]! || a - b);
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[order[place]!] = place;
  const byEntity = openLists(packed.byEntity);
  let mostOfEntity = 1;
  for (let entity = 0; entity < byEntity.count; entity++)
    mostOfEntity = Math.max(mostOfEntity, packed.byEntity.counts[entity]!);
  return {
    count,
    ids: splitLines(packed.ids),
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

function openDay(day: number): number {
  if (day === days.none) return Number.NaN;
  if (day === days.earliest) return Number.NEGATIVE_INFINITY;
  return day === days.latest ? Number.POSITIVE_INFINITY : day;
}
