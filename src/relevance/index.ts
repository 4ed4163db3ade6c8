// The door of relevance: an entity's facts in the order that suits the place its name stands in, and why.
export {
  compilePackTerms,
  type FactTerms,
  type PackTerms,
  packTermsFormat,
  readFactTerms,
  selectFactTerms,
} from './fact-terms';
export { createFactRanker, type FactRanker, rankFacts, warmRanking } from './rank-facts';
export { explainRanking, type Wording } from './sentences';
export type { Passage, RankableEntity, RankedFact, Ranking, Reasons, Scope, Surroundings } from './types';
