// What the probe takes for a word and how it levels what is written in an unusual way: shared by the side that compiles
// names (compile-probe.ts) and the side that reads texts (name-probe.ts). It may level more than the matcher does, never
// less, since it must not pass over a name.

/** Source of a character class: letters with accents, of full width, and what is invisible. */
export const UNUSUAL =
  '\\u00aa-\\u00ad\\u00b5\\u00ba\\u00c0-\\u036f\\u061c\\u180e\\u1e00-\\u1eff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\uff10-\\uff9f';

/**
 * Source of a character class: scripts in which names are told by pairs of characters. Han, kana and Hangul set no space
 * between words, and in Cyrillic, Arabic and the like a name's ending changes.
 */
export const WIDE = '\\u0370-\\u1dff\\u3005\\u3041-\\u30fa\\u30fc-\\ud7a3\\uf900-\\ufaff';

const left =
  /[\u0300-\u036f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
// Letters that Unicode does not decompose.
const bases: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ı: 'i' };

/** A text without accents, widths and invisible characters. Kana and Hangul stay whole. */
export function level(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00c0-\u036f\u1e00-\u1eff]/g, (letter) => bases[letter] ?? letter.normalize('NFKD'))
    .replace(left, '');
}
