// Scores what a query's parts found: entities that the whole query names, then facts that answer every part, the
// rarest parts counting most. What answers only some parts is not shown, except beside a name that needs no context.
import type { FactIndex } from './facts';
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

/** The best facts that answer every part, best first. */
export function scoreFacts(parts: readonly AnsweredPart[], facts: FactIndex, limit: number): ScoredFact[] {
  const matches = parts.map((part) => part.matches).sort((a, b) => a.facts.length - b.facts.length);
  const [rarest] = matches;
  if (!rarest || rarest.facts.length === 0) return [];
  const weights = matches.map((part) => Math.log(1 + facts.count / part.facts.length));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const best: ScoredFact[] = [];
  for (const fact of rarest.facts) {
    let score = 0;
    for (let i = 0; i < matches.length; i++) {
      const quality = matches[i]!.qualities[fact]!;
      if (quality === 0) {
        score = 0;
        break;
      }
      score += weights[i]! * quality;
    }
    if (score === 0) continue;
    score = Math.min(mostFactScore, score / sum + importanceStep * facts.importance[fact]!);
    // Of a word that every fact says, most stop here.
    if (best.length === limit && score < best[limit - 1]!.score) continue;
    keepBest(best, { fact, score }, facts.places, limit);
  }
  return best;
}

/** Puts a fact where it belongs in a short list, unless the list is full of better ones. */
export function keepBest(best: ScoredFact[], scored: ScoredFact, places: Uint32Array, limit: number): void {
  const isBetter = (other: ScoredFact): boolean =>
    scored.score > other.score ||
    (scored.score === other.score && places[scored.fact]! < places[other.fact]!);
  if (best.length === limit && !isBetter(best[limit - 1]!)) return;
  let at = best.length;
  while (at > 0 && isBetter(best[at - 1]!)) at--;
  best.splice(at, 0, scored);
  if (best.length > limit) best.pop();
}

/**
 * Whether a query that no single fact answers still asks for something known: half of its parts at least, and among
 * them a name that needs no context ("nadella biography", not "apple pie").
 */
export function isPartlyKnown(parts: readonly AnsweredPart[], certain: ReadonlySet<number>): boolean {
  const known = parts.filter(({ matches }) => matches.facts.length > 0).length;
  const hasName = parts.some(
    ({ part }) => part.kind === 'name' && part.names.some((name) => certain.has(name)),
  );
  return hasName && parts.length > 1 && known * 2 >= parts.length;
}
