// The section a text stands in: what lies between one heading and the next. Its texts are section-texts.ts's.

/** What heads a section. */
export const HEADINGS = 'h1, h2, h3, h4, [role="heading"]';

/** What tells one section from another: the heading before it, or the tree it stands in. */
export function sectionOf(text: Text): Node {
  const parent = text.parentElement;
  const own = parent?.closest(HEADINGS);
  if (own) return own;
  const root = text.getRootNode() as Document | ShadowRoot;
  const headings = root.querySelectorAll(HEADINGS);
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const follows = headings[middle]!.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (follows) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1] ?? root;
}
