// Reads an HTML file as a reader sees it: paragraphs a line each, inline elements run together, what is hidden, edited
// or no text left out. On pages themselves the scanner does this with the browser's own tree.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));
const BLOCKS = setOf(
  `address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section
  summary table tbody td tfoot th thead tr ul`,
);
const UNREAD = setOf(
  `audio canvas datalist embed head iframe img input link math meta meter noframes noscript object picture progress rp
  rt script select style svg template textarea title video`,
);

/** The text of an HTML document, a line for each paragraph. */
export function htmlToText(html: string): string {
  const lines: string[] = [''];
  const endLine = (): void => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') {
      lines.push((lines.pop() ?? '') + (node as Tree.TextNode).value.replace(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    if (!('childNodes' in node)) return;
    if ('attrs' in node && isHidden(node)) return;
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock || node.nodeName === 'br') endLine();
    for (const child of node.childNodes) visit(child);
    if (isBlock) endLine();
  };
  visit(parse(html));
  return lines
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function isHidden({ nodeName, attrs }: Tree.Element): boolean {
  if (UNREAD.has(nodeName)) return true;
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) ||
      (name === 'contenteditable' && value.toLowerCase() !== 'false') ||
      (name === 'role' && value === 'textbox'),
  );
}
