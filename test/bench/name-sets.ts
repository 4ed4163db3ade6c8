// Packs of any size for the benchmark, and what a page is given of them: the same probe and tables that the background
// would make, by the same code.
import { readFileSync } from 'node:fs';
import type { Alias } from '../../src/dataset';
import {
  compileGazetteer,
  compileNames,
  createKeyLevel,
  findRows,
  type NamingPack,
  nameKeys,
  packProbe,
  placesOfNames,
  probedNames,
  writeTables,
} from '../../src/matcher';

/** Names as pages get them, both JSON. */
export interface NameSet {
  readonly name: string;
  readonly probe: string;
  /** The tables that a page of this text needs. */
  tablesFor(text: string): string;
}

const STARTS =
  'Bal Cor Dra Fen Gor Hal Jur Kel Lor Mar Nor Ost Pel Quor Ras Sor Tal Ulm Ver Wex Yor Zan'.split(' ');
const MIDDLES = 'a e i o u ai ea io ou an en in on un ar er ir or ur al'.split(' ');
const ENDS =
  'bach dan feld gart holm kin lund mont nard sen ster ton vale vik worth zec dell mere ford ric'.split(' ');

/** A pack of so many names that look like people's and hardly occur: what they cost is telling that they do not. */
export function inventedPack(count: number): NamingPack {
  const part = (number: number) =>
    (STARTS[number % STARTS.length] as string) +
    MIDDLES[Math.floor(number / STARTS.length) % MIDDLES.length] +
    ENDS[Math.floor(number / (STARTS.length * MIDDLES.length)) % ENDS.length];
  const single = STARTS.length * MIDDLES.length * ENDS.length;
  // Each is a word of its own, so that as many words tell them as there are names.
  const aliases = Array.from({ length: count }, (_, at): Alias => {
    const more = at < single ? '' : part(Math.floor(at / single)).toLowerCase();
    return { entity: `e${at}`, text: part(at) + more };
  });
  return { id: 'invented', aliases };
}

/** The names built in. */
export function bundledNames(): NameSet {
  return {
    name: 'bundled pack',
    probe: readFileSync('generated/probe.json', 'utf8'),
    tablesFor: () => readFileSync('generated/tables.json', 'utf8'),
  };
}

/** The bundled names with so many invented ones beside them. */
export function manyNames(count: number): NameSet {
  const bundled = JSON.parse(readFileSync('generated/pack.json', 'utf8')) as NamingPack;
  const han = JSON.parse(readFileSync('generated/han.json', 'utf8')) as string;
  const pack = inventedPack(count);
  if (count <= 1_000) {
    const tables = JSON.stringify(writeTables(compileGazetteer([bundled, pack], { han })));
    return {
      name: `${count} names more`,
      // With the bundled ones these are too many for a RegExp, and few enough to go out whole.
      probe: JSON.stringify(packProbe([placesOfNames(probedNames([bundled, pack]), han)])),
      tablesFor: () => tables,
    };
  }
  const { index, places, chunks } = compileNames(pack, { han, kinds: new Map() });
  const level = createKeyLevel(han);
  const rows = chunks.flat();
  return {
    name: `${count} names more`,
    probe: JSON.stringify(packProbe([placesOfNames(probedNames([bundled]), han), places])),
    tablesFor(text) {
      const aliases = findRows(index, nameKeys(text), level, 4_000).rows.flatMap(
        (row) => rows[row]?.alias ?? [],
      );
      return JSON.stringify(writeTables(compileGazetteer([bundled, { id: pack.id, aliases }], { han })));
    },
  };
}
