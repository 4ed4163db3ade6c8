// Reads texts into the terms under which search finds them: words by stem or in pairs, ideas, figures.
import { figureTerm, foldText, readConcepts, readDates, readFigures, readWords } from '../matcher';

/**
 * Tells the terms under which texts are found, and their words as written; each as often as it stands there, since whoever
 * gathers them for a hundred thousand texts has no time for sets.
 */
export function readSearchTerms(
  texts: readonly string[],
  onTerm: (term: string) => void,
  onSpelling: (word: string) => void = () => {},
): void {
  for (const text of texts) {
    const folded = foldText(text);
    const words = readWords(folded);
    for (const word of words) {
      if (word.kind === 'stop') continue;
      onTerm(word.term);
      if (word.kind === 'stem') onSpelling(folded.slice(word.start, word.end));
    }
    for (const idea of readConcepts(folded, words)) onTerm(idea.term);
    for (const figure of readFigures(folded, readDates(folded))) onTerm(figureTerm(figure));
  }
}
