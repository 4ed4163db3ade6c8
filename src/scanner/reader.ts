// Reads what changed, or all of a document, in slices: walks the text nodes of trees past the probe, looks into what it
// tells, and hands the blocks on. When to read, and what, is scanner.ts's.
import { type Changes, isAmong, isEmpty } from './changes';
import { isBlank, isBreak } from './elements';
import { textAfter, textBefore } from './run';
import type { Block, RunBook, TextProbe } from './run-book';
import type { ShadowRoots } from './shadow-roots';
import type { Slices } from './slices';
import { isUnreadTree, textsIn, unreadTexts } from './unread';

/** Takes blocks as they are read. Calls come in slices; `sliceEnd` closes each. */
export interface BlockSink {
  set(block: Block): void;
  delete(blockId: number): void;
  /** A slice is over. `settled`: nothing is left to read for now. */
  sliceEnd(settled: boolean): void;
}

/** What a reader works with. */
export interface ReaderParts {
  readonly document: Document;
  readonly book: RunBook;
  readonly probe: TextProbe;
  readonly roots: ShadowRoots;
  readonly sink: BlockSink;
  /** The texts on the screen, for a reading that takes longer than a slice. */
  visibleTexts(): Iterable<Text>;
  /** What the page changed while the reader waited its turn, for the next reading. */
  changedMeanwhile(): Changes;
}

// A text node longer than this is probed in pieces, between which the page gets its turn.
const MOST_UNITS = 50_000;

