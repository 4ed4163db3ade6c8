// What a card needs to know of one entity, as one message brings it from the background: small enough to send
// on each hover, whole enough that a card never asks again while it shows that entity.
import type { Entity, EntityKey, EntityKind, Fact, LocalText, Relation, Source } from '../dataset';

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
}
