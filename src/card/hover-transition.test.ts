// The hover machine as tables of events under a fake clock. Its properties on any path are hover-paths.test.ts.
import { describe, expect, it } from 'vitest';
import { mark, play } from '../../test/support/card-hover';
import type { MarkHit } from './context';
import type { HoverEvent, HoverSettings, Over } from './hover-state';

const [A, B] = [mark(1), mark(2)];
const onA: Over = { kind: 'mark', mark: A };
const onB: Over = { kind: 'mark', mark: B };
const onCard: Over = { kind: 'card' };
const onPage: Over = { kind: 'page' };
const onBridge: Over = { kind: 'bridge', mark: null };
const bridgeOverB: Over = { kind: 'bridge', mark: B };

const move = (timeMs: number, x: number, over: Over, y = 0): [number, HoverEvent] => [
  timeMs,
  { kind: 'move', timeMs, x, y, over },
];
const at = <E extends HoverEvent>(timeMs: number, event: E): [number, HoverEvent] => [timeMs, event];
const press = (timeMs: number, over: Over): [number, HoverEvent] => [timeMs, { kind: 'press', timeMs, over }];
const leave = (timeMs: number): [number, HoverEvent] => [timeMs, { kind: 'leave', timeMs }];
const scroll = (timeMs: number, over: Over): [number, HoverEvent] => [
  timeMs,
  { kind: 'scroll', timeMs, over },
];
const click = (timeMs: number, on: MarkHit, by: 'click' | 'touch' = 'click'): [number, HoverEvent] => [
  timeMs,
  { kind: 'click', by, mark: on },
];
const esc = (timeMs: number): [number, HoverEvent] => [timeMs, { kind: 'escape' }];
const heldKey = (timeMs: number, isHeld: boolean): [number, HoverEvent] => [timeMs, { kind: 'key', isHeld }];

type Row = [name: string, events: [number, HoverEvent][], expected: string[]];

describe('hover mode', () => {
  it.each<Row>([
    ['opens after 400 ms at rest', [move(0, 10, onA)], ['400 show 1 by hover']],
    [
      'opens although the hand trembles',
      [move(0, 10, onA), move(100, 13, onA), move(300, 8, onA)],
      ['400 show 1 by hover'],
    ],
    ['begins anew 7 px away', [move(0, 10, onA), move(300, 17, onA)], ['700 show 1 by hover']],
    [
      'begins anew after a drift in small steps',
      [move(0, 10, onA), move(200, 14, onA), move(390, 18, onA)],
      ['790 show 1 by hover'],
    ],
    [
      'begins anew when fast, however near',
      [move(0, 10, onA), move(300, 10, onA, 1), move(305, 14, onA)],
      ['705 show 1 by hover'],
    ],
    ['forgets when the pointer goes on', [move(0, 10, onA), move(390, 40, onPage)], []],
    ['begins anew on the next mark', [move(0, 10, onA), move(390, 40, onB)], ['790 show 2 by hover']],
    ['forgets when the pointer leaves the page', [move(0, 10, onA), leave(390)], []],
    ['forgets when scrolled away', [move(0, 10, onA), scroll(390, onPage)], []],
    [
      'begins anew when scrolled along the mark',
      [move(0, 10, onA), scroll(390, onA)],
      ['790 show 1 by hover'],
    ],
    [
      'opens nothing that scrolled under the pointer',
      [move(0, 10, onPage), scroll(100, onA), move(110, 10, onA)],
      [],
    ],
    [
      'opens what scrolled there once it is pointed at',
      [move(0, 10, onPage), scroll(100, onA), move(200, 12, onA)],
      ['600 show 1 by hover'],
    ],
    [
      'stays quiet after a press on the mark',
      [move(0, 10, onA), press(200, onA), move(300, 11, onA), move(900, 12, onA)],
      [],
    ],
    ['stays quiet after Esc at rest', [move(0, 10, onA), esc(200), move(300, 11, onA)], []],
    [
      'opens again after a press, once it was elsewhere',
      [move(0, 10, onA), press(200, onA), move(300, 40, onPage), move(1000, 10, onA)],
      ['1400 show 1 by hover'],
    ],
    ['forgets a mark that is gone', [move(0, 10, onA), at(200, { kind: 'gone' })], []],
  ])('%s', (_, events, expected) => {
    expect(play(events).log).toEqual(expected);
  });
});

