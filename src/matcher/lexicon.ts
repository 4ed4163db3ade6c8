// A gazetteer made ready for one page: names, cues and rules in the tables that scanning and scoring read. Built when
// the first block may hold a name, so that a page without any pays for the detector alone.
import type { EntityKey } from '../dataset';
import { type CueTable, createCueTable } from './cue-table';
import { createDetector } from './detector';
import type { Gazetteer } from './gazetteer';
import { createNameTable, type Name, type NameTable } from './name-table';
import { createPlainer, type Levelled, levelText, type Reading } from './reading';
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
}

/** A gazetteer at work: first the cheap test, the rest when asked for. */
export interface OpenGazetteer {
  readonly detector: RegExp;
  readonly lexicon: () => Lexicon;
  finish(levelled: Levelled): Reading;
}

/** Opens a gazetteer. */
export function openGazetteer(gazetteer: Gazetteer): OpenGazetteer {
  const plainOf = createPlainer(gazetteer.han);
  const read = (text: string): { cased: string; plain: string } => {
    const { cased } = levelText(text);
    return { cased, plain: plainOf(cased) };
  };
  const toPlain = (text: string): string => read(text).plain;
  const names = createNameTable(gazetteer, read);
  const variants = new Map<string, string>();
  for (let at = 0; at + 1 < gazetteer.han.length; at += 2) {
    const simplified = gazetteer.han[at + 1] as string;
    variants.set(simplified, (variants.get(simplified) ?? '') + gazetteer.han[at]);
  }
  let lexicon: Lexicon | null = null;
  return {
    detector: createDetector([...names.values()].flat(), (unit) => variants.get(unit) ?? ''),
    lexicon: () => {
      lexicon ??= createLexicon(gazetteer, names, toPlain);
      return lexicon;
    },
    finish: (levelled) => ({ ...levelled, plain: plainOf(levelled.cased) }),
  };
}

function createLexicon(gazetteer: Gazetteer, names: NameTable, toPlain: (text: string) => string): Lexicon {
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
  const packOf = gazetteer.entities.map((key) => key.slice(0, key.indexOf('/')));
  return {
    names,
    cues,
    rules,
    speaksFor: (entity) => spokenFor[entity] ?? [],
    key: (entity) => gazetteer.entities[entity] as EntityKey,
    byPack(found) {
      const packs = new Map<string, Name[]>();
      for (const name of [...found].sort((a, b) => a.entity - b.entity)) {
        if (name.entity < 0) continue;
        const pack = packOf[name.entity] as string;
        packs.set(pack, [...(packs.get(pack) ?? []), name]);
      }
      return [...packs.values()];
    },
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
