// What search reads out of a pack, as plain data: made once when the pack is built or imported, stored with it, opened
// in a few milliseconds. With it a search finds without the pack; only what is shown of a fact that the tables do not hold
// is read from there.
import type { Pack } from '../dataset';
import { type PackedFacts, packFacts } from './facts';
import { type PackedNames, packNames } from './names';
import { splitLines } from './number-lists';

/** A pack read for search; made for one version of the pack and of this room. */
export interface SearchTables {
  readonly format: typeof tablesFormat;
  readonly names: PackedNames;
  readonly facts: PackedFacts;
}

/** Changes whenever tables made before must be made again. */
export const tablesFormat = 6;

/** Reads a pack for search; `onShare` is told how much is done, 0 to 1. */
export function compileSearchTables(pack: Pack, onShare: (share: number) => void = () => {}): SearchTables {
  // Shares as a pack of a hundred thousand names takes them.
  const names = packNames(pack);
  onShare(0.2);
  return {
    format: tablesFormat,
    names,
    facts: packFacts(pack, splitLines(names.ids), (share) => onShare(0.2 + share * 0.8)),
  };
}

/** The tables as a part stored beside a pack: told from those of another version, and made of a pack. */
export const searchTablesPart = {
  isCurrent: (part: unknown): part is SearchTables =>
    (part as Partial<SearchTables> | undefined)?.format === tablesFormat,
  make: (pack: Pack): SearchTables => compileSearchTables(pack),
} as const;

/** Tables as JSON: with lists in place of typed arrays, which openers take as well. */
export function writeSearchTables(tables: SearchTables): string {
  return JSON.stringify(tables, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value,
  );
}
