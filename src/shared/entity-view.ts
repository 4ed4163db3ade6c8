// What a card needs to know of one entity, as one message brings it from the background: small enough to send
// on each hover, whole enough that a card never asks again while it shows that entity.
import {
  type Dataset,
  type Entity,
  type EntityKey,
  type EntityKind,
  type Fact,
  type LocalText,
  type Relation,
  type Source,
  toKey,
} from '../dataset';

/** An entity that a fact or relation names beside the one shown. */
export interface RelatedEntity {
  readonly key: EntityKey;
  readonly label: LocalText;
  readonly kind: EntityKind;
}

/** One entity with everything the card may show of it. */
export interface EntityView {
  readonly key: EntityKey;
  readonly entity: Entity;
  /** All facts about it, in the pack's order, in every language. */
  readonly facts: readonly Fact[];
  /** All relations from or to it. */
  readonly relations: readonly Relation[];
  /** Every other entity named by those facts and relations. */
  readonly related: readonly RelatedEntity[];
  /** The sources those facts name. */
  readonly sources: readonly Source[];
  readonly pack: { readonly id: string; readonly title: LocalText; readonly asOf: string };
  /** What relevance read of the facts before, so that no page spends the time; its meaning is relevance's. */
  readonly terms?: {
    readonly terms: string;
    readonly facts: readonly (readonly number[])[];
    readonly named: readonly number[];
  };
}

/** Puts together what is known of an entity; null where no pack knows it. */
export function viewEntity(dataset: Dataset, key: EntityKey): EntityView | null {
  const known = dataset.entity(key);
  if (!known) return null;
  const { entity, pack } = known;
  const facts = dataset.facts(key);
  const relations = dataset.relations(key);
  const named = [
    ...facts.flatMap((fact) => fact.entities),
    ...relations.flatMap((relation) => [relation.from, relation.to]),
  ];
  const related = [...new Set(named)].flatMap((id): RelatedEntity[] => {
    const other = id === entity.id ? undefined : dataset.entity(toKey(pack.id, id));
    return other ? [{ key: other.key, label: other.entity.label, kind: other.entity.kind }] : [];
  });
  const sourceIds = new Set(facts.map((fact) => fact.source.id));
  return {
    key,
    entity,
    facts,
    relations,
    related,
    sources: pack.sources.filter((source) => sourceIds.has(source.id)),
    pack: { id: pack.id, title: pack.title, asOf: pack.asOf },
  };
}
