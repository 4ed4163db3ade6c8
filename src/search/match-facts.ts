// Finds the facts that answer each part of a query, and how well: by name, date, figure, word, idea, by a word half
// typed, or, where nothing else is found, by a word mistyped. Putting the parts together is rank.ts.
import type { FactIndex } from './facts';
import { isTelling, type NameIndex } from './names';
import type { QueryPart } from './query';

/** How well a fact answers one part of a query, 0 to 1, by how it does. */
const qualities = {
  said: 1,
  keyword: 0.85,
  idea: 0.6,
  /** By a name that begins so, or a word that does, times the share already typed. */
  beginning: 0.8,
  partOfName: 0.8,
  mistypedName: 0.75,
  mistypedWord: 0.6,
  dateWithin: 1,
  dateEnd: 0.8,
  /** The date asked for lies somewhere inside a longer period. */
  dateInside: 0.35,
  yearlessMonth: 0.7,
} as const;

/** The fewest letters from which words of facts are guessed; fewer fit nearly everything. */
const fewestLettersOfBeginning = 4;
/** Shorter words have too many neighbours among ordinary words. */
const fewestLettersOfMistypedWord = 5;
/** Names that begin with what was typed, beyond which none is told from the others anyway. */
const mostBeginnings = 400;
/** The share of a run of Han that must be found for the fact to count. */
const leastCoverage = 0.75;

/** The facts that answer one part of a query, each with how well: 0 to 1. */
export interface PartMatches {
  readonly facts: readonly number[];
  /** By fact number; 0 for a fact that does not answer. */
  readonly qualities: Float32Array;
}

/** Finds the facts that answer a part. */
export function matchFacts(part: QueryPart, facts: FactIndex, names: NameIndex): PartMatches {
  const found: number[] = [];
  const best = new Float32Array(facts.count);
  const add = (fact: number, quality: number): void => {
    if (quality <= best[fact]!) return;
    if (best[fact] === 0) found.push(fact);
    best[fact] = quality;
  };
  const addTerm = (term: string, said: number, table = facts.terms): void => {
    const index = table.find(term);
    if (index < 0) return;
    for (const document of table.documents(index)) {
      add(document >> 1, document & 1 ? said * qualities.keyword : said);
    }
  };
  const addNames = (numbers: Iterable<number>, quality: number): void => {
    for (const number of numbers)
      for (const fact of facts.byEntity.at(names.owners[number]!)) add(fact, quality);
  };

  switch (part.kind) {
    case 'name':
      addNames(part.names, qualities.said);
      addTerm(part.text, qualities.said);
      break;
    case 'figure':
      addTerm(part.term, qualities.said);
      if (part.digits !== null) addTerm(part.digits, qualities.said);
      break;
    case 'date':
      for (let fact = 0; fact < facts.count; fact++) {
        const quality = dateQuality(part, facts.starts[fact]!, facts.ends[fact]!);
        if (quality > 0) add(fact, quality);
      }
      break;
    case 'run':
      matchRun(part, facts, add);
      break;
    case 'word':
      addTerm(part.term, qualities.said);
      for (const idea of part.ideas) addTerm(idea, qualities.idea);
      addNames(namesWith(part.text, names), qualities.partOfName);
      if (part.isLast) matchBeginning(part.text, facts, names, add, addNames);
      if (found.length === 0) matchMistyped(part, facts, names, add, addNames);
  }
  return { facts: found, qualities: best };
}

type Add = (fact: number, quality: number) => void;
type AddNames = (numbers: Iterable<number>, quality: number) => void;

function namesWith(word: string, names: NameIndex): Iterable<number> {
  const index = names.words.find(word);
  return index < 0 ? [] : names.words.documents(index);
}

function matchBeginning(
  typed: string,
  facts: FactIndex,
  names: NameIndex,
  add: Add,
  addNames: AddNames,
): void {
  for (const table of [names.whole, names.words]) {
    const [from, to] = table.findBeginnings(typed);
    let seen = 0;
    // What is whole comes first in the table.
    for (let index = from; index < to && seen < mostBeginnings; index++) {
      const numbers = table.documents(index);
      seen += numbers.length;
      addNames(numbers, (qualities.beginning * (1 + typed.length / table.terms[index]!.length)) / 2);
    }
  }
  if (typed.length < fewestLettersOfBeginning) return;
  const [from, to] = facts.spellings.findBeginnings(typed);
  for (let index = from; index < Math.min(to, from + mostBeginnings); index++) {
    // The word itself is known by its stem already, and better.
    if (facts.spellings.terms[index] === typed) continue;
    const share = typed.length / facts.spellings.terms[index]!.length;
    for (const document of facts.spellings.documents(index)) {
      const quality = (qualities.beginning * (1 + share)) / 2;
      add(document >> 1, document & 1 ? quality * qualities.keyword : quality);
    }
  }
}

