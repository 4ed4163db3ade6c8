// Tells what of a tree nobody reads. Asking every text for its parent would cost more than reading the page, so a walk is
// given only the scripts and style sheets, which are more than half of an ordinary page's text; what little else nobody
// reads is probed like the rest, and found unread where the probe tells it.

/** The texts of the scripts and style sheets inside a tree, in tree order, to be passed by comparing one reference each. */
export function scriptTexts(tree: Node): Text[] {
  if (!('querySelectorAll' in tree)) return [];
  const texts: Text[] = [];
  for (const { firstChild } of (tree as ParentNode).querySelectorAll('script,style,noscript'))
    if (firstChild?.nodeType === 3) texts.push(firstChild as Text);
  return texts;
}

/** All text nodes of a tree, as they stand now. */
export function textsIn(tree: Node): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
