// How the probe hashes words and what it takes for one: shared by the side that compiles names (compile-probe.ts) and
// the side that reads texts (name-probe.ts), which must agree to the bit.

/** A unit that ends a word. */
export const BREAK = 0;
/** A unit that is not there for a reader: words go on across it. */
export const SKIP = 1;
/** A unit that composes with its neighbours to something else; rare, so the text is simply told. */
export const UNUSUAL = 2;

/** Class of each ASCII unit: small letters and digits stand for themselves, capitals for their small letter. */
export const ASCII_CLASSES = new Uint8Array(128);
for (let unit = 48; unit <= 57; unit += 1) ASCII_CLASSES[unit] = unit;
for (let unit = 97; unit <= 122; unit += 1) {
  ASCII_CLASSES[unit] = unit;
  ASCII_CLASSES[unit - 32] = unit;
}

const INVISIBLE =
  /[\u0300-\u036f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/;
// Jamo, loose kana sound marks, half-width kana.
const COMPOSING = /[\u1100-\u11ff\u3099\u309a\uff66-\uff9f]/;
// Letters that Unicode does not decompose.
const BASES: Readonly<Record<string, string>> = { ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ł: 'l', Ł: 'l', ı: 'i' };

const known = new Map<number, number>();

/** Class of a unit that is no ASCII: that of its base letter, accents and widths levelled. */
export function classOf(unit: number): number {
  let found = known.get(unit);
  if (found === undefined) {
    const character = String.fromCharCode(unit);
    const base = (BASES[character] ?? character.normalize('NFKD')).charCodeAt(0);
    if (INVISIBLE.test(character)) found = SKIP;
    else if (COMPOSING.test(character)) found = UNUSUAL;
    else found = base < 128 ? (ASCII_CLASSES[base] as number) : BREAK;
    known.set(unit, found);
  }
  return found;
}

/**
 * Whether names in a unit's script are told by pairs of characters: Han, kana and Hangul set no space between words, and
 * in Cyrillic, Arabic and the like a name's ending changes.
 */
export function isWide(unit: number): boolean {
  if (unit < 0x3041) return unit >= 0x370 && unit < 0x2000;
  return unit <= 0xfaff && unit !== 0x30fb && (unit < 0xd800 || unit >= 0xf900);
}

/** Whether a class is a digit's. */
export const isDigit = (unitClass: number): boolean => unitClass <= 57;

/** The hash of a word with one more unit. */
export const addUnit = (hash: number, unit: number): number => (Math.imul(hash, 0x01000193) ^ unit) | 0;

/** Where a word is looked up; one that counts only with a capital lies elsewhere. */
export const placeOf = (hash: number, capital: number): number => {
  const mixed = Math.imul(hash ^ capital ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** What `placeOf` is given for words that count only with a capital. */
export const CAPITAL = 0x5bd1e995;

/** The hash of two wide characters side by side. */
export const pairHash = (first: number, second: number): number =>
  addUnit(addUnit(0x811c9dc5, first), second);
