// Reads a text in which one name is marked by brackets, as the matcher reads a place of a page.
import type { Place } from '../../src/matcher/beside';
import { createPlainer, levelText } from '../../src/matcher/reading';

/** Writes a text as names are compared, without pairs of Han characters. */
export const toPlain = createPlainer('');

/** The place that the brackets mark; no words cut it. */
export function markedPlace(marked: string): Place {
  const { cased } = levelText(marked.replace('[', '').replace(']', ''));
  return {
    cased,
    plain: toPlain(cased),
    start: marked.indexOf('['),
    end: marked.indexOf(']') - 1,
    isCut: false,
  };
}
