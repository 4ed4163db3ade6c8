// Finds the text that is on the screen now, so that a long page is marked where its reader looks before the rest is read.

// Points down the middle and at the thirds find the column of text in most layouts.
const COLUMNS = [0.5, 0.33, 0.66];
const ROWS = 12;
// What a screen holds of text nodes, generously.
const MOST_TEXTS = 600;

/** The text nodes between the first and the last that a grid of points finds, in order. */
export function visibleTexts(document: Document): Text[] {
  const view = document.defaultView;
  if (!view || !document.body) return [];
  let first: Text | null = null;
  let last: Text | null = null;
  for (const column of COLUMNS)
    for (let row = 0; row < ROWS; row += 1) {
      const y = ((row + 0.5) / ROWS) * view.innerHeight;
      const node = document.caretPositionFromPoint(column * view.innerWidth, y)?.offsetNode;
      if (node?.nodeType !== 3) continue;
      if (!first || node.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)
        first = node as Text;
      if (!last || node.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_PRECEDING) last = node as Text;
    }
  if (!first) return [];
  const texts: Text[] = [first];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  while (texts.length < MOST_TEXTS && walker.currentNode !== last && walker.nextNode())
    texts.push(walker.currentNode as Text);
  return texts;
}
