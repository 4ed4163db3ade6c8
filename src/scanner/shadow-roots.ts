// Finds the shadow roots inside a tree, open and closed, so that their text is read and watched like the page's own.

/** Gives an element's shadow root where a content script may see it; the extension API that sees closed ones differs. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

// The plain elements that may have a shadow root, by the DOM standard; besides these only names with a hyphen.
const PLAIN_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether an element may have a shadow root at all. */
export function mayHost(element: Element): boolean {
  const name = element.localName;
  return name.includes('-') ? name !== 'backstory-card' : PLAIN_HOSTS.has(name);
}

/** The shadow roots right below a tree's elements; those inside a shadow root are found when it is read itself. */
export function* shadowRootsIn(tree: Node, shadowRootOf: ShadowRootOf): Generator<ShadowRoot> {
  if (tree.nodeType === 1 && mayHost(tree as Element)) {
    const root = shadowRootOf(tree as Element);
    if (root) yield root;
  }
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  for (
    let element = walker.nextNode() as Element | null;
    element;
    element = walker.nextNode() as Element | null
  ) {
    if (!mayHost(element)) continue;
    const root = shadowRootOf(element);
    if (root) yield root;
  }
}
