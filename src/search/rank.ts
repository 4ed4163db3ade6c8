// Puts what a query's parts found into one list: entities that the whole query names, then facts that answer every
// part, the rarest parts counting most. What answers only some parts is not shown, except beside a name that needs
// no context.

import type { EntityMatch, NameMatchKind } from './match-entities';
import type { PartMatches } from './match-facts';
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
};
/** An entity whose name only has words that facts about others use as well stands below the facts. */
const indistinctScore = 0.3;
/** A step of importance (1 to 5): less than any difference in how well a fact answers. */
const importanceStep = 0.04;

/** Scores an entity that the query names; `prominence` (0 to 1) breaks ties. */
export function scoreEntity(match: EntityMatch, prominence: number): number {
  const base = match.isDistinctive ? kindScores[match.kind] : indistinctScore;
  return base + 0.2 * match.quality + 0.1 * prominence;
}

/** A fact with its score, 0 to `mostFactScore`. */
export interface ScoredFact {
  readonly fact: number;
  readonly score: number;
}

/** Scores the facts that answer every part. */
export function scoreFacts(
  parts: readonly AnsweredPart[],
  total: number,
  importanceOf: (fact: number) => number,
): ScoredFact[] {
  const [rarest, ...others] = [...parts].sort((a, b) => a.matches.size - b.matches.size);
  if (!rarest || rarest.matches.size === 0) return [];
  const weightOf = (matches: PartMatches): number => Math.log(1 + total / matches.size);
  const weights = [rarest, ...others].map(({ matches }) => weightOf(matches));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const scored: ScoredFact[] = [];
  for (const [fact, quality] of rarest.matches) {
    let score = weights[0]! * quality;
    let isWhole = true;
    for (const [index, { matches }] of others.entries()) {
      const other = matches.get(fact);
      if (other === undefined) {
        isWhole = false;
        break;
      }
      score += weights[index + 1]! * other;
    }
    if (isWhole)
      scored.push({
        fact,
        score: Math.min(mostFactScore, score / sum + importanceStep * importanceOf(fact)),
      });
  }
  return scored;
}

/**
 * Whether a query that no single fact answers still asks for something known: half of its parts at least, and among
 * them a name that needs no context ("nadella biography", not "apple pie").
 */
export function isPartlyKnown(parts: readonly AnsweredPart[], certain: ReadonlySet<number>): boolean {
  const known = parts.filter(({ matches }) => matches.size > 0).length;
  const hasName = parts.some(
    ({ part }) => part.kind === 'name' && part.names.some((name) => certain.has(name)),
  );
  return hasName && parts.length > 1 && known * 2 >= parts.length;
}
