// Cuts work into slices of a few milliseconds and gives the page its turn between them, so that a keystroke or a frame
// never waits for us. It knows nothing of what the work is.

/** A slice's length, ms: half of what a frame of 60 Hz leaves after the page's own share. */
export const SLICE_MS = 5;

/** The clock of one piece of work. */
export interface Slices {
  /** Whether this slice's time is over; asked often, so it looks at the clock only now and then. */
  isSpent(): boolean;
  /** Gives the page its turn; false when the work is no longer wanted. */
  next(): Promise<boolean>;
}

interface PageScheduler {
  yield?(): Promise<void>;
  postTask?(callback: () => void, options: { priority: string }): Promise<void>;
}

/** Resolves in a later task, after input that waits. `yield` comes back before the page's own queued tasks. */
function turn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: PageScheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'user-visible' });
  return new Promise((resolve) => setTimeout(resolve));
}

// One step is a text node or a run, some microseconds; the clock costs about a tenth of that.
const STEPS_PER_LOOK = 16;

/** Starts the clock of a piece of work that ends when the signal aborts. */
export function startSlices(signal: AbortSignal): Slices {
  let endMs = performance.now() + SLICE_MS;
  let steps = 0;
  return {
    isSpent() {
      steps += 1;
      return steps % STEPS_PER_LOOK === 0 && performance.now() >= endMs;
    },
    async next() {
      await turn();
      endMs = performance.now() + SLICE_MS;
      return !signal.aborted;
    },
  };
}
