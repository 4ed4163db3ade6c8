// Finds cue words in a reading: words with boundaries in scripts that have them, any stretch in those that have none.
// What a cue says about a name is in rules.ts.
import { isEastAsianUnit, isLetterUnit, isWordUnit } from './characters';
import { firstKey, matchAt } from './name-table';

/** A cue word and the lists it stands in. */
export interface CueWord {
  readonly id: number;
  readonly plain: string;
  readonly isBeginning: boolean;
  readonly lists: number[];
}

/** A cue found in a reading. */
export interface CueHit {
  readonly word: CueWord;
  readonly start: number;
  readonly end: number;
}

/** All cue words, by how they begin. */
export interface CueTable {
  readonly byKey: ReadonlyMap<string, readonly CueWord[]>;
  /** Words that are beginnings, by their first three units. */
  readonly beginnings: ReadonlyMap<string, readonly CueWord[]>;
}

const BEGINNING_UNITS = 3;

/** Files the cue words of the lists that some rule weighs; those that only stand beside names are no cues. */
export function createCueTable(
  lists: readonly string[],
  weighed: ReadonlySet<number>,
  toPlain: (text: string) => string,
): CueTable {
  const words = new Map<string, CueWord>();
  lists.forEach((list, index) => {
    for (const text of list === '' || !weighed.has(index) ? [] : list.split('|')) {
      const known = words.get(text);
      if (known) {
        if (!known.lists.includes(index)) known.lists.push(index);
        continue;
      }
      const isBeginning = text.endsWith('*');
      const plain = toPlain(isBeginning ? text.slice(0, -1) : text);
      words.set(text, { id: words.size, plain, isBeginning, lists: [index] });
    }
  });
  const table = fileCues([...words.values()]);
  addListsOfBeginnings([...words.values()], table.beginnings);
  return table;
}

/** Files cue words by how they begin, longest first. */
export function fileCues(words: readonly CueWord[]): CueTable {
  const byKey = new Map<string, CueWord[]>();
  const beginnings = new Map<string, CueWord[]>();
  for (const word of [...words].sort((a, b) => b.plain.length - a.plain.length)) {
    const { plain, isBeginning } = word;
    const [table, key] =
      isBeginning && isLetterUnit(plain.charCodeAt(0))
        ? [beginnings, plain.slice(0, BEGINNING_UNITS)]
        : [byKey, firstKey(plain)];
    const filed = table.get(key);
    if (filed) filed.push(word);
    else table.set(key, [word]);
  }
  return { byKey, beginnings };
}

/** Where "chatbot" is a word of one list and "chatbot*" of another, the text "chatbot" speaks for both. */
function addListsOfBeginnings(
  words: readonly CueWord[],
  beginnings: ReadonlyMap<string, readonly CueWord[]>,
): void {
  const whole = new Map<CueWord, number[]>();
  for (const word of words) {
    const lists = new Set(word.lists);
    for (const beginning of beginnings.get(word.plain.slice(0, BEGINNING_UNITS)) ?? [])
      if (word.plain.startsWith(beginning.plain)) for (const list of beginning.lists) lists.add(list);
    if (lists.size > word.lists.length) whole.set(word, [...lists]);
  }
  for (const [word, lists] of whole) word.lists.splice(0, word.lists.length, ...lists);
}

/** The longest cue at one place, or null. `key` is the place's first key. */
export function cueAt(table: CueTable, plain: string, start: number, key: string): CueHit | null {
  const isLatin = isLetterUnit(key.charCodeAt(0));
  let best: CueHit | null = null;
  const tryWords = (words: readonly CueWord[] | undefined): void => {
    for (const word of words ?? []) {
      const end = matchAt(word.plain, plain, start);
      if (end < 0 || (best && end <= best.end)) continue;
      const last = plain.charCodeAt(end - 1);
      if (word.isBeginning && isWordUnit(last)) {
        let whole = end;
        while (isWordUnit(plain.charCodeAt(whole))) whole += 1;
        best = { word, start, end: whole };
        continue;
      }
      // An English plural or possessive counts as the word.
      const after = plain.charCodeAt(end) === 115 && isLetterUnit(last) ? end + 1 : end;
      if (!word.isBeginning && !isEastAsianUnit(last) && isWordUnit(plain.charCodeAt(after))) continue;
      best = { word, start, end };
    }
  };
  tryWords(table.byKey.get(key));
  if (isLatin) {
    if (key.endsWith('s')) tryWords(table.byKey.get(key.slice(0, -1)));
    tryWords(table.beginnings.get(key.slice(0, BEGINNING_UNITS)));
  }
  return best;
}
