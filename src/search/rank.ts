// Scores what a query's parts found: entities that the whole query names, then facts that answer every part, the
// rarest parts counting most. What answers only some parts is not shown, except beside a name that needs no context.
import type { PartMatches } from './fact-lists';
import type { FactIndex } from './facts';
import type { EntityMatch, NameMatchKind } from './match-entities';
import type { QueryPart } from './query';

/** A part of the query with the facts that answer it. */
export interface AnsweredPart {
  readonly part: QueryPart;
  readonly matches: PartMatches;
}

/** The best score a fact can have; entities that the query names stand above. */
const mostFactScore = 1.2;
const kindScores: Readonly<Record<NameMatchKind, number>> = {
  whole: 2.5,
  beginning: 2,
  words: 1.6,
  mistyped: 1.3,
  described: 0.2,
};
/** An entity whose name only has words that facts about others use as well stands below the facts. */
const indistinctScore = 0.3;
/** A step of importance (1 to 5): less than any difference in how well a fact answers. */
const importanceStep = 0.04;

/** Scores an entity that the query names; `prominence` (0 to 1) breaks ties. */
export function scoreEntity(match: EntityMatch, prominence: number): number {
  const base = Math.min(
    kindScores[match.kind],
    match.isDistinctive ? Number.POSITIVE_INFINITY : indistinctScore,
  );
  return base + 0.2 * match.quality + 0.1 * prominence;
}

/** A fact with its score, 0 to `mostFactScore`. */
export interface ScoredFact {
  readonly fact: number;
  readonly score: number;
}

/** So many facts of each list are looked at first, and at the most: what comes later is less important. */
const depths = { first: 512, most: 16_384 } as const;

/** The best facts that answer every part, best first. */
export function scoreFacts(parts: readonly AnsweredPart[], facts: FactIndex, limit: number): ScoredFact[] {
  const matches = parts.map((part) => part.matches).sort((a, b) => a.count - b.count);
  const [rarest] = matches;
  if (!rarest || rarest.count === 0) return [];
  const weights = matches.map((part) => Math.log(1 + facts.count / part.count));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const scoreOf = (share: number, importance: number): number =>
    Math.min(mostFactScore, share + importanceStep * importance);
  for (let depth: number = depths.first; ; depth *= 4) {
    const candidates = rarest.candidates(depth);
    for (const part of matches) part.weigh(candidates);
    const qualities = matches.map((part) => part.qualities);
    const best: ScoredFact[] = [];
    for (const fact of candidates.facts) {
      let weighed = 0;
      for (let i = 0; i < qualities.length; i++) {
        const quality = qualities[i]![fact]!;
        if (quality === 0) {
          weighed = 0;
          break;
        }
        weighed += weights[i]! * quality;
      }
      if (weighed === 0) continue;
      keepBest(best, { fact, score: scoreOf(weighed / sum, facts.importance[fact]!) }, limit);
    }
    const { missing } = candidates;
    if (missing === null || depth >= depths.most) return best;
    // What is missing cannot be better than this, nor come before `first`.
    const weighed = sum - weights[0]! * (1 - missing.quality);
    const mostMissing = {
      fact: missing.first,
      score: scoreOf(weighed / sum, facts.importance[missing.first]!),
    };
    if (best.length === limit && isBetter(best[limit - 1]!, mostMissing)) return best;
  }
}

function isBetter(one: ScoredFact, other: ScoredFact): boolean {
  // Facts are numbered by what is to be shown first.
  return one.score > other.score || (one.score === other.score && one.fact < other.fact);
}

/** Puts a fact where it belongs in a short list, unless the list is full of better ones. */
export function keepBest(best: ScoredFact[], scored: ScoredFact, limit: number): void {
  if (best.length === limit && !isBetter(scored, best[limit - 1]!)) return;
  let at = best.length;
  while (at > 0 && isBetter(scored, best[at - 1]!)) at--;
  best.splice(at, 0, scored);
  if (best.length > limit) best.pop();
}

/**
 * Whether a query that no single fact answers still asks for something known: half of its parts at least, and among
 * them a name that needs no context ("nadella biography", not "apple pie").
 */
export function isPartlyKnown(parts: readonly AnsweredPart[], certain: ReadonlySet<number>): boolean {
  const known = parts.filter(({ matches }) => matches.count > 0).length;
  const hasName = parts.some(
    ({ part }) => part.kind === 'name' && part.names.some((name) => certain.has(name)),
  );
  return hasName && parts.length > 1 && known * 2 >= parts.length;
}
