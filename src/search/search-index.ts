// Makes the search over packs: in each, reads the query, finds and ranks, and says what matched; then joins the lists.
import { type EntityKey, type Pack, pickText, toKey } from '../dataset';
import { type FactIndex, openFacts } from './facts';
import { highlightName, highlightText } from './highlight';
import { type EntityMatch, matchEntities } from './match-entities';
import { matchFacts } from './match-facts';
import { type NameIndex, openNames } from './names';
import { type QueryPart, readQuery } from './query';
import { type AnsweredPart, isPartlyKnown, scoreEntity, scoreFacts } from './rank';
import { compileSearchTables, type SearchTables, tablesFormat } from './tables';
import type { SearchIndex, SearchOptions, SearchResult } from './types';

const defaultLimit = 20;
/** Beside facts about several names, the names themselves come after so many of the facts. */
const factsBeforeNames = 3;

/** One pack, opened for search. */
interface OpenPack {
  readonly id: string;
  readonly names: NameIndex;
  readonly facts: FactIndex;
}

/**
 * Makes a search over packs, in the reader's order. `tablesOf` gives the tables made when a pack was built or
 * imported; without them, or when they are of another format, they are made here.
 */
export function createSearchIndex(
  packs: readonly Pack[],
  tablesOf: (packId: string) => SearchTables | undefined = () => undefined,
): SearchIndex {
  const open = packs.map((pack): OpenPack => {
    const stored = tablesOf(pack.id);
    const tables = stored?.format === tablesFormat ? stored : compileSearchTables(pack);
    return { id: pack.id, names: openNames(pack, tables.names), facts: openFacts(pack, tables.facts) };
  });
  return {
    search(text, options = {}) {
      const answers = open.map((pack) => answer(text, pack, options));
      const [only] = answers;
      if (answers.length === 1) return only!;
      // Stable: of equal results that of the earlier pack comes first.
      return answers
        .flat()
        .sort((a, b) => b.score - a.score)
        .slice(0, options.limit ?? defaultLimit);
    },
  };
}

function answer(
  text: string,
  pack: OpenPack,
  { limit = defaultLimit, language = 'en' }: SearchOptions,
): SearchResult[] {
  const { names, facts } = pack;
  const query = readQuery(text, names);
  const matches = matchEntities(query, names, facts);
  const parts = query.parts.map((part): AnsweredPart => ({ part, matches: matchFacts(part, facts, names) }));
  const importanceOf = (fact: number): number => facts.facts[fact]!.importance;
  let scored = scoreFacts(parts, facts.facts.length, importanceOf);
  const isPartly = scored.length === 0 && matches.length === 0 && isPartlyKnown(parts, names.certain);
  if (scored.length === 0 && matches.length > 0) scored = factsOfBest(matches, facts, importanceOf);
  // Beside a name that needs no context, one unknown word in three does not spoil the rest.
  const known = parts.filter((part) => part.matches.size > 0);
  if (isPartly && known.length > 1) scored = scoreFacts(known, facts.facts.length, importanceOf);
  scored.sort((a, b) => b.score - a.score || compareFacts(facts, a.fact, b.fact));

  const mostFacts = facts.byEntity.reduce((most, list) => Math.max(most, list.length), 1);
  const toEntity = (match: EntityMatch): SearchResult => ({
    type: 'entity',
    key: keyOf(pack, match.entity),
    score: scoreEntity(match, Math.log1p(facts.byEntity[match.entity]!.length) / Math.log1p(mostFacts)),
    name: names.names[match.name]!,
    ranges: highlightName(names.names[match.name]!, match, query),
  });
  const entities = matches.map(toEntity).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const found = scored.slice(0, limit).map(({ fact, score }) => toFact(fact, score, parts, pack, language));
  // Stable, so that an entity stands before a fact with the same score.
  const results = [...entities.slice(0, limit), ...found].sort((a, b) => b.score - a.score);
  if (matches.length === 0 && (scored.length > 0 || isPartly)) {
    const beside = new Map<EntityKey, SearchResult>();
    for (const name of namesBeside(query.parts)) {
      const entity = names.owners[name]!;
      if (beside.has(keyOf(pack, entity))) continue;
      beside.set(
        keyOf(pack, entity),
        toEntity({ entity, name, kind: 'whole', quality: 1, isDistinctive: false }),
      );
    }
    const at = Math.min(factsBeforeNames, results.length);
    const ceiling = results[at - 1]?.score ?? 1;
    results.splice(
      at,
      0,
      ...[...beside.values()].map((result) => ({ ...result, score: Math.min(result.score, ceiling) })),
    );
  }
  return results.slice(0, limit);
}

function keyOf(pack: OpenPack, entity: number): EntityKey {
  return toKey(pack.id, pack.names.entities[entity]!.id);
}

function toFact(
  number: number,
  score: number,
  parts: readonly AnsweredPart[],
  { id, names, facts }: OpenPack,
  language: string,
): SearchResult {
  const fact = facts.facts[number]!;
  const { text, language: given } = pickText(fact.text, language);
  return {
    type: 'fact',
    key: toKey(id, fact.id),
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
  const [first, second] = [facts.facts[a]!, facts.facts[b]!];
  const byImportance = second.importance - first.importance;
  const lastDay = (number: number): number =>
    Number.isNaN(facts.ends[number]!) ? Number.NEGATIVE_INFINITY : facts.ends[number]!;
  const [dayOfA, dayOfB] = [lastDay(a), lastDay(b)];
  return byImportance || (dayOfA === dayOfB ? 0 : dayOfB - dayOfA) || a - b;
}

function namesBeside(parts: readonly QueryPart[]): number[] {
  return parts.flatMap((part) => (part.kind === 'name' ? part.names.slice(0, 3) : []));
}
