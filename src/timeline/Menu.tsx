// A button that opens a small panel below it, and closes it again on Esc, on a press elsewhere or when focus leaves.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';

/** A disclosure with its panel. */
export interface MenuProps {
  readonly label: ComponentChildren;
  readonly children: (close: () => void) => ComponentChildren;
  /** Which edge of the button the panel keeps to. */
  readonly side?: 'start' | 'end';
  readonly class?: string;
}

/** A button with a panel. */
export function Menu({ label, children, side = 'start', class: name = '' }: MenuProps) {
  const [state, setState] = useState<'open' | 'closed'>('closed');
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback((): void => setState('closed'), []);
  useEffect(() => {
    if (state === 'closed') return;
    const abort = new AbortController();
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside, { signal: abort.signal });
    document.addEventListener('focusin', outside, { signal: abort.signal });
    return () => abort.abort();
  }, [state, close]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from anywhere inside
    <div
      ref={root}
      class={`menu ${side} ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || state === 'closed') return;
        event.stopPropagation();
        close();
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="tool"
        aria-expanded={state === 'open'}
        aria-controls={id}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        {label}
        <svg class="caret" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 3.5l3 3 3-3" />
        </svg>
      </button>
      <div id={id} class="menu-panel" hidden={state === 'closed'}>
        {state === 'open' && children(close)}
      </div>
    </div>
  );
}
