// Indexes the facts of all packs by what their texts and keywords say, in every language: words, ideas, figures; and
// keeps their dates as days. Judging how good a match is, is rank.ts.
import { type Dataset, type Fact, parseDate } from '../dataset';
import { figureTerm, foldText, readConcepts, readDates, readFigures, readWords } from '../matcher';
import { createTermTable, type TermTable } from './term-table';

/** A fact with the pack it is from. */
export interface KnownFact {
  readonly packId: string;
  readonly fact: Fact;
}

/** All facts of all packs, numbered from 0. */
export interface FactIndex {
  readonly facts: readonly KnownFact[];
  /** Facts by term; a document is the fact's number times 2, plus 1 when only a keyword says it. */
  readonly terms: TermTable;
  /** The same for words as they are written, for words half typed or mistyped. */
  readonly spellings: TermTable;
  /** First and last day of each fact, in days since 1970-01-01; NaN for no date. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Facts by the number of an entity in the name index. */
  readonly byEntity: readonly (readonly number[])[];
}

/** Indexes the facts of a dataset. */
export function indexFacts(dataset: Dataset): FactIndex {
  const facts = dataset.packs.flatMap((pack) => pack.facts.map((fact) => ({ packId: pack.id, fact })));
  const documents = new Map<string, number[]>();
  const spellings = new Map<string, number[]>();
  const starts = new Float64Array(facts.length).fill(Number.NaN);
  const ends = new Float64Array(facts.length).fill(Number.NaN);
  const entityNumbers = new Map(dataset.allEntities.map(({ key }, index) => [key, index] as const));
  const byEntity: number[][] = dataset.allEntities.map(() => []);

  for (const [number, { packId, fact }] of facts.entries()) {
    const said = readSearchTerms(Object.values(fact.text));
    const keywords = readSearchTerms(fact.keywords ?? []);
    for (const [table, kind] of [
      [documents, 'terms'],
      [spellings, 'spellings'],
    ] as const) {
      for (const term of said[kind]) append(table, term, number * 2);
      for (const term of keywords[kind]) if (!said[kind].has(term)) append(table, term, number * 2 + 1);
    }
    const span = fact.date === null ? null : parseDate(fact.date);
    if (span !== null) {
      starts[number] = span.start;
      ends[number] = span.end;
    }
    for (const id of new Set(fact.entities)) {
      const entity = entityNumbers.get(`${packId}/${id}`);
      if (entity !== undefined) byEntity[entity]!.push(number);
    }
  }
  return {
    facts,
    terms: createTermTable(documents),
    spellings: createTermTable(spellings),
    starts,
    ends,
    byEntity,
  };
}

/** The terms under which texts are found, and their words as written. */
function readSearchTerms(texts: readonly string[]): { terms: Set<string>; spellings: Set<string> } {
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

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
