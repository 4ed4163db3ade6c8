// Reads texts into the terms under which search finds them: words by stem or in pairs, ideas, figures.
import { figureTerm, foldText, readConcepts, readDates, readFigures, readWords } from '../matcher';

/** The terms under which texts are found, and their words as written. */
export function readSearchTerms(texts: readonly string[]): { terms: Set<string>; spellings: Set<string> } {
  const terms = new Set<string>();
  const spellings = new Set<string>();
  for (const text of texts) {
    const folded = foldText(text);
    const words = readWords(folded);
    for (const word of words) {
      if (word.kind === 'stop') continue;
      terms.add(word.term);
      if (word.kind === 'stem') spellings.add(folded.slice(word.start, word.end));
    }
    for (const idea of readConcepts(folded, words)) terms.add(idea.term);
    for (const figure of readFigures(folded, readDates(folded))) terms.add(figureTerm(figure));
  }
  return { terms, spellings };
}
