// Gathers which documents say which terms and packs them as a sorted table. A pack of a hundred thousand facts says
// millions: they are kept as numbers, since a list of its own for each term spends the time on garbage.
import { type PackedTable, packTable } from './term-table';

/** A table being gathered. */
export interface TableBuilder {
  /** Notes that a document (any number below 2^31) says a term. */
  add(term: string, document: number): void;
  /** The number of a term, for whoever notes it often; it is noted at least once. */
  numberOf(term: string): number;
  /** Notes that a document says the term of a number. */
  addNumber(number: number, document: number): void;
  /** Documents of a term stay in the order they were added. */
  pack(): PackedTable;
}

/**
 * Begins a table. A document that differs from the one noted last for its term only in its lowest `sameBits` bits is not
 * noted again; documents are added one after the other, so that each stands there once.
 */
export function createTableBuilder(sameBits = 0): TableBuilder {
  const numbers = new Map<string, number>();
  let last = new Int32Array(1024);
  let terms = new Uint32Array(1024);
  let documents = new Uint32Array(1024);
  let length = 0;

  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
      if (number === last.length) last = grown(last);
      last[number] = -1;
    }
    return number;
  };
  const addNumber = (number: number, document: number): void => {
    const before = last[number]!;
    if (before >= 0 && before >> sameBits === document >> sameBits) return;
    last[number] = document;
    if (length === terms.length) {
      terms = grown(terms);
      documents = grown(documents);
    }
    terms[length] = number;
    documents[length++] = document;
  };
  return {
    numberOf,
    addNumber,
    add: (term, document) => addNumber(numberOf(term), document),
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
      return packTable(sorted, { counts, numbers: packed });
    },
  };
}

function grown<Numbers extends Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(array: Numbers): Numbers {
  const larger = new (array.constructor as new (length: number) => Numbers)(array.length * 2);
  larger.set(array);
  return larger;
}
