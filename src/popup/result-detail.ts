// Which entity a result opens, and which facts of it the query asked for. Pure.
import { type Dataset, splitKey, toKey } from '../dataset';
import type { SearchResult } from '../search';
import type { Detail } from './App';

/** What a result opens; null where its fact is about nothing the packs know. */
export function openingOf(
  result: SearchResult,
  all: readonly SearchResult[],
  dataset: Dataset,
): Detail | null {
  if (result.type === 'entity') {
    const ids = new Set(dataset.facts(result.key).map(({ id }) => id));
    const { packId } = splitKey(result.key);
    const asked = all.filter((it) => it.type === 'fact' && splitKey(it.key).packId === packId);
    return { key: result.key, factIds: asked.map(({ key }) => splitKey(key).id).filter((id) => ids.has(id)) };
  }
  const { packId, id } = splitKey(result.key);
  const about = dataset.fact(result.key)?.entities.find((entity) => dataset.entity(toKey(packId, entity)));
  return about === undefined ? null : { key: toKey(packId, about), factIds: [id] };
}
