// How a hover goes on: (state, event) to (state, effects). Pure and without a clock; the picture is in hover-state.ts.
import type { MarkHit } from './context';
import {
  HOVER,
  type Hover,
  type HoverEffect,
  type HoverEvent,
  type HoverSettings,
  type HoverState,
  type Open,
  type OpenedBy,
} from './hover-state';
import { fire, follow } from './rest';

/** A hover with what has to be done about it. */
export interface Step {
  readonly hover: Hover;
  readonly effects: readonly HoverEffect[];
}

type EventOf<Kind extends HoverEvent['kind']> = Extract<HoverEvent, { kind: Kind }>;

const IDLE: HoverState = { kind: 'idle' };

/** One step. */
export function step(hover: Hover, event: HoverEvent, settings: HoverSettings): Step {
  switch (event.kind) {
    case 'move':
      return move(hover, event, settings);
    case 'scroll':
      return scroll(hover, event);
    case 'leave':
      return scroll({ ...hover, pointer: null }, { ...event, kind: 'scroll', over: { kind: 'page' } });
    case 'press':
      return press(hover, event);
    case 'click':
      return open(hover, event.mark, event.by);
    case 'open':
      return open(hover, event.mark, event.by);
    case 'escape':
      return refuse(hover);
    case 'key':
      return key(hover, event, settings);
    case 'timer':
      return timer(hover, event, settings);
    case 'pin':
      return hold(hover, { kind: 'pinned' });
    case 'engage':
      return hover.state.kind === 'open' && hover.state.hold.kind !== 'pinned'
        ? hold(hover, { kind: 'stays' })
        : stay(hover);
    case 'unpin':
      return hold(
        hover,
        hover.state.kind === 'open' && hover.state.by !== 'hover' ? { kind: 'stays' } : { kind: 'near' },
      );
    case 'close':
      return hover.state.kind === 'open' ? dismiss(hover, IDLE) : stay(hover);
    case 'gone':
      return gone(hover);
  }
}

const stay = (hover: Hover): Step => ({ hover, effects: [] });
const become = (hover: Hover, state: HoverState, effects: readonly HoverEffect[] = []): Step => ({
  hover: { ...hover, state },
  effects,
});
const dismiss = (hover: Hover, state: HoverState): Step => become(hover, state, [{ kind: 'hide' }]);
const isSame = (a: MarkHit, b: MarkHit) => a.id === b.id;

function open(hover: Hover, mark: MarkHit, by: OpenedBy): Step {
  const token = hover.lastToken + 1;
  const after = hover.state.kind === 'open' && !isSame(hover.state.mark, mark) ? hover.state.mark : null;
  const state: Open = {
    kind: 'open',
    token,
    mark,
    by,
    hold: { kind: by === 'hover' ? 'near' : 'stays' },
    exit: by === 'hover' ? hover.pointer : null,
    next: null,
  };
  return become({ ...hover, lastToken: token }, state, [{ kind: 'show', token, mark, by, after }]);
}

function move(hover: Hover, event: EventOf<'move'>, settings: HoverSettings): Step {
  const { pointer, state } = hover;
  // A browser repeats the last move after a scroll or a change of layout; what came under a pointer that lies still
  // was not pointed at.
  if (pointer && pointer.x === event.x && pointer.y === event.y) {
    return scroll(hover, { kind: 'scroll', timeMs: event.timeMs, over: event.over });
  }
  const moved: Hover = { ...hover, pointer: { x: event.x, y: event.y, timeMs: event.timeMs } };
  if (state.kind === 'open') return moveWhileOpen(moved, state, event, settings, pointer);
  const mark = event.over.kind === 'mark' ? event.over.mark : null;
  if (mark === null || settings.mode === 'click') return become(moved, IDLE);
  if (state.kind === 'quiet' && isSame(state.mark, mark)) return stay(moved);
  const isSuccession = event.timeMs - hover.closedMs <= HOVER.successionMs;
  const delayMs = isSuccession ? HOVER.successionDelayMs : settings.delayMs;
  const current = state.kind === 'resting' ? state.rest : null;
  const { rest, effects } = follow(current, mark, event, pointer, delayMs, hover.lastToken);
  return become({ ...moved, lastToken: rest.token }, { kind: 'resting', rest }, effects);
}

function moveWhileOpen(
  hover: Hover,
  state: Open,
  event: EventOf<'move'>,
  settings: HoverSettings,
  before: Hover['pointer'],
): Step {
  const { over } = event;
  const isHome = over.kind === 'card' || (over.kind === 'mark' && isSame(over.mark, state.mark));
  const exit = over.kind === 'mark' && isHome ? { x: event.x, y: event.y } : state.exit;
  const crossed = over.kind === 'mark' || over.kind === 'bridge' ? over.mark : null;
  const other = crossed && !isSame(crossed, state.mark) ? crossed : null;
  const held = holdAt(hover, state, isHome || over.kind === 'bridge');
  let next: Open['next'] = null;
  let lastToken = held.hover.lastToken;
  const effects = [...held.effects];
  if (other && (settings.mode !== 'click' || stays(state))) {
    // Straight to another name, the reader is scanning; on the way to the card, it lies in the way.
    const isScanning = over.kind === 'mark' && held.state.hold.kind === 'leaving';
    const delayMs = isScanning ? HOVER.successionDelayMs : settings.delayMs;
    const followed = follow(state.next, other, event, before, delayMs, lastToken);
    next = followed.rest;
    lastToken = Math.max(lastToken, next.token);
    effects.push(...followed.effects);
  }
  return become({ ...held.hover, lastToken }, { ...held.state, exit, next }, effects);
}

