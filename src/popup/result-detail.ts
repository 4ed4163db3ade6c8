// Which entity a result opens, and which facts of it the query asked for. Pure.
import { type EntityKey, splitKey, toKey } from '../dataset';
import type { FactResult, SearchResult } from '../search';

/** An entity to look at, and the facts of it that a query asked for. */
export interface Detail {
  readonly key: EntityKey;
  readonly factIds: readonly string[];
}

/** The entity that a fact is about first. */
export function subjectOf({ key, fact }: FactResult): EntityKey {
  return toKey(splitKey(key).packId, fact.entities[0]!);
}

/** What a result opens, among all that the query found. */
export function openingOf(result: SearchResult, all: readonly SearchResult[]): Detail {
  if (result.type === 'fact') return { key: subjectOf(result), factIds: [splitKey(result.key).id] };
  const { packId, id } = splitKey(result.key);
  const asked = all.filter(
    (it) => it.type === 'fact' && splitKey(it.key).packId === packId && it.fact.entities.includes(id),
  );
  return { key: result.key, factIds: asked.map(({ key }) => splitKey(key).id) };
}
