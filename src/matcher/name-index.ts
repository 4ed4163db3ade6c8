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
  const count = pack.aliases.length;
  const { hashes, rows: filedRows } = fileRows(pack, createKeyLevel(han), (share) => onShare(share * 0.6));
  // Rows of one key lie side by side, so that they are read together.
  const firsts = new Float64Array(count).fill(0xffffffff);
  for (const [at, row] of filedRows.entries()) firsts[row] = Math.min(firsts[row]!, hashes[at]!);
  const order = sortPairs(firsts, (row) => row, count).lows;
  const places = new Uint32Array(count);
  for (const [place, row] of order.entries()) places[row] = place;
  const entries = sortPairs(hashes, (at) => places[filedRows[at]!]!, count);
  onShare(0.75);
  const rows = Array.from(order, (row): NameRow => {
    const alias = pack.aliases[row]!;
    const kind = kinds.get(alias.entity ?? '');
    return kind ? { alias, kind } : { alias };
  });
  const chunks: NameRow[][] = [];
  for (let at = 0; at < rows.length; at += rowsPerChunk) chunks.push(rows.slice(at, at + rowsPerChunk));
  return {
    index: { format: nameIndexFormat, hashes: entries.highs, rows: entries.lows },
    places: placesOfNames(probedNames([pack]), han),
    chunks,
  };
}

/** The hash under which each name is filed, once for each way of writing it, and the row it belongs to. */
function fileRows(
  { aliases }: NamingPack,
  level: (key: string) => string,
  onShare: (share: number) => void,
): { readonly hashes: readonly number[]; readonly rows: readonly number[] } {
  // Keys by number in flat lists: a set of strings for each of a hundred thousand names is mostly garbage.
  const numbers = new Map<string, number>();
  const keys: { readonly hash: number; readonly length: number; uses: number }[] = [];
  const use = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = keys.push({ hash: hashKey(key), length: key.length, uses: 0 }) - 1;
      numbers.set(key, number);
    }
    keys[number]!.uses += 1;
    return number;
  };
  const used: number[] = [];
  const ends: number[] = [];
  const rows: number[] = [];
  for (const [row, { text }] of aliases.entries()) {
    if (row % 1000 === 0) onShare(row / aliases.length);
    for (const name of typeof text === 'string' ? [text] : text)
      for (const set of keysOfName(name, level)) {
        for (const key of set) used.push(use(key));
        ends.push(used.length);
        rows.push(row);
      }
  }
  // A name without any key (of signs alone) is filed under the empty one, which every text has.
  const empty = hashKey('');
  const hashes = ends.map((end, set) => {
    let best: (typeof keys)[number] | null = null;
    for (let at = set === 0 ? 0 : ends[set - 1]!; at < end; at++) {
      const key = keys[used[at]!]!;
      // Of equally rare ones the longest: a page has most single characters.
      if (!best || key.uses < best.uses || (key.uses === best.uses && key.length > best.length)) best = key;
    }
    return best?.hash ?? empty;
  });
  return { hashes, rows };
}

/** Pairs of a hash and a number below `count`, sorted, each once. */
function sortPairs(
  hashes: ArrayLike<number>,
  lowOf: (at: number) => number,
  count: number,
): { readonly highs: Uint32Array; readonly lows: Uint32Array } {
  // One number for both, exact up to 2^53: the platform sorts numbers without calling back.
  const sorted = Float64Array.from(hashes, (hash, at) => hash * count + lowOf(at)).sort();
  const pairs = sorted.filter((pair, at) => pair !== sorted[at - 1]);
  return {
    highs: Uint32Array.from(pairs, (pair) => Math.floor(pair / count)),
    lows: Uint32Array.from(pairs, (pair) => pair % count),
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
