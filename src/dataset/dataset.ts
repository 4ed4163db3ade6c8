// The packs a reader has switched on, indexed for looking up: one entity, its facts, its relations. Which facts
// matter where is relevance's concern; which entity a name means is the matcher's.
import type { Entity, EntityKey, Fact, FactKey, Pack, Relation, Source } from './types';

/** Id of the pack that ships with the extension. It goes through the same loader as any other. */
export const bundledPackId = 'microsoft-openai';

/** An entity together with the pack that knows it. */
export interface KnownEntity {
  readonly key: EntityKey;
  readonly entity: Entity;
  readonly pack: Pack;
}

/** Packs in the reader's order, looked up by key. Ids inside facts and relations belong to the same pack. */
export interface Dataset {
  readonly packs: readonly Pack[];
  /** The pack that ships with the extension, unless the reader switched it off. */
  readonly bundled: Pack | undefined;
  /** All entities, pack after pack. */
  readonly allEntities: readonly KnownEntity[];
  entity(key: EntityKey): KnownEntity | undefined;
  /** Facts about an entity, in the pack's order. */
  facts(key: EntityKey): readonly Fact[];
  /** Relations from or to an entity, in the pack's order. */
  relations(key: EntityKey): readonly Relation[];
  fact(key: FactKey): Fact | undefined;
  /** The source of a fact in a pack. */
  source(packId: string, sourceId: string): Source | undefined;
  /** Facts of the same pack that say they replace a fact. */
  supersededBy(key: FactKey): readonly Fact[];
}

/** Makes the key of an entity, a fact or a source of a pack. */
export function toKey(packId: string, id: string): EntityKey {
  return `${packId}/${id}`;
}

/** Takes a key apart. */
export function splitKey(key: EntityKey): { readonly packId: string; readonly id: string } {
  const slash = key.indexOf('/');
  return { packId: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** Indexes packs; earlier ones come first wherever several know the same name. */
export function createDataset(packs: readonly Pack[]): Dataset {
  const entities = new Map<EntityKey, KnownEntity>();
  const facts = new Map<FactKey, Fact>();
  const sources = new Map<string, Source>();
  const factsOf = new Map<EntityKey, Fact[]>();
  const relationsOf = new Map<EntityKey, Relation[]>();
  const supersededBy = new Map<FactKey, Fact[]>();
  for (const pack of packs) {
    const keyOf = (id: string): EntityKey => toKey(pack.id, id);
    for (const entity of pack.entities) {
      entities.set(keyOf(entity.id), { key: keyOf(entity.id), entity, pack });
    }
    for (const source of pack.sources) sources.set(keyOf(source.id), source);
    for (const fact of pack.facts) {
      facts.set(keyOf(fact.id), fact);
      for (const id of new Set(fact.entities)) append(factsOf, keyOf(id), fact);
      for (const id of new Set(fact.supersedes)) append(supersededBy, keyOf(id), fact);
    }
    for (const relation of pack.relations) {
      for (const id of new Set([relation.from, relation.to])) append(relationsOf, keyOf(id), relation);
    }
  }
  return {
    packs,
    bundled: packs.find((pack) => pack.id === bundledPackId),
    allEntities: [...entities.values()],
    entity: (key) => entities.get(key),
    facts: (key) => factsOf.get(key) ?? [],
    relations: (key) => relationsOf.get(key) ?? [],
    fact: (key) => facts.get(key),
    source: (packId, sourceId) => sources.get(toKey(packId, sourceId)),
    supersededBy: (key) => supersededBy.get(key) ?? [],
  };
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
