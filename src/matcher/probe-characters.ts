// What the probe takes for a script without words: shared by the side that compiles names (compile-probe.ts,
// compile-word-probe.ts) and the side that reads texts (field-table.ts, word-table.ts).

/**
 * Source of a character class: scripts in which names are told by pairs of characters. Han, kana and Hangul set no space
 * between words, and in Cyrillic, Arabic and the like a name's ending changes.
 */
export const WIDE = '\\u0370-\\u1dff\\u3005\\u3041-\\u30fa\\u30fc-\\ud7a3\\uf900-\\ufaff';
