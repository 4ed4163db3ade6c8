// How much room the lanes' names need, beside their lanes or above them. Stacking the lanes is stack.ts.
import type { Words } from '../shared';
import { laneName } from './LaneLabel';
import type { NameRoom } from './stack';
import type { LabelRulers } from './text-width';

/** Where names stand, and how wide a line of a name that stands beside is, px. */
export interface NamePlace {
  readonly names: 'beside' | 'above';
  readonly nameWidthPx: number;
}

/** Room for a lane's name above it, px. */
const nameAbovePx = 26;
/** Height of a line of a lane's name, and of all else beside it, px. */
const nameLinePx = 19;
const nameElsePx = 34;

/** The room for names at a place. */
export function nameRoom({ names, nameWidthPx }: NamePlace, rulers: LabelRulers, words: Words): NameRoom {
  if (names === 'above') return { headPx: nameAbovePx, leastPx: () => 0 };
  return {
    headPx: 0,
    leastPx: ({ lane }) => {
      // Words do not break where a line is full; a tenth is what that costs.
      const widthPx = rulers.bold.widthPx(laneName(lane, words).text) * 1.1;
      return Math.ceil(widthPx / nameWidthPx) * nameLinePx + nameElsePx;
    },
  };
}
