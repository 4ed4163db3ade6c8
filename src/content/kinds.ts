// Which kind each entity is of, for readers who leave kinds out.
import type { EntityKey, EntityKind } from '../dataset';
import type { KindsByPack } from '../shared';

let kinds: Map<string, EntityKind> | null = null;
let learned: KindsByPack = {};

/** The kind of an entity whose names came; undefined for any other. */
export function kindOf(key: EntityKey): EntityKind | undefined {
  // Built on first need: most readers hide no kind.
  kinds ??= readKinds(learned);
  return kinds.get(key);
}

/** Takes the kinds that came with names; each answer holds those of the ones before it too. */
export function learnKinds(more: KindsByPack): void {
  learned = more;
  kinds = null;
}

function readKinds(byPack: KindsByPack): Map<string, EntityKind> {
  return new Map(
    Object.entries(byPack).flatMap(([packId, byKind]) =>
      Object.entries(byKind).flatMap(([kind, ids]) =>
        ids.map((id) => [`${packId}/${id}`, kind as EntityKind] as const),
      ),
    ),
  );
}
