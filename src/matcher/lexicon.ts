// A gazetteer made ready for texts: names, cues and rules in the tables that scanning and scoring read. Making them
// costs more than reading most pages, so it is done where gazetteers are compiled, and pages get the tables: written by
// gazetteer-tables.ts, opened here.
import type { EntityKey } from '../dataset';
import { type CueTable, createCueTable } from './cue-table';
import type { Gazetteer } from './gazetteer';
import { takeGrammar } from './grammar';
import { GRAMMAR } from './grammar-words';
import { type CutsWord, createWordCutter } from './han-words';
import { createNameTable, type Name, type NameTable } from './name-table';
import { createPlainer, levelText, type Reading } from './reading';
import { createRules, type Rule } from './rules';

/** What scanning and scoring ask. */
export interface Lexicon {
  readonly names: NameTable;
  readonly cues: CueTable;
  readonly rules: readonly Rule[];
  key(entity: number): EntityKey;
  /** The lists that an entity, once named beyond doubt, is a cue of. */
  speaksFor(entity: number): readonly number[];
  /** Names of one place by pack, in the reader's order. */
  byPack(names: readonly Name[]): (readonly Name[])[];
  readonly cutsWord: CutsWord;
  /** Reads a text as names and cues are written. */
  read(text: string): Reading;
}

/** The tables of a gazetteer. */
export interface Tables {
  /** Pairs of a Traditional Han character and its Simplified one. */
  readonly han: string;
  /** As a Gazetteer has it. */
  readonly allHan: string;
  readonly entities: readonly EntityKey[];
  readonly names: NameTable;
  readonly cues: CueTable;
  readonly rules: readonly Rule[];
  /** By entity: what `speaksFor` gives. */
  readonly spokenFor: readonly (readonly number[] | undefined)[];
}

/** Makes the tables of a gazetteer. */
export function createTables(gazetteer: Gazetteer): Tables {
  takeGrammar(GRAMMAR);
  const { han, allHan, entities } = gazetteer;
  const read = createReader(han);
  const toPlain = (text: string): string => read(text).plain;
  const rules = createRules(gazetteer, toPlain);
  const cues = createCueTable(
    expandNames(gazetteer),
    new Set(rules.flatMap(({ weighed }) => weighed)),
    toPlain,
  );
  const spokenFor: number[][] = [];
  for (const [entity, rule] of gazetteer.names)
    if (entity >= 0)
      spokenFor[entity] = [...new Set([...(spokenFor[entity] ?? []), ...(rules[rule]?.speaksFor ?? [])])];
  const names = createNameTable(gazetteer, read);
  return { han, allHan, entities, names, cues, rules, spokenFor };
}

/** Opens tables. */
export function openLexicon({ han, allHan, entities, names, cues, rules, spokenFor }: Tables): Lexicon {
  const packOf = entities.map((key) => key.slice(0, key.indexOf('/')));
  return {
    names,
    cues,
    rules,
    speaksFor: (entity) => spokenFor[entity] ?? [],
    key: (entity) => entities[entity] as EntityKey,
    byPack(found) {
      const packs = new Map<string, Name[]>();
      for (const name of [...found].sort((a, b) => a.entity - b.entity)) {
        if (name.entity < 0) continue;
        const pack = packOf[name.entity] as string;
        packs.set(pack, [...(packs.get(pack) ?? []), name]);
      }
      return [...packs.values()];
    },
    cutsWord: createWordCutter(allHan),
    read: createReader(han),
  };
}

function createReader(han: string): (text: string) => Reading {
  const plainOf = createPlainer(han);
  return (text) => {
    const levelled = levelText(text);
    return { ...levelled, plain: plainOf(levelled.cased) };
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
