// Finds the facts that answer each part of a query, and how well: by name, date, figure, word, idea, by a word half
// typed, or, where nothing else is found, by a word mistyped. Putting the parts together is rank.ts.
import {
  type Candidates,
  createMatches,
  eachDocument,
  type FactList,
  firstOf,
  keywordShare,
  matchLists,
  type PartMatches,
} from './fact-lists';
import type { FactIndex } from './facts';
import { matchDate } from './match-dates';
import { isTelling, type NameIndex, namesBeginning } from './names';
import type { QueryPart } from './query';

/** How well a fact answers one part of a query, 0 to 1, by how it does. */
const qualities = {
  said: 1,
  idea: 0.6,
  /** By a name that begins so, or a word that does, times the share already typed. */
  beginning: 0.8,
  partOfName: 0.8,
  mistypedName: 0.75,
  mistypedWord: 0.6,
} as const;

/** The fewest letters from which words of facts are guessed; fewer fit nearly everything. */
const fewestLettersOfBeginning = 4;
/** Shorter words have too many neighbours among ordinary words. */
const fewestLettersOfMistypedWord = 5;
/** Names that begin with what was typed, beyond which none is told from the others anyway. */
const mostBeginnings = 400;
/** The share of a run of Han that must be found for the fact to count. */
const leastCoverage = 0.75;

/** A word of more names than these tells none of them; the most told of count. */
const mostNames = 4096;

/** Finds the facts that answer a part. */
export function matchFacts(part: QueryPart, facts: FactIndex, names: NameIndex): PartMatches {
  if (part.kind === 'date') return matchDate(part.date, facts);
  if (part.kind === 'run') return matchRun(part, facts);
  const gathered = gatherLists(facts, names);
  const { lists, addTerm, addNames } = gathered;
  switch (part.kind) {
    case 'name':
      addNames(part.names, qualities.said);
      addTerm(part.text, qualities.said);
      break;
    case 'figure':
      addTerm(part.term, qualities.said);
      if (part.digits !== null) addTerm(part.digits, qualities.said);
      break;
    case 'word':
      addTerm(part.term, qualities.said);
      for (const idea of part.ideas) addTerm(idea, qualities.idea);
      addNames(namesWith(part.text, names), qualities.partOfName);
      if (part.isLast) addBeginnings(part.text, facts, names, gathered);
      if (lists.length === 0) addMistyped(part, facts, names, gathered);
  }
  return matchLists(facts, lists);
}

/** Lists being gathered. */
interface Gathered {
  readonly lists: FactList[];
  add(documents: Uint32Array, quality: number): void;
  addTerm(term: string, quality: number): void;
  /** Adds the facts about the bearers of names. */
  addNames(numbers: ArrayLike<number>, quality: number): void;
}

function gatherLists(facts: FactIndex, names: NameIndex): Gathered {
  const lists: FactList[] = [];
  const owners = new Map<number, number>();
  const add: Gathered['add'] = (documents, quality) => {
    if (documents.length > 0) lists.push({ documents, quality });
  };
  return {
    lists,
    add,
    addTerm(term, quality) {
      const index = facts.terms.find(term);
      if (index >= 0) add(facts.terms.documents(index), quality);
    },
    addNames(numbers, quality) {
      for (let at = 0; at < Math.min(numbers.length, mostNames); at++) {
        const owner = names.owners[numbers[at]!]!;
        if ((owners.get(owner) ?? 0) >= quality) continue;
        owners.set(owner, quality);
        add(facts.byEntity.at(owner), quality);
      }
    },
  };
}

function namesWith(word: string, names: NameIndex): ArrayLike<number> {
  const index = names.words.find(word);
  return index < 0 ? [] : names.words.documents(index);
}