/** Reads; false when the slices ended for good before it was done. */
export async function readChanges(parts: ReaderParts, changes: Changes, slices: Slices): Promise<boolean> {
  const { document, book, probe, roots, sink } = parts;
  book.beginReading();
  let isVisibleRead = !changes.whole;
  let turns = 0;
  /** The text that the walk stands at, and whether the page moved it in its turn. */
  let at: Text | null = null;
  let isMoved = false;

  /** Ends the slice and gives the page its turn. */
  const pause = async (): Promise<boolean> => {
    // What was put in while the walk was on its way, and is reached now, stands where it stood.
    const isNew = at !== null && isAmong(parts.changedMeanwhile(), at);
    sink.sliceEnd(false);
    if (!(await slices.next())) return false;
    turns += 1;
    isMoved ||= at !== null && !isNew && isAmong(parts.changedMeanwhile(), at);
    if (!isVisibleRead) {
      isVisibleRead = true;
      for (const text of parts.visibleTexts()) if (!(await look(text))) return false;
    }
    return true;
  };

  /** Hands on what has become known. */
  const tell = async (): Promise<boolean> => {
    for (const id of book.takeGone()) sink.delete(id);
    for (let block = book.takeFresh(); block; block = book.takeFresh()) {
      sink.set(block);
      if (slices.isOver() && !(await pause())) return false;
    }
    return true;
  };

  const look = async (text: Text): Promise<boolean> => {
    if (!book.read(text)) return true;
    return (await tell()) && (!slices.isOver() || (await pause()));
  };

  /** Reads the runs that meet in a gap. */
  const lookAround = async (parent: Node | null, before: Node | null): Promise<boolean> => {
    if (!parent?.isConnected) return true;
    let left = before;
    let right = before ? before.nextSibling : parent.firstChild;
    const lookBoth = async (): Promise<boolean> => {
      const last = textBefore(parent, left);
      const first = textAfter(parent, right);
      return (!last || (await look(last))) && (!first || (await look(first)));
    };
    if (!(await lookBoth())) return false;
    // Whether a line break ends a run hangs on the breaks and blanks beside it, so what lies beyond may change too.
    const wasLeft = left;
    const wasRight = right;
    while (left && (isBlank(left) || isBreak(left))) left = left.previousSibling;
    while (right && (isBlank(right) || isBreak(right))) right = right.nextSibling;
    return (left === wasLeft && right === wasRight) || lookBoth();
  };

  /** Whether a text may matter, asked in pieces when it is long; null when the slices ended. */
  const mayMatter = async (data: string): Promise<boolean | null> => {
    let isTold = false;
    for (let from = 0; from < data.length; from += MOST_UNITS) {
      if (probe.reads(data.slice(from, from + MOST_UNITS))) isTold = true;
      if (slices.isOver() && !(await pause())) return null;
    }
    return isTold;
  };

  const readTree = async (tree: Node): Promise<boolean> => {
    if (isUnreadTree(tree)) {
      // What was read here before is not any more.
      for (const text of textsIn(tree)) if (!(await look(text))) return false;
      return true;
    }
    let unread = unreadTexts(tree);
    let skipped = 0;
    let skip = unread[0];
    // A tree may have been put together, out of sight, from what was read elsewhere: that is looked at again whatever it
    // says and wherever it stands now. A reading of everything forgets by itself what it does not find.
    const wasRead = (text: Text): boolean => !changes.whole && book.holds(text);
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    probe.restart();
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const turnsBefore = turns;
      let isLooked = true;
      at = text;
      isMoved = false;
      if (text === skip) {
        skipped += 1;
        skip = unread[skipped];
        if (!wasRead(text)) continue;
        if (!(await look(text))) return false;
      } else {
        const isLong = text.length > MOST_UNITS;
        const isTold = isLong ? await mayMatter(text.data) : probe.reads(text.data);
        if (isTold === null) return false;
        if (isTold || wasRead(text)) {
          if (!(await look(text))) return false;
        } else {
          isLooked = false;
          if (slices.isSpent() && !(await pause())) return false;
        }
      }
      if (turns === turnsBefore) continue;
      const meanwhile = parts.changedMeanwhile();
      if (isEmpty(meanwhile)) continue;
      // A walker whose node was taken out would end early; what is known already is passed quickly. From a node that was
      // moved it would go on elsewhere: the next reading finds what lies between.
      if (!tree.contains(text)) walker.currentNode = tree;
      else if (isMoved) meanwhile.trees.add(tree);
      // The list of texts to pass by only saves work, and making it anew costs a look at the whole tree: not where names
      // are frequent, so that each slice ends at one.
      if (isLooked && walker.currentNode !== tree) continue;
      unread = unreadTexts(tree);
      const from = walker.currentNode;
      skipped = unread.findIndex((it) => from.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING);
      skip = unread[skipped];
      probe.restart();
    }
    return true;
  };

  for (const text of changes.texts)
    if (!(await look(text)) || !(await lookAround(text.parentNode, text))) return false;
  for (const { parent, before } of changes.gaps)
    if (!before || before.parentNode === parent) if (!(await lookAround(parent, before))) return false;
  const trees: Node[] = changes.whole ? [document, ...roots.known()] : outermost(changes.trees);
  const findRoots = async (tree: Node): Promise<boolean> => {
    for (const host of roots.hostsIn(tree)) {
      const root = roots.ask(host);
      if (root) trees.push(root);
      if (slices.isSpent() && !(await pause())) return false;
    }
    return true;
  };
  if (changes.sweep)
    for (const tree of [document, ...roots.known()]) if (!(await findRoots(tree))) return false;
  for (let next = 0; next < trees.length; next += 1) {
    const tree = trees[next] as Node;
    if (!tree.isConnected || (tree.ownerDocument ?? tree) !== document) continue;
    if (!(await readTree(tree))) return false;
    if (tree !== document && !(await findRoots(tree))) return false;
  }
  if (changes.removed || changes.whole) {
    book.sweep(changes.whole ? 'unread' : 'gone');
    // A root that goes with its texts is to be read like a new one when it comes back.
    roots.known();
  }
  return tell();
}

/** Those of some trees that lie in no other of them. */
function outermost(trees: ReadonlySet<Node>): Node[] {
  return [...trees].filter((tree) => {
    for (let parent = tree.parentNode; parent; parent = parent.parentNode)
      if (trees.has(parent)) return false;
    return true;
  });
}
