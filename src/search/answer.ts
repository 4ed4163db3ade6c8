// Answers a query from one pack: reads it, finds, ranks. What matched of a fact is said once the fact itself is there:
// a big pack's facts stay in the store, and only those shown are read.
import { type EntityKey, type Fact, type FactKey, pickText, toKey } from '../dataset';
import type { FactIndex } from './facts';
import { highlightName, highlightText } from './highlight';
import { type EntityMatch, matchDescriptions, matchEntities } from './match-entities';
import { matchFacts } from './match-facts';
import type { NameIndex } from './names';
import { type Query, readQuery } from './query';
import { type AnsweredPart, isPartlyKnown, type ScoredFact, scoreEntity, scoreFacts } from './rank';
import type { EntityResult, FactResult, SearchOptions } from './types';

/** One pack, opened for search. */
export interface OpenPack {
  readonly id: string;
  readonly names: NameIndex;
  readonly facts: FactIndex;
}

/** A fact that was found, by its place in the pack. */
export interface FoundFact {
  readonly type: 'fact';
  readonly key: FactKey;
  readonly score: number;
  readonly place: number;
  /** The fact, where the tables hold it. */
  readonly held: Fact | undefined;
  /** The result, given the fact. */
  readonly show: (fact: Fact) => FactResult;
}

/** What one pack answers, before the texts of facts are known. */
export type Finding = EntityResult | FoundFact;

/** Beside facts about several names, the names themselves come after so many of the facts. */
const factsBeforeNames = 3;

/** What a pack answers, best first. */
export function answerQuery(
  text: string,
  pack: OpenPack,
  { limit, language }: Required<SearchOptions>,
): Finding[] {
  const { names, facts } = pack;
  facts.books.takeBack();
  const query = readQuery(text, names);
  const named = matchEntities(query, names, facts);
  const parts = query.parts.map((part): AnsweredPart => ({ part, matches: matchFacts(part, facts, names) }));
  let scored = scoreFacts(parts, facts, limit);
  const isPartly = scored.length === 0 && named.length === 0 && isPartlyKnown(parts, names.certain);
  if (scored.length === 0 && named.length > 0) scored = factsOfBest(named, pack, limit);
  // Beside a name that needs no context, one unknown word in three does not spoil the rest.
  const known = parts.filter((part) => part.matches.count > 0);
  if (isPartly && known.length > 1) scored = scoreFacts(known, facts, limit);

  const found = scored.map((fact) => toFact(fact, parts, pack, language));
  const beside = named.length === 0 && (scored.length > 0 || isPartly) ? addNames(found, query, pack) : found;
  const isNamed = new Set(named.map(({ entity }) => entity));
  const described = matchDescriptions(query, names).filter(({ entity }) => !isNamed.has(entity));
  const entities = [...named, ...described]
    .map((match) => ({ match, score: scoreEntity(match, prominence(match.entity, facts)) }))
    .sort((a, b) => b.score - a.score || a.match.entity - b.match.entity)
    .slice(0, limit)
    .map(({ match, score }) => toEntity(match, score, query, pack));
  // Stable, so that an entity stands before a fact with the same score.
  return [...entities, ...beside].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** The share of an entity in what the pack tells, 0 to 1. */
function prominence(entity: number, facts: FactIndex): number {
  return Math.log1p(facts.byEntity.at(entity).length) / Math.log1p(facts.mostOfEntity);
}

/** Puts the entities that a query names beside other words after the first facts about them. */
function addNames(found: readonly FoundFact[], query: Query, pack: OpenPack): Finding[] {
  const beside = new Map<EntityKey, EntityResult>();
  const at = Math.min(factsBeforeNames, found.length);
  const score = found[at - 1]?.score ?? 1;
  for (const part of query.parts) {
    for (const name of part.kind === 'name' ? part.names : []) {
      const match: EntityMatch = {
        entity: pack.names.owners[name]!,
        name,
        kind: 'whole',
        quality: 1,
        isDistinctive: false,
      };
      const result = toEntity(match, score, query, pack);
      if (!beside.has(result.key)) beside.set(result.key, result);
    }
  }
  return [...found.slice(0, at), ...beside.values(), ...found.slice(at)];
}

function toEntity(
  match: EntityMatch,
  score: number,
  query: Query,
  { id, names, facts }: OpenPack,
): EntityResult {
  const name = names.names[match.name]!;
  return {
    type: 'entity',
    key: toKey(id, names.ids[match.entity]!),
    score,
    name,
    ranges: highlightName(name, match, query),
    ...names.headOf(match.entity),
    facts: facts.byEntity.at(match.entity).length,
  };
}

function toFact(
  { fact: number, score }: ScoredFact,
  parts: readonly AnsweredPart[],
  { id, names, facts }: OpenPack,
  language: string,
): FoundFact {
  const key = toKey(id, facts.ids[number]!);
  const asked = parts.map(({ part }) => part);
  const about = facts.subjects[number]!;
  const subject = { key: toKey(id, names.ids[about]!), label: names.headOf(about).label };
  const matchesDate = parts.some(
    ({ part, matches }) => part.kind === 'date' && matches.qualities[number]! > 0,
  );
  return {
    type: 'fact',
    key,
    score,
    place: facts.places[number]!,
    get held() {
      return facts.held(number);
    },
    show(fact) {
      const { text, language: given } = pickText(fact.text, language);
      const ranges = highlightText(text, asked, names);
      return { type: 'fact', key, score, fact, subject, text, language: given, ranges, matchesDate };
    },
  };
}

/** Facts of the entity that the query most likely names, where its words found none: a mistyped full name. */
function factsOfBest(named: readonly EntityMatch[], { facts }: OpenPack, limit: number): ScoredFact[] {
  const [best] = [...named].sort((a, b) => scoreEntity(b, 0) - scoreEntity(a, 0));
  const scored: ScoredFact[] = [];
  // Facts are numbered by what is to be shown first, so that these are the best.
  for (const document of facts.byEntity.at(best!.entity).subarray(0, limit)) {
    const fact = document >> 1;
    scored.push({ fact, score: facts.importance[fact]! / 10 });
  }
  return scored;
}
