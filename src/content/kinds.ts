// Which kind each entity is of, for readers who leave kinds out.
import kindsByPack from '../../generated/kinds.json' with { type: 'json' };
import type { EntityKey, EntityKind } from '../dataset';

let kinds: Map<string, EntityKind> | null = null;

/** The kind of an entity of a bundled pack; undefined for any other. */
export function kindOf(key: EntityKey): EntityKind | undefined {
  // Built on first need: most readers hide no kind.
  kinds ??= new Map(
    Object.entries(kindsByPack as Record<string, Partial<Record<EntityKind, string[]>>>).flatMap(
      ([packId, byKind]) =>
        Object.entries(byKind).flatMap(([kind, ids]) =>
          ids.map((id) => [`${packId}/${id}`, kind as EntityKind] as const),
        ),
    ),
  );
  return kinds.get(key);
}
