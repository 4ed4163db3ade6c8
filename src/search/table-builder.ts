// Gathers which documents say which terms and packs them as a sorted table. A pack of a hundred thousand facts says
// millions: they are kept as numbers, since a list of its own for each term spends the time on garbage.
import type { PackedTable } from './term-table';

/** A table being gathered. */
export interface TableBuilder {
  /** Notes that a document (any number below 2^31) says a term. */
  add(term: string, document: number): void;
  /** Documents of a term stay in the order they were added. */
  pack(): PackedTable;
}

/**
 * Begins a table. A document that counts as the same as the one noted last for its term is not noted again; documents are
 * added one after the other, so that each stands there once.
 */
export function createTableBuilder(
  isSame: (last: number, next: number) => boolean = (last, next) => last === next,
): TableBuilder {
  const last: number[] = [];
  const numbers = new Map<string, number>();
  let terms = new Uint32Array(1024);
  let documents = new Uint32Array(1024);
  let length = 0;
  return {
    add(term, document) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      } else if (isSame(last[number]!, document)) return;
      last[number] = document;
      if (length === terms.length) {
        terms = grown(terms);
        documents = grown(documents);
      }
      terms[length] = number;
      documents[length++] = document;
    },
    pack() {
      const sorted = [...numbers.keys()].sort();
      const places = new Uint32Array(sorted.length);
      for (const [place, term] of sorted.entries()) places[numbers.get(term)!] = place;
      const counts = new Uint32Array(sorted.length);
      for (let at = 0; at < length; at++) counts[places[terms[at]!]!]!++;
      const next = new Uint32Array(sorted.length);
      for (let place = 1; place < sorted.length; place++) next[place] = next[place - 1]! + counts[place - 1]!;
      const packed = new Uint32Array(length);
      for (let at = 0; at < length; at++) packed[next[places[terms[at]!]!]!++] = documents[at]!;
      return { terms: sorted.join('\n'), lists: { counts, numbers: packed } };
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
