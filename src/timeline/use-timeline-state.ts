// Keeps the page's state and its address the same, so that every view can be bookmarked and Back undoes a step. What
// the state holds and how it is written is state.ts.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readState, type TimelineState, writeState } from './state';

/**
 * Changes that come in runs, such as keystrokes or a drag: a whole run is one step of Back. Any other change is a
 * step of its own.
 */
export type Run = 'text' | 'window' | 'selection';

/** Sets some of the state. */
export type ChangeState = (change: Partial<TimelineState>, run?: Run) => void;

/** Browsers refuse addresses written too often; a drag writes one when it rests. */
const writeDelayMs = 300;

/** The state from the page's address, and how to change it. */
export function useTimelineState(): readonly [TimelineState, ChangeState] {
  const [state, setState] = useState(() => readState(location.search));
  const current = useRef(state);
  const lastRun = useRef<Run | null>(null);
  const timer = useRef(0);

  const write = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = 0;
    history.replaceState(null, '', addressOf(current.current));
  }, []);

  const change = useCallback<ChangeState>(
    (part, run) => {
      const continues = run !== undefined && run === lastRun.current;
      // A pending address belongs to the run before; within the run it would only be written again.
      if (timer.current !== 0 && !continues) write();
      window.clearTimeout(timer.current);
      current.current = { ...current.current, ...part };
      lastRun.current = run ?? null;
      if (continues) timer.current = window.setTimeout(write, writeDelayMs);
      else if (addressOf(current.current) !== addressOf(readState(location.search))) {
        history.pushState(null, '', addressOf(current.current));
      }
      setState(current.current);
    },
    [write],
  );

  useEffect(() => {
    const follow = (): void => {
      window.clearTimeout(timer.current);
      timer.current = 0;
      lastRun.current = null;
      current.current = readState(location.search);
      setState(current.current);
    };
    const leave = (): void => {
      if (timer.current !== 0) write();
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('pagehide', leave);
    };
  }, [write]);

  return [state, change];
}

function addressOf(state: TimelineState): string {
  return location.pathname + writeState(state);
}
