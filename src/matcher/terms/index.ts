// What a text speaks of, in terms that search and relevance compare: words, ideas, figures, dates. Names are found by
// the matcher proper.
export { type AlignedText, foldAligned, originalSpan } from './aligned-fold';
export { beginsConcept, type Concept, readConcepts } from './concepts';
export { readDates, type WrittenDate, type YearlessDate } from './dates';
export { type Figure, figureTerm, readFigures, type Span } from './figures';
export { readSpacedWord, readWords, stemWord, type Word } from './words';
