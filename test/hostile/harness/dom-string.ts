// A document as one string that tells apart what outerHTML does not: where text nodes are split, open shadow roots,
// values in fields, adopted sheets and names on the window. Two runs with the same string are the same page.
import type { Page } from 'puppeteer-core';

/** Runs in the page. The card's host, the only node we ever add, is left out where it was to be expected. */
function domStringInPage(ownHost: 'counts' | 'left out'): string {
  // Plain operators alone: some pages break everything else.
  let text = '';
  const visit = (node: Node): void => {
    if (node instanceof Element) {
      if (ownHost === 'left out' && node.localName === 'backstory-card') return;
      text += `<${node.nodeName}`;
      for (let at = 0; at < node.attributes.length; at += 1) {
        const attribute = node.attributes[at] as Attr;
        text += ` ${attribute.name}="${attribute.value}"`;
      }
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) text += ` =${node.value}`;
      text += '>';
      if (node.shadowRoot) {
        text += `#shadow+${node.shadowRoot.adoptedStyleSheets.length}(`;
        visit(node.shadowRoot);
        text += ')';
      }
      if (node instanceof HTMLTemplateElement) visit(node.content);
    } else {
      text += `[${node.nodeType}:${node.nodeValue ?? node.nodeName}]`;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    text += '/';
  };
  visit(document);
  text += `sheets ${document.styleSheets.length}+${document.adoptedStyleSheets.length}`;
  text += ` window ${Object.getOwnPropertyNames(window).length}`;
  if (text.length < 100_000) return text;
  // A huge page is compared by a digest (FNV-1a), not carried over.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length} characters, digest ${(hash >>> 0).toString(16)}`;
}

// What Lit and Chromium's own viewers make up anew for each load.
const MADE_UP = /(?<=lit\$)\d+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** The documents of all frames of a page as strings, in an order of their own. */
export async function domString(page: Page, ownHost: 'counts' | 'left out' = 'counts'): Promise<string> {
  const documents = page.frames().map((frame) => frame.evaluate(domStringInPage, ownHost));
  return (await Promise.all(documents)).sort().join('\n').replace(MADE_UP, '(random)');
}
