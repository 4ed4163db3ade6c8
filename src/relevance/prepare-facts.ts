// Reads an entity's facts once into the terms they can be found by, with each term's rarity among them. Done while
// the card is still waiting to open.
import { type EntityKey, type Fact, splitKey, toKey } from '../dataset';
import { foldText, readWords } from '../matcher';
import { readDateTerms, readTerms } from './terms';
import type { RankableEntity } from './types';

/** A fact as the ranking sees it. */
export interface PreparedFact {
  readonly fact: Fact;
  readonly terms: ReadonlySet<string>;
  /** The other entities it is about. */
  readonly others: readonly EntityKey[];
  /** Whether its text says the ranked entity's name. */
  readonly namesEntity: boolean;
  readonly isSubject: boolean;
}

/** All facts of an entity, prepared. */
export interface PreparedFacts {
  readonly facts: readonly PreparedFact[];
  /** Mean number of terms in a fact. */
  readonly meanLength: number;
  /** Rarity of a term among these facts (BM25's idf); 0 for one that none uses. */
  rarity(term: string): number;
}

/** Prepares an entity's facts for ranking. */
export function prepareFacts({ key, entity, facts, related }: RankableEntity): PreparedFacts {
  const { packId, id } = splitKey(key);
  const labels = new Map([
    ...related.map((other) => [other.key, other.label] as const),
    [key, entity.label] as const,
  ]);
  const nameWords = new Map<EntityKey, ReadonlySet<string>>();
  const wordsOfName = (named: EntityKey): ReadonlySet<string> => {
    const known = nameWords.get(named);
    if (known) return known;
    const words = new Set(
      Object.values(labels.get(named) ?? {}).flatMap((label) =>
        readWords(foldText(label)).map((word) => word.term),
      ),
    );
    nameWords.set(named, words);
    return words;
  };

  const ownLabels = new Set(Object.values(entity.label).map(foldText));
  const prepared = facts.map((fact): PreparedFact => {
    const all = [...new Set(fact.entities)].map((other) => toKey(packId, other));
    const names = all.map(wordsOfName);
    const terms = new Set<string>(all.filter((other) => other !== key));
    // Whose report or claim it is counts as named; one of several who are said to have said it does not.
    const isAttributed = Object.values(fact.attributedTo ?? {}).some((name) => ownLabels.has(foldText(name)));
    let namesEntity = isAttributed;
    const texts = [fact.text, fact.attributedTo ?? {}].flatMap((text) => Object.values(text));
    for (const text of [...texts, ...(fact.keywords ?? [])]) {
      for (const { term } of readTerms(foldText(text))) {
        // Entities are compared as entities; their names' words would count them twice.
        if (!names.some((words) => words.has(term))) terms.add(term);
      }
    }
    const own = wordsOfName(key);
    for (const text of Object.values(fact.text)) {
      namesEntity ||= readWords(foldText(text)).some((word) => word.kind !== 'stop' && own.has(word.term));
    }
    for (const [term] of readDateTerms(fact.date)) terms.add(term);
    return {
      fact,
      terms,
      others: all.filter((other) => other !== key),
      namesEntity,
      isSubject: fact.entities[0] === id,
    };
  });

  const counts = new Map<string, number>();
  for (const { terms } of prepared) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const total = prepared.length;
  return {
    facts: prepared,
    meanLength: prepared.reduce((sum, { terms }) => sum + terms.size, 0) / Math.max(1, total),
    rarity: (term) => {
      const count = counts.get(term);
      return count === undefined ? 0 : Math.log(1 + (total - count + 0.5) / (count + 0.5));
    },
  };
}
