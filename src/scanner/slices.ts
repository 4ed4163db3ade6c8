// Cuts work into slices of a few milliseconds and gives the page its turn between them, so that a keystroke or a frame
// never waits for us. It knows nothing of what the work is.

/** A slice's length, ms: with what follows a slice it stays below 8, half of a frame at 60 Hz. */
export const SLICE_MS = 5;

/** The clock of one piece of work. */
export interface Slices {
  /** Whether this slice's time is over, asked after a step of some size. */
  isOver(): boolean;
  /** The same, asked after each small step: looks at the clock only now and then. */
  isSpent(): boolean;
  /** Gives the page its turn; false when the work is no longer wanted. */
  next(): Promise<boolean>;
  /** Time worked so far, ms. */
  workedMs(): number;
}

interface Scheduler {
  yield(): Promise<void>;
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** Whether the page has drawn something; to lay it out before that would be to do its work. */
export const isPainted = (): boolean => performance.getEntriesByType('paint')[0] !== undefined;

/**
 * Resolves in a later task, after input that waits, and before the page's own queued tasks; but before the first frame,
 * when nothing is more wanted than that, when there is nothing else to do. Both oldest browsers have both.
 */
function turn(): Promise<void> {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  return isPainted() ? scheduler.yield() : scheduler.postTask(() => {}, { priority: 'background' });
}

// A small step is a text node, a microsecond or less; a look at the clock costs about a tenth of that.
const STEPS_PER_LOOK = 64;

/** Starts the clock of a piece of work that is done for as long as `isWanted` says so. */
export function startSlices(isWanted: () => boolean): Slices {
  let startMs = performance.now();
  let workedMs = 0;
  let steps = 0;
  const isOver = (): boolean => performance.now() - startMs >= SLICE_MS;
  return {
    isOver,
    isSpent() {
      steps += 1;
      return steps % STEPS_PER_LOOK === 0 && isOver();
    },
    async next() {
      workedMs += performance.now() - startMs;
      await turn();
      startMs = performance.now();
      return isWanted();
    },
    workedMs: () => workedMs + performance.now() - startMs,
  };
}