describe('an open card', () => {
  const opened = move(0, 10, onA);
  const shown = '400 show 1 by hover';
  it.each<Row>([
    ['closes 300 ms after leaving', [opened, move(1000, 99, onPage)], [shown, '1300 hide']],
    [
      'counts from the first move away',
      [opened, move(1000, 99, onPage), move(1200, 120, onPage)],
      [shown, '1300 hide'],
    ],
    [
      'stays when the pointer comes back to the mark',
      [opened, move(1000, 99, onPage), move(1290, 10, onA)],
      [shown],
    ],
    [
      'stays when the pointer reaches the card',
      [opened, move(1000, 99, onPage), move(1290, 50, onCard)],
      [shown],
    ],
    [
      'stays while the pointer is on the bridge',
      [opened, move(1000, 30, onBridge), move(1900, 31, onBridge), move(2900, 32, onCard)],
      [shown],
    ],
    [
      'closes after the card is left',
      [opened, move(1000, 30, onCard), move(2000, 99, onPage)],
      [shown, '2300 hide'],
    ],
    ['closes when the pointer leaves the page', [opened, leave(1000)], [shown, '1300 hide']],
    [
      'closes at once on Esc, and stays quiet',
      [opened, esc(1000), move(1100, 11, onA), move(2000, 12, onA)],
      [shown, '1000 hide'],
    ],
    ['closes at once on a press elsewhere', [opened, press(1000, onPage)], [shown, '1000 hide']],
    ['outlives a press on its mark', [opened, press(1000, onA)], [shown]],
    ['outlives a press inside', [opened, move(900, 30, onCard), press(1000, onCard)], [shown]],
    ['closes when its mark is gone', [opened, at(1000, { kind: 'gone' })], [shown, '1000 hide']],
    ['closes when scrolled away from the pointer', [opened, scroll(1000, onPage)], [shown, '1300 hide']],
    ['stays when scrolled under the pointer still', [opened, scroll(1000, onA)], [shown]],
    [
      'gives way to a mark rested on for 100 ms',
      [opened, move(1000, 80, onB)],
      [shown, '1100 show 2 by hover after 1'],
    ],
    [
      'does not give way to a mark passed over',
      [opened, move(1000, 80, onB), move(1090, 99, onPage)],
      [shown, '1300 hide'],
    ],
    [
      'does not give way to a mark crossed on the way to it',
      [opened, move(1000, 80, bridgeOverB), move(1200, 90, onCard)],
      [shown],
    ],
    [
      'gives way to a mark on that way when rested on in full',
      [opened, move(1000, 80, bridgeOverB)],
      [shown, '1400 show 2 by hover after 1'],
    ],
    [
      'opens nothing for a mark that scrolled under a still pointer',
      [opened, scroll(1000, onB), move(1010, 10, onB)],
      [shown, '1300 hide'],
    ],
    [
      'lets the next open after 100 ms within 300 of its close',
      [opened, move(1000, 99, onPage), move(1590, 80, onB)],
      [shown, '1300 hide', '1690 show 2 by hover'],
    ],
    [
      'and after the full delay later',
      [opened, move(1000, 99, onPage), move(1601, 80, onB)],
      [shown, '1300 hide', '2001 show 2 by hover'],
    ],
    [
      'gives no head start after Esc',
      [opened, esc(1000), move(1100, 80, onB)],
      [shown, '1000 hide', '1500 show 2 by hover'],
    ],
    [
      'hands over a rest that outlasts the close',
      [opened, move(1000, 99, onPage), move(1250, 80, onB)],
      [shown, '1300 hide', '1350 show 2 by hover'],
    ],
    ['closes by its own button', [opened, at(1000, { kind: 'close' })], [shown, '1000 hide']],
  ])('%s', (_, events, expected) => {
    expect(play(events).log).toEqual(expected);
  });
});

