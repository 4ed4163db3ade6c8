// The way from a mark to its card: a triangle from where the pointer left the mark to the card's near edge, and the
// gap between the two. A pointer inside it is on its way, so the card neither closes nor gives way at once. Pure.
import type { Point } from './hover-state';

/** A box in viewport CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// Sub-pixel layout and the coarse coordinates of some pointers: without it the very edge would be off the way.
const SLACK = 2;

/** Whether a point is between a mark and its card: on the way from `exit`, or right between two facing edges. */
export function isOnBridge(point: Point, exit: Point, card: Box, markBoxes: readonly Box[]): boolean {
  if (isInTriangle(point, wayTo(card, exit))) return true;
  return markBoxes.some((mark) => isInside(point, gapBetween(mark, card)));
}

/** The triangle from a point to the edge of the card that faces it; drawn a little wider than it is. */
function wayTo(card: Box, from: Point): readonly [Point, Point, Point] {
  const { left, top, right, bottom } = grow(card, SLACK);
  if (from.y <= card.top)
    return [
      { x: from.x, y: from.y - SLACK },
      { x: left, y: card.top },
      { x: right, y: card.top },
    ];
  if (from.y >= card.bottom)
    return [
      { x: from.x, y: from.y + SLACK },
      { x: left, y: card.bottom },
      { x: right, y: card.bottom },
    ];
  if (from.x <= card.left)
    return [
      { x: from.x - SLACK, y: from.y },
      { x: card.left, y: top },
      { x: card.left, y: bottom },
    ];
  return [
    { x: from.x + SLACK, y: from.y },
    { x: card.right, y: top },
    { x: card.right, y: bottom },
  ];
}

/** What lies straight between two boxes; inside out, so holding no point, where they do not face each other. */
function gapBetween(mark: Box, card: Box): Box {
  if (mark.bottom <= card.top) return grow({ ...mark, top: mark.bottom, bottom: card.top }, SLACK);
  if (mark.top >= card.bottom) return grow({ ...mark, top: card.bottom, bottom: mark.top }, SLACK);
  if (mark.right <= card.left) return grow({ ...mark, left: mark.right, right: card.left }, SLACK);
  return grow({ ...mark, left: card.right, right: mark.left }, SLACK);
}

function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isInTriangle(p: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const side = (from: Point, to: Point) =>
    (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}
