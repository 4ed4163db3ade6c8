// What search reads out of a pack, as plain data: made once when the pack is built or imported, stored with it, opened
// in a few milliseconds.
import type { Pack } from '../dataset';
import { type PackedFacts, packFacts } from './facts';
import { type PackedNames, packNames } from './names';

/** A pack read for search. JSON-safe; made for one version of the pack and of this room. */
export interface SearchTables {
  readonly format: typeof tablesFormat;
  readonly names: PackedNames;
  readonly facts: PackedFacts;
}

/** Changes whenever tables made before must be made again. */
export const tablesFormat = 2;

/** Reads a pack for search. */
export function compileSearchTables(pack: Pack): SearchTables {
  return { format: tablesFormat, names: packNames(pack), facts: packFacts(pack) };
}
