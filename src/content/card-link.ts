// Brings the card to the page when it is first wanted, and not before: until then one passive listener tells when the
// pointer is on a mark, on pages that have any. Afterwards the card listens for itself, and the pointer only tells
// whether the extension lives.
//
//   none ──pointer on a mark, click, or asked──▶ loading ──▶ ready
//     ▲──────────────could not be loaded────────────┘
import type { CardOccasion } from '../card';
import { callBackground } from '../shared';
import { type CreatePageTools, type PageTools, TOOLS_SYMBOL, type ToolPage } from './page-tools';

/** The page's card, there or not. */
export interface CardLink {
  /** There are marks: from now on the pointer is listened to. */
  listen(): void;
  /** The card with what belongs to it, if it is loaded. */
  readonly tools: PageTools | null;
  /** The same, loaded first where needed. Rejects when the extension is gone. */
  bring(): Promise<PageTools>;
}

/** What the link is made of. */
export interface CardLinkParts extends ToolPage {
  /** Looked at before each use of the extension's API. */
  isAlive(): boolean;
}

const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"]';

/** Makes the way to the card. A page without a mark has no listener of it. */
export function createCardLink(parts: CardLinkParts): CardLink {
  const { document, session, signal } = parts;
  let tools: PageTools | null = null;
  let loading: Promise<PageTools> | null = null;
  const options = { capture: true, passive: true, signal };

  function load(occasion: CardOccasion): Promise<PageTools> {
    loading ??= callBackground('load-card', {}).then(
      () => {
        signal.throwIfAborted();
        const create = (globalThis as { [TOOLS_SYMBOL]?: CreatePageTools })[TOOLS_SYMBOL];
        if (!create) throw new Error('card.js left no card');
        // The pointer has gone on while the card came, and the card saw nothing of it.
        tools = create(parts, last && occasion.kind === 'pointer' ? { kind: 'pointer', ...last } : occasion);
        return tools;
      },
      (error) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  /** Whether a mark is at a point or near by: too often yes, since the card looks again, and closely. */
  function mayBeOnMark(x: number, y: number): boolean {
    const { scanner } = session;
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: scanner.shadowRoots() });
    const box = caret?.getClientRect();
    // The caret snaps to the nearest text, however far that is.
    if (!box || Math.abs(x - box.left) > box.height || Math.abs(y - box.top) > box.height * 2) return false;
    const place = scanner.placeOf(caret?.offsetNode as Node, caret?.offset ?? 0);
    if (!place) return false;
    return session.book
      .marksOf(place.blockId)
      .some(({ mention: { start, end } }) => place.offset >= start && place.offset <= end);
  }

  // One look a frame at the most: a hit test costs up to some tenths of a millisecond.
  let latest: PointerEvent | null = null;
  let last: { x: number; y: number; timeMs: number } | null = null;
  const look = () => {
    const event = latest;
    latest = null;
    // Also with the card there, the pointer is what tells an orphan that its extension is gone.
    if (!event || signal.aborted || !parts.isAlive() || loading) return;
    if (!mayBeOnMark(event.clientX, event.clientY)) return;
    const { clientX: x, clientY: y, timeStamp: timeMs } = event;
    load({ kind: 'pointer', x, y, timeMs }).catch(() => parts.isAlive());
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!latest) requestAnimationFrame(look);
    latest = event;
    if (!tools) last = { x: event.clientX, y: event.clientY, timeMs: event.timeStamp };
  };
  const onClick = (event: MouseEvent): void => {
    if (loading || !(event.target as Element | null) || !parts.isAlive()) return;
    if (event.composedPath().some((node) => (node as Element).matches?.(INTERACTIVE))) return;
    const { clientX: x, clientY: y } = event;
    if (!mayBeOnMark(x, y)) return;
    const { pointerType } = event as PointerEvent;
    load({ kind: 'click', x, y, pointerType }).catch(() => parts.isAlive());
  };

  return {
    // To add a listener again is to do nothing.
    listen() {
      document.addEventListener('pointermove', onMove, options);
      document.addEventListener('click', onClick, options);
    },
    get tools() {
      return tools;
    },
    bring: async () => tools ?? load({ kind: 'asked' }),
  };
}
