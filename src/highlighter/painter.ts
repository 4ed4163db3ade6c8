// Paints ranges near the viewport and no others: each registered range makes every later edit of the page dearer, seen or
// not. What is near is told by one IntersectionObserver over the elements that hold marks, so no layout is forced.
// It knows neither what a range names nor how it was found.
import { ACTIVE_NAME, HIGHLIGHT_NAMES, type MarkDrawing } from './names';

/** Ranges that come near the viewport together, since they stand in one element. */
export interface PaintGroup {
  readonly id: number;
  readonly element: Element;
  /** Made when they are needed. */
  ranges(): readonly StaticRange[];
}

/** The painter of one document. */
export interface Painter {
  /** Adds a group or replaces the one of its id. */
  set(group: PaintGroup): void;
  delete(groupId: number): void;
  /** Paints ranges as the one mark that is open; none: an empty list. */
  setActive(ranges: readonly StaticRange[]): void;
  setDrawing(drawing: MarkDrawing): void;
  /** Registers again what the page cleared. */
  repaint(): void;
  /** Ranges registered now. */
  registered(): number;
}

/**
 * The most ranges registered at once. An edit's frame takes 10 ms bare, 12 with 100, 30 with 1,000; no screen holds
 * more names than this that anyone reads.
 */
export const MOST_RANGES = 300;

// A screenful above and below, so that marks are there before a scroll arrives.
const NEAR_MARGIN = '100% 0px';

// What is near is told only after a frame, and a page is read from its top or from what is on the screen: so the first
// groups count as near until they are told of, and are there in the frame that the page draws anyway.
const MOST_UNTOLD = 100;

/** Starts painting; everything is taken off when the signal aborts. */
export function createPainter(drawing: MarkDrawing, signal: AbortSignal): Painter {
  const groups = new Map<number, PaintGroup>();
  const byElement = new Map<Element, Set<number>>();
  const near = new Set<Element>();
  const painted = new Map<number, readonly StaticRange[]>();
  let name = HIGHLIGHT_NAMES[drawing];
  let highlight: Highlight | null = null;
  let active: Highlight | null = null;
  let count = 0;

  // Made for the first group: most pages have none.
  let observer: IntersectionObserver | null = null;

  function follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
      for (const id of byElement.get(target) ?? []) {
        if (isIntersecting) show(id);
        else hide(id);
      }
    }
    fill();
    repaint();
  }

  function show(id: number): void {
    const group = groups.get(id);
    if (!group || painted.has(id) || count >= MOST_RANGES) return;
    const ranges = group.ranges().slice(0, MOST_RANGES - count);
    highlight ??= new Highlight();
    for (const range of ranges) highlight.add(range);
    painted.set(id, ranges);
    count += ranges.length;
  }

  function hide(id: number): void {
    const ranges = painted.get(id);
    if (!ranges) return;
    for (const range of ranges) highlight?.delete(range);
    painted.delete(id);
    count -= ranges.length;
  }

  /** Shows what is near and had no room before. */
  function fill(): void {
    if (count >= MOST_RANGES) return;
    for (const element of near) for (const id of byElement.get(element) ?? []) show(id);
  }

  function forget(id: number): void {
    const group = groups.get(id);
    if (!group) return;
    hide(id);
    groups.delete(id);
    const ids = byElement.get(group.element);
    ids?.delete(id);
    if (ids?.size === 0) {
      byElement.delete(group.element);
      near.delete(group.element);
      observer?.unobserve(group.element);
    }
  }

  function repaint(): void {
    if (!highlight) return;
    const registry = CSS.highlights;
    if (count > 0) {
      if (registry.get(name) !== highlight) registry.set(name, highlight);
    } else registry.delete(name);
    if (active && registry.get(ACTIVE_NAME) !== active) registry.set(ACTIVE_NAME, active);
  }

  signal.addEventListener('abort', () => {
    observer?.disconnect();
    groups.clear();
    byElement.clear();
    near.clear();
    painted.clear();
    // Our own only: an orphan may learn of its end when its successor has painted under the same names.
    for (const [ownName, own] of [
      [name, highlight],
      [ACTIVE_NAME, active],
    ] as const)
      if (own && CSS.highlights.get(ownName) === own) CSS.highlights.delete(ownName);
  });

  return {
    set(group) {
      const before = groups.get(group.id);
      if (before && before.element !== group.element) forget(group.id);
      else hide(group.id);
      groups.set(group.id, group);
      const ids = byElement.get(group.element);
      if (ids) ids.add(group.id);
      else {
        byElement.set(group.element, new Set([group.id]));
        observer ??= new IntersectionObserver(follow, { rootMargin: NEAR_MARGIN });
        observer.observe(group.element);
        if (count < MOST_UNTOLD) near.add(group.element);
      }
      if (near.has(group.element)) show(group.id);
    },
    delete: forget,
    setActive(ranges) {
      CSS.highlights.delete(ACTIVE_NAME);
      active = ranges.length > 0 ? new Highlight(...ranges) : null;
      if (!active) return;
      active.priority = 1;
      CSS.highlights.set(ACTIVE_NAME, active);
    },
    setDrawing(drawing) {
      CSS.highlights.delete(name);
      name = HIGHLIGHT_NAMES[drawing];
      highlight = new Highlight(...[...painted.values()].flat());
      repaint();
    },
    repaint,
    registered: () => count,
  };
}
