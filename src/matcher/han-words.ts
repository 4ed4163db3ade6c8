// Tells where a name in running Han text is only the end of one word and the beginning of the next: 软银 in 柔软银光, 谷歌 in
// 山谷歌声. The words are the platform's (Intl.Segmenter), which errs now and then: what it says is evidence, no verdict.
// It knows other words in Simplified than in Traditional characters, so it is asked in both, whichever a text has.
import { isHanUnit } from './characters';

/** Whether a word begins before a stretch of a text and ends inside it, or the other way about. */
export type CutsWord = (text: string, start: number, end: number) => boolean;

// Enough for any word, and little to cut.
const AROUND = 5;
// Pages say the same again, and cutting is dear.
const MOST_KNOWN = 2_000;

let segmenter: Intl.Segmenter | null = null;

/** Makes what tells it; `characters` are the Traditional ones, then in the same order their Simplified ones. */
export function createWordCutter(characters: string): CutsWord {
  const half = characters.length / 2;
  const known = new Map<string, boolean>();
  const simplify = (unit: string): string => {
    const at = characters.indexOf(unit);
    return at < 0 || at >= half ? unit : (characters[at + half] as string);
  };
  const complicate = (unit: string): string => {
    const at = characters.indexOf(unit, half);
    return at < 0 ? unit : (characters[at - half] as string);
  };
  return (text, start, end) => {
    const isHanAt = (at: number) => isHanUnit(text.charCodeAt(at));
    if (!isHanAt(start) || !isHanAt(start - 1)) return false;
    let from = start;
    while (start - from < AROUND && isHanAt(from - 1)) from -= 1;
    let to = end;
    while (to - end < AROUND && isHanAt(to)) to += 1;
    const window = text.slice(from, to);
    const key = `${start - from} ${end - from} ${window}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const simplified = window.replace(/./g, simplify);
      answer = [simplified, simplified.replace(/./g, complicate)].some((one) =>
        cutsWordIn(one, start - from, end - from),
      );
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, answer);
    }
    return answer;
  };
}

function cutsWordIn(window: string, start: number, end: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(window);
  const first = words.containing(start);
  if (first && first.index < start && first.index + first.segment.length < end) return true;
  const last = words.containing(end - 1);
  return last !== undefined && last.index > start && last.index + last.segment.length > end;
}
