// How two entities are connected, by the pack's dated relations: directly, or through one entity that both know.
// Pure; RelationPanel words it. What two views hold is enough, so nothing more is loaded.
import { type EntityKey, type Fact, type Relation, splitKey } from '../dataset';
import type { EntityView, RelatedEntity } from '../shared';

/** One relation on the way, said from the end where the way comes from. */
export interface RelationStep {
  readonly relation: Relation;
  /** Which end the way comes from. */
  readonly end: 'from' | 'to';
  /** The fact that backs it, where a view holds it. */
  readonly fact: Fact | null;
}

/** The way from one entity to another. */
export type RelationPath =
  | { readonly kind: 'direct'; readonly steps: readonly RelationStep[] }
  /** `steps` lead from the first entity to `via`, `onward` from there to the second. */
  | {
      readonly kind: 'via';
      readonly via: RelatedEntity;
      readonly steps: readonly RelationStep[];
      readonly onward: readonly RelationStep[];
    }
  | { readonly kind: 'none' };

/** More than this is a list to read, not an answer. */
const MOST_STEPS = 3;

/** Finds the way; several relations between the same two are given latest first. */
export function findPath(from: EntityView, to: EntityView): RelationPath {
  if (from.pack.id !== to.pack.id) return { kind: 'none' };
  const direct = stepsBetween(from, idOf(to), [...from.facts, ...to.facts]);
  if (direct.length > 0) return { kind: 'direct', steps: direct.slice(0, MOST_STEPS) };
  const via = bestBetween(from, to);
  if (!via) return { kind: 'none' };
  const { id } = splitKey(via.key);
  return {
    kind: 'via',
    via,
    steps: stepsBetween(from, id, from.facts).slice(0, 1),
    onward: stepsBetween(to, id, to.facts).slice(0, 1).map(turn),
  };
}

const idOf = (view: EntityView) => view.entity.id;
const turn = (step: RelationStep): RelationStep => ({ ...step, end: step.end === 'from' ? 'to' : 'from' });

/** The relations of a view with another entity, latest first. */
function stepsBetween(view: EntityView, otherId: string, facts: readonly Fact[]): RelationStep[] {
  return view.relations
    .filter(({ from, to }) => (from === idOf(view) ? to : from) === otherId && from !== to)
    .map((relation) => ({
      relation,
      end: relation.from === idOf(view) ? ('from' as const) : ('to' as const),
      fact: facts.find((fact) => relation.facts.includes(fact.id)) ?? null,
    }))
    .sort((a, b) => (b.relation.date ?? '').localeCompare(a.relation.date ?? ''));
}

/** Of the entities that both are related to, the one with the most relations to them; ties go to pack order. */
function bestBetween(from: EntityView, to: EntityView): RelatedEntity | null {
  const count = (view: EntityView, key: EntityKey) => stepsBetween(view, splitKey(key).id, []).length;
  let best: { related: RelatedEntity; weight: number } | null = null;
  for (const related of from.related) {
    const [here, there] = [count(from, related.key), count(to, related.key)];
    const weight = here > 0 && there > 0 ? here + there : 0;
    if (weight > (best?.weight ?? 0)) best = { related, weight };
  }
  return best?.related ?? null;
}
