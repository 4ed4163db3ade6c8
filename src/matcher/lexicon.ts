// A gazetteer's tables made ready for texts, with as little work as can be: what no text asks for is never taken apart.
// Written by gazetteer-tables.ts, where gazetteers are compiled.
import type { EntityKey } from '../dataset';
import { type CueTable, openCues } from './cue-table';
import type { GazetteerTables } from './gazetteer-tables';
import { takeGrammar } from './grammar';
import { type CutsWord, createWordCutter } from './han-words';
import { type Name, type NameTable, openNames } from './name-table';
import { createReader, type Reading } from './reading';
import type { Rule } from './rules';

/** What scanning and scoring ask. */
export interface Lexicon {
  readonly names: NameTable;
  readonly cues: CueTable;
  /** The rule of a name. */
  rule(index: number): Rule | undefined;
  key(entity: number): EntityKey;
  /** The lists that an entity, once named beyond doubt, is a cue of. */
  speaksFor(entity: number): readonly number[];
  /** Names of one place by pack, in the reader's order. */
  byPack(names: readonly Name[]): (readonly Name[])[];
  /** Reads a text as names and cues are written. */
  read(text: string): Reading;
  readonly cutsWord: CutsWord;
}

/** Opens tables. */
export function openLexicon(tables: GazetteerTables): Lexicon {
  const { entities, spokenFor } = tables;
  takeGrammar(tables.grammar);
  const packOf = (entity: number): string => {
    const key = entities[entity] as string;
    return key.slice(0, key.indexOf('/'));
  };
  return {
    names: openNames(tables.names),
    cues: openCues(tables.cues),
    rule: (index) => tables.rules[index],
    speaksFor: (entity) => spokenFor[entity] ?? [],
    key: (entity) => entities[entity] as EntityKey,
    byPack(found) {
      if (found.length === 1) return (found[0] as Name).entity < 0 ? [] : [found];
      const packs = new Map<string, Name[]>();
      for (const name of [...found].sort((a, b) => a.entity - b.entity)) {
        if (name.entity < 0) continue;
        const pack = packOf(name.entity);
        packs.set(pack, [...(packs.get(pack) ?? []), name]);
      }
      return [...packs.values()];
    },
    read: createReader(tables.han),
    cutsWord: createWordCutter(tables.allHan),
  };
}
