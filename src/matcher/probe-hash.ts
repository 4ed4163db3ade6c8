// How words and pairs of characters are hashed to places of a bit field: shared by the side that compiles names
// (compile-probe.ts) and the side that reads texts (field-table.ts), which must agree to the bit.

const addUnit = (hash: number, unit: number): number => (Math.imul(hash, 0x01000193) ^ unit) | 0;

/** The hash of a word of ASCII letters and digits; case does not count. */
export function wordHash(word: string): number {
  let hash = 0;
  // One bit tells small letters from capitals, and digits have it too.
  for (let at = 0; at < word.length; at += 1) hash = addUnit(hash, word.charCodeAt(at) | 32);
  return hash;
}

/** The hash of two characters side by side, by their UTF-16 units. */
export const pairHash = (first: number, second: number): number =>
  addUnit(addUnit(0x811c9dc5, first), second);

/** Where a hash is looked up, as 32 bits; a word that counts only with a capital lies elsewhere. */
export const placeOf = (hash: number, capital: number): number => {
  const mixed = Math.imul(hash ^ capital ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** What `placeOf` is given for words that count only with a capital. */
export const CAPITAL = 0x5bd1e995;
