// Tells cheaply which terms may be a word with typing errors in it, by their length and the letters that they begin with: a
// bit for each, whatever their order. It may name a term too many, never one too few; counting the errors is
// edit-distance.ts's. An index of pairs of letters told better, but a reader waited for it at each popup's first slip.
import type { Extent } from './edit-distance';

/** So many first letters of each term are known: of a word half typed fewer are asked, which tells more of long terms. */
const signedLetters: Readonly<Record<Extent, number>> = { whole: 12, beginning: 6 };
/** Longer terms lie among those of this length. */
const mostLetters = 64;

/** Which letters each of some terms begins with, as plain data. */
export type LetterSigns = Readonly<Record<Extent, ArrayLike<number>>>;

/** Sees which letters each of some terms begins with. */
export function signTerms(terms: readonly string[]): LetterSigns {
  const sign = (letters: number) => Uint32Array.from(terms, (term) => signOf(term, letters));
  return { whole: sign(signedLetters.whole), beginning: sign(signedLetters.beginning) };
}

/** Which of its first letters a word holds, as bits; letters of other scripts share them. */
function signOf(word: string, letters: number): number {
  let sign = 0;
  for (let at = 0; at < word.length && at < letters; at++) sign |= 1 << (word.charCodeAt(at) & 31);
  return sign >>> 0;
}

/** Terms by their letters. */
export interface SignedTerms {
  /** Indexes of the terms that may be within `max` errors of a word, or begin so; at most two errors. */
  candidates(word: string, max: number, extent: Extent): number[];
}

/** Opens terms with what signTerms said of them. */
export function openSigns(terms: readonly string[], signs: LetterSigns): SignedTerms {
  // Together by length, so that those of other lengths are not looked at.
  const starts = new Uint32Array(mostLetters + 2);
  const placeOf = (term: string): number => Math.min(term.length, mostLetters);
  for (const term of terms) starts[placeOf(term) + 1]!++;
  for (let length = 0; length <= mostLetters; length++) starts[length + 1]! += starts[length]!;
  const next = starts.slice();
  const indexes = new Uint32Array(terms.length);
  const byLength = { whole: new Int32Array(terms.length), beginning: new Int32Array(terms.length) };
  for (let index = 0; index < terms.length; index++) {
    const place = next[placeOf(terms[index]!)]!++;
    indexes[place] = index;
    byLength.whole[place] = signs.whole[index]!;
    byLength.beginning[place] = signs.beginning[index]!;
  }
  return {
    candidates(word, max, extent) {
      const from = starts[Math.min(mostLetters, Math.max(0, word.length - max))]!;
      const longest = extent === 'whole' ? Math.min(mostLetters, word.length + max) : mostLetters;
      const to = starts[longest + 1]!;
      // An error moves letters by one place at the most, brings one and takes one.
      const wanted = signOf(word, signedLetters[extent] - max);
      const allowed = extent === 'whole' ? signOf(word, signedLetters[extent] + max) : -1;
      const signed = byLength[extent];
      const found: number[] = [];
      for (let place = from; place < to; place++) {
        const sign = signed[place]!;
        let missing = wanted & ~sign;
        missing &= missing - 1;
        let tooMany = sign & ~allowed;
        tooMany &= tooMany - 1;
        if (max > 1) {
          missing &= missing - 1;
          tooMany &= tooMany - 1;
        }
        if ((missing | tooMany) === 0) found.push(indexes[place]!);
      }
      return found;
    },
  };
}
