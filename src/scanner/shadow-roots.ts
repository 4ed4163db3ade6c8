// Finds the shadow roots of a page, open and closed, so that their text is read and watched like the page's own. Nothing
// tells of them but each element that may have one, and each element looked at costs more than a text node; so a whole
// page is asked when it is idle. A root that comes late tells nobody either: who is likely to get one is asked again.

/** Gives an element's shadow root where a content script may see it; the extension API that sees closed ones differs. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** The shadow roots of one document. */
export interface ShadowRoots {
  /** The elements in a tree that may have a root. */
  hostsIn(tree: Node): Iterable<Element>;
  /** Roots that have come to elements asked in vain before. */
  findLate(): ShadowRoot[];
  /** The root of one element, if it was not known. */
  ask(element: Element): ShadowRoot | null;
  /** Known roots still in the document. */
  known(): ShadowRoot[];
  /** Whether anyone is worth asking again. */
  hasCandidates(): boolean;
  clear(): void;
}

// The plain elements that may have a shadow root, by the DOM standard.
const PLAIN = 'article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
  ' ',
);
const PLAIN_SELECTOR = PLAIN.join();
const NAMED = './/*[contains(local-name(), "-")]';

// Pages with thousands of empty boxes are common; asking all of them again and again is not worth it.
const MOST_CANDIDATES = 500;

/** Makes the list of a document's shadow roots; `onFound` is told each once. */
export function createShadowRoots(
  document: Document,
  shadowRootOf: ShadowRootOf,
  onFound: (root: ShadowRoot) => void,
): ShadowRoots {
  const known = new Set<ShadowRoot>();
  const candidates = new Set<Element>();

  function ask(element: Element): ShadowRoot | null {
    if (!mayHost(element) || element.localName === 'backstory-card') return null;
    const root = shadowRootOf(element);
    if (!root) {
      const mayComeLate = element.localName.includes('-') || !element.firstChild;
      if (mayComeLate && candidates.size < MOST_CANDIDATES) candidates.add(element);
      return null;
    }
    candidates.delete(element);
    if (known.has(root)) return null;
    known.add(root);
    onFound(root);
    return root;
  }

  function* hostsIn(tree: Node): Generator<Element> {
    if (tree.nodeType === 1) {
      yield tree as Element;
      if (!(tree as Element).firstElementChild) return;
    }
    // Comments and document types come and go as well; XPath throws on the latter.
    if (!('children' in tree)) return;
    // XPath alone finds names with a hyphen without a look at each element; it takes no fragment as its context.
    const contexts = tree.nodeType === 11 ? (tree as ShadowRoot).children : [tree];
    for (const context of contexts) {
      if (context !== tree) yield context as Element;
      const named = document.evaluate(NAMED, context, null, XPathResult.UNORDERED_NODE_ITERATOR_TYPE);
      const found: Element[] = [];
      for (let node = named.iterateNext(); node; node = named.iterateNext()) found.push(node as Element);
      yield* found;
    }
    yield* (tree as ParentNode).querySelectorAll(PLAIN_SELECTOR);
  }

  return {
    hostsIn,
    findLate() {
      const found: ShadowRoot[] = [];
      for (const element of candidates) {
        if (!element.isConnected) {
          candidates.delete(element);
          continue;
        }
        const root = ask(element);
        if (root) found.push(root);
      }
      return found;
    },
    ask,
    known() {
      for (const root of known) if (!root.isConnected) known.delete(root);
      return [...known];
    },
    hasCandidates: () => candidates.size > 0,
    clear() {
      known.clear();
      candidates.clear();
    },
  };
}

const plain = new Set([...PLAIN, 'body']);
const mayHost = ({ localName }: Element): boolean => plain.has(localName) || localName.includes('-');
