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

/** All cue words, by how they begin, longest first. */
export interface CueTable {
  readonly words: RowTable<CueWord>;
  /** Words that are beginnings, by their first three units. */
  readonly beginnings: RowTable<CueWord>;
}

/** Cue words as they are stored. */
export interface CueData {
  readonly words: Rows;
  readonly beginnings: Rows;
}

const BEGINNING_UNITS = 3;

/** Writes the cue words of the lists that some rule weighs; those that only stand beside names are no cues. */
export function writeCues(
  lists: readonly string[],
  weighed: ReadonlySet<number>,
  toPlain: (text: string) => string,
): CueData {
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
  const byLength = [...words.values()].sort((a, b) => b.plain.length - a.plain.length);
  const startsWords = ({ plain, isBeginning }: CueWord): boolean =>
    isBeginning && isLetterUnit(plain.charCodeAt(0));
  const beginnings = byLength.filter(startsWords);
  const listsOf = withListsOfBeginnings(beginnings);
  const rowOf = (word: CueWord) => [word.plain, word.isBeginning ? '*' : '', word.id, listsOf(word).join()];
  return {
    words: writeRows(
      byLength.filter((word) => !startsWords(word)),
      ({ plain }) => firstKey(plain),
      rowOf,
    ),
    beginnings: writeRows(beginnings, ({ plain }) => plain.slice(0, BEGINNING_UNITS), rowOf),
  };
}

/** Where "chatbot" is a word of one list and "chatbot*" of another, the text "chatbot" speaks for both. */
function withListsOfBeginnings(beginnings: readonly CueWord[]): (word: CueWord) => number[] {
  const byStart = new Map<string, CueWord[]>();
  for (const word of beginnings) {
    const start = word.plain.slice(0, BEGINNING_UNITS);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return ({ plain, lists }) => [
    ...new Set([
      ...lists,
      ...(byStart.get(plain.slice(0, BEGINNING_UNITS)) ?? []).flatMap((beginning) =>
        plain.startsWith(beginning.plain) ? beginning.lists : [],
      ),
    ]),
  ];
}

/** Opens stored cue words. */
export function openCues({ words, beginnings }: CueData): CueTable {
  const read = ([plain, star, id, lists]: readonly string[]): CueWord => ({
    id: Number(id),
    plain: plain as string,
    isBeginning: star !== '',
    lists: (lists as string).split(',').map(Number),
  });
  return { words: openRows(words, read), beginnings: openRows(beginnings, read) };
}

/** The longest cue at one place, or null. `key` is the place's first key. */
export function cueAt(table: CueTable, plain: string, start: number, key: string): CueHit | null {
  const { words, beginnings } = table;
  const whole = words(key);
  if (!isLetterUnit(key.charCodeAt(0))) return whole ? longestCue(whole, plain, start, null) : null;
  // An English plural or possessive counts as the word.
  const single = key.endsWith('s') ? words(key.slice(0, -1)) : undefined;
  const begun = beginnings(key.slice(0, BEGINNING_UNITS));
  let best: CueHit | null = null;
  if (whole) best = longestCue(whole, plain, start, best);
  if (single) best = longestCue(single, plain, start, best);
  return begun ? longestCue(begun, plain, start, best) : best;
}

function longestCue(
  words: readonly CueWord[],
  plain: string,
  start: number,
  found: CueHit | null,
): CueHit | null {
  let best = found;
  for (const word of words) {
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
