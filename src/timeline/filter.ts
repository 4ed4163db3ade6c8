// Which facts are shown: by name, kind, standing and text. The text is answered by whoever searches; this only
// intersects.
import type { Dataset, EntityKey, FactKey } from '../dataset';
import type { TimelineState } from './state';
import type { TimelineFact } from './timeline-fact';

/** What narrows the facts; an empty list narrows nothing. */
export interface Filter {
  readonly names: readonly EntityKey[];
  readonly match: TimelineState['match'];
  readonly kinds: TimelineState['kinds'];
  readonly standings: TimelineState['standings'];
  /** The facts that the text finds; null without a text. */
  readonly found: ReadonlySet<FactKey> | null;
  /** The facts of the page that is looked at; null without a page. */
  readonly onPage: ReadonlySet<FactKey> | null;
}

/** Those facts that pass, in the order given. */
export function filterFacts(facts: readonly TimelineFact[], filter: Filter): TimelineFact[] {
  return facts.filter(
    (fact) =>
      passesNames(fact, filter) &&
      passesKinds(fact, filter) &&
      (filter.standings.length === 0 || filter.standings.includes(fact.fact.standing)) &&
      (filter.found === null || filter.found.has(fact.key)) &&
      (filter.onPage === null || filter.onPage.has(fact.key)),
  );
}

function passesNames({ entities }: TimelineFact, { names, match }: Filter): boolean {
  if (names.length === 0) return true;
  const has = (name: EntityKey): boolean => entities.some(({ key }) => key === name);
  return match === 'all' ? names.every(has) : names.some(has);
}

/** A fact is of every kind that it names. */
function passesKinds({ entities }: TimelineFact, { kinds }: Filter): boolean {
  return kinds.length === 0 || entities.some(({ entity }) => kinds.includes(entity.kind));
}

/** The keys that a link's names mean: a key itself, or a bare id in the first pack that has it. Unknown ones are left out. */
export function resolveNames(dataset: Dataset, names: readonly string[]): EntityKey[] {
  const keys = names.flatMap((name) => {
    if (name.includes('/')) return dataset.entity(name as EntityKey)?.key ?? [];
    return dataset.allEntities.find(({ entity }) => entity.id === name)?.key ?? [];
  });
  return [...new Set(keys)];
}
