// The hover machine on any way of the pointer, under a fake clock: words stand in lines, some of them marked, the card of
// an open mark lies below it and covers what is there. Ways are a hand's: from place to place in straight lines, with
// rests between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOVERING, mark, type Played, play } from '../../test/support/card-hover';
import { type Box, isOnBridge } from './bridge';
import { HOVER, type Hover, type HoverEvent, type Over, type Point } from './hover-state';

/** Marks every 90 px, 60 wide, on lines 30 apart. */
const [STEP, WIDTH, LINE, HEIGHT, IN_LINE, LINES] = [90, 60, 30, 20, 9, 12];
const MARKS = IN_LINE * LINES;
const boxOf = (id: number): Box => {
  const [left, top] = [(id % IN_LINE) * STEP, Math.floor(id / IN_LINE) * LINE];
  return { left, top, right: left + WIDTH, bottom: top + HEIGHT };
};
const middleOf = (id: number): Point => {
  const { left, top } = boxOf(id);
  return { x: left + WIDTH / 2, y: top + HEIGHT / 2 };
};
const cardOf = (id: number): Box => {
  const { left, bottom } = boxOf(id);
  return { left, top: bottom + 6, right: left + 360, bottom: bottom + 306 };
};
const isIn = ({ x, y }: Point, { left, top, right, bottom }: Box) =>
  x >= left && x < right && y >= top && y < bottom;
const markAt = (at: Point): number | null => {
  const [column, line] = [Math.floor(at.x / STEP), Math.floor(at.y / LINE)];
  const isPlace = column >= 0 && column < IN_LINE && line >= 0 && line < LINES;
  const id = line * IN_LINE + column;
  return isPlace && isIn(at, boxOf(id)) ? id : null;
};

/** What the pointer is over, as pointer.ts finds it. */
function overAt(at: Point, { state }: Hover): Over {
  const found = markAt(at);
  const under = found === null ? null : mark(found);
  if (state.kind === 'open') {
    const card = cardOf(state.mark.id);
    if (isIn(at, card)) return { kind: 'card' };
    if (state.exit && under?.id !== state.mark.id && isOnBridge(at, state.exit, card, [boxOf(state.mark.id)]))
      return { kind: 'bridge', mark: under };
  }
  return under ? { kind: 'mark', mark: under } : { kind: 'page' };
}

interface Place {
  readonly to: Point;
  /** px a ms. */
  readonly speed: number;
  readonly restMs: number;
  readonly act: 'nothing' | 'press' | 'escape' | 'scroll' | 'leave' | 'gone';
}

interface Way {
  readonly events: (readonly [number, Played])[];
  readonly endMs: number;
  /** Where the pointer is at a time, and since when it has been there. */
  whereAt(timeMs: number): { readonly at: Point; readonly sinceMs: number };
}

const SAMPLE_MS = 16;

/** Goes from place to place. */
function walk(places: readonly Place[]): Way {
  let nowMs = 0;
  let at: Point = { x: -50, y: -50 };
  const events: (readonly [number, Played])[] = [];
  const trail: { at: Point; sinceMs: number }[] = [];
  const stand = (point: Point) => {
    at = point;
    const sinceMs = nowMs;
    trail.push({ at, sinceMs });
    events.push([
      nowMs,
      (hover) => ({ kind: 'move', timeMs: sinceMs, ...point, over: overAt(point, hover) }),
    ]);
  };
  for (const { to, speed, restMs, act } of places) {
    const from = at;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (speed * SAMPLE_MS)));
    for (let step = 1; step <= steps; step += 1) {
      nowMs += SAMPLE_MS;
      stand({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps });
    }
    nowMs += restMs;
    const [timeMs, point] = [nowMs, at];
    if (act === 'press' || act === 'scroll')
      events.push([nowMs, (hover): HoverEvent => ({ kind: act, timeMs, over: overAt(point, hover) })]);
    else if (act === 'leave') events.push([nowMs, { kind: 'leave', timeMs }]);
    else if (act !== 'nothing') events.push([nowMs, { kind: act }]);
  }
  return {
    events,
    endMs: nowMs,
    whereAt: (timeMs) => trail.findLast(({ sinceMs }) => sinceMs <= timeMs)!,
  };
}

/** Everything off: far from marks and any card. */
const AWAY: Place = { to: { x: 1500, y: 1500 }, speed: 20, restMs: 0, act: 'nothing' };

const speed = fc.constantFrom(0.1, 0.15, 0.2, 0.3, 0.5, 1, 2, 4);
const restMs = fc.constantFrom(0, 0, 40, 90, 150, 300, 390, 450, 900);
const onMark = fc
  .tuple(fc.nat({ max: MARKS - 1 }), fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 }))
  .map(([id, dx, dy]) => ({ x: middleOf(id).x + dx, y: middleOf(id).y + dy }));
const anywhere = fc.record({ x: fc.integer({ min: -20, max: 900 }), y: fc.integer({ min: -20, max: 700 }) });
const placeOf = (act: fc.Arbitrary<Place['act']>) =>
  fc.record({ to: fc.oneof(onMark, onMark, anywhere), speed, restMs, act });
const plain = fc.array(placeOf(fc.constant('nothing' as const)), { minLength: 1, maxLength: 6 });
const eventful = fc.array(
  placeOf(fc.constantFrom('nothing', 'nothing', 'nothing', 'press', 'escape', 'scroll', 'leave', 'gone')),
  { minLength: 1, maxLength: 8 },
);

describe('any way of the pointer', () => {
  it.each([0.1, 0.15, 0.3, 0.5, 1, 3])('crossing 108 marks at %f px/ms opens none', (pace) => {
    const places = Array.from({ length: LINES }, (_, line): Place[] => [
      { to: { x: -40, y: line * LINE + 10 }, speed: 3, restMs: 0, act: 'nothing' },
      { to: { x: 900, y: line * LINE + 10 }, speed: pace, restMs: 0, act: 'nothing' },
    ]).flat();
    const { events, endMs } = walk([...places, AWAY]);
    expect(play(events, HOVERING, endMs).log).toEqual([]);
  });

  it('opens a card only for the mark it has come to rest on', () => {
    fc.assert(
      fc.property(plain, (places) => {
        const { events, endMs, whereAt } = walk([...places, AWAY]);
        for (const line of play(events, HOVERING, endMs + 2000).log) {
          const [time, what, id] = line.split(' ');
          if (what !== 'show') continue;
          const timeMs = Number(time);
          const now = whereAt(timeMs);
          expect(markAt(now.at)).toBe(Number(id));
          // Through the shortest delay there is it was no farther away than a rest allows: not on its way elsewhere.
          const before = whereAt(timeMs - HOVER.successionDelayMs);
          const moved = Math.hypot(now.at.x - before.at.x, now.at.y - before.at.y);
          expect(moved).toBeLessThanOrEqual(2 * HOVER.restRadius);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never leaves a card stuck, whatever else happens on the way', () => {
    fc.assert(
      fc.property(eventful, (places) => {
        const { events, endMs } = walk([...places, AWAY]);
        const { hover } = play(events, HOVERING, endMs + HOVER.closeDelayMs + 1);
        expect(hover.state.kind).toBe('idle');
      }),
      { numRuns: 2000 },
    );
  });
});
