// Opens an entity's facts for ranking: the terms they can be found by, with each term's rarity among them. Done while
// the card is still waiting to open.
import { type EntityKey, type Fact, type LocalText, splitKey, toKey } from '../dataset';
import { foldText, readWords } from '../matcher';
import { readFactTerms } from './fact-terms';
import type { RankableEntity } from './types';

/** A fact as the ranking sees it. */
export interface PreparedFact {
  readonly fact: Fact;
  readonly terms: ReadonlySet<string>;
  /** The other entities it is about; who reported or claimed it is none of them. */
  readonly others: readonly EntityKey[];
  /** Whether its text, or who it is attributed to, says the ranked entity's name. */
  readonly namesEntity: boolean;
  readonly isSubject: boolean;
}

/** All facts of an entity, prepared. */
export interface PreparedFacts {
  readonly facts: readonly PreparedFact[];
  /** Mean number of terms in a fact. */
  readonly meanLength: number;
  /** The rarity of a term that one fact alone uses: the most there is among so many. */
  readonly rarest: number;
  /** Rarity of a term among these facts (BM25's idf); 0 for one that none uses. */
  rarity(term: string): number;
}

/** Prepares an entity's facts for ranking. */
export function prepareFacts(entity: RankableEntity): PreparedFacts {
  const { packId, id } = splitKey(entity.key);
  const given = entity.terms?.facts.length === entity.facts.length ? entity.terms : readFactTerms(entity);
  const all = given.terms.split('\n');
  const counts = new Map<string, number>();
  const labels = new Map(entity.related.map(({ key, label }) => [key, Object.values(label)]));
  const names = readNames([entity.entity.label, ...entity.related.map(({ label }) => label)]);
  const facts = entity.facts.map((fact, place): PreparedFact => {
    const others = [...new Set(fact.entities)].filter((other) => other !== id);
    const keys = others.map((other) => toKey(packId, other));
    const terms = new Set<string>(keys);
    const sayers = new Set(Object.values(fact.attributedTo ?? {}));
    for (const number of given.facts[place]!) if (!names.has(all[number]!)) terms.add(all[number]!);
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return {
      fact,
      terms,
      others: keys.filter((key) => !labels.get(key)?.some((label) => sayers.has(label))),
      namesEntity: given.named[place] === 1,
      isSubject: fact.entities[0] === id,
    };
  });
  const total = facts.length;
  const rarityOf = (count: number): number =>
    count === 0 ? 0 : Math.log(1 + (total - count + 0.5) / (count + 0.5));
  return {
    facts,
    meanLength: facts.reduce((sum, { terms }) => sum + terms.size, 0) / Math.max(1, total),
    rarest: rarityOf(1),
    rarity: (term) => rarityOf(counts.get(term) ?? 0),
  };
}

/**
 * The words that are whole names of these entities. A fact may say a name without being about its bearer; as a word it
 * would be the rarest there is, while passages are asked for the entity itself.
 */
function readNames(labels: readonly LocalText[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const label of labels.flatMap((texts) => Object.values(texts))) {
    const [word, ...more] = readWords(foldText(label));
    // Of several words each may mean something else: "white house", 甲骨.
    if (word?.kind === 'stem' && more.length === 0) names.add(word.term);
  }
  return names;
}
