// A run: the text nodes that a reader reads as one line of words, from one block boundary to the next, across links
// and emphasis. Found from any node in it by walking outwards, so that a change anywhere costs only its paragraph.
import { type ElementRole, roleOf } from './elements';

/** Stands where something that is no text interrupts a line; no name goes on across it. */
export const OBJECT_CHARACTER = '\ufffc';

/** Text nodes read as one, and where each begins in `text`. */
export interface Run {
  readonly texts: readonly Text[];
  /** For each text node, the offset of its first unit in `text`. */
  readonly starts: readonly number[];
  /** For each text node, the offset after its last unit. */
  readonly ends: readonly number[];
  readonly text: string;
}

const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;
const isText = (node: Node): node is Text => node.nodeType === TEXT || node.nodeType === CDATA;

/** The nearest text node of the same run before a gap: after the child `before` of `parent`, or at its start. */
export function textBefore(parent: Node | null, before: Node | null): Text | null {
  let at = before;
  let around = parent;
  for (;;) {
    if (at) {
      if (isText(at)) return at;
      around = at.parentNode;
      if (at.nodeType === ELEMENT) {
        const role = roleOf(at as Element);
        if (role === 'block') return null;
        if (at.lastChild && (role === 'inline' || role === 'apart')) {
          at = at.lastChild;
          continue;
        }
      }
      at = at.previousSibling;
    } else {
      if (around?.nodeType !== ELEMENT || roleOf(around as Element) === 'block') return null;
      at = around.previousSibling;
      around = around.parentNode;
    }
  }
}

/**
 * The nearest text node of the same run after a gap: before the child `after` of `parent`, or at its end. `cross` is
 * told each element that is entered, left or passed on the way.
 */
export function textAfter(
  parent: Node | null,
  after: Node | null,
  cross?: (element: Element, role: ElementRole) => void,
): Text | null {
  let at = after;
  let around = parent;
  for (;;) {
    if (at) {
      if (isText(at)) return at;
      around = at.parentNode;
      if (at.nodeType === ELEMENT) {
        const role = roleOf(at as Element);
        if (role === 'block') return null;
        cross?.(at as Element, role);
        if (at.firstChild && (role === 'inline' || role === 'apart')) {
          at = at.firstChild;
          continue;
        }
      }
      at = at.nextSibling;
    } else {
      if (around?.nodeType !== ELEMENT) return null;
      const role = roleOf(around as Element);
      if (role === 'block') return null;
      cross?.(around as Element, role);
      at = around.nextSibling;
      around = around.parentNode;
    }
  }
}

// A code point that a word may consist of, Han left out: Han names need no boundary.
const wordEnd = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u;
const wordStart = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
// Narrower than a space of small print, wider than a hairline.
const GAP_PX = 1.5;

/** Whether two words that touch in the tree stand apart on the screen, by what was crossed between them. */
function standsApart(crossed: readonly Element[]): boolean {
  return crossed.some((element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style) return false;
    // A drop cap floats, which makes it a block of its own, and yet it is the first letter of its word.
    if (style.cssFloat !== 'none') return false;
    if (!/^(inline|contents|ruby|none|$)/.test(style.display)) return true;
    const gaps = [style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight];
    return gaps.some((gap) => Number.parseFloat(gap) > GAP_PX);
  });
}

/** The run that a text node stands in. */
export function runAround(text: Text): Run {
  let first = text;
  for (let before: Text | null = text; before; before = textBefore(before.parentNode, before.previousSibling))
    first = before;
  const texts: Text[] = [first];
  const starts: number[] = [0];
  let joined = first.data;
  const ends: number[] = [joined.length];
  const crossed: Element[] = [];
  let mark = '';
  const cross = (element: Element, role: ElementRole) => {
    crossed.push(element);
    if (role === 'object' || role === 'apart') mark = OBJECT_CHARACTER;
    else if (role === 'break' && mark === '') mark = '\n';
  };
  for (let last = first; ; ) {
    const next = textAfter(last.parentNode, last.nextSibling, cross);
    if (!next) break;
    const data = next.data;
    if (mark === '' && crossed.length > 0 && wordStart.test(data) && wordEnd.test(joined.slice(-2)))
      if (standsApart(crossed)) mark = OBJECT_CHARACTER;
    joined += mark;
    texts.push(next);
    starts.push(joined.length);
    joined += data;
    ends.push(joined.length);
    mark = '';
    crossed.length = 0;
    last = next;
  }
  return { texts, starts, ends, text: joined };
}

/** Index of the text node that holds a unit of a run's text. */
function textIndexAt(run: Run, offset: number): number {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where a stretch of a run's text stands in the tree: a range in each text node it touches, so that what was left
 * out between them (a script, a ruby reading) is not painted along. By the text as it was read: a page that has since
 * changed a node, and changes it back before it is read again, finds its marks whole.
 */
export function rangesIn(run: Run, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let index = textIndexAt(run, start); index < run.texts.length; index += 1) {
    const node = run.texts[index] as Text;
    const from = run.starts[index] as number;
    if (from >= end) break;
    const startOffset = Math.max(0, start - from);
    const endOffset = Math.min(end, run.ends[index] as number) - from;
    if (startOffset < endOffset)
      ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
  }
  return ranges;
}

/** The offset in a run's text of a unit of one of its text nodes; -1 when the node is none of them. */
export function offsetIn(run: Run, node: Text, offset: number): number {
  const index = run.texts.indexOf(node);
  return index < 0 ? -1 : (run.starts[index] as number) + offset;
}
