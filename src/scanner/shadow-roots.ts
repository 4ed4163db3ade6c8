// Finds the shadow roots of a page, open and closed, so that their text is read and watched like the page's own. Nothing
// tells of them but each element that may have one, and to ask one costs Chromium 3 µs, more than five text nodes; so a
// whole page is asked when it is idle. A root that comes late tells nobody either: who is likely to get one is asked again.

/** Gives an element's shadow root where a content script may see it; the extension API that sees closed ones differs. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** The shadow roots of one document. */
export interface ShadowRoots {
  /** The elements in a tree that may have a root. */
  hostsIn(tree: Node): readonly Element[];
  /** Roots that have come to elements asked in vain before. */
  findLate(): ShadowRoot[];
  /** The root of one element, if it was not known. */
  ask(element: Element): ShadowRoot | null;
  /** Known roots still in the document. */
  known(): ShadowRoot[];
  clear(): void;
}

// The plain elements that may have a shadow root, by the DOM standard.
const PLAIN_SELECTOR =
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
const NAMED = './/*[contains(local-name(), "-")]';

// Pages with thousands of empty boxes are common; asking all of them again and again is not worth it.
const MOST_CANDIDATES = 300;
// A page that changes all the time has its custom elements asked at each reading, its empty boxes now and then.
const BOXES_REST_MS = 500;

/** Makes the list of a document's shadow roots; `onFound` is told each once. */
export function createShadowRoots(
  document: Document,
  shadowRootOf: ShadowRootOf,
  onFound: (root: ShadowRoot) => void,
): ShadowRoots {
  const known = new Set<ShadowRoot>();
  const custom = new Set<Element>();
  const boxes = new Set<Element>();
  let boxesAskedMs = Number.NEGATIVE_INFINITY;

  function ask(element: Element): ShadowRoot | null {
    const root = shadowRootOf(element);
    if (!root) {
      const candidates = element.localName.includes('-') ? custom : element.firstChild ? null : boxes;
      if (candidates && candidates.size < MOST_CANDIDATES) candidates.add(element);
      return null;
    }
    if (element.localName === 'backstory-card') return null;
    custom.delete(element);
    boxes.delete(element);
    if (known.has(root)) return null;
    known.add(root);
    onFound(root);
    return root;
  }

  function hostsIn(tree: Node): Element[] {
    // XPath alone finds names with a hyphen without a look at each element; it takes no fragment as its context, and
    // comments and document types, which come and go as well, have no children.
    const hosts: Element[] = [];
    for (const context of tree.nodeType === 1 ? [tree as Element] : ((tree as ParentNode).children ?? [])) {
      hosts.push(context);
      if (!context.firstElementChild) continue;
      const named = document.evaluate(NAMED, context, null, XPathResult.UNORDERED_NODE_ITERATOR_TYPE);
      for (let node = named.iterateNext(); node; node = named.iterateNext()) hosts.push(node as Element);
      // One by one: a page may have more boxes than a call takes arguments.
      for (const box of context.querySelectorAll(PLAIN_SELECTOR)) hosts.push(box);
    }
    return hosts;
  }

  return {
    hostsIn,
    findLate() {
      const found: ShadowRoot[] = [];
      const nowMs = performance.now();
      const isRested = nowMs - boxesAskedMs >= BOXES_REST_MS;
      if (isRested) boxesAskedMs = nowMs;
      for (const candidates of isRested ? [custom, boxes] : [custom])
        for (const element of candidates) {
          const root = element.isConnected ? ask(element) : null;
          if (root) found.push(root);
          if (!element.isConnected) candidates.delete(element);
        }
      return found;
    },
    ask,
    known() {
      for (const root of known) if (!root.isConnected) known.delete(root);
      return [...known];
    },
    clear() {
      known.clear();
      custom.clear();
      boxes.clear();
    },
  };
}
