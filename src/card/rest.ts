// A pointer at rest: when it still is, when it begins anew, and what its timer means. Pure.
import type { MarkHit } from './context';
import { HOVER, type HoverEffect, type Point, type Rest } from './hover-state';

interface Moment extends Point {
  readonly timeMs: number;
}

/** Goes on with a rest, or begins one: on another mark, after moving away, or after moving fast. */
export function follow(
  rest: Rest | null,
  mark: MarkHit,
  now: Moment,
  before: Moment | null,
  delayMs: number,
  lastToken: number,
): { readonly rest: Rest; readonly effects: readonly HoverEffect[] } {
  if (rest && rest.mark.id === mark.id && isStill(rest, now, before)) return { rest, effects: [] };
  const token = lastToken + 1;
  return {
    rest: { token, mark, at: { x: now.x, y: now.y }, sinceMs: now.timeMs, delayMs, phase: 'settling' },
    effects: [{ kind: 'wait', token, ms: HOVER.settleMs }],
  };
}

function isStill(rest: Rest, now: Moment, before: Moment | null): boolean {
  if (Math.hypot(now.x - rest.at.x, now.y - rest.at.y) > HOVER.restRadius) return false;
  if (!before) return true;
  const distance = Math.hypot(now.x - before.x, now.y - before.y);
  return distance <= HOVER.restSpeed * (now.timeMs - before.timeMs) || distance === 0;
}

/** What a rest's own timer means: the data is wanted, the delay is over, or only the held key is missing. */
export function fire(
  rest: Rest,
  timeMs: number,
  isKeyMissing: boolean,
):
  | { readonly kind: 'done' }
  | { readonly kind: 'goes-on'; readonly rest: Rest; readonly effects: readonly HoverEffect[] } {
  if (rest.phase === 'settling') {
    const leftMs = Math.max(0, rest.sinceMs + rest.delayMs - timeMs);
    return {
      kind: 'goes-on',
      rest: { ...rest, phase: 'dwelling' },
      effects: [
        { kind: 'fetch', mark: rest.mark },
        { kind: 'wait', token: rest.token, ms: leftMs },
      ],
    };
  }
  if (!isKeyMissing) return { kind: 'done' };
  return { kind: 'goes-on', rest: { ...rest, phase: 'armed' }, effects: [] };
}
