// Where the card stands: beside the line of the mention that is pointed at, on the side with room, 8 px from every
// edge, and never over the mention. @floating-ui/dom computes; this chooses its steps.
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  type Placement,
  type Platform,
  platform,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Point } from './hover-state';

/** The gap between mention and card, and between card and edge, CSS px. */
const GAP = 6;
const EDGE = 8;

// A fixed box in the top layer has the viewport's own coordinates, and so has the mention. The library's rects are
// off by the root element's left edge, which in a page of vertical text is far from the viewport's.
const VIEWPORT: Platform = {
  ...platform,
  async getElementRects({ reference, floating }) {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const card = await platform.getDimensions(floating);
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...card } };
  },
};

/** What the card stands beside. */
export interface Anchor {
  /** The mention's boxes, one a line, in viewport CSS px; empty when it is gone. */
  readonly boxes: () => readonly DOMRect[];
  /** The element it stands in, for its scrolling ancestors, its direction and its writing mode. */
  readonly element: Element | null;
  /** The pointer, when it chose a line. */
  readonly pointer: Point | null;
}

/** What is placed. */
export interface Placed {
  readonly element: HTMLElement;
  /** Limits the height, CSS px; Infinity lets it be natural. */
  setRoom(heightPx: number): void;
}

/** A place for the card. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Whether the mention itself is scrolled out of sight. */
  readonly isAnchorHidden: boolean;
}

/** Finds the place for a shown card and limits its height to the room there; null when the mention is gone. */
export async function findPlace(anchor: Anchor, card: Placed): Promise<Place | null> {
  if (anchor.boxes().length === 0) return null;
  const beside = await compute(anchor, card, [inline(anchor.pointer ?? {})]);
  // Beside one line of a mention that wraps, the card may lie on its other line; beside the whole it does not.
  return covers(beside, card.element, anchor.boxes()) ? compute(anchor, card, []) : beside;
}

function covers({ x, y }: Place, { offsetWidth, offsetHeight }: HTMLElement, boxes: readonly DOMRect[]) {
  return boxes.some(
    (box) => box.left < x + offsetWidth && box.right > x && box.top < y + offsetHeight && box.bottom > y,
  );
}

async function compute(anchor: Anchor, card: Placed, lineSteps: ReturnType<typeof inline>[]): Promise<Place> {
  card.setRoom(Number.POSITIVE_INFINITY);
  const [placement, ...fallbackPlacements] = sides(anchor.element);
  const { x, y, middlewareData } = await computePosition(toReference(anchor), card.element, {
    strategy: 'fixed',
    placement: placement as Placement,
    platform: VIEWPORT,
    middleware: [
      ...lineSteps,
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false, fallbackPlacements }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => card.setRoom(Math.max(0, Math.floor(availableHeight))),
      }),
      hide(),
    ],
  });
  return {
    x: Math.round(x),
    y: Math.round(y),
    isAnchorHidden: middlewareData.hide?.referenceHidden ?? false,
  };
}

function toReference({ boxes, element }: Anchor): VirtualElement {
  return {
    getBoundingClientRect() {
      const all = boxes();
      const left = Math.min(...all.map((box) => box.left));
      const top = Math.min(...all.map((box) => box.top));
      return new DOMRect(
        left,
        top,
        Math.max(...all.map((box) => box.right)) - left,
        Math.max(...all.map((box) => box.bottom)) - top,
      );
    },
    getClientRects: () => boxes() as unknown as DOMRectList,
    ...(element && { contextElement: element }),
  };
}

/** Sides to try, best first: below, then above; where text runs downwards, beside the line that comes next. */
function sides(element: Element | null): readonly Placement[] {
  const style = element && getComputedStyle(element);
  if (style?.writingMode.startsWith('vertical') || style?.writingMode.startsWith('sideways')) {
    return style.writingMode === 'vertical-lr'
      ? ['right-start', 'left-start', 'bottom-start', 'top-start']
      : ['left-start', 'right-start', 'bottom-start', 'top-start'];
  }
  return style?.direction === 'rtl'
    ? ['bottom-end', 'top-end', 'left-start', 'right-start']
    : ['bottom-start', 'top-start', 'right-start', 'left-start'];
}

/** Calls back whenever the card may have to move, until the returned function is called. */
export function watchPlace(anchor: Anchor, card: HTMLElement, onMove: () => void): () => void {
  return autoUpdate(toReference(anchor), card, onMove);
}
