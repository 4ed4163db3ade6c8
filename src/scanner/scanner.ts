// Reads the text of a page into blocks and keeps them right as the page changes: reads all of it once in slices, then
// again only what mutation records touch. It knows no names; what a block is good for, its sink decides.
//
//   hidden ──shown──▶ reading ──done──▶ quiet ──records──▶ waiting ──pause over──▶ reading
//      ▲───────────────────────hidden (from any; shown again reads all)──────────────┘
import { addRecords, type Changes, isEmpty, noChanges, OBSERVED, readWhole } from './changes';
import { isBlank, isBreak, isRead } from './elements';
import { offsetIn, type Run, rangesIn, runAround, textAfter, textBefore } from './run';
import { type ShadowRootOf, shadowRootsIn } from './shadow-roots';
import { startSlices } from './slices';

/** A stretch of text that a reader reads as one, at most some ten thousand characters long. */
export interface Block {
  readonly id: number;
  readonly text: string;
}

/** Takes blocks as they are read. Calls come in slices; `sliceEnd` closes each. */
export interface BlockSink {
  set(block: Block): void;
  delete(blockId: number): void;
  /** A slice is over. `settled`: nothing is left to read for now. */
  sliceEnd(settled: boolean): void;
}

/** A place in a block's text. */
export interface BlockPlace {
  readonly blockId: number;
  readonly offset: number;
}

/** What was done so far, for budgets that are counted and not timed. */
export interface ScanCounts {
  textsVisited: number;
  runsRead: number;
  slices: number;
}

/** The reader of one document. */
export interface Scanner {
  /** Begins to read, now or as soon as the tab is shown. The first slice is read before this returns. */
  start(): void;
  /** Where a stretch of a block stands in the tree; empty when the block is gone. */
  ranges(blockId: number, start: number, end: number): StaticRange[];
  /** The block and offset of a unit of a text node. */
  placeOf(node: Node, offset: number): BlockPlace | null;
  /** A block's text; empty when it is gone. */
  textOf(blockId: number): string;
  /** The first text node of a block. */
  firstText(blockId: number): Text | null;
  /** Shadow roots read so far, those gone from the page left out. */
  shadowRoots(): ShadowRoot[];
  readonly counts: ScanCounts;
}

interface KnownRun extends Run {
  readonly blocks: readonly { readonly id: number; readonly from: number; readonly to: number }[];
  /** The reading that last found it. */
  reading: number;
}

// Text and not just space and pictures.
const WORDS = /[^\s\ufffc]/;
// A block longer than this is cut at a line's or word's end, so that no step of anyone's work on it is long.
const MOST_UNITS = 20_000;
// Waits so many times its own last cost before it reads changes again: at most a sixth of a busy page's time is ours.
const REST_FACTOR = 5;
const LEAST_REST_MS = 40;
const MOST_REST_MS = 1000;

