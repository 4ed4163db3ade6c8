// Brings the card to the page when it is first wanted, and not before: until then one passive listener tells when the
// pointer is on a mark. Afterwards the card listens for itself, and the pointer only tells whether the extension lives.
//
//   none ──pointer on a mark, click, or asked──▶ loading ──▶ ready
//     ▲──────────────could not be loaded────────────┘
import {
  CARD_SYMBOL,
  type Card,
  type CardContext,
  type CardOccasion,
  type CreateCard,
  type MarkHit,
} from '../card';
import { callBackground } from '../shared';

/** The page's card, there or not. */
export interface CardLink {
  /** The card if it is loaded. */
  readonly current: Card | null;
  /** Opens the card on a mark, loading it first where needed. */
  open(mark: MarkHit, by: 'keyboard' | 'popup'): Promise<void>;
}

/** What the link is made of. */
export interface CardLinkParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  markAt(x: number, y: number): MarkHit | null;
  makeContext(occasion: CardOccasion): CardContext;
  /** Looked at before each use of the extension's API. */
  isAlive(): boolean;
}

const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"]';

/** Starts listening for the first use of the card. */
export function createCardLink(parts: CardLinkParts): CardLink {
  const { document, signal } = parts;
  let card: Card | null = null;
  let loading: Promise<Card> | null = null;
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal };

  function load(occasion: CardOccasion): Promise<Card> {
    loading ??= callBackground('load-card', {}).then(
      () => {
        signal.throwIfAborted();
        const create = (globalThis as { [CARD_SYMBOL]?: CreateCard })[CARD_SYMBOL];
        if (!create) throw new Error('card.js left no card');
        card = create(parts.makeContext(occasion));
        listening.abort();
        return card;
      },
      (error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  // One look a frame at the most: a hit test costs up to some tenths of a millisecond.
  let latest: PointerEvent | null = null;
  const look = () => {
    const event = latest;
    latest = null;
    // Also with the card there, the pointer is what tells an orphan that its extension is gone.
    if (!event || signal.aborted || !parts.isAlive() || loading) return;
    if (!parts.markAt(event.clientX, event.clientY)) return;
    const { clientX: x, clientY: y, timeStamp: timeMs } = event;
    load({ kind: 'pointer', x, y, timeMs }).catch(() => parts.isAlive());
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      if (!latest) requestAnimationFrame(look);
      latest = event;
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (loading || !(event.target as Element | null) || !parts.isAlive()) return;
      if (event.composedPath().some((node) => (node as Element).matches?.(INTERACTIVE))) return;
      const { clientX: x, clientY: y } = event;
      if (!parts.markAt(x, y)) return;
      const { pointerType } = event as PointerEvent;
      load({ kind: 'click', x, y, pointerType }).catch(() => parts.isAlive());
    },
    { ...options, signal: AbortSignal.any([signal, listening.signal]) },
  );

  return {
    get current() {
      return card;
    },
    async open(mark, by) {
      const ready = card ?? (await load({ kind: 'asked' }));
      if (by === 'keyboard') ready.openFromKeyboard(mark);
      else ready.open(mark);
    },
  };
}
