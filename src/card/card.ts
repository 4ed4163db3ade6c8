// The card of one page: runs the hover, prepares what it will show while the pointer rests, shows and places it, and
// takes everything down with the page session. How it looks is view/, where it stands placement.ts.

import { type EntityView, interfaceLanguage, type Settings, wordsIn } from '../shared';
import componentStyles from '../ui/components.css?inline';
import tokenStyles from '../ui/tokens.css?inline';
import cardStyles from './card.css?inline';
import type { Card, CardContext, MarkHit } from './context';
import { createEntityStore } from './entity-store';
import { createHost } from './host';
import { type HoverEffect, type HoverEvent, INITIAL_HOVER, type Open } from './hover-state';
import { step } from './hover-transition';
import { type Anchor, findPlace, watchPlace } from './placement';
import { openByClick, overAt, type PointerSink, watchPointer } from './pointer';
import { createSurface, type Surface } from './surface';
import type { CardDeeds } from './view/card-deeds';

/** A card with the inside that tests look at. */
export interface OpenableCard extends Card {
  readonly root: ShadowRoot;
}

/** Makes the card of a page. `mode` is open in tests alone. */
export function createCard(context: CardContext, mode: ShadowRootMode = 'closed'): OpenableCard {
  const { document, signal } = context;
  const host = createHost(document, [tokenStyles, componentStyles, cardStyles], mode);
  const store = createEntityStore((key) => context.loadEntity(key));
  let settings = context.settings;
  let words = wordsIn(interfaceLanguage(settings.language, navigator.languages));
  let hover = INITIAL_HOVER;
  /** Drawn ahead for a rest; not shown yet. */
  let prepared: Surface | null = null;
  let shown: { readonly surface: Surface; readonly anchor: Anchor; readonly unwatch: () => void } | null =
    null;
  let closing: { readonly surface: Surface; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  /** What had the focus before the keyboard opened the card. */
  let focusBefore: Element | null = null;

  const send = (event: HoverEvent) => {
    if (signal.aborted) return;
    const next = step(hover, event, { mode: settings.open.mode, delayMs: settings.open.delayMs });
    hover = next.hover;
    for (const effect of next.effects) perform(effect);
    if (shown && hover.state.kind === 'open') shown.surface.update({ hold: holdOf(hover.state) });
  };

  const perform = (effect: HoverEffect) => {
    switch (effect.kind) {
      case 'wait': {
        const { token } = effect;
        setTimeout(() => send({ kind: 'timer', token, timeMs: performance.now() }), effect.ms);
        return;
      }
      case 'fetch':
        void loadViews(effect.mark).then(
          (views) => views && prepare(effect.mark, views),
          () => undefined,
        );
        return;
      case 'show':
        return open(effect.token, effect.mark, effect.after);
      case 'relate':
        return relate(effect.mark);
      case 'hide':
        return close();
    }
  };

  const deeds: CardDeeds = {
    pin: () => send({ kind: 'pin' }),
    unpin: () => send({ kind: 'unpin' }),
    close: () => send({ kind: 'close' }),
    engage: () => send({ kind: 'engage' }),
    loadEntity: (key) => store.load(key),
    mute: (what) => context.mute(what),
    unmute: (what) => context.unmute(what),
    openTimeline: (key) => void context.openTimeline(key).catch(() => send({ kind: 'close' })),
    explain: () => {
      const mark = shown?.surface.mark;
      return mark ? context.explain(mark) : { near: [], page: [], fullName: null, decisive: [] };
    },
  };

  type Views = readonly [EntityView, ...EntityView[]];

  /** The views of what a mark may name, in the reader's order; null when no pack has any of them. */
  async function loadViews(mark: MarkHit): Promise<Views | null> {
    const views = (await Promise.all(mark.entities.map((key) => store.load(key)))).filter(
      (view) => view !== null,
    );
    return views.length > 0 ? (views as unknown as Views) : null;
  }

  function viewsAtHand(mark: MarkHit): Views | null {
    const views = mark.entities.map((key) => store.peek(key));
    if (views.includes(undefined)) return null;
    const known = views.filter((view) => !!view);
    return known.length > 0 ? (known as unknown as Views) : null;
  }

  function prepare(mark: MarkHit, views: Views): Surface {
    if (prepared?.mark.id === mark.id) return prepared;
    prepared?.discard();
    const surroundings = context.surroundings(mark);
    prepared = createSurface({ document, mark, views, surroundings, words, deeds });
    return prepared;
  }

  function open(token: number, mark: MarkHit, after: MarkHit | null): void {
    const isCurrent = () => hover.state.kind === 'open' && hover.state.token === token;
    const views = viewsAtHand(mark);
    if (views) {
      present(prepare(mark, views), after);
      return;
    }
    loadViews(mark).then(
      (loaded) => {
        if (!isCurrent()) return;
        if (loaded) present(prepare(mark, loaded), after);
        else send({ kind: 'close' });
      },
      // The extension is gone, or was updated under an open page: nothing to show, nothing to say.
      () => isCurrent() && send({ kind: 'close' }),
    );
  }

  function present(surface: Surface, after: MarkHit | null): void {
    const { state } = hover;
    if (state.kind !== 'open') return;
    finishClosing();
    takeDown()?.discard();
    prepared = null;
    const { mark } = surface;
    const second = after && viewsAtHand(after)?.[0];
    surface.update({ hold: holdOf(state), second: second ? { view: second, presence: 'offered' } : null });
    host.root.replaceChildren(surface.element);
    const element = context.markElement(mark);
    host.show(element);
    const anchor: Anchor = { boxes: () => context.markRects(mark), element, pointer: state.exit };
    context.setActive(mark);
    if (state.by === 'keyboard') {
      const { activeElement } = document;
      if (activeElement !== host.element) focusBefore = activeElement;
      surface.dialog()?.focus({ preventScroll: true });
    }
    let wasInSight = false;
    const reposition = () => {
      void findPlace(anchor, { element: host.element, setRoom: host.setRoom }).then((place) => {
        if (!place || shown?.surface !== surface) return;
        host.moveTo(place.x, place.y);
        // Follows its mention while that is in sight; a pinned card then stays at the edge.
        if (place.isAnchorHidden && wasInSight && !isPinned()) send({ kind: 'close' });
        wasInSight ||= !place.isAnchorHidden;
      });
    };
    shown = { surface, anchor, unwatch: watchPlace(anchor, host.element, reposition) };
  }

  const isPinned = () => hover.state.kind === 'open' && hover.state.hold.kind === 'pinned';

  function relate(mark: MarkHit): void {
    const surface = shown?.surface;
    if (!surface) return;
    loadViews(mark).then(
      (views) => {
        if (views && shown?.surface === surface)
          surface.update({ second: { view: views[0], presence: 'asked' } });
      },
      () => undefined,
    );
  }

  /** Takes the shown card off its page, leaving the host as it is. */
  function takeDown(): Surface | null {
    if (!shown) return null;
    const { surface, unwatch } = shown;
    unwatch();
    shown = null;
    return surface;
  }

  function close(): void {
    context.setActive(null);
    const hadFocus = host.root.activeElement !== null;
    const surface = takeDown();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    if (!surface) return;
    finishClosing();
    surface.element.inert = true;
    surface.element.dataset.closing = '';
    closing = { surface, timer: setTimeout(finishClosing, fadeOutMs(surface.element)) };
  }

  function finishClosing(): void {
    if (!closing) return;
    clearTimeout(closing.timer);
    closing.surface.discard();
    closing = null;
    host.hide();
  }

  const sink: PointerSink = {
    context,
    host: host.element,
    state: () => hover.state,
    settings: () => settings,
    send,
  };
  watchPointer(sink);
  host.root.addEventListener('keydown', (event) => passFocusOn(event as KeyboardEvent));

  /** Tab past either end goes on in the page from where the reader was: not modal, and not the page's last stop. */
  function passFocusOn(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || !shown) return;
    const stops = [
      ...shown.surface.element.querySelectorAll<HTMLElement>('button, a[href], summary, [tabindex="0"]'),
    ];
    const active = host.root.activeElement;
    const isPast = event.shiftKey
      ? active === stops[0] || active === shown.surface.dialog()
      : active === stops.at(-1);
    if (!isPast) return;
    // Backwards ends where the reader was; forwards the browser goes on from there by itself.
    if (event.shiftKey) event.preventDefault();
    send({ kind: 'close' });
  }

  signal.addEventListener('abort', () => {
    takeDown()?.discard();
    finishClosing();
    prepared?.discard();
    host.remove();
  });

  const { occasion } = context;
  if (occasion.kind === 'pointer') {
    const { x, y, timeMs } = occasion;
    send({ kind: 'move', timeMs, x, y, over: overAt(sink, { x, y }, false) });
  } else if (occasion.kind === 'click') openByClick(sink, occasion, occasion.pointerType, null);

  return {
    root: host.root,
    openFromKeyboard: (mark) => send({ kind: 'open', by: 'keyboard', mark }),
    open: (mark) => send({ kind: 'open', by: 'list', mark }),
    close: () => send({ kind: 'close' }),
    marksChanged() {
      const { state } = hover;
      const mark = state.kind === 'resting' ? state.rest.mark : state.kind === 'idle' ? null : state.mark;
      if (mark && context.markRects(mark).length === 0) send({ kind: 'gone' });
    },
    settingsChanged(next: Settings) {
      settings = next;
      store.forget();
      words = wordsIn(interfaceLanguage(settings.language, navigator.languages));
      prepared?.discard();
      prepared = null;
      shown?.surface.update({ words });
    },
  };
}

function holdOf({ hold }: Open): 'passing' | 'stays' | 'pinned' {
  return hold.kind === 'pinned' || hold.kind === 'stays' ? hold.kind : 'passing';
}

function fadeOutMs(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue('--fade-out')) || 0;
}