describe('a card that stays', () => {
  const opened = move(0, 10, onA);
  const pin = at(1000, { kind: 'pin' });
  const shown = '400 show 1 by hover';
  const listed = at(0, { kind: 'open', by: 'list', mark: A });
  const keyed = at(0, { kind: 'open', by: 'keyboard', mark: A });
  it.each<Row>([
    ['pinned, outlives leaving', [opened, pin, move(1100, 99, onPage), leave(3000)], [shown]],
    ['pinned, outlives a press elsewhere', [opened, pin, press(1100, onPage)], [shown]],
    ['pinned, outlives its mark', [opened, pin, at(1100, { kind: 'gone' })], [shown]],
    ['pinned, closes on Esc', [opened, pin, move(1100, 99, onPage), esc(2000)], [shown, '2000 hide']],
    [
      'unpinned, closes on leaving again',
      [opened, pin, at(1100, { kind: 'unpin' }), move(1200, 99, onPage)],
      [shown, '1500 hide'],
    ],
    ['pinned, offers to connect a second name', [opened, pin, move(1100, 80, onB)], [shown, '1500 relate 2']],
    [
      'pinned, offers nothing for a name passed over',
      [opened, pin, move(1100, 80, onB), move(1300, 99, onPage)],
      [shown],
    ],
    [
      'with an undo, outlives leaving',
      [opened, at(1000, { kind: 'engage' }), move(1100, 99, onPage)],
      [shown],
    ],
    [
      'with an undo, outlives its mark',
      [opened, at(1000, { kind: 'engage' }), at(1001, { kind: 'gone' })],
      [shown],
    ],
    [
      'from the list, stays wherever the pointer is',
      [listed, move(100, 99, onPage), move(200, 10, onA), move(300, 99, onPage)],
      ['0 show 1 by list'],
    ],
    [
      'from the list, closes on a press elsewhere',
      [listed, press(100, onPage)],
      ['0 show 1 by list', '100 hide'],
    ],
    [
      'by key, steps to the next',
      [keyed, at(500, { kind: 'open', by: 'keyboard', mark: B })],
      ['0 show 1 by keyboard', '500 show 2 by keyboard after 1'],
    ],
    ['by key, closes on Esc', [keyed, esc(500)], ['0 show 1 by keyboard', '500 hide']],
    [
      'by key, offers to connect a name pointed at',
      [keyed, move(100, 80, onB)],
      ['0 show 1 by keyboard', '500 relate 2'],
    ],
  ])('%s', (_, events, expected) => {
    expect(play(events).log).toEqual(expected);
  });
});

describe('mode key', () => {
  const settings: HoverSettings = { mode: 'key', delayMs: 400 };
  it.each<Row>([
    ['opens nothing without the key', [move(0, 10, onA)], []],
    [
      'opens at the end of the rest with the key held',
      [heldKey(0, true), move(1, 10, onA)],
      ['401 show 1 by hover'],
    ],
    ['opens when the key follows the rest', [move(0, 10, onA), heldKey(900, true)], ['900 show 1 by hover']],
    [
      'waits for the rest when the key comes first',
      [move(0, 10, onA), heldKey(100, true)],
      ['400 show 1 by hover'],
    ],
    [
      'opens nothing when the key is let go in time',
      [move(0, 10, onA), heldKey(100, true), heldKey(200, false)],
      [],
    ],
    [
      'opens nothing when the pointer moved on',
      [move(0, 10, onA), move(900, 50, onPage), heldKey(1000, true)],
      [],
    ],
    [
      'closes as ever',
      [heldKey(0, true), move(1, 10, onA), heldKey(500, false), move(1000, 99, onPage)],
      ['401 show 1 by hover', '1300 hide'],
    ],
  ])('%s', (_, events, expected) => {
    expect(play(events, settings).log).toEqual(expected);
  });
});

describe('click and touch', () => {
  const settings: HoverSettings = { mode: 'click', delayMs: 400 };
  it.each<Row>([
    ['never opens at rest', [move(0, 10, onA)], []],
    [
      'opens on a click and stays',
      [move(0, 10, onA), press(50, onA), click(60, A), move(500, 99, onPage)],
      ['60 show 1 by click'],
    ],
    [
      'closes on a press elsewhere',
      [press(50, onA), click(60, A), press(500, onPage)],
      ['60 show 1 by click', '500 hide'],
    ],
    [
      'turns to a second name that is clicked',
      [press(50, onA), click(60, A), press(500, onB), click(510, B)],
      ['60 show 1 by click', '510 show 2 by click after 1'],
    ],
    [
      'offers to connect a second name at rest',
      [press(50, onA), click(60, A), move(500, 80, onB)],
      ['60 show 1 by click', '900 relate 2'],
    ],
    ['opens on a tap', [press(50, onA), click(60, A, 'touch')], ['60 show 1 by touch']],
  ])('%s', (_, events, expected) => {
    expect(play(events, settings).log).toEqual(expected);
  });
});
