// The facts that answer one part of a query, as lists of documents that are only read as far as needed. Few are read whole
// and counted; of many the first of each list are candidates, since facts are numbered by what is to be shown first, and
// what another part found is looked up in them.
import type { FactIndex } from './facts';
import type { QualityBook } from './quality-book';

/** Facts that answer in one way. */
export interface FactList {
  /** Ascending: the fact's number times 2, plus 1 where only a keyword or the note says it. */
  readonly documents: Uint32Array;
  /** How well, 0 to 1. */
  readonly quality: number;
}

/** Some of the facts that answer a part, and what is known of the others. */
export interface Candidates {
  readonly facts: readonly number[];
  /** By fact; 0 for one that is no candidate. */
  readonly marks: Float32Array;
  /** The first fact that may be missing, and how well the missing may answer at the most; null when none is. */
  readonly missing: { readonly first: number; readonly quality: number } | null;
}

/** The facts that answer one part of a query. */
export interface PartMatches {
  /** How many; of more than `fewDocuments` that may be too many, never too few. */
  readonly count: number;
  /** How well those answer that were weighed, by fact; 0 for one that does not answer. */
  readonly qualities: Float32Array;
  /** Those among the first `depth` of each list; all where they are few. */
  candidates(depth: number): Candidates;
  /** Weighs candidates, of this part or of another. */
  weigh(candidates: Candidates): void;
}

/** Up to so many documents are read whole. */
export const fewDocuments = 8192;
/** What only a keyword or the note of a fact says, as a share of what its text says. */
export const keywordShare = 0.85;

/** Makes matches of lists, by the rule that a fact answers as well as the best list that holds it. */
export function matchLists(facts: FactIndex, lists: readonly FactList[]): PartMatches {
  const book = facts.books.next();
  return createMatches(facts, lists, book, (asked) => {
    for (const { documents, quality } of lists)
      eachDocument(documents, asked, (document) => {
        book.note(document >> 1, document & 1 ? quality * keywordShare : quality);
      });
  });
}

/** Makes matches of lists, one of which holds each fact that answers; `weigh` notes in the book how well facts do. */
export function createMatches(
  facts: FactIndex,
  lists: readonly FactList[],
  book: QualityBook,
  weigh: (candidates: Candidates | 'all') => void,
): PartMatches {
  const { qualities } = book;
  const count = lists.reduce((sum, { documents }) => sum + documents.length, 0);
  if (count > fewDocuments)
    return {
      count: Math.min(facts.count, count),
      qualities,
      candidates: (depth) => firstOf(facts, lists, depth),
      weigh,
    };
  weigh('all');
  return {
    count: book.facts.length,
    qualities,
    candidates: () => ({ facts: book.facts, marks: qualities, missing: null }),
    weigh() {},
  };
}

/** The facts among the first `depth` of each list. */
export function firstOf(facts: FactIndex, lists: readonly FactList[], depth: number): Candidates {
  const seen = facts.books.next();
  let first = facts.count;
  let quality = 0;
  for (const list of lists) {
    const end = Math.min(depth, list.documents.length);
    for (let at = 0; at < end; at++) seen.note(list.documents[at]! >> 1, 1);
    if (end === list.documents.length) continue;
    first = Math.min(first, list.documents[end]! >> 1);
    quality = Math.max(quality, list.quality);
  }
  return { facts: seen.facts, marks: seen.qualities, missing: quality === 0 ? null : { first, quality } };
}

/** Reading a document costs so much less than looking a fact up by halving. */
const stepsOfLookup = 16;

/** Tells the documents of an ascending list that are of candidates. */
export function eachDocument(
  documents: Uint32Array,
  asked: Candidates | 'all',
  onDocument: (document: number) => void,
): void {
  if (asked === 'all') for (let at = 0; at < documents.length; at++) onDocument(documents[at]!);
  else if (documents.length <= asked.facts.length * stepsOfLookup) {
    for (let at = 0; at < documents.length; at++)
      if (asked.marks[documents[at]! >> 1] !== 0) onDocument(documents[at]!);
  } else
    for (const fact of asked.facts) {
      const document = documents[firstNotBelow(documents, fact * 2)];
      if (document !== undefined && document >> 1 === fact) onDocument(document);
    }
}

/** The place of the first number of an ascending list that is not below another. */
function firstNotBelow(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an ascending list holds a number. */
export function holds(numbers: Uint32Array, wanted: number): boolean {
  return numbers[firstNotBelow(numbers, wanted)] === wanted;
}
