// Indexes the facts of a pack by what their texts and keywords say, in every language: words, ideas, figures; and by
// their dates, as days. Facts are numbered by what is to be shown first, so that the beginning of any list of them is the
// best of it. Judging how good a match is, is rank.ts.
import { type Fact, type Pack, parseDate } from '../dataset';
import { openFirstFacts, type PackedFirstFacts, packFirstFacts } from './first-facts';
import { type NumberLists, openLists, type PackedLists, packLists, splitLines } from './number-lists';
import { createBooks, type QualityBook } from './quality-book';
import { createTermReader } from './search-terms';
import { createTableBuilder } from './table-builder';
import { openTable, type PackedTable, type TermTable } from './term-table';

/**
 * What a pack's facts say, as plain data. Facts are numbered by importance, the latest first among equals; a document is
 * the fact's number times 2, plus 1 where only a keyword or the note says it.
 */
export interface PackedFacts {
  /** Ids of the facts, one a line. */
  readonly ids: string;
  /** The place of each fact in the pack. */
  readonly places: ArrayLike<number>;
  readonly terms: PackedTable;
  readonly spellings: PackedTable;
  /** First and last day of each fact, in days since 1970-01-01, or one of `days`. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly importance: ArrayLike<number>;
  /** The entity that each fact is about first, by its number in the names. */
  readonly subjects: ArrayLike<number>;
  /** Documents about each entity, by its number in the names. */
  readonly byEntity: PackedLists;
  /** Facts by their dates; null for a pack with so few that they are looked through. */
  readonly calendar: Calendar | null;
  /** The first facts themselves; null for a pack of few. */
  readonly first: PackedFirstFacts | null;
}

/** Facts by their dates. */
interface Calendar {
  /** Facts with a first day, in order of it. */
  readonly byStart: ArrayLike<number>;
  /** Of those, the ones that last longer than `longestOrdinaryDays`. */
  readonly long: ArrayLike<number>;
  /** Documents that begin or end in each of the twelve months, among those that last a season at most. */
  readonly byMonth: PackedLists;
}

/** All facts of a pack, numbered from 0 by importance, then recency: what decides between facts that answer equally. */
export interface FactIndex {
  readonly count: number;
  readonly ids: readonly string[];
  /** The place of each fact in the pack. */
  readonly places: ArrayLike<number>;
  /** Documents by term. */
  readonly terms: TermTable;
  /** The same for words as they are written, for words half typed or mistyped. */
  readonly spellings: TermTable;
  /** First and last day of each fact, in days since 1970-01-01; NaN for no date. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly importance: ArrayLike<number>;
  /** The entity that each fact is about first. */
  readonly subjects: ArrayLike<number>;
  /** Documents by the number of an entity in the names. */
  readonly byEntity: NumberLists;
  readonly calendar: OpenCalendar | null;
  /** The fact itself, where it is one of those that the tables hold. */
  readonly held: (fact: number) => Fact | undefined;
  /** The number of facts of the entity with most. */
  readonly mostOfEntity: number;
  /** Room to note qualities of facts in, taken anew for each query. */
  readonly books: { next(): QualityBook; takeBack(): void };
}

interface OpenCalendar {
  readonly byStart: Uint32Array;
  readonly long: Uint32Array;
  readonly byMonth: NumberLists;
}

/** Days that are none: no date at all, and the open ends of one. */
const days = { none: -(2 ** 31), earliest: -(2 ** 31) + 1, latest: 2 ** 31 - 1 } as const;
/** Of more facts than this, those of a date are looked up instead of looked for, and the first are held. */
const fewFacts = 4096;
/** A fact of a longer time is asked whether it holds a date; of the others those that begin near it. */
export const longestOrdinaryDays = 366;
/** A longer time has no month: a year holds them all. */
const longestMonthDays = 31;

