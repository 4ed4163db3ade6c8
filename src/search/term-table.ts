// A sorted table of terms with the documents each stands for: exact look-up, look-up by beginning, and look-up with
// typing errors. Flat arrays, so that a pack of 100,000 names costs a few megabytes and no garbage.
import { countEdits, type Extent, forgivenEdits, isLikelyError } from './edit-distance';
import { type LetterSigns, openSigns, type SignedTerms, signTerms } from './letter-signs';
import { openLists, type PackedLists, splitLines } from './number-lists';

/** A term found with typing errors. */
export interface NearTerm {
  readonly index: number;
  readonly edits: number;
}

/** Terms in order, each with its documents. */
export interface TermTable {
  readonly terms: readonly string[];
  /** Index of a term, or -1. */
  find(term: string): number;
  /** The terms that begin so, as a range of indexes, end exclusive. */
  findBeginnings(beginning: string): readonly [from: number, to: number];
  /** The terms that differ from a word by few typing errors, nearest first. */
  findNear(word: string, extent: Extent): readonly NearTerm[];
  documents(index: number): Uint32Array;
}

/** A table as plain data: stored with a pack as it is, or written as JSON with lists in place of typed arrays. */
export interface PackedTable {
  /** The terms in order, one a line. */
  readonly terms: string;
  /** Which letters each term holds; null where they are so few that it is seen when it is asked. */
  readonly signs: LetterSigns | null;
  readonly lists: PackedLists;
}

/** Of more terms than these the letters are kept. */
const fewTerms = 8192;

/** Packs terms, in order, with their lists. */
export function packTable(terms: readonly string[], lists: PackedLists): PackedTable {
  return { terms: terms.join('\n'), signs: terms.length > fewTerms ? signTerms(terms) : null, lists };
}

/** Opens a packed table. */
export function openTable(packed: PackedTable): TermTable {
  const terms = splitLines(packed.terms);
  const lists = openLists(packed.lists);
  let signed: SignedTerms | undefined;
  const lastNear = new Map<string, readonly NearTerm[]>();

  const near = (word: string, extent: Extent, max: number): readonly NearTerm[] => {
    signed ??= openSigns(terms, packed.signs ?? signTerms(terms));
    const found: NearTerm[] = [];
    for (const index of signed.candidates(word, max, extent)) {
      const target = terms[index]!;
      const edits = countEdits(word, target, max, extent);
      if (edits > 0 && edits <= max && isLikelyError(word, target, edits)) found.push({ index, edits });
    }
    return found.sort((a, b) => a.edits - b.edits || a.index - b.index);
  };

  const firstNotBelow = (wanted: string): number => {
    let [low, high] = [0, terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (terms[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    terms,
    find(term) {
      const index = firstNotBelow(term);
      return terms[index] === term ? index : -1;
    },
    findBeginnings(beginning) {
      // No term holds U+FFFF, so this is just past the last that begins so.
      return [firstNotBelow(beginning), firstNotBelow(`${beginning}\uffff`)];
    },
    findNear(word, extent) {
      // A beginning leaves so much open that it is forgiven one error, and none when it is short.
      const max =
        extent === 'whole'
          ? forgivenEdits(word)
          : word.length < fewestLettersOfBeginning
            ? 0
            : Math.min(1, forgivenEdits(word));
      if (max === 0) return [];
      // Entities and facts ask the same of one keystroke.
      const key = `${extent} ${word}`;
      const known = lastNear.get(key);
      if (known) return known;
      if (lastNear.size === mostNear) lastNear.clear();
      const found = near(word, extent, max);
      lastNear.set(key, found);
      return found;
    },
    documents: lists.at,
  };
}

/** The fewest letters of a word half typed for which a typing error is looked for. */
const fewestLettersOfBeginning = 5;
const mostNear = 16;
