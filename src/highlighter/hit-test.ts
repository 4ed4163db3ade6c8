// Answers what text lies under a point of the viewport, and where a range lies on the screen. The caret look-up snaps to
// the nearest text and sees through what covers it, so both are checked.

/** A unit of a text node. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** The text place nearest to a point (viewport CSS px), shadow roots given included. */
export function textPlaceAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): TextPlace | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  return caret && node?.nodeType === 3 ? { node: node as Text, offset: caret.offset } : null;
}

/** The boxes of ranges in viewport CSS px, one a line and piece; none for what is not rendered. */
export function rangeRects(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap((part) => {
    const range = toRange(part);
    return range ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
  });
}

/** Whether a point lies in one of some boxes, or within `slackPx` of it. */
export function isInside(rects: readonly DOMRect[], x: number, y: number, slackPx = 1): boolean {
  return rects.some(
    (box) =>
      x >= box.left - slackPx &&
      x <= box.right + slackPx &&
      y >= box.top - slackPx &&
      y <= box.bottom + slackPx,
  );
}

/** Whether something else lies over an element's text at a point. */
export function isCovered(element: Element, x: number, y: number): boolean {
  let root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  if (!top) return true;
  if (top === element || top.contains(element) || element.contains(top)) return false;
  // Text of a slot's light tree, or a host that the outer root gives instead of what is inside.
  for (let host: Element | null = element; host; ) {
    if (top.contains(host)) return false;
    root = host.getRootNode() as Document | ShadowRoot;
    host = host.assignedSlot ?? (root as ShadowRoot).host ?? null;
  }
  return true;
}

/** A live range over the same text, or null where the text has changed under it. Use it at once and drop it. */
export function toRange(part: StaticRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = part;
  if (!startContainer.isConnected || startOffset > (startContainer as Text).length) return null;
  if (endOffset > (endContainer as Text).length) return null;
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
