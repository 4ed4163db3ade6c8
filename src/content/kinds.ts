// Which kind each entity is of, for readers who leave kinds out.
import kindsByPack from '../../generated/kinds.json' with { type: 'json' };
import type { EntityKey, EntityKind } from '../dataset';
import type { KindsByPack } from '../shared';

let kinds: Map<string, EntityKind> | null = null;
let learned: KindsByPack = {};

/** The kind of an entity of a bundled pack, or of one that was learned; undefined for any other. */
export function kindOf(key: EntityKey): EntityKind | undefined {
  // Built on first need: most readers hide no kind.
  kinds ??= readKinds([kindsByPack as KindsByPack, learned]);
  return kinds.get(key);
}

/** Takes the kinds that came with the names of the reader's packs. */
export function learnKinds(more: KindsByPack): void {
  // Each answer holds the names of those before it too.
  learned = more;
  kinds = null;
}

function readKinds(all: readonly KindsByPack[]): Map<string, EntityKind> {
  return new Map(
    all.flatMap((byPack) =>
      Object.entries(byPack).flatMap(([packId, byKind]) =>
        Object.entries(byKind).flatMap(([kind, ids]) =>
          ids.map((id) => [`${packId}/${id}`, kind as EntityKind] as const),
        ),
      ),
    ),
  );
}
