// Points on the way from a mark to its card, and points that merely lie near it.
import { describe, expect, it } from 'vitest';
import { type Box, isOnBridge } from './bridge';

const mark: Box = { left: 100, top: 100, right: 160, bottom: 120 };
const exit = { x: 150, y: 119 };

describe('isOnBridge', () => {
  const below: Box = { left: 100, top: 128, right: 460, bottom: 400 };
  const above: Box = { left: 100, top: -200, right: 460, bottom: 92 };
  const right: Box = { left: 168, top: 0, right: 528, bottom: 300 };
  const left: Box = { left: -300, top: 0, right: 92, bottom: 300 };

  it.each([
    ['straight down', below, exit, { x: 150, y: 124 }, true],
    ['in the gap, away from the exit', below, exit, { x: 101, y: 126 }, true],
    ['aslant to the far corner', below, exit, { x: 300, y: 125 }, true],
    ['along the line of text', below, exit, { x: 300, y: 115 }, false],
    ['back up', below, exit, { x: 150, y: 105 }, false],
    ['beyond the card', below, exit, { x: 480, y: 126 }, false],
    ['up to a card above', above, { x: 150, y: 101 }, { x: 200, y: 96 }, true],
    ['down from a card above', above, { x: 150, y: 101 }, { x: 150, y: 118 }, false],
    ['to a card on the right', right, { x: 159, y: 110 }, { x: 165, y: 100 }, true],
    ['away from a card on the right', right, { x: 159, y: 110 }, { x: 120, y: 110 }, false],
    ['to a card on the left', left, { x: 101, y: 110 }, { x: 96, y: 110 }, true],
    ['away from a card on the left', left, { x: 101, y: 110 }, { x: 130, y: 110 }, false],
  ] as const)('%s', (_, card, from, point, expected) => {
    expect(isOnBridge(point, from, card, [mark])).toBe(expected);
  });

  it('knows a mark of two lines', () => {
    const lines: Box[] = [
      { left: 500, top: 80, right: 560, bottom: 100 },
      { left: 40, top: 100, right: 90, bottom: 120 },
    ];
    const card: Box = { left: 40, top: 128, right: 400, bottom: 300 };
    expect(isOnBridge({ x: 60, y: 124 }, { x: 60, y: 119 }, card, lines)).toBe(true);
    expect(isOnBridge({ x: 530, y: 124 }, { x: 60, y: 119 }, card, lines)).toBe(true);
    expect(isOnBridge({ x: 450, y: 124 }, { x: 60, y: 119 }, card, lines)).toBe(false);
  });
});
