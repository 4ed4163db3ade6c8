// The words of the dataset: what a pack holds, as TypeScript types. The border that checks them is
// parse.ts; this file decides nothing.
import type { Alias, CueList } from './alias';

/** A BCP 47 language tag, such as `en`, `zh-Hant`, `zh-Hans`, `ja`, `ko`. */
export type LanguageTag = string;

/** The same words in several languages, by language tag. Every pack gives at least one. */
export type LocalText = Readonly<Record<LanguageTag, string>>;

/** What sort of thing an entity is. */
export type EntityKind =
  | 'company'
  | 'agency'
  | 'media'
  | 'person'
  | 'project'
  | 'product'
  | 'model'
  | 'concept'
  | 'place'
  | 'work'
  | 'other';

/**
 * How well a fact is known: `stated` plainly by the source, `reported` from others, `claimed` by a speaker with
 * an interest, or a `forecast` of what is to come.
 */
export type Standing = 'stated' | 'reported' | 'claimed' | 'forecast';

/** A person, company, product or idea that a pack knows. */
export interface Entity {
  /** Unique in its pack; kebab-case. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Display name per language. */
  readonly label: LocalText;
  /** One line per language that says what it is. */
  readonly description: LocalText;
}

/** Where facts come from. */
export interface Source {
  readonly id: string;
  readonly title: LocalText;
  readonly publisher: LocalText;
  /** http(s) only. */
  readonly url?: string;
  /** EDTF. */
  readonly date?: string;
  readonly language?: LanguageTag;
}

/** A dated statement about one or more entities. */
export interface Fact {
  readonly id: string;
  /** EDTF level 0 or 1 at the precision that is known, or null for what has no date. */
  readonly date: string | null;
  readonly text: LocalText;
  /** Ids of all entities it is about, the subject first. */
  readonly entities: readonly string[];
  readonly standing: Standing;
  /** Who says so; always there unless plainly stated. */
  readonly attributedTo?: LocalText;
  readonly source: { readonly id: string; readonly paragraph?: number };
  /** Where the public record is known to differ, or is more exact. */
  readonly note?: LocalText;
  /** 1 to 5; 5 is what a careful editor would show with no other cue. */
  readonly importance: number;
  /** Words a reader would use for this that its text does not hold. */
  readonly keywords?: readonly string[];
  /** Ids of facts that this one replaces. */
  readonly supersedes?: readonly string[];
  /** Ids of facts that this one contradicts. */
  readonly conflictsWith?: readonly string[];
}

/** How two entities are connected, backed by facts. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** A verb as an id, such as `invests-in`, `founded`, `leads`, `left`, `partner-of`, `builds`, `tests`. */
  readonly type: string;
  /** EDTF or null. */
  readonly date: string | null;
  /** Ids of the facts that back it, at least one. */
  readonly facts: readonly string[];
}

/**
 * Which entity a name belongs to across packs: `packId/entityId`. Ids alone are unique only inside a pack.
 */
export type EntityKey = `${string}/${string}`;

/** Which fact is meant across packs: `packId/factId`. */
export type FactKey = `${string}/${string}`;

/** One shippable set of entities and facts. */
export interface Pack {
  /** The version of the format; this one is 1. */
  readonly format: 1;
  /** Kebab-case; tells packs apart, and an update from a new pack. */
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  /** EDTF: the day, month or year up to which the pack tells what is known. */
  readonly asOf: string;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly aliases: readonly Alias[];
  /** Cue words that aliases share. */
  readonly cues: readonly CueList[];
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
}
