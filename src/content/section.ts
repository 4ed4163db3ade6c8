// The section a text stands in: what lies between one heading and the next, as far as a reader still has it in mind.

// A screenful of text each way.
const MOST_UNITS = 2500;
const HEADINGS = 'h1, h2, h3, h4, [role="heading"]';
const UNREAD = 'script, style, noscript, template, textarea, select';

/** Text nodes around a text, from the heading before it (included) to the next one, in reading order. */
export function sectionTexts(text: Text): Text[] {
  const root = text.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const collect = (step: () => Node | null, passHeading: boolean): Text[] => {
    const texts: Text[] = [];
    let units = 0;
    let heading: Element | null = null;
    walker.currentNode = text;
    for (let node = step() as Text | null; node && units < MOST_UNITS; node = step() as Text | null) {
      const parent = node.parentElement;
      if (!parent || parent.closest(UNREAD)) continue;
      const inHeading = parent.closest(HEADINGS);
      if (heading && inHeading !== heading) break;
      if (inHeading && inHeading !== own) {
        if (!passHeading) break;
        heading = inHeading;
      }
      texts.push(node);
      units += node.length;
    }
    return texts;
  };
  const own = text.parentElement?.closest(HEADINGS) ?? null;
  const before = collect(() => walker.previousNode(), true).reverse();
  return [...before, text, ...collect(() => walker.nextNode(), false)];
}

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
