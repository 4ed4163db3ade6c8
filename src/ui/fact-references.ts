// What a fact points at, found among the facts and sources at hand: its source, what it replaced, what replaced it,
// what it disagrees with. Pure; FactItem words it.
import type { Fact, Source } from '../dataset';

/** The things a fact points at. What is not at hand is left out. */
export interface FactReferences {
  readonly source: Source | null;
  readonly replaces: readonly Fact[];
  readonly replacedBy: readonly Fact[];
  readonly conflictsWith: readonly Fact[];
}

/** Answers for any fact what it points at. */
export type ReferencesOf = (fact: Fact) => FactReferences;

/** Indexes facts and sources of one pack. A conflict counts from either side. */
export function referencesAmong(facts: readonly Fact[], sources: readonly Source[]): ReferencesOf {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const replacedBy = new Map<string, Fact[]>();
  const conflicts = new Map<string, Set<Fact>>();
  const conflictsOf = (id: string) => {
    const known = conflicts.get(id) ?? new Set();
    conflicts.set(id, known);
    return known;
  };
  for (const fact of facts) {
    for (const id of fact.supersedes ?? []) replacedBy.set(id, [...(replacedBy.get(id) ?? []), fact]);
    for (const id of fact.conflictsWith ?? []) {
      const other = factById.get(id);
      if (other) conflictsOf(fact.id).add(other);
      conflictsOf(id).add(fact);
    }
  }
  return (fact) => ({
    source: sourceById.get(fact.source.id) ?? null,
    replaces: (fact.supersedes ?? []).flatMap((id) => factById.get(id) ?? []),
    replacedBy: replacedBy.get(fact.id) ?? [],
    conflictsWith: [...(conflicts.get(fact.id) ?? [])],
  });
}