function addBeginnings(typed: string, facts: FactIndex, names: NameIndex, { add, addNames }: Gathered): void {
  const qualityOf = (length: number): number => (qualities.beginning * (1 + typed.length / length)) / 2;
  for (const table of [names.whole, names.words])
    for (const { term, names: numbers } of namesBeginning(typed, table, names))
      addNames(numbers, qualityOf(table.terms[term]!.length));
  if (typed.length < fewestLettersOfBeginning) return;
  const { spellings } = facts;
  const [from, to] = spellings.findBeginnings(typed);
  for (let index = from; index < Math.min(to, from + mostBeginnings); index++) {
    // The word itself is known by its stem already, and better.
    if (spellings.terms[index] !== typed)
      add(spellings.documents(index), qualityOf(spellings.terms[index]!.length));
  }
}

function addMistyped(
  part: Extract<QueryPart, { kind: 'word' }>,
  facts: FactIndex,
  names: NameIndex,
  { add, addNames }: Gathered,
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
    add(facts.spellings.documents(index), qualities.mistypedWord / edits);
  }
}

/** How well a term of a run is answered: the characters of a fact itself, its keywords, ideas. */
const ranks = [qualities.said, keywordShare, qualities.idea] as const;
/** A mask has no room for more characters. */
const mostCharacters = 31;

/** A term of a run with the characters it covers, as bits, and the documents that say it. */
interface RunTerm {
  readonly mask: number;
  readonly isIdea: boolean;
  readonly documents: Uint32Array;
}

/**
 * How many of a run's characters a fact says, in pairs and ideas; below a share of them it is about something else. What
 * it says itself counts most, so that a fact in the reader's own words comes before one that means the same.
 */
function matchRun({ text, pieces }: Extract<QueryPart, { kind: 'run' }>, facts: FactIndex): PartMatches {
  const length = Math.min(text.length, mostCharacters);
  // A run that binding words cut apart is measured without them.
  let wanted = 0;
  const terms: RunTerm[] = [];
  for (const { kind, term, from, to } of pieces) {
    if (to > length) continue;
    const mask = (2 ** (to - from) - 1) << from;
    wanted |= mask;
    const index = facts.terms.find(term);
    if (index >= 0) terms.push({ mask, isIdea: kind === 'idea', documents: facts.terms.documents(index) });
  }
  const least = leastCoverage * countBits(wanted);
  const needed = neededTerms(terms, least);
  const lists = needed.map(({ documents }) => ({ documents, quality: qualities.said }));
  const book = facts.books.next();
  return createMatches(facts, lists, book, (asked) => {
    const weighed = asked === 'all' ? firstOf(facts, lists, Number.POSITIVE_INFINITY) : asked;
    const covered = coverageOf(weighed, terms, facts);
    for (const [at, fact] of weighed.facts.entries()) {
      let counted = 0;
      let quality = 0;
      for (let rank = 0; rank < ranks.length; rank++) {
        const mask = covered[at * ranks.length + rank]!;
        quality += ranks[rank]! * countBits(mask & ~counted);
        counted |= mask;
      }
      if (counted !== 0 && countBits(counted) >= least)
        book.note(fact, quality / Math.max(1, countBits(wanted)));
    }
  });
}

/** Terms of which a fact must say one, the rarest: what the others cover is not enough. */
function neededTerms(terms: readonly RunTerm[], least: number): readonly RunTerm[] {
  const byLength = [...terms].sort((a, b) => a.documents.length - b.documents.length);
  let covered = 0;
  let from = byLength.length;
  while (from > 0 && countBits(covered | byLength[from - 1]!.mask) < least) covered |= byLength[--from]!.mask;
  return byLength.slice(0, from);
}

/** For each fact in order, the characters covered in each rank. */
function coverageOf(asked: Candidates, terms: readonly RunTerm[], facts: FactIndex): Int32Array {
  const covered = new Int32Array(asked.facts.length * ranks.length);
  const places = facts.books.next();
  for (const [at, fact] of asked.facts.entries()) places.note(fact, at + 1);
  for (const { mask, isIdea, documents } of terms)
    eachDocument(documents, asked, (document) => {
      const rank = isIdea ? 2 : document & 1;
      covered[(places.qualities[document >> 1]! - 1) * ranks.length + rank]! |= mask;
    });
  return covered;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
