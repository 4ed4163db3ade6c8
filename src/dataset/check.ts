// What the parts of a pack of the right shape must say about one another: ids that are there once, references that
// lead somewhere, attributions where they are due, no fact that ends up replacing itself.
import type { Alias } from './alias';
import { isPrototypeKey, type PackError } from './guard';
import { packLimits } from './limits';
import type { Fact, Pack } from './types';

const cueLists = [
  'for',
  'against',
  'precededBy',
  'followedBy',
  'notPrecededBy',
  'notFollowedBy',
] as const satisfies readonly (keyof Alias)[];

/** Finds what contradicts itself in a pack; empty when nothing does. */
export function checkPack(pack: Pack): PackError[] {
  const errors: PackError[] = [];
  const report = (path: string, message: string): void => {
    errors.push({ path, message });
  };
  if (isPrototypeKey(pack.id)) report('id', 'is a word that packs may not use as an id');
  const collect = (list: 'sources' | 'entities' | 'cues' | 'facts') => collectIds(pack[list], list, report);
  const sources = collect('sources');
  const entities = collect('entities');
  const cues = collect('cues');
  const facts = collect('facts');
  const refer = (known: Set<string>, id: string, path: string, what: string): void => {
    if (!known.has(id)) report(path, `names ${what} "${id}", which the pack does not hold`);
  };

  pack.aliases.forEach((alias, index) => {
    const path = `aliases[${index}]`;
    if (alias.entity !== undefined) refer(entities, alias.entity, `${path}.entity`, 'an entity');
    for (const name of typeof alias.text === 'string' ? [alias.text] : alias.text) {
      if (name.trim() === '') report(`${path}.text`, 'is blank');
      if (name.length > packLimits.nameCharacters) {
        report(`${path}.text`, `is too long: ${name.length}; at most ${packLimits.nameCharacters}`);
      }
    }
    for (const list of cueLists) {
      alias[list]?.forEach((word, at) => {
        if (word.startsWith('#')) refer(cues, word.slice(1), `${path}.${list}[${at}]`, 'a cue list');
      });
    }
  });
  pack.facts.forEach((fact, index) => {
    const path = `facts[${index}]`;
    fact.entities.forEach((id, at) => {
      refer(entities, id, `${path}.entities[${at}]`, 'an entity');
    });
    refer(sources, fact.source.id, `${path}.source.id`, 'a source');
    for (const list of ['supersedes', 'conflictsWith'] as const) {
      fact[list]?.forEach((id, at) => {
        refer(facts, id, `${path}.${list}[${at}]`, 'a fact');
        if (id === fact.id) report(`${path}.${list}[${at}]`, 'names the fact itself');
      });
    }
    if (fact.standing !== 'stated' && !fact.attributedTo) {
      report(`${path}.attributedTo`, `is missing: a ${fact.standing} fact says who it comes from`);
    }
  });
  pack.relations.forEach((relation, index) => {
    const path = `relations[${index}]`;
    refer(entities, relation.from, `${path}.from`, 'an entity');
    refer(entities, relation.to, `${path}.to`, 'an entity');
    relation.facts.forEach((id, at) => {
      refer(facts, id, `${path}.facts[${at}]`, 'a fact');
    });
  });
  for (const index of findSupersessionCycles(pack.facts)) {
    report(`facts[${index}].supersedes`, 'leads back to the fact itself');
  }
  return errors;
}

function collectIds(
  items: readonly { readonly id: string }[],
  list: string,
  report: (path: string, message: string) => void,
): Set<string> {
  const ids = new Set<string>();
  items.forEach(({ id }, index) => {
    if (isPrototypeKey(id)) report(`${list}[${index}].id`, 'is a word that packs may not use as an id');
    if (ids.has(id)) report(`${list}[${index}].id`, `"${id}" is there twice`);
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
