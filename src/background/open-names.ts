// The names of one pack, ready to be handed out: all of them, or of a big one what its stored index leads to. Parts that
// another version of the extension made are made anew, once.
import hanVariants from '../../generated/han.json' with { type: 'json' };
import bundledKinds from '../../generated/kinds.json' with { type: 'json' };
import type { Alias, CueList, EntityKind, Pack } from '../dataset';
import {
  compileNames,
  createKeyLevel,
  findRows,
  type NameIndex,
  type NamePlaces,
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
  countPack,
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
  readonly kinds: KindsByPack[string];
}

/** The names of one pack. */
export interface OpenNames {
  readonly id: string;
  /** How many there are. */
  readonly count: number;
  all(): Promise<NamesOfPack>;
  /** What tells them, for packProbe. */
  places(): Promise<NamePlaces>;
  /** Those of a text's keys (nameKeys) that lead to a name. */
  leading(keys: readonly string[]): Promise<readonly string[]>;
  /** The names that keys lead to. */
  spelled(keys: readonly string[]): Promise<NamesOfPack>;
}

/** Opens the names of a pack; nothing of it is read before it is asked for. */
export function openNames(arranged: ArrangedPack): OpenNames {
  return arranged.kind === 'bundled' ? openBundled() : openStored(arranged.id, arranged.summary.counts.names);
}

function openBundled(): OpenNames {
  const { id } = bundledPack;
  const kinds = (bundledKinds as KindsByPack)[id] ?? {};
  const all = async () => ({ id, aliases: bundledPack.aliases, cues: bundledPack.cues ?? [], kinds });
  return {
    id,
    count: countPack(bundledPack).names,
    all,
    places: async () => placesOfNames(probedNames([bundledPack]), han),
    leading: async () => [],
    spelled: all,
  };
}

function openStored(id: string, count: number): OpenNames {
  let stored: Promise<StoredIndex> | null = null;
  const read = () => {
    stored ??= readIndex(id);
    return stored;
  };
  const find = async (keys: readonly string[]) => findRows((await read()).index, keys, level, mostRows);
  return {
    id,
    count,
    async all() {
      const pack = await readStoredPack(id);
      if (!pack) throw new Error(`There is no pack ${id}`);
      const kinds = kindsOf(pack);
      const rows = pack.aliases.map((alias): NameRow => {
        const kind = kinds.get(alias.entity ?? '');
        return { alias, ...(kind && { kind }) };
      });
      return { id, aliases: pack.aliases, cues: pack.cues ?? [], kinds: idsByKind(rows) };
    },
    places: async () => (await read()).places,
    leading: async (keys) => (await find(keys)).keys,
    spelled: async (keys) => readRows(id, (await find(keys)).rows),
  };
}

interface StoredIndex {
  readonly index: NameIndex;
  readonly places: NamePlaces;
}

async function readIndex(id: string): Promise<StoredIndex> {
  const [index, places] = (await readPackParts(id, [nameParts.index, nameParts.places])) as [
    NameIndex | undefined,
    NamePlaces | undefined,
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
  return { id, aliases, cues: cues ?? [], kinds: idsByKind(found) };
}

/** The ids of what rows name, by kind. */
function idsByKind(rows: readonly NameRow[]): KindsByPack[string] {
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
