// Which entity a result opens, and which facts of it the query asked for. Pure.
import { type EntityKey, splitKey } from '../dataset';
import type { SearchResult } from '../search';

/** An entity to look at, and the facts of it that a query asked for. */
export interface Detail {
  readonly key: EntityKey;
  readonly factIds: readonly string[];
}

/** What a result opens, among all that the query found. */
export function openingOf(result: SearchResult, all: readonly SearchResult[]): Detail {
  if (result.type === 'fact') return { key: result.subject.key, factIds: [splitKey(result.key).id] };
  const { packId, id } = splitKey(result.key);
  const asked = all.filter(
    (it) => it.type === 'fact' && splitKey(it.key).packId === packId && it.fact.entities.includes(id),
  );
  return { key: result.key, factIds: asked.map(({ key }) => splitKey(key).id) };
}
