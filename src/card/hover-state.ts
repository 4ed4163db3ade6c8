// What a hover can be, as one union: types only. hover-transition.ts says how one follows from another; pointer.ts
// turns the page's events into these; the card does what the effects ask.
//
//            move onto a mark             at rest for the delay           left for 300 ms, press, Esc
//   idle ──────────────────────▶ resting ─────────────────────▶ open ─────────────────────────────▶ idle
//    ▲    ◀──────────────────────  │ ▲ └─ moved > 6 px or fast:   │ ├─ near    on mark, bridge or card
//    │       off the mark,         │ │    a new token, anew       │ ├─ leaving off all of them, timer runs
//    │       scroll, mark gone     │ │                            │ ├─ stays   opened by click, tap, key, list
//    │                   press,Esc │ │ move onto another mark     │ └─ pinned  stays until the reader says so
//    │                             ▼ │                            │
//    └──────────────────────────  quiet ◀─────────────────────────┘ Esc, with the pointer still on the mark
//            off the mark
//
// While open, `next` is a rest of its own: on another mark while the card is near or leaving, it ends in that mark's
// card; while it stays or is pinned, it ends in an offer to connect the two names.
import type { MarkHit } from './context';

/** Delays and distances, with their reasons in UX.md's words. */
export const HOVER = {
  /** Moving farther than this from where a rest began is no rest, CSS px. */
  restRadius: 6,
  /** Nor is moving faster, CSS px a ms. */
  restSpeed: 0.5,
  /** How long a rest lasts before the card's data is fetched, ms: fast crossings then cost nothing. */
  settleMs: 50,
  /** Within this of a close, ms, the next card … */
  successionMs: 300,
  /** … opens after this, ms: scanning a paragraph. */
  successionDelayMs: 100,
  /** From leaving to closing, ms. */
  closeDelayMs: 300,
} as const;

/** A place in the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the pointer is over. `bridge` is the way from an open card's mark to the card; it may cross a mark. */
export type Over =
  | { readonly kind: 'page' }
  | { readonly kind: 'mark'; readonly mark: MarkHit }
  | { readonly kind: 'bridge'; readonly mark: MarkHit | null }
  | { readonly kind: 'card' };

/** What opened a card. */
export type OpenedBy = 'hover' | 'click' | 'touch' | 'keyboard' | 'list';

/** A pointer at rest on a mark. Every rest has a token of its own; a timer of another token means nothing. */
export interface Rest {
  readonly token: number;
  readonly mark: MarkHit;
  readonly at: Point;
  readonly sinceMs: number;
  readonly delayMs: number;
  /** `settling` before the data is fetched, `dwelling` until the delay is over, `armed` waits for the held key. */
  readonly phase: 'settling' | 'dwelling' | 'armed';
}

/** An open card. */
export interface Open {
  readonly kind: 'open';
  /** Names this opening; the close timer while leaving has `closeToken`. */
  readonly token: number;
  readonly mark: MarkHit;
  readonly by: OpenedBy;
  readonly hold:
    | { readonly kind: 'near' }
    | { readonly kind: 'leaving'; readonly closeToken: number }
    | { readonly kind: 'stays' }
    | { readonly kind: 'pinned' };
  /** Where the pointer last was on the mark: the near end of the bridge. Null when it has not been there. */
  readonly exit: Point | null;
  readonly next: Rest | null;
}

/** The state of one page's hover. */
export type HoverState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'resting'; readonly rest: Rest }
  | { readonly kind: 'quiet'; readonly mark: MarkHit }
  | Open;

/** The state and what outlives it. */
export interface Hover {
  readonly state: HoverState;
  readonly pointer: (Point & { readonly timeMs: number }) | null;
  readonly isKeyHeld: boolean;
  readonly lastToken: number;
  /** When a card last closed by itself, ms; a dismissal does not count. */
  readonly closedMs: number;
}

/** Before anything happened. */
export const INITIAL_HOVER: Hover = {
  state: { kind: 'idle' },
  pointer: null,
  isKeyHeld: false,
  lastToken: 0,
  closedMs: Number.NEGATIVE_INFINITY,
};

/** What happens to a hover. Times are event timestamps, ms. */
export type HoverEvent =
  /** The pointer moved, no button pressed. */
  | (Point & { readonly kind: 'move'; readonly timeMs: number; readonly over: Over })
  /** The pointer left the document, or the document is hidden. */
  | { readonly kind: 'leave'; readonly timeMs: number }
  /** Something scrolled or was laid out anew; `over` is what now lies under the pointer. */
  | { readonly kind: 'scroll'; readonly timeMs: number; readonly over: Over }
  /** A button or finger went down. */
  | { readonly kind: 'press'; readonly timeMs: number; readonly over: Over }
  /** A click or tap on a mark that stands in no link or button. */
  | { readonly kind: 'click'; readonly by: 'click' | 'touch'; readonly mark: MarkHit }
  | { readonly kind: 'escape' }
  /** The key that mode `key` asks for went down or up. */
  | { readonly kind: 'key'; readonly isHeld: boolean }
  | { readonly kind: 'timer'; readonly token: number; readonly timeMs: number }
  /** Opened from outside the page's own events. */
  | { readonly kind: 'open'; readonly by: 'keyboard' | 'list'; readonly mark: MarkHit }
  | { readonly kind: 'pin' }
  | { readonly kind: 'unpin' }
  /** The card shows something that must not vanish by itself, such as an undo. */
  | { readonly kind: 'engage' }
  /** The card is done: its own close button, a failed look-up, focus gone on. */
  | { readonly kind: 'close' }
  /** The mark of the state is no longer on the page. */
  | { readonly kind: 'gone' };

/** What the card has to do. */
export type HoverEffect =
  | { readonly kind: 'wait'; readonly token: number; readonly ms: number }
  | { readonly kind: 'fetch'; readonly mark: MarkHit }
  /** Show the card of a mark; `after` is the mark whose card was open until now. */
  | {
      readonly kind: 'show';
      readonly token: number;
      readonly mark: MarkHit;
      readonly by: OpenedBy;
      readonly after: MarkHit | null;
    }
  /** Offer the connection between the open card's entity and this mark's. */
  | { readonly kind: 'relate'; readonly mark: MarkHit }
  | { readonly kind: 'hide' };

/** What of the settings a hover depends on. */
export interface HoverSettings {
  readonly mode: 'hover' | 'key' | 'click';
  readonly delayMs: number;
}