/** Reads the facts of a pack, of entities in this order; `onShare` is told how much is done, 0 to 1. */
export function packFacts(
  { facts: unordered }: Pack,
  entityIds: readonly string[],
  onShare: (share: number) => void = () => {},
): PackedFacts {
  const spans = unordered.map(({ date }) => (date === null ? null : parseDate(date)));
  const places = inOrder(unordered, spans);
  // What a fact's text says counts, however often; of its keywords and note only what the text does not say.
  const terms = createTableBuilder(1);
  const spellings = createTableBuilder(1);
  const read = createTermReader(terms, spellings);
  const starts = new Int32Array(places.length).fill(days.none);
  const ends = new Int32Array(places.length).fill(days.none);
  const numbers = new Map(entityIds.map((id, number) => [id, number] as const));
  const about: number[] = [];
  const aboutEnds = new Uint32Array(places.length);
  const subjects = new Uint32Array(places.length);
  const ids: string[] = [];
  for (let fact = 0; fact < places.length; fact++) {
    if (fact % 1000 === 0) onShare(fact / places.length);
    const { id, text, note, keywords, entities } = unordered[places[fact]!]!;
    ids.push(id);
    read(Object.values(text), fact * 2);
    if (keywords) read(keywords, fact * 2 + 1);
    if (note) read(Object.values(note), fact * 2 + 1);
    const span = spans[places[fact]!];
    if (span) {
      starts[fact] = Math.max(days.earliest, span.start);
      ends[fact] = Math.min(days.latest, span.end);
    }
    subjects[fact] = numbers.get(entities[0]!) ?? 0;
    for (const entity of entities.length > 1 ? new Set(entities) : entities) {
      const number = numbers.get(entity);
      if (number !== undefined) about.push(number);
    }
    aboutEnds[fact] = about.length;
  }
  return {
    ids: ids.join('\n'),
    places,
    terms: terms.pack(),
    spellings: spellings.pack(),
    starts,
    ends,
    importance: Uint8Array.from(places, (place) => unordered[place]!.importance),
    subjects,
    byEntity: listsOfEntities(about, aboutEnds, entityIds.length),
    calendar: places.length <= fewFacts ? null : makeCalendar(starts, ends),
    first: places.length <= fewFacts ? null : packFirstFacts(inPlaces(unordered, places)),
  };
}

/** The documents about each entity, of the entities that each fact is about, one fact's after the other's. */
function listsOfEntities(about: readonly number[], ends: Uint32Array, entities: number): PackedLists {
  const counts = new Uint32Array(entities);
  for (const entity of about) counts[entity]!++;
  const next = new Uint32Array(entities);
  for (let entity = 1; entity < entities; entity++) next[entity] = next[entity - 1]! + counts[entity - 1]!;
  const documents = new Uint32Array(about.length);
  for (let fact = 0, at = 0; fact < ends.length; fact++)
    for (; at < ends[fact]!; at++) documents[next[about[at]!]!++] = fact * 2;
  return { counts, numbers: documents };
}

/** Places of facts by importance, the latest first among equals, those without a date last. */
function inOrder(facts: Pack['facts'], spans: readonly ({ end: number } | null)[]): Uint32Array {
  const weights = Float64Array.from(
    facts,
    ({ importance }, at) =>
      importance * 2 ** 40 + (spans[at] ? Math.min(spans[at].end, 2 ** 33) : -(2 ** 33)),
  );
  return Uint32Array.from(weights, (_, at) => at).sort((a, b) => weights[b]! - weights[a]! || a - b);
}

function* inPlaces(facts: Pack['facts'], places: Uint32Array): Iterable<Fact> {
  for (const place of places) yield facts[place]!;
}

function makeCalendar(starts: Int32Array, ends: Int32Array): Calendar {
  const dated = Uint32Array.from(starts, (_, fact) => fact).filter((fact) => starts[fact] !== days.none);
  const byMonth: number[][] = Array.from({ length: 12 }, () => []);
  for (const fact of dated)
    for (const month of monthsOf(openDay(starts[fact]!), openDay(ends[fact]!)))
      byMonth[month - 1]!.push(fact * 2);
  return {
    byStart: dated.slice().sort((a, b) => starts[a]! - starts[b]! || a - b),
    long: dated.filter((fact) => ends[fact]! - starts[fact]! > longestOrdinaryDays),
    byMonth: packLists(byMonth),
  };
}

/** The months, 1 to 12, in which a time of a season at most begins and ends. */
export function monthsOf(start: number, end: number): readonly number[] {
  if (!(end - start <= 3 * longestMonthDays)) return [];
  const months = [start, end]
    .filter(Number.isFinite)
    .map((day) => new Date(day * 86_400_000).getUTCMonth() + 1);
  return months[0] === months[1] ? months.slice(1) : months;
}

/** Opens the facts of a pack. */
export function openFacts(packed: PackedFacts): FactIndex {
  const { importance, places, subjects, calendar } = packed;
  const byEntity = openLists(packed.byEntity);
  let mostOfEntity = 1;
  for (let entity = 0; entity < byEntity.count; entity++)
    mostOfEntity = Math.max(mostOfEntity, packed.byEntity.counts[entity]!);
  return {
    count: importance.length,
    ids: splitLines(packed.ids),
    places,
    terms: openTable(packed.terms),
    spellings: openTable(packed.spellings),
    starts: Float64Array.from(packed.starts, openDay),
    ends: Float64Array.from(packed.ends, openDay),
    byEntity,
    importance,
    subjects,
    calendar: calendar && {
      byStart: Uint32Array.from(calendar.byStart),
      long: Uint32Array.from(calendar.long),
      byMonth: openLists(calendar.byMonth),
    },
    held: packed.first ? openFirstFacts(packed.first) : () => undefined,
    mostOfEntity,
    books: createBooks(importance.length),
  };
}

function openDay(day: number): number {
  if (day === days.none) return Number.NaN;
  if (day === days.earliest) return Number.NEGATIVE_INFINITY;
  return day === days.latest ? Number.POSITIVE_INFINITY : day;
}
