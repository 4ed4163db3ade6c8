// Finds marks among placed lanes, and the one that Tab reaches. Pure.
import type { FactKey } from '../dataset';
import type { PlacedLane, PlacedMark } from './layout';

/** The key of the mark that an event happened on; null beside all marks. */
export function factUnder(target: EventTarget | null): FactKey | null {
  const mark = target instanceof Element ? target.closest('[data-fact]') : null;
  return (mark?.getAttribute('data-fact') as FactKey | null | undefined) ?? null;
}

/** The mark of a key. */
export function findMark(lanes: readonly PlacedLane[], key: FactKey): PlacedMark | undefined {
  for (const { marks } of lanes) {
    const found = marks.find(({ mark }) => mark.key === key);
    if (found) return found;
  }
  return undefined;
}

/** The mark that Tab reaches: the one last there, the selected one, or the first that the window shows. */
export function currentFact(
  lanes: readonly PlacedLane[],
  focused: FactKey | null,
  selected: FactKey | null,
  windowPx: number,
): FactKey | null {
  if (focused && findMark(lanes, focused)) return focused;
  if (selected && findMark(lanes, selected)) return selected;
  for (const { marks } of lanes) {
    const seen = marks.find(({ fromPx }) => fromPx >= windowPx) ?? marks[0];
    if (seen) return seen.mark.key;
  }
  return null;
}
