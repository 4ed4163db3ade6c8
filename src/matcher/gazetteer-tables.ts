// A gazetteer's tables as JSON, as they travel to pages. Making them costs more than reading most pages, so it is done
// where gazetteers are compiled. What they mean is read by lexicon.ts.
import type { EntityKey } from '../dataset';
import { writeCues } from './cue-table';
import type { Gazetteer } from './gazetteer';
import type { Grammar } from './grammar';
import { GRAMMAR } from './grammar-words';
import { writeNames } from './name-table';
import { createReader } from './reading';
import type { Rows } from './rows';
import { createRules, type Rule } from './rules';

/** Tables of a gazetteer. Opaque: only this room reads them. JSON-safe. */
export interface GazetteerTables {
  /** What the rules ask of grammar. */
  readonly grammar: Grammar;
  /** Pairs of a Traditional Han character and its Simplified one. */
  readonly han: string;
  /** As a Gazetteer has it. */
  readonly allHan: string;
  readonly entities: readonly EntityKey[];
  readonly names: Rows;
  readonly cues: Rows;
  readonly rules: readonly Rule[];
  /** By entity, the lists that it is a cue of once named beyond doubt. */
  readonly spokenFor: readonly (readonly number[] | null | undefined)[];
}

/** Writes the tables of a gazetteer. */
export function writeTables(gazetteer: Gazetteer): GazetteerTables {
  const { han, allHan, entities } = gazetteer;
  const read = createReader(han);
  const toPlain = (text: string): string => read(text).plain;
  const rules = createRules(gazetteer, toPlain);
  const weighed = new Set(rules.flatMap((rule) => rule.weighed));
  const spokenFor: number[][] = [];
  for (const [entity, rule] of gazetteer.names)
    if (entity >= 0)
      spokenFor[entity] = [...new Set([...(spokenFor[entity] ?? []), ...(rules[rule]?.speaksFor ?? [])])];
  return {
    ...{ grammar: GRAMMAR, han, allHan, entities, spokenFor },
    names: writeNames(gazetteer, read),
    cues: writeCues(expandNames(gazetteer), weighed, toPlain),
    rules,
  };
}

/**
 * The cue lists, with every name that a single rule gives as a cue in all the ways in which the packs write it: what
 * OpenAI says for a name, 오픈AI says too. A name is no cue of itself, and Latin names of three letters mean too much.
 */
function expandNames({ lists, ownLists, names, rules }: Gazetteer): string[] {
  const writings = new Map<number, string[]>();
  const entityOf = new Map<string, number>();
  const owners = new Map<number, Set<number>>();
  for (const [entity, rule, texts] of names) {
    const [, , , ...cues] = rules[rule] ?? [0, 0, 0];
    for (const list of cues.flat()) owners.set(list, (owners.get(list) ?? new Set()).add(entity));
    if (entity < 0) continue;
    const known = writings.get(entity) ?? [];
    for (const text of texts.split('|')) {
      if (/^[\w.]{1,3}$/.test(text)) continue;
      known.push(text);
      if (!entityOf.has(text)) entityOf.set(text, entity);
    }
    writings.set(entity, known);
  }
  return lists.map((list, index) => {
    if (index < ownLists) return list;
    const words = list.split('|');
    const more = words.flatMap((word) => {
      const entity = entityOf.get(word) ?? -1;
      return owners.get(index)?.has(entity) ? [] : (writings.get(entity) ?? []);
    });
    return more.length > 0 ? [...new Set([...words, ...more])].join('|') : list;
  });
}
