// The words of relevance's door: what a ranking is asked with and what it answers. No rule is decided here.
import type { EntityKey, Fact, LocalText } from '../dataset';
import type { FactTerms } from './fact-terms';

/** The entity whose facts are ranked, with them and the names they use. Every EntityView is one. */
export interface RankableEntity {
  readonly key: EntityKey;
  readonly entity: { readonly label: LocalText };
  readonly facts: readonly Fact[];
  /** The other entities that the facts name. */
  readonly related: readonly { readonly key: EntityKey; readonly label: LocalText }[];
  /** The facts' terms, where they were read before; without them the ranking reads the facts itself. */
  readonly terms?: FactTerms | undefined;
}

/** A stretch of page text and the entities mentioned in it. */
export interface Passage {
  readonly text: string;
  readonly entities: readonly EntityKey[];
}

/** What stands around a mention, nearest first. */
export interface Surroundings {
  readonly paragraph: Passage;
  readonly section?: Passage;
  readonly page?: { readonly entities: readonly EntityKey[] };
  /** Offsets of the mention in `paragraph.text`, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How near the words stand that speak for a fact; `none` when it stands where it does by importance alone. */
export type Scope = 'paragraph' | 'section' | 'page' | 'none';

/** What speaks for a fact, strongest first, as the page writes it. */
export interface Reasons {
  readonly scope: Scope;
  readonly entities: readonly EntityKey[];
  readonly dates: readonly string[];
  readonly figures: readonly string[];
  readonly words: readonly string[];
}

/** A fact with its place in the order. */
export interface RankedFact {
  readonly fact: Fact;
  /** How well it would stand first, comparable inside one ranking only; those after the first are ordered by weaker hints too. */
  readonly score: number;
  /** What speaks for it; worked out when asked. */
  readonly reasons: Reasons;
}

/** An entity's facts in the order a card shows them. */
export interface Ranking {
  readonly facts: readonly RankedFact[];
  /** Why the first fact is first. */
  readonly why: Reasons;
}
