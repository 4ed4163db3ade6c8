// Tells any number of names, by one bit field: a hundred thousand cost a page what a thousand do. Each different word of
// a page is hashed once and then known by itself: the browser's own `match` and `Map` do the rest, since a loop of ours
// over characters still runs in the interpreter on a page just opened (docs/performance.md).
import type { FieldData } from './compile-probe';
import type { ProbeTable } from './name-probe';
import { WIDE } from './probe-characters';
import { LOW_MASK, readStart, STRETCH_BITS } from './probe-field';
import { CAPITAL, pairHash, placeOf, wordHash } from './probe-hash';
import { levelText } from './reading';

const wide = new RegExp(`[${WIDE}]`);
// A line may break inside a name.
const wideRuns = new RegExp(`[${WIDE}](?:\\s*[${WIDE}])+`, 'g');

// A page with more different words is long past its first slice; it only hashes some of them again.
const MOST_WORDS = 20_000;

/** Opens compiled names. */
export function openFieldTable({ size, least, lows, starts }: FieldData): ProbeTable {
  const mask = 2 ** size - 1;
  // Words shorter than every word that tells a name are passed over unseen: a third of English text.
  const runs = new RegExp(`[A-Za-z\\d]{${least},}`, 'g');
  const known = new Map<string, boolean>();

  const has = (hash: number, capital: number): boolean => {
    const place = placeOf(hash, capital) & mask;
    const stretch = place >> STRETCH_BITS;
    const low = place & LOW_MASK;
    const end = readStart(starts, stretch + 1);
    for (let at = readStart(starts, stretch); at < end; at += 1) if (lows.charCodeAt(at) === low) return true;
    return false;
  };
  const hasWord = (word: string): boolean => {
    const hash = wordHash(word);
    return has(hash, 0) || (/^[A-Z]/.test(word) && has(hash, CAPITAL));
  };
  const tellsWord = (word: string): boolean => {
    let isTold = known.get(word);
    if (isTold === undefined) {
      // Where digits follow letters, the letters may be all of the name.
      const letters = /^[A-Za-z]+(?=\d)/.exec(word);
      isTold = hasWord(word) || (letters !== null && hasWord(letters[0]));
      if (known.size >= MOST_WORDS) known.clear();
      known.set(word, isTold);
    }
    return isTold;
  };
  const tellsPair = (run: string): boolean => {
    let last = 0;
    for (let at = 0; at < run.length; at += 1) {
      const unit = run.charCodeAt(at);
      // White space: WIDE has a hole there.
      if (unit < 0x370 || (unit > 0x1dff && unit < 0x3005)) continue;
      if (last !== 0 && has(pairHash(last, unit), 0)) return true;
      last = unit;
    }
    return false;
  };

  return {
    tells(text) {
      const plain = levelText(text).cased;
      return (
        (plain.match(runs)?.some(tellsWord) ?? false) ||
        (wide.test(plain) && (plain.match(wideRuns)?.some(tellsPair) ?? false))
      );
    },
  };
}
