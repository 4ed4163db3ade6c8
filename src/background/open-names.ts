// The names of one pack, ready to be handed out: of the built-in pack all, of an imported one what its stored index leads
// to. Parts that another version of the extension made are made anew, once.
import hanVariants from '../../generated/han.json' with { type: 'json' };
import type { Alias, CueList, EntityKind, Pack } from '../dataset';
import {
  compileNames,
  createKeyLevel,
  findRows,
  type NameIndex,
  type NameRow,
  nameIndexFormat,
  nameParts,
  partsOfNames,
  placesOfNames,
  probedNames,
  rowsPerChunk,
} from '../matcher';
import {
  type ArrangedPack,
  bundledPack,
  type KindsByPack,
  readPackParts,
  readStoredPack,
  storePackParts,
} from '../shared';

/** Pairs of Han characters that names are compiled with. */
export const han = hanVariants as string;
const level = createKeyLevel(han);

/** Of one pack, a page is sent no more rows; only a pack whose names share their words comes near. */
const mostRows = 4_000;

/** Names of a pack as the matcher compiles them, with the kinds of what they name. */
export interface NamesOfPack {
  readonly id: string;
  readonly aliases: readonly Alias[];
  readonly cues: readonly CueList[];
  readonly rows: readonly NameRow[];
}

/** The names of one pack. */
export interface OpenNames {
  /** What tells its names, for packProbe. */
  readonly places: Uint32Array;
  all(): Promise<NamesOfPack>;
  /** Those of the words that lead to a name. */
  leading(words: readonly string[]): readonly string[];
  /** The names that words lead to. */
  spelled(words: readonly string[]): Promise<NamesOfPack>;
}

/** Opens the names of a pack. */
export async function openNames({ kind, id }: ArrangedPack): Promise<OpenNames> {
  if (kind === 'bundled') return openBuiltIn();
  const { index, places } = await readIndex(id);
  return {
    places,
    async all() {
      const pack = await readStoredPack(id);
      if (!pack) throw new Error(`There is no pack ${id}`);
      const kinds = kindsOf(pack);
      return { ...pack, rows: pack.aliases.map((alias) => rowOf(alias, kinds)) };
    },
    leading: (words) => findRows(index, words, level, mostRows).keys,
    spelled: (words) => readRows(id, findRows(index, words, level, mostRows).rows),
  };
}

function openBuiltIn(): OpenNames {
  // Pages have the kinds of what is built in.
  const all = Promise.resolve({ ...bundledPack, rows: [] });
  return {
    places: placesOfNames(probedNames([bundledPack]), han),
    all: () => all,
    leading: () => [],
    spelled: () => all,
  };
}

interface StoredIndex {
  readonly index: NameIndex;
  readonly places: Uint32Array;
}

async function readIndex(id: string): Promise<StoredIndex> {
  const [index, places] = (await readPackParts(id, [nameParts.index, nameParts.places])) as [
    NameIndex | undefined,
    Uint32Array | undefined,
  ];
  if (index?.format === nameIndexFormat && places) return { index, places };
  const pack = await readStoredPack(id);
  if (!pack) throw new Error(`There is no pack ${id}`);
  const compiled = compileNames(pack, { han, kinds: kindsOf(pack) });
  await storePackParts(id, partsOfNames(compiled, pack));
  return compiled;
}

async function readRows(id: string, rows: readonly number[]): Promise<NamesOfPack> {
  const numbers = [...new Set(rows.map((row) => Math.floor(row / rowsPerChunk)))];
  const parts = await readPackParts(id, numbers.map(nameParts.chunk));
  const chunks = new Map(numbers.map((number, at) => [number, parts[at] as readonly NameRow[] | undefined]));
  const found = rows.flatMap((row) => {
    const name = chunks.get(Math.floor(row / rowsPerChunk))?.[row % rowsPerChunk];
    return name ? [name] : [];
  });
  const aliases = found.map(({ alias }) => alias);
  // Most rows name no cue list: then none is read.
  const usesCues = JSON.stringify(aliases).includes('"#');
  const [cues] = usesCues ? ((await readPackParts(id, [nameParts.cues])) as [CueList[] | undefined]) : [];
  return { id, aliases, cues: cues ?? [], rows: found };
}

/** The ids of what rows name, by kind. */
export function idsByKind(rows: readonly NameRow[]): KindsByPack[string] {
  const ids: Partial<Record<EntityKind, string[]>> = {};
  for (const { alias, kind } of rows) {
    if (kind === undefined || alias.entity === undefined) continue;
    const list = ids[kind] ?? [];
    list.push(alias.entity);
    ids[kind] = list;
  }
  return ids;
}

const kindsOf = (pack: Pack) => new Map(pack.entities.map(({ id, kind }) => [id, kind]));

function rowOf(alias: Alias, kinds: ReturnType<typeof kindsOf>): NameRow {
  const kind = kinds.get(alias.entity ?? '');
  return { alias, ...(kind && { kind }) };
}
