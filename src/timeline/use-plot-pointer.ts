// Moves and zooms the picture by pointer: a drag moves, two fingers or Control and the wheel zoom, a sideways wheel
// moves. A drag is not a click. What the picture shows is its owner's.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { panned, type TimeScale, type TimeWindow, zoomed } from './time-window';

/** What the pointer acts on. */
export interface PlotPointer {
  readonly scale: TimeScale;
  readonly bounds: TimeWindow;
  readonly show: (window: TimeWindow) => void;
}

/** Farther than this a press is a drag, px: fingers and tired hands tremble. */
const dragFromPx = 5;
/** Wheel units that double the zoom; a notch is about 100. */
const wheelDoubling = 240;
/** A wheel that counts in lines moves about this many px a line. */
const linePx = 16;

/** Listens on the plot. `element` is the one whose left edge is where the scale begins. */
export function usePlotPointer(
  element: RefObject<HTMLElement | SVGElement | null>,
  pointer: PlotPointer,
): void {
  const latest = useRef(pointer);
  latest.current = pointer;
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const abort = new AbortController();
    listen(node, () => latest.current, abort.signal);
    return () => abort.abort();
  }, [element]);
}

type Press = { readonly startX: number; x: number };

function listen(node: HTMLElement | SVGElement, latest: () => PlotPointer, signal: AbortSignal): void {
  const presses = new Map<number, Press>();
  let isDrag = false;
  const leftOf = (clientX: number): number => clientX - node.getBoundingClientRect().left;

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (presses.size === 0) isDrag = false;
    presses.set(event.pointerId, { startX: event.clientX, x: event.clientX });
  };
  const move = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId);
    if (!press) return;
    const { scale, bounds, show } = latest();
    if (!isDrag && Math.abs(event.clientX - press.startX) < dragFromPx) return;
    isDrag = true;
    node.setPointerCapture(event.pointerId);
    const [other] = [...presses].filter(([id]) => id !== event.pointerId).map(([, one]) => one);
    if (other) {
      const before = Math.abs(press.x - other.x);
      const after = Math.abs(event.clientX - other.x);
      if (before > 0 && after > 0) {
        const about = scale.toDay(leftOf((event.clientX + other.x) / 2));
        show(zoomed(scale.window, bounds, after / before, about));
      }
    } else {
      show(panned(scale.window, bounds, (press.x - event.clientX) / scale.pxPerDay));
    }
    press.x = event.clientX;
  };
  const up = (event: PointerEvent): void => {
    presses.delete(event.pointerId);
  };
  const click = (event: Event): void => {
    if (!isDrag) return;
    isDrag = false;
    event.stopPropagation();
    event.preventDefault();
  };
  const wheel = (event: WheelEvent): void => {
    const { scale, bounds, show } = latest();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey) {
      const factor = 2 ** ((-event.deltaY * unit) / wheelDoubling);
      show(zoomed(scale.window, bounds, factor, scale.toDay(leftOf(event.clientX))));
    } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      show(panned(scale.window, bounds, (sideways * unit) / scale.pxPerDay));
    } else return;
    event.preventDefault();
  };

  node.addEventListener('pointerdown', down as EventListener, { signal });
  node.addEventListener('pointermove', move as EventListener, { signal });
  node.addEventListener('pointerup', up as EventListener, { signal });
  node.addEventListener('pointercancel', up as EventListener, { signal });
  node.addEventListener('click', click, { signal, capture: true });
  node.addEventListener('wheel', wheel as EventListener, { signal, passive: false });
}
