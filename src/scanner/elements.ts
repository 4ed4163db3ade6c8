// What each element means for reading: whether it begins a paragraph of its own, runs along in a line, stands in
// the line as an object, or holds nothing to read. It decides by name and attribute alone, so that it costs no style.

/** How an element takes part in the text around it. */
export type ElementRole =
  /** Begins and ends a run of text. */
  | 'block'
  /** Its text runs along with what stands before and after. */
  | 'inline'
  /** Stands in the line like a picture: nothing to read inside, and no word goes on across it. */
  | 'object'
  /** Its text runs along but is no part of the word beside it: note marks, exponents. */
  | 'apart'
  /** Not there for a reader: words go on across it. */
  | 'none'
  /** A line break; two of them end a run. */
  | 'break';

const roles = new Map<string, ElementRole>();
const assign = (role: ElementRole, names: string) => {
  for (const name of names.split(' ')) roles.set(name, role);
};
assign(
  'block',
  `html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset
   figcaption figure footer foreignObject form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol
   optgroup option p pre search section summary table tbody td text tfoot th thead tr ul`.replace(
    /\s+/g,
    ' ',
  ),
);
// Ruby readings stand between the characters of one word, so they must not break it. `desc` to `defs` are SVG's.
assign('none', 'head link meta noscript rp rt script style template title wbr desc metadata defs noframes');
assign(
  'object',
  'audio backstory-card canvas datalist embed frame frameset iframe img input math meter object picture progress select textarea video',
);
assign('apart', 'sub sup svg');
assign('break', 'br');

/** Elements inside which nothing is read, wherever the text stands in them. */
export const UNREAD_SELECTOR = [
  ...[...roles]
    .filter(([, role]) => role === 'object' || role === 'none' || role === 'break')
    .map(([name]) => name),
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"]',
].join();

const isEdited = (element: Element): boolean => {
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox'
  );
};

/** The role of an element. What a reader types into is an object: it changes under the hand and is not ours. */
export function roleOf(element: Element): ElementRole {
  const role = roles.get(element.localName) ?? 'inline';
  if (role === 'inline' || role === 'block' || role === 'apart') return isEdited(element) ? 'object' : role;
  if (role === 'break') return endsParagraph(element) ? 'block' : role;
  return role;
}

/** Whether a node is a text of white space alone. */
export const isBlank = (node: Node | null): node is Text =>
  node?.nodeType === 3 && !/\S/.test((node as Text).data);

/** Whether a node is a line break. */
export const isBreak = (node: Node | null): boolean => (node as Element | null)?.localName === 'br';

/** Whether a `<br>` is one of two or more in a row. */
function endsParagraph(element: Element): boolean {
  let before = element.previousSibling;
  while (isBlank(before)) before = before.previousSibling;
  if (isBreak(before)) return true;
  let after = element.nextSibling;
  while (isBlank(after)) after = after.nextSibling;
  return isBreak(after);
}

/** Whether a node stands where a reader reads and does not write. */
export function isRead(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return !element?.closest(UNREAD_SELECTOR);
}
