// Orders an entity's facts for one mention: by what its paragraph shares with them, then its section, then its page,
// then by importance and recency. Pure and deterministic; nothing is remembered between mentions but the prepared
// facts.
import { parseDate } from '../dataset';
import { type ReadPassage, readPassages } from './passages';
import { type PreparedFact, type PreparedFacts, prepareFacts } from './prepare-facts';
import { collectReasons, noReasons } from './reasons';
import type { RankableEntity, Ranking, Surroundings } from './types';
import * as weights from './weights';

/** Ranks one entity's facts, for as many mentions of it as are asked. */
export interface FactRanker {
  rank(surroundings: Surroundings): Ranking;
}

/** Reads an entity's facts, so that each ranking after it is quick. */
export function createFactRanker(entity: RankableEntity): FactRanker {
  const prepared = prepareFacts(entity);
  const recency = new Map(prepared.facts.map(({ fact }) => [fact, lastDay(fact.date)]));
  return {
    rank(surroundings) {
      const passages = readPassages(entity.key, surroundings);
      const scored = prepared.facts.map((fact) => scoreFact(fact, prepared, passages));
      const compareFacts = ({ prepared: { fact: a } }: ScoredFact, { prepared: { fact: b } }: ScoredFact) =>
        b.importance - a.importance ||
        compareDays(recency.get(b)!, recency.get(a)!) ||
        (a.id < b.id ? -1 : 1);
      const [first] = [...scored].sort((a, b) => b.score - a.score || compareFacts(a, b));
      const ranked = scored.sort(
        (a, b) =>
          Number(b === first) - Number(a === first) || b.laterScore - a.laterScore || compareFacts(a, b),
      );
      const facts = ranked.map(({ prepared: found, score, speaking }) => ({
        fact: found.fact,
        score,
        get reasons() {
          return speaking ? collectReasons(found, prepared, speaking) : noReasons;
        },
      }));
      return { facts, why: facts[0]?.reasons ?? noReasons };
    },
  };
}

const rankers = new WeakMap<RankableEntity, FactRanker>();

/** Ranks an entity's facts for one mention; what it read of the facts is kept as long as the entity is. */
export function rankFacts(entity: RankableEntity, surroundings: Surroundings): Ranking {
  return openRanker(entity).rank(surroundings);
}

/** A text of each kind that is read, so that the engine compiles every pattern it takes. */
const warmingText =
  'Last fall, or in the first half of 2019, the board paid $10 billion (49%). 2020年5月，董事會投資10億美元。';

/** Does ahead of time what the first ranking of an entity would do: for the wait before a card opens. */
export function warmRanking(entity: RankableEntity): void {
  openRanker(entity).rank({ paragraph: { text: warmingText, entities: [] }, start: 0, end: 2 });
}

function openRanker(entity: RankableEntity): FactRanker {
  const ranker = rankers.get(entity) ?? createFactRanker(entity);
  rankers.set(entity, ranker);
  return ranker;
}

interface ScoredFact {
  readonly prepared: PreparedFact;
  /** How well it would stand first. */
  readonly score: number;
  /** How well it would stand after the first: hints that chance could give count as well. */
  readonly laterScore: number;
  /** The nearest passage that says more of the fact than chance would; null when none does. */
  readonly speaking: ReadPassage | null;
}

function scoreFact(fact: PreparedFact, facts: PreparedFacts, passages: readonly ReadPassage[]): ScoredFact {
  const length = 1 - weights.lengthInfluence + (weights.lengthInfluence * fact.terms.size) / facts.meanLength;
  const floor = weights.noiseFloor * Math.log(facts.facts.length) * (facts.rarest / 5);
  let score = 0;
  let laterScore = 0;
  let speaking: ReadPassage | null = null;
  for (const passage of passages) {
    let shared = 0;
    let wordWeight = 0;
    let isNamed = false;
    for (const [term, { kind, weight }] of passage.terms) {
      if (!fact.terms.has(term)) continue;
      shared += weight * facts.rarity(term);
      if (isExact(kind)) isNamed = true;
      else wordWeight += weight;
    }
    shared /= length;
    if (passage.scope === 'paragraph') {
      shared -= weights.unnamedEntityCost * fact.others.filter((other) => !passage.terms.has(other)).length;
    }
    if (!fact.namesEntity) shared *= weights.notNamedFactor;
    const isLoneWord = passage.scope === 'section' && !isNamed && wordWeight < weights.sectionWords;
    if (!isLoneWord && shared > floor) speaking ??= passage;
    const weigh = (least: number, below: number): number =>
      passage.weight * ((isLoneWord ? 0 : Math.max(0, shared - least)) + below * Math.min(shared, least));
    score += weigh(floor, weights.belowFloorWeight);
    laterScore += weigh(floor * weights.laterFloor, weights.laterBelowFloorWeight);
  }
  const steps =
    fact.fact.importance -
    (fact.namesEntity ? 0 : weights.notNamedSteps) -
    (fact.fact.date === null ? weights.undatedSteps : 0) +
    (fact.isSubject ? weights.subjectSteps : 0);
  const standing = weights.importanceWeight * steps;
  return { prepared: fact, score: score + standing, laterScore: laterScore + standing, speaking };
}

/** Whether texts that share such a term are likely to speak of one thing; words and rough figures are shared by chance. */
function isExact(kind: weights.TermKind): boolean {
  return !['word', 'pair', 'idea', 'share', 'rounded'].includes(kind);
}

function compareDays(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function lastDay(edtf: string | null): number {
  const span = edtf === null ? null : parseDate(edtf);
  if (span === null) return Number.NEGATIVE_INFINITY;
  return Number.isFinite(span.end) ? span.end : span.start;
}
