// Finds cue words in a reading: words with boundaries in scripts that have them, any stretch in those that have none.
// What a cue says about a name is in rules.ts.
import { isEastAsianUnit, isLetterUnit, isWordUnit } from './characters';
import { firstKey, matchAt } from './name-table';
import { openRows, type Rows, type RowTable, writeRows } from './rows';

/** A cue word and the lists it stands in. */
export interface CueWord {
  readonly id: number;
  readonly plain: string;
  readonly isBeginning: boolean;
  readonly lists: readonly number[];
}

/** A cue found in a reading. */
export interface CueHit {
  readonly word: CueWord;
  readonly start: number;
  readonly end: number;
}

/** All cue words, longest first, by how they begin: by first key, and those that are beginnings by three units and `*`. */
export type CueTable = RowTable<CueWord>;

const BEGINNING_UNITS = 3;

/** Writes the cue words of the lists that some rule weighs; those that only stand beside names are no cues. */
export function writeCues(
  lists: readonly string[],
  weighed: ReadonlySet<number>,
  toPlain: (text: string) => string,
): Rows {
  const words = new Map<string, CueWord & { lists: number[] }>();
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
  const all = [...words.values()].sort((a, b) => b.plain.length - a.plain.length);
  const listsOf = withListsOfBeginnings(all.filter(startsWords));
  return writeRows(
    all,
    (word) => (startsWords(word) ? beginningKey(word.plain) : firstKey(word.plain)),
    (word) => [word.plain, word.isBeginning ? '*' : '', word.id, listsOf(word).join()],
  );
}

const startsWords = ({ plain, isBeginning }: CueWord): boolean =>
  isBeginning && isLetterUnit(plain.charCodeAt(0));

const beginningKey = (plain: string): string => `${plain.slice(0, BEGINNING_UNITS)}*`;

/** Where "chatbot" is a word of one list and "chatbot*" of another, the text "chatbot" speaks for both. */
function withListsOfBeginnings(beginnings: readonly CueWord[]): (word: CueWord) => number[] {
  const byStart = new Map<string, CueWord[]>();
  for (const word of beginnings) {
    const start = beginningKey(word.plain);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return ({ plain, lists }) => [
    ...new Set([
      ...lists,
      ...(byStart.get(beginningKey(plain)) ?? []).flatMap((beginning) =>
        plain.startsWith(beginning.plain) ? beginning.lists : [],
      ),
    ]),
  ];
}

/** Opens stored cue words. */
export function openCues(rows: Rows): CueTable {
  return openRows(rows, ([plain = '', star, id, lists = '']) => ({
    id: Number(id),
    plain,
    isBeginning: star !== '',
    lists: lists.split(',').map(Number),
  }));
}

/** The longest cue at one place, or null. `key` is the place's first key. */
export function cueAt(table: CueTable, plain: string, start: number, key: string): CueHit | null {
  let best = longestCue(table(key), plain, start, null);
  if (!isLetterUnit(key.charCodeAt(0))) return best;
  // An English plural or possessive counts as the word.
  if (key.endsWith('s')) best = longestCue(table(key.slice(0, -1)), plain, start, best);
  return longestCue(table(beginningKey(key)), plain, start, best);
}

function longestCue(
  words: readonly CueWord[] | undefined,
  plain: string,
  start: number,
  found: CueHit | null,
): CueHit | null {
  let best = found;
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
    const after = plain.charCodeAt(end) === 115 && isLetterUnit(last) ? end + 1 : end;
    if (!word.isBeginning && !isEastAsianUnit(last) && isWordUnit(plain.charCodeAt(after))) continue;
    best = { word, start, end };
  }
  return best;
}
