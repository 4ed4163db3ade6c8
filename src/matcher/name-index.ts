// Files the names of a pack so that a page is sent only those that its words could spell: each name under the rarest of
// its keys. A pack of a hundred thousand names then costs a page no more than a small one. Storing the parts is the
// caller's; so is bringing the rows that findRows asks for.
import type { Alias, EntityKind } from '../dataset';
import { type NamePlaces, placesOfNames, probedNames } from './compile-probe';
import { createKeyLevel, keysOfName } from './name-keys';
import type { NamingPack } from './types';

/** An alias with the kind of what it names. */
export interface NameRow {
  readonly alias: Alias;
  readonly kind?: EntityKind;
}

/** Where names are filed: sorted hashes of keys, and for each the row it leads to. */
export interface NameIndex {
  readonly format: typeof nameIndexFormat;
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
}

/** Changes whenever an index made before must be made again. */
export const nameIndexFormat = 3;

/** So many rows lie in one chunk: small enough to read for one name, large enough to store by the hundred. */
export const rowsPerChunk = 128;

/** The names under which the parts of an index are stored; chunks are numbered from 0. */
export const nameParts = {
  index: 'names',
  places: 'names/places',
  cues: 'names/cues',
  chunk: (number: number): string => `names/${number}`,
} as const;

/** A compiled index with its rows in chunks of rowsPerChunk. */
export interface CompiledNames {
  readonly index: NameIndex;
  /** What tells the names to a probe. */
  readonly places: NamePlaces;
  readonly chunks: readonly (readonly NameRow[])[];
}

/** How names are filed. */
export interface NameFiling {
  /** Pairs of a Traditional Han character and its Simplified one, as compileGazetteer takes them. */
  readonly han: string;
  /** By entity id. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** Told how much is done, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/** Files the names of a pack. */
export function compileNames(
  pack: NamingPack,
  { han, kinds, onShare = () => {} }: NameFiling,
): CompiledNames {
  const level = createKeyLevel(han);
  const keySets = pack.aliases.map(({ text }, at) => {
    if (at % 1000 === 0) onShare((at / pack.aliases.length) * 0.7);
    return (typeof text === 'string' ? [text] : text).flatMap((name) => keysOfName(name, level));
  });
  const frequency = new Map<string, number>();
  for (const keys of keySets.flat())
    for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const filed = keySets.map((sets) => new Set(sets.map((keys) => hashKey(rarest(keys, frequency)))));
  onShare(0.85);
  // Rows of one key lie side by side, so that they are read together.
  const order = filed
    .map((hashes, row) => ({ row, first: Math.min(...hashes, 0xffffffff) }))
    .sort((a, b) => a.first - b.first || a.row - b.row);
  const entries = order.flatMap(({ row }, at) => [...filed[row]!].map((hash) => [hash, at] as const));
  entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const rows = order.map(({ row }): NameRow => {
    const alias = pack.aliases[row]!;
    const kind = kinds.get(alias.entity ?? '');
    return { alias, ...(kind && { kind }) };
  });
  const chunks: NameRow[][] = [];
  for (let at = 0; at < rows.length; at += rowsPerChunk) chunks.push(rows.slice(at, at + rowsPerChunk));
  return {
    index: {
      format: nameIndexFormat,
      hashes: Uint32Array.from(entries, ([hash]) => hash),
      rows: Uint32Array.from(entries, ([, at]) => at),
    },
    places: placesOfNames(probedNames([pack]), han),
    chunks,
  };
}

/** A compiled index as parts to be stored, with the cue lists that its rows refer to. */
export function partsOfNames(
  { index, places, chunks }: CompiledNames,
  { cues = [] }: Pick<NamingPack, 'cues'>,
): readonly (readonly [name: string, value: unknown])[] {
  return [
    [nameParts.index, index],
    [nameParts.places, places],
    [nameParts.cues, cues],
    ...chunks.map((rows, number) => [nameParts.chunk(number), rows] as const),
  ];
}

/** A name without any key (of signs alone) is filed under the empty one, which every text has. */
function rarest(keys: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const key of keys) {
    const count = frequency.get(key)!;
    // Of equally rare ones the longest: a page has most single characters.
    if (count < least || (count === least && key.length > best.length)) {
      best = key;
      least = count;
    }
  }
  return best;
}

/** The rows that keys of a text lead to, in order, and those of the keys that lead anywhere; `level` by createKeyLevel. */
export function findRows(
  { hashes, rows }: NameIndex,
  keys: Iterable<string>,
  level: (key: string) => string,
  mostRows: number,
): { readonly rows: readonly number[]; readonly keys: readonly string[] } {
  const found = new Set<number>();
  const leading: string[] = [];
  for (const key of keys) {
    const hash = hashKey(level(key));
    let at = firstAt(hashes, hash);
    if (hashes[at] !== hash) continue;
    leading.push(key);
    for (; hashes[at] === hash && found.size < mostRows; at++) found.add(rows[at]!);
  }
  return { rows: [...found].sort((a, b) => a - b), keys: leading };
}

function firstAt(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a over UTF-16 units. Two keys of one hash only bring a name too many. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
