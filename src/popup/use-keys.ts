// Keys pressed anywhere in the popup, for the view that is drawn now. On the document, since they count wherever in it the
// focus is, and after everything nearer had its chance.
import { useEffect, useRef } from 'preact/hooks';

/** Hands every key that nothing nearer has used to a handler. */
export function useKeys(handle: (event: KeyboardEvent) => void): void {
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      // While an input method composes, every key is its own; an open menu closes on Esc by itself.
      if (event.defaultPrevented || event.isComposing || document.querySelector(':popover-open')) return;
      latest.current(event);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
