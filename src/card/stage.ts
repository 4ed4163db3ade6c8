// What of the card stands on the page: one surface at a time in the host, placed beside its mention, with the focus
// inside when the keyboard opened it and back where it was afterwards. When to show what is card.ts's.
import type { CardContext } from './context';
import type { CardHost } from './host';
import type { Point } from './hover-state';
import { type Anchor, findPlace, watchPlace } from './placement';
import type { Surface } from './surface';

/** How a surface is shown. */
export interface Staging {
  /** Where the pointer is on the mention, when it opened the card: it tells which line of a wrapped mention. */
  readonly pointer: Point | null;
  readonly focus: 'goes-inside' | 'stays';
}

/** The one place where a card can stand. */
export interface Stage {
  readonly current: Surface | null;
  show(surface: Surface, staging: Staging): void;
  /** Fades the card out and gives the focus back if it was inside. */
  hide(): void;
  /** Takes everything down at once. */
  clear(): void;
}

/** Makes the stage. `onOutOfSight` is called when the mention of the shown card scrolls out of sight. */
export function createStage(context: CardContext, host: CardHost, onOutOfSight: () => void): Stage {
  const { document } = context;
  let shown: { readonly surface: Surface; readonly unwatch: () => void } | null = null;
  let fading: { readonly surface: Surface; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  /** What had the focus before the keyboard opened the card. */
  let focusBefore: Element | null = null;

  function takeDown(): Surface | null {
    const surface = shown?.surface ?? null;
    shown?.unwatch();
    shown = null;
    return surface;
  }

  function finishFading(): void {
    if (!fading) return;
    clearTimeout(fading.timer);
    fading.surface.discard();
    fading = null;
    host.hide();
  }

  /** Moves the card beside its mention, and tells when that is lost from sight. */
  function keepPlaced(surface: Surface, pointer: Point | null): () => void {
    const { mark } = surface;
    const anchor: Anchor = {
      boxes: () => context.markRects(mark),
      element: context.markElement(mark),
      pointer,
    };
    let wasInSight = false;
    const place = async () => {
      const found = await findPlace(anchor, host);
      if (!found || shown?.surface !== surface) return;
      host.moveTo(found.x, found.y);
      if (found.isAnchorHidden && wasInSight) onOutOfSight();
      wasInSight ||= !found.isAnchorHidden;
    };
    return watchPlace(anchor, host.element, () => void place());
  }

  return {
    get current() {
      return shown?.surface ?? null;
    },
    show(surface, { pointer, focus }) {
      const { activeElement } = document;
      finishFading();
      takeDown()?.discard();
      host.root.replaceChildren(surface.element);
      host.show(context.markElement(surface.mark));
      context.setActive(surface.mark);
      // Stepping from card to card, what was remembered is still where the reader came from.
      if (focus === 'goes-inside' && activeElement !== host.element) focusBefore = activeElement;
      if (focus === 'goes-inside') surface.dialog()?.focus({ preventScroll: true });
      const unwatch = keepPlaced(surface, pointer);
      shown = { surface, unwatch };
    },
    hide() {
      context.setActive(null);
      const hadFocus = host.root.activeElement !== null;
      const surface = takeDown();
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
      if (!surface) return;
      finishFading();
      const { element } = surface;
      element.inert = true;
      element.dataset.closing = '';
      const fadeMs = Number.parseFloat(getComputedStyle(element).getPropertyValue('--fade-out')) || 0;
      fading = { surface, timer: setTimeout(finishFading, fadeMs) };
    },
    clear() {
      takeDown()?.discard();
      finishFading();
      host.remove();
    },
  };
}
