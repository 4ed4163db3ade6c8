// The door of relevance: an entity's facts in the order that suits the place its name stands in, and why.
export { createFactRanker, type FactRanker, rankFacts } from './rank-facts';
export { explainRanking, type Wording } from './sentences';
export type { Passage, RankableEntity, RankedFact, Ranking, Reasons, Scope, Surroundings } from './types';