function matchMistyped(
  part: Extract<QueryPart, { kind: 'word' }>,
  facts: FactIndex,
  names: NameIndex,
  add: Add,
  addNames: AddNames,
): void {
  for (const extent of part.isLast ? (['whole', 'beginning'] as const) : (['whole'] as const)) {
    for (const table of [names.whole, names.words]) {
      for (const { index, edits } of table.findNear(part.text, extent)) {
        if (table === names.whole || isTelling(index, names))
          addNames(table.documents(index), qualities.mistypedName / edits);
      }
    }
  }
  if (part.text.length < fewestLettersOfMistypedWord) return;
  for (const { index, edits } of facts.spellings.findNear(part.text, 'whole')) {
    // Among ordinary words another first letter makes another word.
    if (facts.spellings.terms[index]![0] !== part.text[0]) continue;
    for (const document of facts.spellings.documents(index))
      add(document >> 1, qualities.mistypedWord / edits);
  }
}

/** How well a term of a run is answered: the characters of a fact itself, its keywords, ideas. */
const ranks = [qualities.said, qualities.keyword, qualities.idea] as const;

/**
 * How many of a run's characters a fact says, in pairs and ideas; below a share of them it is about something else. What
 * it says itself counts most, so that a fact in the reader's own words comes before one that means the same.
 */
function matchRun(part: Extract<QueryPart, { kind: 'run' }>, facts: FactIndex, add: Add): void {
  const length = Math.min(part.text.length, 31);
  const maskOf = (from: number, to: number): number => (2 ** (to - from) - 1) << from;
  /** By fact, the characters covered in each rank; flat, since half of a big pack may say a word. */
  const covered = new Int32Array(facts.count * ranks.length);
  const touched: number[] = [];
  for (const { kind, term, from, to } of part.pieces) {
    const index = facts.terms.find(term);
    if (index < 0 || to > length) continue;
    const mask = maskOf(from, to);
    for (const document of facts.terms.documents(index)) {
      const at = (document >> 1) * ranks.length;
      const rank = kind === 'idea' ? 2 : (document & 1) === 1 ? 1 : 0;
      if ((covered[at]! | covered[at + 1]! | covered[at + 2]!) === 0) touched.push(document >> 1);
      covered[at + rank]! |= mask;
    }
  }
  // A run that binding words cut apart is measured without them.
  const wanted = countBits(
    part.pieces.reduce((mask, { from, to }) => (to > length ? mask : mask | maskOf(from, to)), 0),
  );
  for (const fact of touched) {
    let counted = 0;
    let quality = 0;
    for (let rank = 0; rank < ranks.length; rank++) {
      const mask = covered[fact * ranks.length + rank]!;
      quality += ranks[rank]! * countBits(mask & ~counted);
      counted |= mask;
    }
    if (countBits(counted) >= leastCoverage * wanted) add(fact, quality / Math.max(1, wanted));
  }
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const longestMonth = 31;

function dateQuality({ date }: Extract<QueryPart, { kind: 'date' }>, start: number, end: number): number {
  if (Number.isNaN(start)) return 0;
  if (date.kind === 'yearless') {
    const isMonth = (day: number): boolean =>
      Number.isFinite(day) && new Date(day * 86_400_000).getUTCMonth() + 1 === date.month;
    // A year holds every month, so it answers to none.
    return end - start <= 3 * longestMonth && (isMonth(start) || isMonth(end)) ? qualities.yearlessMonth : 0;
  }
  if (start >= date.first && end <= date.last) return qualities.dateWithin;
  const isIn = (day: number): boolean => day >= date.first && day <= date.last;
  // A date known to the month may be the very day asked for.
  if (date.precision === 'day' && end - start < longestMonth && start <= date.first && date.last <= end) {
    return qualities.dateEnd;
  }
  if (isIn(start) || isIn(end)) return qualities.dateEnd;
  return start <= date.first && date.last <= end ? qualities.dateInside : 0;
}
