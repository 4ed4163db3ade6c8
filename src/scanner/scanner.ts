// Keeps the blocks of a document right through its life: reads all of it once, then again only what mutation records
// touch. It knows no names; what a block is good for, its sink decides.
//
//   hidden ──shown──▶ reading ──done──▶ quiet ──records──▶ resting ──rest over──▶ reading
//      ▲───────────────────────hidden (from any; shown again reads all)──────────────┘
import { addRecords, isEmpty, noChanges, OBSERVED, readWhole } from './changes';
import { type BlockSink, readChanges } from './reader';
import { type BlockPlace, createRunBook, type TextProbe } from './run-book';
import { createShadowRoots, type ShadowRootOf } from './shadow-roots';
import { startSlices } from './slices';

/** What a scanner is made of. */
export interface ScannerParts {
  readonly document: Document;
  readonly sink: BlockSink;
  /** Two probes of the same things: one follows the walk, one looks at single texts. */
  makeProbe(): TextProbe;
  readonly shadowRootOf: ShadowRootOf;
  readonly signal: AbortSignal;
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
}

// Waits so many times its own last cost before it reads changes again: at most a tenth of a busy page's time is ours.
const REST_FACTOR = 9;
// Two frames: what a page changes in one go it has changed by then.
const LEAST_REST_MS = 32;
const MOST_REST_MS = 1500;
// A page that never idles is swept all the same.
const LATEST_SWEEP_MS = 1000;
// When to ask again for shadow roots that come late, ms after a reading; frameworks are done by the last.
const LATE_MS = [250, 1000, 3000, 8000];

/** Makes the reader of a document; everything ends with the signal. */
export function createScanner({ document, sink, makeProbe, shadowRootOf, signal }: ScannerParts): Scanner {
  const book = createRunBook(document, makeProbe());
  const probe = makeProbe();
  let pending = noChanges();
  let state: 'hidden' | 'reading' | 'quiet' | 'resting' = 'hidden';
  let costMs = 0;
  // While all of the document is being edited nothing of it is known; no event tells the end, the next change does.
  let isWritten = false;
  // Each showing of the tab begins anew; a reading of before, still waiting for its turn, ends by this.
  let showing = 0;

  const observer = new MutationObserver((records) => {
    addRecords(pending, records);
    wake();
  });
  const roots = createShadowRoots(document, shadowRootOf, (root) => observer.observe(root, OBSERVED));
  const collect = (): boolean => {
    addRecords(pending, observer.takeRecords());
    return !isEmpty(pending);
  };

  // What waits ends with the signal: a timer left over would keep all of this alive for seconds.
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let sweep = 0;
  function later(work: () => void, delayMs: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, delayMs);
    timers.add(timer);
  }

  function wake(): void {
    if (state !== 'quiet' || isEmpty(pending)) return;
    state = 'resting';
    const restMs = Math.min(MOST_REST_MS, Math.max(LEAST_REST_MS, costMs * REST_FACTOR));
    const current = showing;
    later(() => {
      if (state !== 'resting' || showing !== current) return;
      state = 'quiet';
      void work();
    }, restMs);
  }

  /** Reads what changed. Where a sink fails, what comes later is read all the same. */
  function work(): Promise<void> {
    return readPending().catch((failure) => {
      state = 'quiet';
      throw failure;
    });
  }

  async function readPending(): Promise<void> {
    if (state !== 'quiet' || !collect()) return;
    const changes = pending;
    pending = noChanges();
    state = 'reading';
    const current = showing;
    const slices = startSlices(() => showing === current && !signal.aborted);
    for (const root of roots.findLate()) changes.trees.add(root);
    if (document.designMode === 'on') {
      book.clear();
      for (const id of book.takeGone()) sink.delete(id);
      isWritten = true;
    } else {
      if (isWritten) readWhole(changes);
      isWritten = false;
      const changedMeanwhile = () => {
        collect();
        return pending;
      };
      const parts = { document, book, probe, roots, sink, changedMeanwhile };
      const isDone = await readChanges(parts, changes, slices);
      if (!isDone) return;
    }
    state = 'quiet';
    costMs = slices.workedMs();
    if (changes.whole) sweepWhenIdle();
    if (changes.sweep) askLate();
    sink.sliceEnd(!collect() && !changes.whole);
    wake();
  }

  function sweepWhenIdle(): void {
    const current = showing;
    sweep = requestIdleCallback(
      () => {
        if (showing !== current) return;
        pending.sweep = true;
        wake();
      },
      { timeout: LATEST_SWEEP_MS },
    );
  }

  function askLate(): void {
    const current = showing;
    for (const delayMs of LATE_MS)
      later(() => {
        if (showing !== current) return;
        for (const root of roots.findLate()) pending.trees.add(root);
        wake();
      }, delayMs);
  }

  function followVisibility(): void {
    showing += 1;
    if (document.visibilityState === 'hidden') {
      state = 'hidden';
      observer.disconnect();
      return;
    }
    state = 'quiet';
    pending = noChanges();
    readWhole(pending);
    observer.observe(document, OBSERVED);
    for (const root of roots.known()) observer.observe(root, OBSERVED);
    void work();
  }

  return {
    start() {
      document.addEventListener('visibilitychange', followVisibility, { signal });
      signal.addEventListener('abort', () => {
        observer.disconnect();
        for (const timer of timers) clearTimeout(timer);
        cancelIdleCallback(sweep);
        book.clear();
        roots.clear();
      });
      followVisibility();
    },
    ranges: book.ranges,
    placeOf: book.placeOf,
    textOf: book.textOf,
    firstText: book.firstText,
    shadowRoots: roots.known,
  };
}
