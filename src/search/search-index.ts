// Makes the search over packs: reads the query, finds, ranks, and says what matched. The index of names is built at
// once, that of facts by the first query or `warm`.
import { type Dataset, pickText, toKey } from '../dataset';
import { type FactIndex, indexFacts } from './facts';
import { highlightName, highlightText } from './highlight';
import { type EntityMatch, matchEntities } from './match-entities';
import { matchFacts } from './match-facts';
import { indexNames, type NameIndex } from './names';
import { type Query, type QueryPart, readQuery } from './query';
import { type AnsweredPart, isPartlyKnown, scoreEntity, scoreFacts } from './rank';
import type { SearchIndex, SearchOptions, SearchResult } from './types';

const defaultLimit = 20;
/** Beside facts about several names, the names themselves come after so many of the facts. */
const factsBeforeNames = 3;

/** Makes a search over a dataset. */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const names = indexNames(dataset);
  let facts: FactIndex | undefined;
  const certain = findCertainNames(dataset, names);
  return {
    search(text, options = {}) {
      facts ??= indexFacts(dataset);
      return answer(readQuery(text, names), names, facts, certain, options);
    },
    warm() {
      facts ??= indexFacts(dataset);
      for (const table of [names.whole, names.words, facts.spellings]) table.warm();
    },
  };
}

function answer(
  query: Query,
  names: NameIndex,
  facts: FactIndex,
  certain: ReadonlySet<number>,
  { limit = defaultLimit, language = 'en' }: SearchOptions,
): SearchResult[] {
  const matches = matchEntities(query, names, facts);
  const parts = query.parts.map((part): AnsweredPart => ({ part, matches: matchFacts(part, facts, names) }));
  const importanceOf = (fact: number): number => facts.facts[fact]!.fact.importance;
  let scored = scoreFacts(parts, facts.facts.length, importanceOf);
  if (scored.length === 0 && matches.length > 0) scored = factsOfBest(matches, facts, importanceOf);
  scored.sort((a, b) => b.score - a.score || compareFacts(facts, a.fact, b.fact));

  const mostFacts = Math.max(1, ...facts.byEntity.map((list) => list.length));
  const toEntity = (match: EntityMatch): SearchResult => ({
    type: 'entity',
    key: names.entities[match.entity]!.key,
    score: scoreEntity(match, Math.log1p(facts.byEntity[match.entity]!.length) / Math.log1p(mostFacts)),
    name: names.names[match.name]!,
    ranges: highlightName(names.names[match.name]!, match, query),
  });
  const entities = matches.map(toEntity).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const found = scored
    .slice(0, limit)
    .map(({ fact, score }) => toFact(fact, score, parts, names, facts, language));
  const results: SearchResult[] = mergeByScore(entities, found);
  if (
    matches.length === 0 &&
    (scored.length > 0 || isPartlyKnown(query, parts, (part) => isCertain(part, certain)))
  ) {
    const beside = namesBeside(query.parts).map((name) =>
      toEntity({ entity: names.owners[name]!, name, kind: 'whole', quality: 1, isDistinctive: false }),
    );
    const at = Math.min(factsBeforeNames, results.length);
    const ceiling = results[at - 1]?.score ?? 1;
    const seen = new Set<string>();
    const once = beside.filter(({ key }) => !seen.has(key) && seen.add(key));
    results.splice(at, 0, ...once.map((result) => ({ ...result, score: Math.min(result.score, ceiling) })));
  }
  return results.slice(0, limit);
}

function toFact(
  number: number,
  score: number,
  parts: readonly AnsweredPart[],
  names: NameIndex,
  facts: FactIndex,
  language: string,
): SearchResult {
  const { packId, fact } = facts.facts[number]!;
  const { text, language: given } = pickText(fact.text, language);
  return {
    type: 'fact',
    key: toKey(packId, fact.id),
    score,
    text,
    language: given,
    ranges: highlightText(
      text,
      parts.map(({ part }) => part),
      names,
    ),
    matchesDate: parts.some(({ part, matches }) => part.kind === 'date' && matches.has(number)),
  };
}

/** Facts of the entity that the query most likely names, where its words found none: a mistyped full name. */
function factsOfBest(
  matches: readonly EntityMatch[],
  facts: FactIndex,
  importanceOf: (fact: number) => number,
) {
  const [best] = [...matches].sort((a, b) => scoreEntity(b, 0) - scoreEntity(a, 0));
  return facts.byEntity[best!.entity]!.map((fact) => ({ fact, score: importanceOf(fact) / 10 }));
}

function compareFacts(facts: FactIndex, a: number, b: number): number {
  const [first, second] = [facts.facts[a]!.fact, facts.facts[b]!.fact];
  const byImportance = second.importance - first.importance;
  const lastDay = (number: number): number =>
    Number.isNaN(facts.ends[number]!) ? Number.NEGATIVE_INFINITY : facts.ends[number]!;
  const [dayOfA, dayOfB] = [lastDay(a), lastDay(b)];
  return byImportance || (dayOfA === dayOfB ? 0 : dayOfB - dayOfA) || a - b;
}

function mergeByScore(entities: readonly SearchResult[], facts: readonly SearchResult[]): SearchResult[] {
  // Stable, so that an entity stands before a fact with the same score.
  return [...entities, ...facts].sort((a, b) => b.score - a.score);
}

function namesBeside(parts: readonly QueryPart[]): number[] {
  return parts.flatMap((part) => (part.kind === 'name' ? part.names.slice(0, 3) : []));
}

function isCertain(part: QueryPart, certain: ReadonlySet<number>): boolean {
  return part.kind === 'name' && part.names.some((name) => certain.has(name));
}

/** The names that mean their entity without any context, by the pack's own word. */
function findCertainNames(dataset: Dataset, names: NameIndex): ReadonlySet<number> {
  const doubtful = new Set<string>();
  const listed = new Set<string>();
  for (const pack of dataset.packs) {
    for (const { entity, text, certainty = 'certain' } of pack.aliases) {
      for (const name of typeof text === 'string' ? [text] : text) {
        listed.add(name);
        if (certainty !== 'certain' || entity === undefined) doubtful.add(name);
      }
    }
  }
  const certain = new Set<number>();
  for (const [number, name] of names.names.entries())
    if (listed.has(name) && !doubtful.has(name)) certain.add(number);
  return certain;
}
