// The card of one page: runs the hover, and does what it asks for with what is prepared and what stands on the stage.
// It dies with the page session. How a card looks is view/.
import { interfaceLanguage, type Settings, wordsIn } from '../shared';
import componentStyles from '../ui/components.css?inline';
import tokenStyles from '../ui/tokens.css?inline';
import cardStyles from './card.css?inline';
import type { Card, CardContext, MarkHit } from './context';
import { createHost } from './host';
import { type HoverEffect, type HoverEvent, INITIAL_HOVER, type Open } from './hover-state';
import { step } from './hover-transition';
import { openByClick, overAt, type PointerSink, watchPointer } from './pointer';
import { createPreparation } from './prepare';
import { createStage } from './stage';
import type { Surface } from './surface';
import type { CardDeeds } from './view/card-deeds';

/** A card with the inside that tests look at. */
export interface OpenableCard extends Card {
  readonly root: ShadowRoot;
}

/** Makes the card of a page. `mode` is open in tests alone. */
export function createCard(context: CardContext, mode: ShadowRootMode = 'closed'): OpenableCard {
  const { document, signal, occasion } = context;
  const host = createHost(document, [tokenStyles, componentStyles, cardStyles], mode);
  let settings = context.settings;
  let words = wordsOf(settings);
  let hover = INITIAL_HOVER;

  const send = (event: HoverEvent) => {
    if (signal.aborted) return;
    const next = step(hover, event, { mode: settings.open.mode, delayMs: settings.open.delayMs });
    hover = next.hover;
    for (const effect of next.effects) perform(effect);
    if (hover.state.kind === 'open') stage.current?.update({ hold: holdOf(hover.state) });
  };
  const deeds: CardDeeds = {
    pin: () => send({ kind: 'pin' }),
    unpin: () => send({ kind: 'unpin' }),
    close: () => send({ kind: 'close' }),
    engage: () => send({ kind: 'engage' }),
    loadEntity: (key) => preparation.loadEntity(key),
    mute: (what) => context.mute(what),
    unmute: (what) => context.unmute(what),
    openTimeline: (key) => void context.openTimeline(key).catch(() => send({ kind: 'close' })),
    explain: (mark) => context.explain(mark),
  };
  const preparation = createPreparation(context, deeds, () => words);
  const stage = createStage(context, host, () => {
    if (hover.state.kind === 'open' && hover.state.hold.kind !== 'pinned') send({ kind: 'close' });
  });

  function perform(effect: HoverEffect): void {
    switch (effect.kind) {
      case 'wait': {
        const { token, ms } = effect;
        setTimeout(() => send({ kind: 'timer', token, timeMs: performance.now() }), ms);
        break;
      }
      case 'fetch':
        preparation.begin(effect.mark);
        break;
      case 'show':
        show(effect.token, effect.mark, effect.after);
        break;
      case 'relate':
        relate(effect.mark);
        break;
      case 'hide':
        stage.hide();
        break;
    }
  }

  function show(token: number, mark: MarkHit, after: MarkHit | null): void {
    const present = (surface: Surface | null) => {
      const { state } = hover;
      if (state.kind !== 'open' || state.token !== token) return surface?.discard();
      if (!surface) return send({ kind: 'close' });
      const before = after && preparation.viewsAtHand(after)?.[0];
      surface.update({
        hold: holdOf(state),
        second: before ? { view: before, presence: 'offered' } : null,
      });
      stage.show(surface, {
        pointer: state.exit,
        focus: state.by === 'keyboard' ? 'goes-inside' : 'stays',
      });
    };
    const surface = preparation.take(mark);
    // Not awaited when it is there: a microtask would still be in time, but the measured path is the plain one.
    if (!(surface instanceof Promise)) present(surface);
    // The extension is gone, or was updated under an open page: nothing to show, nothing to say.
    else surface.then(present, () => present(null));
  }

  function relate(mark: MarkHit): void {
    const surface = stage.current;
    preparation.loadViews(mark).then(
      (views) => {
        if (views && stage.current === surface)
          surface?.update({ second: { view: views[0], presence: 'asked' } });
      },
      () => undefined,
    );
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
    if (event.key !== 'Tab' || !stage.current) return;
    const stops = stage.current.tabStops();
    const active = host.root.activeElement;
    const isFirst = active === stops[0] || active === stage.current.dialog();
    if (!(event.shiftKey ? isFirst : active === stops.at(-1))) return;
    // Backwards ends where the reader was; forwards the browser goes on from there by itself.
    if (event.shiftKey) event.preventDefault();
    send({ kind: 'close' });
  }

  signal.addEventListener('abort', () => {
    stage.clear();
    preparation.reset();
  });

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
      if (state.kind === 'idle') return;
      const mark = state.kind === 'resting' ? state.rest.mark : state.mark;
      if (context.markRects(mark).length > 0) return;
      // The card may stay (it may hold an undo); the stress on what is no name any more may not.
      context.setActive(null);
      send({ kind: 'gone' });
    },
    settingsChanged(next) {
      settings = next;
      words = wordsOf(settings);
      preparation.reset();
      stage.current?.update({ words });
    },
  };
}

const wordsOf = ({ language }: Settings) => wordsIn(interfaceLanguage(language, navigator.languages));

function holdOf({ hold }: Open): 'passing' | 'stays' | 'pinned' {
  return hold.kind === 'pinned' || hold.kind === 'stays' ? hold.kind : 'passing';
}