/** Makes the reader of a document; everything ends with the signal. */
export function createScanner(
  document: Document,
  sink: BlockSink,
  shadowRootOf: ShadowRootOf,
  signal: AbortSignal,
): Scanner {
  const counts: ScanCounts = { textsVisited: 0, runsRead: 0, slices: 0 };
  const runOf = new WeakMap<Text, KnownRun>();
  const runs = new Set<KnownRun>();
  const blocks = new Map<number, { run: KnownRun; from: number; to: number }>();
  const roots = new Set<ShadowRoot>();
  let nextBlockId = 1;
  let reading = 0;
  let pending = noChanges();
  let state: 'hidden' | 'reading' | 'quiet' | 'waiting' = 'hidden';
  let lastCostMs = 0;
  // Each showing of the tab begins anew; a reading of before, still waiting for its turn, ends by this.
  let showing = 0;

  const observer = new MutationObserver((records) => {
    addRecords(pending, records);
    wake();
  });

  function drop(run: KnownRun): void {
    if (!runs.delete(run)) return;
    for (const text of run.texts) if (runOf.get(text) === run) runOf.delete(text);
    for (const { id } of run.blocks) {
      blocks.delete(id);
      sink.delete(id);
    }
  }

  function readText(text: Text): void {
    counts.textsVisited += 1;
    const known = runOf.get(text);
    if (known?.reading === reading) return;
    if (!text.isConnected || text.ownerDocument !== document || !isRead(text)) {
      if (known) drop(known);
      return;
    }
    counts.runsRead += 1;
    const run = runAround(text);
    if (known && sameRun(known, run)) {
      known.reading = reading;
      return;
    }
    const old = new Set<KnownRun>();
    for (const node of run.texts) {
      const before = runOf.get(node);
      if (before) old.add(before);
    }
    const ids = [...old].flatMap((before) => before.blocks.map(({ id }) => id));
    const kept = WORDS.test(run.text) ? cutPoints(run.text) : [];
    const adopted: KnownRun = {
      ...run,
      reading,
      blocks: kept.map(([from, to]) => ({ id: ids.shift() ?? nextBlockId++, from, to })),
    };
    const reused = new Set(adopted.blocks.map(({ id }) => id));
    for (const before of old) {
      runs.delete(before);
      for (const node of before.texts) if (runOf.get(node) === before) runOf.delete(node);
      for (const { id } of before.blocks) {
        blocks.delete(id);
        if (!reused.has(id)) sink.delete(id);
      }
    }
    for (const node of run.texts) runOf.set(node, adopted);
    runs.add(adopted);
    for (const { id, from, to } of adopted.blocks) {
      blocks.set(id, { run: adopted, from, to });
      sink.set({ id, text: run.text.slice(from, to) });
    }
  }

  /** Reads the runs that meet in a gap. */
  function readAround(parent: Node | null, before: Node | null): void {
    if (!parent?.isConnected) return;
    let left = before;
    let right = before ? before.nextSibling : parent.firstChild;
    const readBoth = () => {
      const last = textBefore(parent, left);
      const first = textAfter(parent, right);
      if (last) readText(last);
      if (first) readText(first);
    };
    readBoth();
    // Whether a line break ends a run hangs on the breaks and blanks beside it, so what lies beyond them may change too.
    const wasLeft = left;
    const wasRight = right;
    while (left && (isBlank(left) || isBreak(left))) left = left.previousSibling;
    while (right && (isBlank(right) || isBreak(right))) right = right.nextSibling;
    if (left !== wasLeft || right !== wasRight) readBoth();
  }

  function watchRoot(root: ShadowRoot, changes: Changes): void {
    if (!roots.has(root)) {
      roots.add(root);
      observer.observe(root, OBSERVED);
    }
    changes.trees.add(root);
  }

  /** Reads what changed, in slices; false when it was interrupted for good. */
  async function read(changes: Changes): Promise<boolean> {
    const slices = startSlices(signal);
    const current = showing;
    let startMs = performance.now();
    lastCostMs = 0;
    const pause = async (): Promise<boolean> => {
      sink.sliceEnd(false);
      counts.slices += 1;
      lastCostMs += performance.now() - startMs;
      const isWanted = (await slices.next()) && showing === current;
      startMs = performance.now();
      return isWanted;
    };
    reading += 1;
    if (changes.whole) changes.trees.add(document);
    for (const text of changes.texts) {
      readText(text);
      readAround(text.parentNode, text);
      if (slices.isSpent() && !(await pause())) return false;
    }
    for (const { parent, before } of changes.gaps) {
      if (before && before.parentNode !== parent) continue;
      readAround(parent, before);
      if (slices.isSpent() && !(await pause())) return false;
    }
    // Roots found on the way are added to the set that is being walked, and so come last.
    for (const tree of changes.trees) {
      if (!tree.isConnected || tree.ownerDocument !== (tree === document ? null : document)) continue;
      if (!(await readTree(tree, changes, slices.isSpent, pause))) return false;
    }
    if (changes.removed || changes.whole)
      for (const run of runs) {
        const [first] = run.texts;
        const isGone = !first?.isConnected || first.ownerDocument !== document;
        if (isGone || (changes.whole && run.reading !== reading)) drop(run);
      }
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    lastCostMs += performance.now() - startMs;
    return true;
  }

  async function readTree(
    tree: Node,
    changes: Changes,
    isSpent: () => boolean,
    pause: () => Promise<boolean>,
  ): Promise<boolean> {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A blank is read with the words beside it.
      if (!isBlank(node) || runOf.has(node)) readText(node as Text);
      if (!isSpent()) continue;
      if (!(await pause())) return false;
      // A walker whose node was taken out meanwhile would end early; what is known already is passed quickly.
      if (!tree.contains(node)) walker.currentNode = tree;
    }
    for (const root of shadowRootsIn(tree, shadowRootOf)) {
      watchRoot(root, changes);
      if (isSpent() && !(await pause())) return false;
    }
    return true;
  }

  function wake(): void {
    if (state !== 'quiet') return;
    state = 'waiting';
    const restMs = Math.min(MOST_REST_MS, Math.max(LEAST_REST_MS, lastCostMs * REST_FACTOR));
    setTimeout(() => {
      if (state !== 'waiting' || signal.aborted) return;
      state = 'quiet';
      void work();
    }, restMs);
  }

  async function work(): Promise<void> {
    if (state !== 'quiet') return;
    addRecords(pending, observer.takeRecords());
    const changes = pending;
    pending = noChanges();
    if (isEmpty(changes)) return;
    state = 'reading';
    if (document.designMode === 'on') {
      for (const run of runs) drop(run);
    } else if (!(await read(changes))) {
      return;
    }
    if (signal.aborted) return;
    state = 'quiet';
    addRecords(pending, observer.takeRecords());
    counts.slices += 1;
    sink.sliceEnd(isEmpty(pending));
    if (!isEmpty(pending)) wake();
  }

  function followVisibility(): void {
    showing += 1;
    if (document.visibilityState === 'hidden') {
      state = 'hidden';
      observer.disconnect();
    } else {
      state = 'quiet';
      pending = noChanges();
      readWhole(pending);
      roots.clear();
      observer.observe(document, OBSERVED);
      void work();
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    runs.clear();
    blocks.clear();
    roots.clear();
  });

  return {
    counts,
    start() {
      document.addEventListener('visibilitychange', followVisibility, { signal });
      followVisibility();
    },
    ranges(blockId, start, end) {
      const block = blocks.get(blockId);
      return block ? rangesIn(block.run, block.from + start, block.from + end) : [];
    },
    placeOf(node, offset) {
      const run = runOf.get(node as Text);
      if (!run) return null;
      const at = offsetIn(run, node as Text, offset);
      const block = run.blocks.find(({ from, to }) => at >= from && at <= to);
      return block ? { blockId: block.id, offset: at - block.from } : null;
    },
    textOf(blockId) {
      const block = blocks.get(blockId);
      return block ? block.run.text.slice(block.from, block.to) : '';
    },
    firstText: (blockId) => blocks.get(blockId)?.run.texts[0] ?? null,
    shadowRoots: () => [...roots].filter((root) => root.isConnected),
  };
}

const sameRun = (a: Run, b: Run): boolean =>
  a.text === b.text &&
  a.texts.length === b.texts.length &&
  a.texts.every((text, index) => text === b.texts[index]);

/** Where a long text is cut into blocks: after a line's end, else after a space, before the limit. */
function cutPoints(text: string): [from: number, to: number][] {
  const points: [number, number][] = [];
  let from = 0;
  while (text.length - from > MOST_UNITS) {
    const latest = from + MOST_UNITS;
    const line = text.lastIndexOf('\n', latest) + 1;
    const space = text.lastIndexOf(' ', latest) + 1;
    const to = [line, space].find((point) => point > from + MOST_UNITS / 2) ?? latest;
    points.push([from, to]);
    from = to;
  }
  points.push([from, text.length]);
  return points;
}
