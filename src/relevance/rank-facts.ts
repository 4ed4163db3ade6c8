// Orders an entity's facts for one mention: by what its paragraph shares with them, then its section, then its page,
// then by importance and recency. Pure and deterministic; nothing is remembered between mentions but the prepared
// facts.
import { parseDate } from '../dataset';
import { type ReadPassage, readPassages } from './passages';
import { type PreparedFact, type PreparedFacts, prepareFacts } from './prepare-facts';
import { collectReasons, noReasons } from './reasons';
import type { RankableEntity, RankedFact, Ranking, Surroundings } from './types';
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
      const ranked = prepared.facts.map((fact) => rankFact(fact, prepared, passages));
      ranked.sort(
        (a, b) =>
          b.score - a.score ||
          b.fact.importance - a.fact.importance ||
          recency.get(b.fact)! - recency.get(a.fact)! ||
          (a.fact.id < b.fact.id ? -1 : 1),
      );
      return { facts: ranked, why: ranked[0]?.reasons ?? noReasons };
    },
  };
}

/** Ranks an entity's facts for one mention. */
export function rankFacts(entity: RankableEntity, surroundings: Surroundings): Ranking {
  return createFactRanker(entity).rank(surroundings);
}

function rankFact(fact: PreparedFact, facts: PreparedFacts, passages: readonly ReadPassage[]): RankedFact {
  const length = 1 - weights.lengthInfluence + (weights.lengthInfluence * fact.terms.size) / facts.meanLength;
  const floor = weights.noiseFloor * Math.log(facts.facts.length);
  let score = 0;
  let speaking: ReadPassage | null = null;
  for (const passage of passages) {
    let shared = 0;
    for (const [term, { weight }] of passage.terms) {
      if (fact.terms.has(term)) shared += weight * facts.rarity(term);
    }
    shared /= length;
    if (passage.scope === 'paragraph') {
      shared -= weights.unnamedEntityCost * fact.others.filter((other) => !passage.terms.has(other)).length;
    }
    if (!fact.namesEntity) shared *= weights.notNamedFactor;
    const above = Math.max(0, shared - floor);
    if (above > 0) speaking ??= passage;
    score += passage.weight * (above + weights.belowFloorWeight * Math.min(shared, floor));
  }
  const steps =
    fact.fact.importance -
    (fact.namesEntity ? 0 : weights.notNamedSteps) -
    (fact.fact.date === null ? weights.undatedSteps : 0) +
    (fact.isSubject ? weights.subjectSteps : 0);
  return {
    fact: fact.fact,
    score: score + weights.importanceWeight * steps,
    reasons: speaking ? collectReasons(fact, facts, speaking) : noReasons,
  };
}

function lastDay(edtf: string | null): number {
  const span = edtf === null ? null : parseDate(edtf);
  if (span === null) return Number.NEGATIVE_INFINITY;
  return Number.isFinite(span.end) ? span.end : span.start;
}