const stays = ({ hold }: Open) => hold.kind === 'stays' || hold.kind === 'pinned';

/** Starts or stops leaving. */
function holdAt(hover: Hover, state: Open, isNear: boolean): Step & { readonly state: Open } {
  const { hold } = state;
  if (stays(state)) return { ...stay(hover), state };
  if (isNear) return { ...stay(hover), state: { ...state, hold: { kind: 'near' } } };
  if (hold.kind === 'leaving') return { ...stay(hover), state };
  const closeToken = hover.lastToken + 1;
  return {
    hover: { ...hover, lastToken: closeToken },
    state: { ...state, hold: { kind: 'leaving', closeToken } },
    effects: [{ kind: 'wait', token: closeToken, ms: HOVER.closeDelayMs }],
  };
}

function scroll(hover: Hover, event: EventOf<'scroll'>): Step {
  const { state } = hover;
  const { over } = event;
  switch (state.kind) {
    case 'idle':
      return stay(hover);
    case 'quiet':
      return over.kind === 'mark' && isSame(over.mark, state.mark) ? stay(hover) : become(hover, IDLE);
    case 'resting': {
      if (over.kind !== 'mark' || !isSame(over.mark, state.rest.mark) || !hover.pointer)
        return become(hover, IDLE);
      const { delayMs, mark } = state.rest;
      const at = { ...hover.pointer, timeMs: event.timeMs };
      const { rest, effects } = follow(null, mark, at, null, delayMs, hover.lastToken);
      return become({ ...hover, lastToken: rest.token }, { kind: 'resting', rest }, effects);
    }
    case 'open': {
      const isHome = over.kind !== 'page' && (over.kind !== 'mark' || isSame(over.mark, state.mark));
      const held = holdAt(hover, state, isHome);
      return become(held.hover, { ...held.state, next: null }, held.effects);
    }
  }
}

function press(hover: Hover, { over }: EventOf<'press'>): Step {
  const { state } = hover;
  const pressed = over.kind === 'mark' ? over.mark : null;
  // Whoever presses a button on a name selects text or follows a link: not the moment for a card.
  if (state.kind !== 'open') return become(hover, pressed ? { kind: 'quiet', mark: pressed } : IDLE);
  if (over.kind === 'card') return stay(hover);
  // On its own mark, on a second one while it stays (a click may follow and connect the two), or pinned: it remains.
  const remains = pressed && (isSame(pressed, state.mark) || stays(state));
  if (remains || state.hold.kind === 'pinned') return become(hover, { ...state, next: null });
  return dismiss(hover, pressed ? { kind: 'quiet', mark: pressed } : IDLE);
}

/** Esc: no card for this mark, until the pointer has been elsewhere. */
function refuse(hover: Hover): Step {
  const { state } = hover;
  if (state.kind === 'resting') return become(hover, { kind: 'quiet', mark: state.rest.mark });
  return state.kind === 'open' ? dismiss(hover, { kind: 'quiet', mark: state.mark }) : stay(hover);
}

function key(hover: Hover, { isHeld }: EventOf<'key'>, settings: HoverSettings): Step {
  const next: Hover = { ...hover, isKeyHeld: isHeld };
  const { state } = hover;
  if (!isHeld || settings.mode !== 'key') return stay(next);
  if (state.kind === 'resting' && state.rest.phase === 'armed') return open(next, state.rest.mark, 'hover');
  return state.kind === 'open' && state.next?.phase === 'armed'
    ? arrive(next, state, state.next.mark)
    : stay(next);
}

function timer(hover: Hover, { token, timeMs }: EventOf<'timer'>, settings: HoverSettings): Step {
  const { state } = hover;
  if (state.kind === 'resting' && state.rest.token === token) {
    const fired = fire(state.rest, timeMs, settings.mode === 'key' && !hover.isKeyHeld);
    if (fired.kind === 'done') return open(hover, state.rest.mark, 'hover');
    return become(hover, { kind: 'resting', rest: fired.rest }, fired.effects);
  }
  if (state.kind !== 'open') return stay(hover);
  if (state.hold.kind === 'leaving' && state.hold.closeToken === token) {
    const then: HoverState = state.next ? { kind: 'resting', rest: state.next } : IDLE;
    return dismiss({ ...hover, closedMs: timeMs }, then);
  }
  if (state.next?.token !== token) return stay(hover);
  const fired = fire(state.next, timeMs, settings.mode === 'key' && !hover.isKeyHeld);
  if (fired.kind === 'done') return arrive(hover, state, state.next.mark);
  return become(hover, { ...state, next: fired.rest }, fired.effects);
}

/** The pointer has rested on a second mark: its card, or, where the first card is to stay, an offer to connect. */
function arrive(hover: Hover, state: Open, mark: MarkHit): Step {
  if (!stays(state)) return open(hover, mark, 'hover');
  return become(hover, { ...state, next: null }, [{ kind: 'relate', mark }]);
}

function hold(hover: Hover, kind: Open['hold']): Step {
  return hover.state.kind === 'open' ? become(hover, { ...hover.state, hold: kind }) : stay(hover);
}

function gone(hover: Hover): Step {
  const { state } = hover;
  if (state.kind === 'resting' || state.kind === 'quiet') return become(hover, IDLE);
  if (state.kind !== 'open' || state.hold.kind === 'pinned' || state.hold.kind === 'stays')
    return stay(hover);
  return dismiss(hover, IDLE);
}
