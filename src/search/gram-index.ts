// Finds the terms of a table that may be a word with typing errors in it: those that share enough pairs of neighbouring
// letters. It may name a term too many, never one too few; counting the errors is edit-distance.ts's.

/** Terms by the pairs of letters they hold. */
export interface GramIndex {
  /** Terms that share enough pairs of letters with a word to be within `max` errors of it. */
  candidates(word: string, max: number): number[];
}

/** A swap of two letters breaks three pairs, any other error two. */
const pairsBrokenByError = 3;
/** Pairs are told apart by a hash of so many bits; two pairs of one hash only name a term too many. */
const hashBits = 16;
/** Longer terms are compared by their beginning. */
const mostLetters = 64;

/** Indexes terms: in flat arrays, since it is done at the first mistyped letter, while a reader waits. */
export function indexGrams(terms: readonly string[]): GramIndex {
  const starts = new Uint32Array(2 ** hashBits + 1);
  for (const term of terms) eachGram(term, (gram) => starts[gram + 1]!++);
  for (let gram = 0; gram < 2 ** hashBits; gram++) starts[gram + 1]! += starts[gram]!;
  const postings = new Uint32Array(starts[2 ** hashBits]!);
  const next = starts.slice();
  for (let index = 0; index < terms.length; index++)
    eachGram(terms[index]!, (gram) => {
      postings[next[gram]!++] = index;
    });
  const shared = new Uint8Array(terms.length);
  return {
    candidates(word, max) {
      const grams = new Set<number>();
      eachGram(word, (gram) => grams.add(gram));
      const enough = Math.max(1, grams.size - pairsBrokenByError * max);
      const found: number[] = [];
      for (const gram of grams) {
        for (let at = starts[gram]!; at < starts[gram + 1]!; at++) {
          const index = postings[at]!;
          if (++shared[index]! === enough) found.push(index);
        }
      }
      shared.fill(0);
      return found.sort((a, b) => a - b);
    },
  };
}

/** The pairs of neighbouring letters of a word, its beginning marked, as hashes; a pair may come twice. */
function eachGram(word: string, onGram: (gram: number) => void): void {
  let before = 0x5e; // ^
  for (let at = 0; at < word.length && at < mostLetters; at++) {
    const code = word.charCodeAt(at);
    onGram((Math.imul(before, 0x9e3b) ^ code) & (2 ** hashBits - 1));
    before = code;
  }
}
