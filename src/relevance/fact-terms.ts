// Reads facts into the terms they can be found by, as plain data. Reading is dear (a fifth of a second for 200 facts in
// a cold script), so it is done where a pack is built or in the background, and a page gets the result with the facts.
import { type Fact, type LocalText, type Pack, splitKey } from '../dataset';
import { foldText, readWords } from '../matcher';
import { readDateTerms, readTerms } from './terms';
import type { RankableEntity } from './types';

/** The terms of an entity's facts, in the order of the facts. */
export interface FactTerms {
  /** All terms, one a line. */
  readonly terms: string;
  /** For each fact, the numbers of its terms. */
  readonly facts: readonly (readonly number[])[];
  /** For each fact, 1 when its text, or who it is attributed to, says the entity's name. */
  readonly named: readonly number[];
}

/** The terms of all facts of a pack, in the order of the facts. */
export interface PackTerms {
  readonly format: typeof packTermsFormat;
  readonly terms: string;
  readonly facts: readonly (readonly number[])[];
  /** For each fact, the places in its list of entities of those that it names. */
  readonly named: readonly (readonly number[])[];
}

/** Changes whenever terms read before must be read again. */
export const packTermsFormat = 2;

/** Reads all facts of a pack. */
export function compilePackTerms(pack: Pack): PackTerms {
  const labels = new Map(pack.entities.map(({ id, label }) => [id, label] as const));
  const read = createFactReader((id) => labels.get(id));
  const collected = collectTerms(pack.facts.map((fact) => read(fact)));
  const named = collected.readings.map(({ named }) => named);
  return { format: packTermsFormat, terms: collected.terms, facts: collected.facts, named };
}

/** Picks the terms of an entity's facts out of those of its pack. */
export function selectFactTerms(pack: Pack, packTerms: PackTerms, entity: string): FactTerms {
  const all = packTerms.terms.split('\n');
  const numbers = new Map<number, number>();
  const terms: string[] = [];
  const facts: number[][] = [];
  const named: number[] = [];
  for (const [place, fact] of pack.facts.entries()) {
    const position = fact.entities.indexOf(entity);
    if (position < 0) continue;
    const own = packTerms.facts[place]!.map((number) => {
      const known = numbers.get(number);
      if (known !== undefined) return known;
      numbers.set(number, terms.length);
      return terms.push(all[number]!) - 1;
    });
    facts.push(own);
    named.push(packTerms.named[place]!.includes(position) ? 1 : 0);
  }
  return { terms: terms.join('\n'), facts, named };
}

/** Reads the facts of one entity, where no terms were made of its pack before. */
export function readFactTerms({ key, entity, facts, related }: RankableEntity): FactTerms {
  const { id } = splitKey(key);
  const labels = new Map<string, LocalText>(related.map((other) => [splitKey(other.key).id, other.label]));
  labels.set(id, entity.label);
  const read = createFactReader((other) => labels.get(other));
  const collected = collectTerms(facts.map((fact) => read(fact)));
  const named = facts.map((fact, place) =>
    collected.readings[place]!.named.includes(fact.entities.indexOf(id)) ? 1 : 0,
  );
  return { terms: collected.terms, facts: collected.facts, named };
}

interface FactReading {
  readonly terms: readonly string[];
  /** Places, in the fact's list of entities, of those whose names it says. */
  readonly named: readonly number[];
}

function createFactReader(labelOf: (id: string) => LocalText | undefined): (fact: Fact) => FactReading {
  const wordsOf = new Map<string, ReadonlySet<string>>();
  const wordsOfName = (id: string): ReadonlySet<string> => {
    const known = wordsOf.get(id);
    if (known) return known;
    const labels = Object.values(labelOf(id) ?? {});
    const words = labels.flatMap((label) => readWords(foldText(label)).filter(({ kind }) => kind !== 'stop'));
    const terms = new Set(words.map(({ term }) => term));
    wordsOf.set(id, terms);
    return terms;
  };
  return (fact) => {
    const names = fact.entities.map(wordsOfName);
    // One reading for all of a fact's texts; a line's end keeps them apart.
    const text = foldLines(Object.values(fact.text));
    const rest = foldLines([...Object.values(fact.attributedTo ?? {}), ...(fact.keywords ?? [])]);
    const said = new Set(readWords(text).map(({ term }) => term));
    const terms = new Set<string>();
    for (const { term } of [...readTerms(text), ...readTerms(rest)]) {
      // Entities are compared as entities; their names' words would count them twice.
      if (!names.some((words) => words.has(term))) terms.add(term);
    }
    for (const [term] of readDateTerms(fact.date)) terms.add(term);
    // Whose report or claim it is counts as named; one of several who are said to have said it does not.
    const sayers = Object.values(fact.attributedTo ?? {}).map(foldText);
    const named = fact.entities.flatMap((id, place) => {
      const isSaid = [...names[place]!].some((word) => said.has(word));
      const isSayer = Object.values(labelOf(id) ?? {}).some((label) => sayers.includes(foldText(label)));
      return isSaid || isSayer ? [place] : [];
    });
    return { terms: [...terms], named };
  };
}

function foldLines(texts: readonly string[]): string {
  return texts.map(foldText).join('\n');
}

function collectTerms(readings: readonly FactReading[]) {
  const numbers = new Map<string, number>();
  const facts = readings.map(({ terms }) =>
    terms.map((term) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    }),
  );
  return { terms: [...numbers.keys()].join('\n'), facts, readings };
}
