// The words of search's door: what a query answers. No rule is decided here.
import type { EntityKey, EntityKind, Fact, FactKey, LanguageTag, LocalText } from '../dataset';
import type { SearchTables } from './tables';

/** A stretch of a text to highlight, UTF-16 code units, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** An entity that a query finds. */
export interface EntityResult {
  readonly type: 'entity';
  readonly key: EntityKey;
  /** Comparable inside one answer only; higher is better. */
  readonly score: number;
  /** The name that matched, as the pack writes it: an alias, or the label itself. */
  readonly name: string;
  /** What of `name` matched. */
  readonly ranges: readonly TextRange[];
  readonly label: LocalText;
  readonly kind: EntityKind;
  /** How many facts its pack has about it. */
  readonly facts: number;
}

/** A fact that a query finds. */
export interface FactResult {
  readonly type: 'fact';
  readonly key: FactKey;
  readonly score: number;
  readonly fact: Fact;
  /** The entity that it is about first. */
  readonly subject: { readonly key: EntityKey; readonly label: LocalText };
  /** The fact's text in the language asked for, or the nearest it has. */
  readonly text: string;
  readonly language: LanguageTag;
  /** What of `text` matched; empty when it matched by keyword, date or another language alone. */
  readonly ranges: readonly TextRange[];
  /** Whether the fact's date is (part of) what was asked for. */
  readonly matchesDate: boolean;
}

/** What a query finds, best first, entities and facts in one list. */
export type SearchResult = EntityResult | FactResult;

/** How a query is to be answered. */
export interface SearchOptions {
  /** At most so many results; 20 without it. */
  readonly limit?: number;
  /** The reader's language, for the facts' texts; English without it. */
  readonly language?: LanguageTag;
}

/** Answers queries over the packs it was made from. */
export interface SearchIndex {
  search(query: string, options?: SearchOptions): SearchResult[];
}

/** A pack that is searched without being there: its tables, and a way to its facts. */
export interface SearchedPack {
  readonly id: string;
  readonly tables: SearchTables;
  /** The facts of these numbers, by their place in the pack, in the order asked; undefined for one that has gone. */
  facts(numbers: readonly number[]): Promise<readonly (Fact | undefined)[]>;
}

/** What a query finds in packs that stay where they are stored: known at once, but for the texts of facts. */
export interface Found {
  readonly count: number;
  /** Results from one place to another, best first; facts that have gone meanwhile are left out. */
  read(from: number, to: number): Promise<SearchResult[]>;
}

/** Answers queries over packs that stay where they are stored. */
export interface StoredSearch {
  find(query: string, options?: SearchOptions): Found;
  /** All that `find` finds, read. */
  search(query: string, options?: SearchOptions): Promise<SearchResult[]>;
}
