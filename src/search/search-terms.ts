// Reads texts into the terms under which search finds them: words by stem or in pairs, ideas, figures. A pack of a hundred
// thousand facts has two million words but few different ones, so each is looked at once and known by its numbers.
import {
  beginsConcept,
  type Figure,
  figureTerm,
  foldText,
  readConcepts,
  readDates,
  readFigures,
  readSpacedWord,
  readWords,
  type Word,
} from '../matcher';
import { isPlain, PlainWords } from './plain-words';
import type { TableBuilder } from './table-builder';

/** A word of plain text as it was read first. */
interface KnownWord extends Word {
  /** Its numbers in both tables; -1 for what only binds other words. */
  readonly inTerms: number;
  readonly inSpellings: number;
  readonly beginsIdea: boolean;
}

/** Makes the function that notes what the texts of a document say, and with `spellings` their words as written. */
export function createTermReader(
  terms: TableBuilder,
  spellings: TableBuilder | null = null,
): (texts: readonly string[], document: number) => void {
  const plainWords = new PlainWords((run): KnownWord => {
    const { kind, term } = readSpacedWord(run);
    const isBinding = kind === 'stop';
    return {
      kind,
      term,
      // Of a word that stands in many texts no place is known; ideas are asked for by what they are alone.
      start: 0,
      end: 0,
      inTerms: isBinding ? -1 : terms.numberOf(term),
      inSpellings: isBinding || !spellings ? -1 : spellings.numberOf(run),
      beginsIdea: beginsConcept(term),
    };
  });
  const addIdeas = (folded: string, words: readonly Word[], document: number): void => {
    for (const { term } of readConcepts(folded, words)) terms.add(term, document);
  };
  const readPlain = (folded: string, document: number): void => {
    const words = plainWords.read(folded);
    let mayHoldIdea = false;
    for (const { inTerms, inSpellings, beginsIdea } of words) {
      if (inTerms >= 0) terms.addNumber(inTerms, document);
      if (inSpellings >= 0) spellings?.addNumber(inSpellings, document);
      mayHoldIdea ||= beginsIdea;
    }
    if (mayHoldIdea) addIdeas(folded, words, document);
  };
  const readAny = (folded: string, document: number): void => {
    const words = readWords(folded);
    for (const { kind, term, start, end } of words) {
      if (kind === 'stop') continue;
      terms.add(term, document);
      if (kind === 'stem') spellings?.add(folded.slice(start, end), document);
    }
    addIdeas(folded, words, document);
  };
  const figures = { amount: new Map<number, number>(), percent: new Map<number, number>() };
  const addFigure = (figure: Figure, document: number): void => {
    const known = figures[figure.kind];
    let number = known.get(figure.value);
    if (number === undefined) {
      number = terms.numberOf(figureTerm(figure));
      known.set(figure.value, number);
    }
    terms.addNumber(number, document);
  };
  return (texts, document) => {
    for (const text of texts) {
      const folded = foldText(text);
      if (isPlain(folded)) readPlain(folded, document);
      else readAny(folded, document);
      for (const figure of readFigures(folded, readDates(folded))) addFigure(figure, document);
    }
  };
}
