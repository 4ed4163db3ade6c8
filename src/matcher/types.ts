// The words of the matcher's doors: what it is given and what it finds. No rule is decided here.
import type { Alias, CueList, EntityKey } from '../dataset';

/** The parts of a pack that name things; every Pack is one. */
export interface NamingPack {
  readonly id: string;
  readonly aliases: readonly Alias[];
  readonly cues?: readonly CueList[] | undefined;
}

/**
 * One thing that spoke for a mention. `name`: the name alone is enough. `near`: a word in the same block. `page`: a
 * word or name elsewhere on the page. `full-name`: the fuller name stands on the page. `beside`: what touches the name.
 */
export interface Reason {
  readonly kind: 'name' | 'near' | 'page' | 'full-name' | 'beside';
  /** The word as the page writes it; for `name`, the mention itself. */
  readonly text: string;
  /** Whether the mention would not have been linked without it. */
  readonly decisive: boolean;
}

/** A stretch of a text that names an entity. */
export interface Mention {
  /** UTF-16 code units of the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The name as the text writes it: `text.slice(start, end)`. */
  readonly text: string;
  /** What it names, one entity of each pack that knows it, in the reader's order of packs. Never empty. */
  readonly entities: readonly [EntityKey, ...EntityKey[]];
  readonly reasons: readonly Reason[];
}

/** What the reader asked not to see. */
export interface LinkOptions {
  /** Senses never linked. */
  readonly mutedEntities?: Iterable<EntityKey>;
  /** Names never linked, however their case, width, accents or Han script. */
  readonly mutedNames?: Iterable<string>;
}

/** Links the names of one page, block by block, as the page changes. */
export interface PageLinker {
  /** Adds a block or replaces its text. An id is any number of the caller's. */
  set(blockId: number, text: string): void;
  delete(blockId: number): void;
  /**
   * Decides what is open, and gives the blocks whose mentions are not what the last call said, and those with mentions
   * that were set since; each with all its mentions in order (none: an empty list). The result of all calls depends on the set of blocks alone.
   */
  update(): Map<number, readonly Mention[]>;
}

/** Why a mention was linked, as data for a sentence. */
export interface MentionExplanation {
  readonly entity: EntityKey;
  readonly name: string;
  /** Words and names near by that spoke for it, nearest first, as the page writes them. */
  readonly near: readonly string[];
  /** The same, elsewhere on the page. */
  readonly page: readonly string[];
  /** The fuller name that the page gives, or null. */
  readonly fullName: string | null;
  /** Those of the words above without which the name would not have been linked. */
  readonly decisive: readonly string[];
}
