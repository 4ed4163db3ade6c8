// What the parts of a pack of the right shape must say about one another: ids that are there once, references that
// lead somewhere, attributions where they are due, no fact that ends up replacing itself.
import type { Alias } from './alias';
import { isPrototypeKey } from './guard';
import { packLimits } from './limits';
import { type PackError, type ProblemKind, packError } from './problems';
import type { Fact, Pack } from './types';

const cueLists = [
  'for',
  'against',
  'precededBy',
  'followedBy',
  'notPrecededBy',
  'notFollowedBy',
] as const satisfies readonly (keyof Alias)[];

type Report = (path: string, kind: ProblemKind, ...values: readonly (string | number)[]) => void;

/** Finds what contradicts itself in a pack; empty when nothing does. */
export function checkPack(pack: Pack): PackError[] {
  const errors: PackError[] = [];
  const report: Report = (path, kind, ...values) => {
    errors.push(packError(path, kind, ...values));
  };
  if (isPrototypeKey(pack.id)) report('id', 'prototype-id');
  const collect = (list: 'sources' | 'entities' | 'cues' | 'facts') => collectIds(pack[list], list, report);
  const sources = collect('sources');
  const entities = collect('entities');
  const cues = collect('cues');
  const facts = collect('facts');
  const refer = (known: Set<string>, id: string, path: string, kind: ProblemKind): void => {
    if (!known.has(id)) report(path, kind, id);
  };

  pack.aliases.forEach((alias, index) => {
    const path = `aliases[${index}]`;
    if (alias.entity !== undefined) refer(entities, alias.entity, `${path}.entity`, 'unknown-entity');
    for (const name of typeof alias.text === 'string' ? [alias.text] : alias.text) {
      if (name.trim() === '') report(`${path}.text`, 'blank');
      if (name.length > packLimits.nameCharacters) {
        report(`${path}.text`, 'too-long', name.length, packLimits.nameCharacters);
      }
    }
    for (const list of cueLists) {
      alias[list]?.forEach((word, at) => {
        if (word.startsWith('#')) refer(cues, word.slice(1), `${path}.${list}[${at}]`, 'unknown-cues');
      });
    }
  });
  pack.facts.forEach((fact, index) => {
    const path = `facts[${index}]`;
    fact.entities.forEach((id, at) => {
      refer(entities, id, `${path}.entities[${at}]`, 'unknown-entity');
    });
    refer(sources, fact.source.id, `${path}.source.id`, 'unknown-source');
    for (const list of ['supersedes', 'conflictsWith'] as const) {
      fact[list]?.forEach((id, at) => {
        refer(facts, id, `${path}.${list}[${at}]`, 'unknown-fact');
        if (id === fact.id) report(`${path}.${list}[${at}]`, 'itself');
      });
    }
    if (fact.standing !== 'stated' && !fact.attributedTo) {
      report(`${path}.attributedTo`, 'no-attribution', fact.standing);
    }
  });
  pack.relations.forEach((relation, index) => {
    const path = `relations[${index}]`;
    refer(entities, relation.from, `${path}.from`, 'unknown-entity');
    refer(entities, relation.to, `${path}.to`, 'unknown-entity');
    relation.facts.forEach((id, at) => {
      refer(facts, id, `${path}.facts[${at}]`, 'unknown-fact');
    });
  });
  for (const index of findSupersessionCycles(pack.facts)) {
    report(`facts[${index}].supersedes`, 'circle');
  }
  return errors;
}

function collectIds(items: readonly { readonly id: string }[], list: string, report: Report): Set<string> {
  const ids = new Set<string>();
  items.forEach(({ id }, index) => {
    if (isPrototypeKey(id)) report(`${list}[${index}].id`, 'prototype-id');
    if (ids.has(id)) report(`${list}[${index}].id`, 'twice', id);
    ids.add(id);
  });
  return ids;
}

/** Indexes of facts that replace one another in a circle, the last of each circle. Walks without recursion. */
function findSupersessionCycles(facts: readonly Fact[]): number[] {
  const indexById = new Map(facts.map((fact, index) => [fact.id, index]));
  const state = new Uint8Array(facts.length);
  const [open, done] = [1, 2];
  const found: number[] = [];
  for (let root = 0; root < facts.length; root++) {
    if (state[root]) continue;
    const path: { index: number; next: number }[] = [{ index: root, next: 0 }];
    state[root] = open;
    while (path.length > 0) {
      const top = path.at(-1)!;
      const id = facts[top.index]!.supersedes?.[top.next++];
      if (id === undefined) {
        state[top.index] = done;
        path.pop();
        continue;
      }
      const older = indexById.get(id);
      if (older === undefined || older === top.index || state[older] === done) continue;
      if (state[older] === open) {
        found.push(top.index);
        continue;
      }
      state[older] = open;
      path.push({ index: older, next: 0 });
    }
  }
  return found;
}
