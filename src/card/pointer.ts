// Turns a window's events into what a hover understands. Listens and measures; decides nothing. No event is ever
// stopped or prevented here, but Esc while a card is open and no editable has the focus.
import type { Settings } from '../shared';
import { isOnBridge } from './bridge';
import type { CardContext, MarkHit } from './context';
import type { HoverEvent, HoverState, Over, Point } from './hover-state';

/** What the listeners need to know and whom they tell. */
export interface PointerSink {
  readonly context: CardContext;
  readonly host: HTMLElement;
  state(): HoverState;
  settings(): Settings;
  send(event: HoverEvent): void;
}

const MODIFIERS = { Alt: 'altKey', Control: 'ctrlKey', Shift: 'shiftKey', Meta: 'metaKey' } as const;

/** Elements that do something of their own when clicked. */
const INTERACTIVE =
  'a[href], area, button, input, select, textarea, label, summary, option, video, audio, [contenteditable]:not([contenteditable=false]), [role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem], [role=option], [role=switch]';

/** Listens until the context's signal. */
export function watchPointer(sink: PointerSink): void {
  const { context, host, send } = sink;
  const { document, signal } = context;
  const window = document.defaultView;
  if (!window) return;
  const quiet = { capture: true, passive: true, signal };
  let last: Point | null = null;
  let lastPointerType = 'mouse';
  let isHeld = false;

  const hold = (
    event: MouseEvent | KeyboardEvent,
    now: boolean = event[MODIFIERS[sink.settings().open.key]],
  ) => {
    if (now === isHeld) return;
    isHeld = now;
    send({ kind: 'key', isHeld });
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      last = { x: event.clientX, y: event.clientY };
      hold(event);
      send({
        kind: 'move',
        timeMs: event.timeStamp,
        ...last,
        over: overAt(sink, last, event.target === host),
      });
    },
    quiet,
  );
  window.addEventListener(
    'pointerout',
    (event) => {
      // Into a frame or out of the window: no move will tell.
      const to = event.relatedTarget;
      const isGone = to === null || (to instanceof Element && /^(?:I?FRAME|OBJECT|EMBED)$/.test(to.tagName));
      if (event.pointerType !== 'touch' && isGone) send({ kind: 'leave', timeMs: event.timeStamp });
    },
    quiet,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      lastPointerType = event.pointerType;
      const at = { x: event.clientX, y: event.clientY };
      send({ kind: 'press', timeMs: event.timeStamp, over: overAt(sink, at, event.target === host) });
    },
    quiet,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      // The end of a selection is as little a question as its beginning.
      if (sink.state().kind === 'open') return;
      const at = { x: event.clientX, y: event.clientY };
      send({ kind: 'press', timeMs: event.timeStamp, over: overAt(sink, at, event.target === host) });
    },
    quiet,
  );
  window.addEventListener(
    'click',
    (event) => {
      const by = (event as PointerEvent).pointerType || lastPointerType;
      if (event.target !== host) openByClick(sink, { x: event.clientX, y: event.clientY }, by, event);
    },
    quiet,
  );
  window.addEventListener(
    'scroll',
    (event) => {
      if (sink.state().kind === 'idle') return;
      send({
        kind: 'scroll',
        timeMs: event.timeStamp,
        over: last ? overAt(sink, last, null) : { kind: 'page' },
      });
    },
    quiet,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === sink.settings().open.key) hold(event, true);
      if (event.key !== 'Escape' || event.isComposing || sink.state().kind === 'idle') return;
      const isOurs = sink.state().kind === 'open' && !isEditing(document);
      send({ kind: 'escape' });
      if (!isOurs) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'keyup',
    (event) => event.key === sink.settings().open.key && hold(event, false),
    quiet,
  );
  window.addEventListener('blur', (event) => hold(event as unknown as MouseEvent, false), quiet);
  document.addEventListener(
    'visibilitychange',
    () => document.hidden && send({ kind: 'leave', timeMs: performance.now() }),
    quiet,
  );
}

/** What a point of the viewport is over; `isCard` is null where no event told. */
export function overAt({ context, host, state }: PointerSink, at: Point, isCard: boolean | null): Over {
  const open = state();
  const box = open.kind === 'open' ? host.getBoundingClientRect() : null;
  if (isCard ?? (box && isWithin(at, box))) return { kind: 'card' };
  const mark = context.markAt(at.x, at.y);
  if (open.kind === 'open' && open.exit && box && box.width > 0 && mark?.id !== open.mark.id) {
    if (isOnBridge(at, open.exit, box, context.markRects(open.mark))) return { kind: 'bridge', mark };
  }
  return mark ? { kind: 'mark', mark } : { kind: 'page' };
}

/** Opens the card of a mark that was clicked or tapped, unless the click means something to the page. */
export function openByClick(sink: PointerSink, at: Point, pointerType: string, event: Event | null): void {
  // With a mouse, a click opens only where the reader chose so: elsewhere it begins a selection.
  if (pointerType !== 'touch' && sink.settings().open.mode !== 'click') return;
  const target = event?.composedPath()[0];
  if (target instanceof Element && closestThroughRoots(target, INTERACTIVE)) return;
  if (event?.defaultPrevented || !sink.context.document.getSelection()?.isCollapsed) return;
  const mark: MarkHit | null = sink.context.markAt(at.x, at.y);
  if (mark) sink.send({ kind: 'click', by: pointerType === 'touch' ? 'touch' : 'click', mark });
}

function closestThroughRoots(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestThroughRoots(root.host, selector) : null;
}

function isWithin({ x, y }: Point, box: DOMRect): boolean {
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** Whether the focus is where the reader writes: its keys are not ours. */
function isEditing(document: Document): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement)) return false;
  return (
    active.isContentEditable ||
    /^(?:INPUT|TEXTAREA|SELECT)$/.test(active.tagName) ||
    active.role === 'textbox'
  );
}
