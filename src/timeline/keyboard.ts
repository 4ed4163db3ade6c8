// Which mark the arrow keys lead to, and what the other keys do to the picture. Pure; Picture.tsx carries it out.
import type { FactKey } from '../dataset';
import type { PlacedLane } from './layout';

/** What a key asks of the picture. */
export type PictureCommand =
  | {
      readonly kind: 'move';
      readonly to: 'previous' | 'next' | 'lane-above' | 'lane-below' | 'first' | 'last';
    }
  | { readonly kind: 'select' }
  | { readonly kind: 'open' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'fit' };

/** One step of the zoom keys and buttons: four of them quarter the time shown. */
export const zoomStep = Math.SQRT2;
/** One step of the pan keys, as a share of the window. */
export const panStep = 0.2;

/** The command of a key, if it is one of the picture's. With Control, Alt or Meta keys belong to the browser. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): PictureCommand | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.shiftKey && event.key === 'ArrowLeft') return { kind: 'pan', share: -panStep };
  if (event.shiftKey && event.key === 'ArrowRight') return { kind: 'pan', share: panStep };
  return Object.hasOwn(commands, event.key) ? commands[event.key]! : null;
}

const commands: Readonly<Record<string, PictureCommand>> = {
  ArrowLeft: { kind: 'move', to: 'previous' },
  ArrowRight: { kind: 'move', to: 'next' },
  ArrowUp: { kind: 'move', to: 'lane-above' },
  ArrowDown: { kind: 'move', to: 'lane-below' },
  Home: { kind: 'move', to: 'first' },
  End: { kind: 'move', to: 'last' },
  Enter: { kind: 'open' },
  ' ': { kind: 'select' },
  Escape: { kind: 'clear' },
  '+': { kind: 'zoom', factor: zoomStep },
  '=': { kind: 'zoom', factor: zoomStep },
  '-': { kind: 'zoom', factor: 1 / zoomStep },
  '0': { kind: 'fit' },
};

type Move = Extract<PictureCommand, { kind: 'move' }>['to'];

/** The fact that a move leads to; the one it began at where there is none further. Without a beginning, the first. */
export function neighbour(lanes: readonly PlacedLane[], from: FactKey | null, move: Move): FactKey | null {
  const filled = lanes.filter(({ marks }) => marks.length > 0);
  const laneIndex = filled.findIndex(({ marks }) => marks.some(({ mark }) => mark.key === from));
  const lane = filled[laneIndex];
  if (!lane) return filled[0]?.marks[0]?.mark.key ?? null;
  const index = lane.marks.findIndex(({ mark }) => mark.key === from);
  const keyAt = (at: number): FactKey =>
    lane.marks[Math.min(Math.max(at, 0), lane.marks.length - 1)]!.mark.key;
  switch (move) {
    case 'previous':
      return keyAt(index - 1);
    case 'next':
      return keyAt(index + 1);
    case 'first':
      return keyAt(0);
    case 'last':
      return keyAt(lane.marks.length - 1);
    case 'lane-above':
    case 'lane-below': {
      const other = filled[laneIndex + (move === 'lane-above' ? -1 : 1)];
      return other ? nearest(other, lane.marks[index]!.fromPx) : from;
    }
  }
}

function nearest(lane: PlacedLane, px: number): FactKey {
  const distance = (at: number): number => Math.abs(lane.marks[at]!.fromPx - px);
  let best = 0;
  for (let at = 1; at < lane.marks.length; at += 1) if (distance(at) < distance(best)) best = at;
  return lane.marks[best]!.mark.key;
}
