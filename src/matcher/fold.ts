// Folds a text to the form in which names and queries are compared: one case, one width, no diacritics, one
// apostrophe, no invisible characters, single spaces. It knows no names; Simplified and Traditional Han stay apart.

import { INVISIBLE } from './characters';

/** A folded text with the way back: `offsets[i]` is where folded unit i began; the last entry is the text's length. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

// Soft hyphen, zero-width characters, bidi marks, word joiner, byte order mark, variation selectors.
const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
const apostrophes = /[\u02bc\u2018\u2019\u201b\u2032\uff07`´]/g;
const hyphens = /[\u2010\u2011\u2012\u2043\u2212\ufe63\uff0d]/g;
// Letters that Unicode does not decompose.
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};
const special = /[ßæœøđłı]/g;
const plain = /^[\x20-\x7e]*$/;

/** Folds a text where offsets do not matter: a query, an alias, a muted name. */
export function foldText(text: string): string {
  // Most text is plain, and packs have a hundred thousand of them.
  if (plain.test(text)) return text.toLowerCase().replace(/`/g, "'").replace(/ {2,}/g, ' ').trim();
  return text
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(/(?<![\u3040-\u30ff])\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => undecomposed[letter] as string)
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
