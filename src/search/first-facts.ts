// Keeps the facts of a big pack that search shows most, whole, beside its tables: those numbered first, which stand first
// wherever facts answer equally. A key then seldom waits for the store. They are one run of bytes, read one by one.
import type { Fact } from '../dataset';

/** Facts as plain data, from number 0 on. */
export interface PackedFirstFacts {
  /** JSON of each, in UTF-8, one after the other. */
  readonly bytes: ArrayLike<number>;
  /** Where each ends. */
  readonly ends: ArrayLike<number>;
}

/** So many bytes at the most: a third of the facts of a pack of 100,000, read into the popup in a few ms. */
const mostBytes = 16 * 2 ** 20;

/** Packs the first of some facts, in their order, as many as there is room for. */
export function packFirstFacts(facts: Iterable<Fact>): PackedFirstFacts {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(2 ** 20);
  let length = 0;
  const ends: number[] = [];
  for (const fact of facts) {
    const text = JSON.stringify(fact);
    // A UTF-16 unit takes three bytes at the most.
    const needed = length + text.length * 3;
    if (needed > mostBytes) break;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    ends.push(length);
  }
  return { bytes: bytes.slice(0, length), ends: Uint32Array.from(ends) };
}

/** Opens packed facts: gives the fact of a number, or undefined where it is not among them. */
export function openFirstFacts({
  bytes: packed,
  ends,
}: PackedFirstFacts): (number: number) => Fact | undefined {
  const bytes = packed instanceof Uint8Array ? packed : Uint8Array.from(packed);
  const decoder = new TextDecoder();
  return (number) => {
    const end = ends[number];
    if (end === undefined) return undefined;
    return JSON.parse(decoder.decode(bytes.subarray(ends[number - 1] ?? 0, end))) as Fact;
  };
}
