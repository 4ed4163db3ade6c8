// What the card asks of the page it stands on. The content script gives it; the card knows no scanner, no
// highlighter and no extension API, so it can be tested with a context of a test's own.
import type { EntityKey } from '../dataset';
import type { EntityView, Settings } from '../shared';

/** A mark on the page: one mention as painted. `id` is stable while the mention stands unchanged. */
export interface MarkHit {
  readonly id: number;
  /** What it may name, in the reader's order of packs; the first is shown. */
  readonly entities: readonly EntityKey[];
  /** The name as the page writes it. */
  readonly text: string;
  /** Language of that text, a BCP 47 tag, where the page or the script tells; else empty. */
  readonly language: string;
}

/** What stands around a mention, nearest first, for ordering the facts. */
export interface MentionSurroundings {
  readonly paragraph: { readonly text: string; readonly entities: readonly EntityKey[] };
  readonly section: { readonly text: string; readonly entities: readonly EntityKey[] };
  readonly page: { readonly entities: readonly EntityKey[] };
  /** Offsets of the mention in `paragraph.text`, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Why a mention was linked, as data; the card words it. The matcher's MentionExplanation has this shape. */
export interface LinkExplanation {
  /** Words and names near by that spoke for this entity, nearest first, as the page writes them. */
  readonly near: readonly string[];
  /** The same, elsewhere on the page. */
  readonly page: readonly string[];
  /** The fuller name that the page gives, or null. */
  readonly fullName: string | null;
  /** Those of the words above without which the name would not have been linked. */
  readonly decisive: readonly string[];
}

/** What made the content script load the card; the card goes on from there, as it saw nothing of it itself. */
export type CardOccasion =
  /** The pointer came upon a mark. `timeMs` is the event's timeStamp; x and y are viewport CSS px. */
  | { readonly kind: 'pointer'; readonly x: number; readonly y: number; readonly timeMs: number }
  /** A click or tap (`pointerType` as the event says) on a mark that stands in no link or button. */
  | { readonly kind: 'click'; readonly x: number; readonly y: number; readonly pointerType: string }
  /** The keyboard command or the popup: open() or openFromKeyboard() follows. */
  | { readonly kind: 'asked' };

/** What a reader can ask not to see marked: a name on this site, or an entity everywhere. */
export type Muting =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'entity'; readonly key: EntityKey };

/** The page, as the card sees it. */
export interface CardContext {
  readonly document: Document;
  /** Dies with the page session; the card takes everything of its own down with it. */
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** Why the card is being made. */
  readonly occasion: CardOccasion;
  /** The mark under a point of the viewport (CSS px), if any and if not covered. */
  markAt(x: number, y: number): MarkHit | null;
  /** The boxes a mark is painted in, one a line, in viewport CSS px; empty when it is gone. */
  markRects(mark: MarkHit): readonly DOMRect[];
  /** The element in whose tree the mark stands: where the card may have to be attached (dialog, fullscreen). */
  markElement(mark: MarkHit): Element | null;
  /** The next or previous mark in reading order from `from` (or from the viewport's top), wrapping round. */
  step(from: MarkHit | null, direction: 'next' | 'previous', only?: EntityKey): MarkHit | null;
  /** Brings a mark into view. */
  reveal(mark: MarkHit): void;
  /** Paints one mark as the one whose card is open; null paints none. */
  setActive(mark: MarkHit | null): void;
  surroundings(mark: MarkHit): MentionSurroundings;
  explain(mark: MarkHit): LinkExplanation;
  /** What the dataset knows of an entity; null when no pack has it (any more). Rejects when the extension is gone. */
  loadEntity(key: EntityKey): Promise<EntityView | null>;
  /** Stores that this is not to be marked; resolves when stored. */
  mute(what: Muting): Promise<void>;
  /** Takes that back. */
  unmute(what: Muting): Promise<void>;
  /** Opens the timeline page at an entity. */
  openTimeline(key: EntityKey): Promise<void>;
}

/** The card of one page. */
export interface Card {
  /** Opens the card on a mark from the keyboard: focus goes inside, and comes back on Esc. */
  openFromKeyboard(mark: MarkHit): void;
  /** Opens the card on a mark from elsewhere (the popup's list), without taking the focus. */
  open(mark: MarkHit): void;
  close(): void;
  /** Marks changed; closes or follows as needed. */
  marksChanged(): void;
  /** New settings, without a reload. */
  settingsChanged(settings: Settings): void;
}

/** What card.js leaves on globalThis, under CARD_SYMBOL, for the content script of the same world. */
export type CreateCard = (context: CardContext) => Card;

/** The key under which card.js registers itself; the same in both files of the isolated world. */
export const CARD_SYMBOL: unique symbol = Symbol.for('backstory.card') as never;
