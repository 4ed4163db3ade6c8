// Reads the open card of a page, out of its closed shadow root, as text and as state.
import type { InContentWorld } from './content-world';

/** What a test sees of the card. */
export interface CardReading {
  readonly open: boolean;
  /** Open, and no longer fading in. */
  readonly painted: boolean;
  /** The dialog's accessible name, from aria-label or aria-labelledby. */
  readonly name: string;
  /** Its text as a reader sees it, a line a block. */
  readonly text: string;
  /** Its box in viewport CSS px. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Reads the card, open or not. */
export function readCard(inWorld: InContentWorld): Promise<CardReading> {
  return inWorld(() => {
    const host = document.querySelector('backstory-card') as
      | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
      | null;
    const api = (
      globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }
    ).chrome?.dom;
    const root = host && (host.openOrClosedShadowRoot ?? api?.openOrClosedShadowRoot(host) ?? null);
    const dialog = root?.querySelector<HTMLElement>('[role=dialog]') ?? null;
    const box = dialog?.getBoundingClientRect();
    if (!dialog || !box || box.width === 0)
      return { open: false, painted: false, name: '', text: '', box: { x: 0, y: 0, width: 0, height: 0 } };
    const labelledBy = dialog.getAttribute('aria-labelledby');
    const name = labelledBy
      ? labelledBy
          .split(' ')
          .map((id) => root?.getElementById(id)?.textContent ?? '')
          .join(' ')
      : (dialog.getAttribute('aria-label') ?? '');
    return {
      open: true,
      painted: root?.getAnimations().length === 0 && getComputedStyle(dialog).opacity === '1',
      name,
      text: dialog.innerText,
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
    };
  });
}
