// A fact as the timeline handles it: with its pack, its names looked up and its date read once. What is shown is
// filter.ts, where it stands is marks.ts and lanes.ts.
import {
  type Dataset,
  type DateSpan,
  type EntityKey,
  type Fact,
  type FactKey,
  type KnownEntity,
  type Pack,
  parseDate,
  type Source,
  toKey,
} from '../dataset';

/** A fact with all that the timeline asks of it. */
export interface TimelineFact {
  readonly kind: 'fact';
  readonly key: FactKey;
  readonly fact: Fact;
  readonly pack: Pack;
  /** The names it is about, its subject first; names that the pack does not know are left out. */
  readonly entities: readonly KnownEntity[];
  /** Its period, or null for a fact without a date. */
  readonly span: DateSpan | null;
  readonly source: Source | undefined;
}

/** All facts of all packs, in order of time, those without a date last. */
export function timelineFacts(dataset: Dataset): TimelineFact[] {
  const facts = dataset.packs.flatMap((pack) =>
    pack.facts.map((fact): TimelineFact => {
      const keys = [...new Set(fact.entities)].map((id): EntityKey => toKey(pack.id, id));
      return {
        kind: 'fact',
        key: toKey(pack.id, fact.id),
        fact,
        pack,
        entities: keys.flatMap((key) => dataset.entity(key) ?? []),
        span: fact.date === null ? null : parseDate(fact.date),
        source: dataset.source(pack.id, fact.source.id),
      };
    }),
  );
  return facts.sort(compareByTime);
}

/** Order of time: earlier beginning first, then earlier end, then the more important; undated last. */
export function compareByTime(a: TimelineFact, b: TimelineFact): number {
  if (a.span === null || b.span === null) {
    return Number(a.span === null) - Number(b.span === null) || b.fact.importance - a.fact.importance;
  }
  return (
    compareNumbers(a.span.start, b.span.start) ||
    compareNumbers(a.span.end, b.span.end) ||
    b.fact.importance - a.fact.importance
  );
}

/** Subtraction would make NaN of two open ends. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many facts are about each name. */
export function countNames(facts: readonly TimelineFact[]): Map<EntityKey, number> {
  const counts = new Map<EntityKey, number>();
  for (const { entities } of facts) {
    for (const { key } of entities) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
