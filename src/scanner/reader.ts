// Reads what changed, or all of a document, in slices: walks the text nodes of trees past the probe, looks into what it
// tells, and hands the blocks on. When to read, and what, is scanner.ts's.
import { type Changes, isAmong } from './changes';
import { isBlank, isBreak, isRead } from './elements';
import { textAfter, textBefore } from './run';
import type { Block, RunBook, TextProbe } from './run-book';
import type { ShadowRoots } from './shadow-roots';
import { isPainted, type Slices } from './slices';
import { scriptTexts, textsIn } from './texts';
import { visibleTexts } from './visible';

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
  /** What the page changed while the reader waited its turn, for the next reading. */
  changedMeanwhile(): Changes;
}

// A text node longer than this is probed in pieces, between which the page gets its turn.
const MOST_UNITS = 50_000;
// To ask what is on the screen costs as much as to walk over an ordinary page, which by then is read.
const TURNS_BEFORE_VISIBLE = 3;

/** The text that a walk stands at, and whether the page had a turn meanwhile, and moved the text in it. */
interface Stand {
  readonly text: Text;
  turned: 'no' | 'yes' | 'moved';
}

/** Reads; false when the slices ended for good before it was done. */
export async function readChanges(parts: ReaderParts, changes: Changes, slices: Slices): Promise<boolean> {
  const { document, book, probe, roots, sink } = parts;
  book.beginReading();
  let turns = 0;
  let isVisibleNext = changes.whole;
  let stand: Stand | null = null;

  /** Ends the slice and gives the page its turn. */
  const pause = async (): Promise<boolean> => {
    // What was put in while the walk was on its way, and is reached now, stands where it stood.
    const isNew = stand !== null && isAmong(parts.changedMeanwhile(), stand.text);
    sink.sliceEnd(false);
    if (!(await slices.next())) return false;
    turns += 1;
    if (stand) {
      const isMoved = !isNew && isAmong(parts.changedMeanwhile(), stand.text);
      stand.turned = isMoved || stand.turned === 'moved' ? 'moved' : 'yes';
    }
    if (isVisibleNext && turns >= TURNS_BEFORE_VISIBLE && isPainted()) {
      isVisibleNext = false;
      for (const text of visibleTexts(document)) if (!(await look(text))) return false;
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

  /** Reads a long text's run if it may matter, asked in pieces. */
  const lookInto = async (text: Text): Promise<boolean> => {
    const { data } = text;
    let isTold = book.holds(text);
    for (let from = 0; from < data.length; from += MOST_UNITS) {
      if (probe.reads(data.slice(from, from + MOST_UNITS))) isTold = true;
      if (slices.isOver() && !(await pause())) return false;
    }
    return !isTold || look(text);
  };

  const readTree = async (tree: Node): Promise<boolean> => {
    if (!isRead(tree)) {
      // What was read here before is not any more.
      for (const text of textsIn(tree)) if (!(await look(text))) return false;
      return true;
    }
    // A tree may have been put together, out of sight, from what was read elsewhere: that is looked at again whatever it
    // says and wherever it stands now. A reading of everything forgets by itself what it does not find.
    const isOld = changes.whole ? () => false : book.holds;
    const scripts = scriptTexts(tree);
    let skipped = 0;
    let skip = scripts[0];
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    // Most texts of most pages pass here and nowhere else: the loop is as short as it can be.
    const walkOn = (): Text | null => {
      for (;;) {
        const text = walker.nextNode() as Text | null;
        if (!text) return null;
        if (text === skip) {
          skipped += 1;
          skip = scripts[skipped];
          if (isOld(text)) return text;
        } else {
          const { data } = text;
          if (data.length > MOST_UNITS || probe.reads(data) || isOld(text) || slices.isSpent()) return text;
        }
      }
    };
    probe.restart();
    for (let text = walkOn(); text; text = walkOn()) {
      const here: Stand = { text, turned: 'no' };
      stand = here;
      const reach = text.length > MOST_UNITS ? lookInto : look;
      if (!(await reach(text)) || (slices.isOver() && !(await pause()))) return false;
      if (here.turned === 'no') continue;
      // A walker whose node was taken out would end early; what is known already is passed quickly. From a node that was
      // moved it would go on elsewhere: the next reading finds what lies between.
      if (!tree.contains(text)) walker.currentNode = tree;
      else if (here.turned === 'moved') parts.changedMeanwhile().trees.add(tree);
    }
    stand = null;
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
