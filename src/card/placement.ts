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
/** With less height than this on the better sides, the card stands at another if it fits there, CSS px. */
const LEAST_HEIGHT = 140;

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
  const { element } = card;
  const boxes = anchor.boxes();
  if (boxes.length === 0) return null;
  const { along, across } = sides(anchor.element);
  let place = await compute(anchor, card, 'line', along);
  // Beside one line of a mention that wraps, the card may lie on its other line; beside the whole it does not.
  if (covers(place, element, boxes)) place = await compute(anchor, card, 'whole', along);
  if (place.isAnchorHidden) return keepInSight(place, card);
  const isWithin = ({ x }: Place) => x >= EDGE && x + element.offsetWidth <= viewportWidth(element) - EDGE;
  const limit = Math.min(LEAST_HEIGHT, element.offsetHeight);
  if (isWithin(place) && place.roomPx >= limit) return place;
  const other = await compute(anchor, card, 'whole', across);
  const isBetter = isWithin(other) && (other.roomPx > place.roomPx || !isWithin(place));
  return isBetter ? other : compute(anchor, card, 'whole', along);
}

function covers({ x, y }: Place, { offsetWidth, offsetHeight }: HTMLElement, boxes: readonly DOMRect[]) {
  return boxes.some(
    (box) => box.left < x + offsetWidth && box.right > x && box.top < y + offsetHeight && box.bottom > y,
  );
}

const viewportWidth = ({ ownerDocument }: HTMLElement) => ownerDocument.documentElement.clientWidth;

/** A card whose mention is out of sight has nothing to keep off, and stays at the nearest edge. */
function keepInSight(place: Place, { element, setRoom }: Placed): Place {
  setRoom(Number.POSITIVE_INFINITY);
  const { innerHeight = 0 } = element.ownerDocument.defaultView ?? {};
  const clamp = (at: number, size: number, length: number) =>
    Math.max(EDGE, Math.min(at, length - EDGE - size));
  return {
    ...place,
    x: clamp(place.x, element.offsetWidth, viewportWidth(element)),
    y: clamp(place.y, element.offsetHeight, innerHeight),
  };
}

async function compute(
  anchor: Anchor,
  card: Placed,
  beside: 'line' | 'whole',
  [placement, ...fallbackPlacements]: Sides,
): Promise<Place & { readonly roomPx: number }> {
  card.setRoom(Number.POSITIVE_INFINITY);
  let roomPx = 0;
  const { x, y, middlewareData } = await computePosition(toReference(anchor), card.element, {
    strategy: 'fixed',
    placement,
    platform: VIEWPORT,
    middleware: [
      beside === 'line' && inline(anchor.pointer ?? {}),
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false, fallbackPlacements }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight, rects }) {
          roomPx = Math.max(0, Math.floor(availableHeight));
          // A limit that limits nothing would only style the whole card anew.
          if (roomPx < rects.floating.height) card.setRoom(roomPx);
        },
      }),
      hide(),
    ],
  });
  const isAnchorHidden = middlewareData.hide?.referenceHidden ?? false;
  return { x: Math.round(x), y: Math.round(y), isAnchorHidden, roomPx };
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

type Sides = readonly [Placement, Placement];

/**
 * Sides to try, best first. `along` the lines: below, then above; where text runs downwards, beside the line that
 * comes next. `across` them only where neither leaves room.
 */
function sides(element: Element | null): { readonly along: Sides; readonly across: Sides } {
  const style = element && getComputedStyle(element);
  const isRtl = style?.direction === 'rtl';
  const [below, aside]: [Sides, Sides] = [
    isRtl ? ['bottom-end', 'top-end'] : ['bottom-start', 'top-start'],
    isRtl ? ['left-start', 'right-start'] : ['right-start', 'left-start'],
  ];
  if (!style || style.writingMode === 'horizontal-tb') return { along: below, across: aside };
  const isToRight = style.writingMode.endsWith('lr');
  return { along: isToRight ? ['right-start', 'left-start'] : ['left-start', 'right-start'], across: below };
}

/** Calls back whenever the card may have to move, until the returned function is called. */
export function watchPlace(anchor: Anchor, card: HTMLElement, onMove: () => void): () => void {
  return autoUpdate(toReference(anchor), card, onMove);
}
