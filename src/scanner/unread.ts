// Lists the text nodes of a tree that nobody reads, in order, so that a walk over all text nodes can pass them by
// comparing one reference each: asking every text for its parent would cost more than reading the page.
import { UNREAD_SELECTOR } from './elements';

/** The unread text nodes inside a tree, in tree order. */
export function unreadTexts(tree: Node): Text[] {
  if (!('querySelectorAll' in tree)) return [];
  const texts: Text[] = [];
  let last: Element | null = null;
  for (const element of (tree as ParentNode).querySelectorAll(UNREAD_SELECTOR)) {
    const child = element.firstChild;
    if (!child || last?.contains(element)) continue;
    last = element;
    if (child.nodeType === 3 && !child.nextSibling) {
      texts.push(child as Text);
      continue;
    }
    texts.push(...textsIn(element));
  }
  return texts;
}

/** All text nodes of a tree, as they stand now. */
export function textsIn(tree: Node): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Whether a whole tree lies where nobody reads. */
export function isUnreadTree(tree: Node): boolean {
  const element = tree.nodeType === 1 ? (tree as Element) : tree.parentElement;
  return element !== null && element.closest(UNREAD_SELECTOR) !== null;
}
