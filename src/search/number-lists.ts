// Lists of numbers, one for each of many things, in two flat arrays: a hundred thousand lists cost no garbage, and are
// stored and read again in one piece.

/** Lists as plain data. */
export interface PackedLists {
  /** How many numbers each list has. */
  readonly counts: ArrayLike<number>;
  /** The numbers of all lists, one after the other. */
  readonly numbers: ArrayLike<number>;
}

/** Lists, opened. */
export interface NumberLists {
  readonly count: number;
  at(list: number): Uint32Array;
}

/** Packs lists that are there already. */
export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const counts = Uint32Array.from(lists, ({ length }) => length);
  const numbers = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  return { counts, numbers };
}

/** Opens packed lists. */
export function openLists({ counts, numbers: packed }: PackedLists): NumberLists {
  const starts = new Uint32Array(counts.length + 1);
  for (let list = 0; list < counts.length; list++) starts[list + 1] = starts[list]! + counts[list]!;
  const numbers = packed instanceof Uint32Array ? packed : Uint32Array.from(packed);
  return {
    count: counts.length,
    at: (list) => numbers.subarray(starts[list], starts[list + 1]),
  };
}

/** The lines of a text that is one item a line. */
export function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}
