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

/** Names of lanes are set larger than the labels that the rulers measure, by so much. */
const nameScale = 1.15;

/** Lines that a text takes, broken between words; a word that is wider than a line goes on in the next. */
export function countLines(text: string, lineWidthPx: number, ruler: LabelRulers['bold']): number {
  let lines = 1;
  let usedPx = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const widthPx = ruler.widthPx(word.trimEnd());
    if (usedPx > 0 && usedPx + widthPx > lineWidthPx) {
      lines += 1;
      usedPx = 0;
    }
    lines += Math.max(0, Math.ceil(widthPx / lineWidthPx) - 1);
    usedPx += ruler.widthPx(word);
  }
  return lines;
}

/** The room for names at a place. */
export function nameRoom({ names, nameWidthPx }: NamePlace, rulers: LabelRulers, words: Words): NameRoom {
  if (names === 'above') return { headPx: nameAbovePx, leastPx: () => 0 };
  return {
    headPx: 0,
    leastPx: ({ lane }) => {
      const { text } = laneName(lane, words);
      return countLines(text, nameWidthPx / nameScale, rulers.bold) * nameLinePx + nameElsePx;
    },
  };
}
