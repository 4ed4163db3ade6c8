// Reads what touches a name: words of its rule right before and after, a possessive, a version, quotation marks, an
// address around it, another given name in front. Grammar and typography only; the words come from the pack.
import {
  isDigitUnit,
  isEastAsianUnit,
  isHangulUnit,
  isKatakanaUnit,
  isLetterUnit,
  isWordUnit,
} from './characters';
import { grammarPattern, grammarWords } from './grammar';
import { startsLikeParticle } from './hangul';
import type { Rule } from './rules';

/** The text around one name. */
export interface Place {
  readonly cased: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Whether words around it cut it in two, in Han text. */
  readonly isCut: boolean;
}

const QUOTES = /["'\u201c\u201d\u300c\u300e\u300a\u3008\s(]/;
const CLOSING = /["'\u201c\u201d\u300d\u300f\u300b\u3009\s)]/;

/** The word of a list that stands right before a place, as the text writes it, or null. */
export function wordBefore({ cased, plain, start }: Place, words: readonly string[]): string | null {
  let at = start;
  while (at > 0 && QUOTES.test(plain[at - 1] as string)) at -= 1;
  const last = plain.charCodeAt(at - 1);
  for (const word of words) {
    if (word.charCodeAt(word.length - 1) !== last || !plain.endsWith(word, at)) continue;
    if (isWordUnit(word.charCodeAt(0)) && isWordUnit(plain.charCodeAt(at - word.length - 1))) continue;
    return cased.slice(at - word.length, at);
  }
  return null;
}

/** The word of a list that stands right after a place, past a possessive if there is one, or null. */
export function wordAfter(place: Place, words: readonly string[]): string | null {
  const { cased, plain } = place;
  let past = place.end;
  if (isPossessive(place)) past += 2;
  while (past < plain.length && CLOSING.test(plain[past] as string)) past += 1;
  for (const at of new Set([place.end, past])) {
    const first = plain.charCodeAt(at);
    for (const word of words) {
      const end = word.charCodeAt(0) === first ? endOfWord(plain, word, at) : -1;
      if (end > at) return cased.slice(at, end);
    }
  }
  return null;
}

/** Where a cue word that begins at `at` ends, the rest of a beginning taken along, or -1. */
function endOfWord(plain: string, word: string, at: number): number {
  const isBeginning = word.endsWith('*');
  const text = isBeginning ? word.slice(0, -1) : word;
  if (text.length === 0 || !plain.startsWith(text, at)) return -1;
  let end = at + text.length;
  if (!isWordUnit(text.charCodeAt(text.length - 1))) return end;
  if (isBeginning) while (isWordUnit(plain.charCodeAt(end))) end += 1;
  else if (plain.charCodeAt(end) === 115) end += 1;
  return isWordUnit(plain.charCodeAt(end)) ? -1 : end;
}

/** Whether letters of the same script run on without a break, so that the name is only the beginning of a word. */
export function runsOn({ plain, end }: Place): boolean {
  const last = plain.charCodeAt(end - 1);
  const after = plain.charCodeAt(end);
  if (isKatakanaUnit(last)) return isKatakanaUnit(after);
  return isHangulUnit(last) && isHangulUnit(after) && !startsLikeParticle(plain, end);
}

/** Whether one of the words follows without anything between. */
export function continuesWith({ plain, end }: Place, words: readonly string[]): boolean {
  return words.some((word) => word.length > 0 && plain.startsWith(word, end));
}

/** Whether an apostrophe-s follows. */
export function isPossessive({ plain, end }: Place): boolean {
  return plain[end] === "'" && plain[end + 1] === 's' && !isWordUnit(plain.charCodeAt(end + 2));
}

/** Whether a version number follows, as in `Claude 3.5`, `Phi-4`, `Llama2`. */
export function hasVersion({ plain, end }: Place): boolean {
  return /^[ -]?v?\d{1,2}(?:\.\d+)*(?![\d%]|[.,]\d|[ ]?(?:million|billion|percent|years|days|st|nd|rd|th)\b)/.test(
    plain.slice(end, end + 16),
  );
}

const FUNCTION_WORDS = grammarWords('functionWords');

/** A capitalised word that is part of the same name as what it touches. */
export interface Neighbour {
  readonly word: string;
  /** Whether it begins a sentence, where every word has a capital. */
  readonly opensSentence: boolean;
}

/** The capitalised word right before a place that may belong to the name, or null. */
export function capitalBefore({ cased, start }: Place): Neighbour | null {
  const match = /([A-Z][a-z'\u2019]*[a-z]\.?|[A-Z]\.)[ \u00a0]$/.exec(
    cased.slice(Math.max(0, start - 24), start),
  );
  if (!match) return null;
  const word = match[1] as string;
  const before = cased.slice(Math.max(0, start - match[0].length - 12), start - match[0].length);
  if (isWordUnit(before.toLowerCase().charCodeAt(before.length - 1))) return null;
  if (FUNCTION_WORDS.has(word.toLowerCase()) || /['\u2019]s?$/.test(word)) return null;
  return { word, opensSentence: /(?:^|[.!?:;\u2014\u2013|\u2022\n"\u201c\u2018([]\s*)$/.test(before) };
}

/** The capitalised word right after a place that may belong to the name, or null. */
export function capitalAfter({ cased, end }: Place): string | null {
  const match = /^[ \u00a0]([A-Z][\w'\u2019&-]*)/.exec(cased.slice(end, end + 30));
  if (!match) return null;
  const word = (match[1] as string).replace(/['\u2019]s$/, '');
  return FUNCTION_WORDS.has(word.toLowerCase()) ? null : word;
}

/** How much the letter case around a place says: nothing where most words near by have a capital. */
export function isTitleCase({ cased, start, end }: Place): boolean {
  const around = `${cased.slice(Math.max(0, start - 60), start)} ${cased.slice(end, end + 60)}`;
  const line = around.split('\n').reduce((a, b) => (b.length > a.length ? b : a), '');
  const words = line.match(/[A-Za-z][A-Za-z'\u2019]{3,}/g) ?? [];
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  return words.length >= 3 && capitals / words.length > 0.7;
}

/** Whether a place opens a sentence, where a capital says nothing. */
export function opensSentence({ cased, start }: Place): boolean {
  return /(?:^|[.!?\u2022|]["'\u2019\u201d)\]]*\s+|\n\s*|\d[.)\]]\s)["'\u201c\u2018([]*$/.test(
    cased.slice(Math.max(0, start - 12), start),
  );
}

/** Whether a name is the whole of a title in East Asian title marks. */
export function isWholeTitle({ plain, start, end }: Place): boolean {
  return TITLE_OPENS.has(plain[start - 1] ?? '') && TITLE_ENDS.has(plain[end] ?? '');
}

const TITLE_OPENS = new Set('\u300a\u300e\u3008');
const TITLE_ENDS = new Set('\u300b\u300f\u3009');

/** Whether a name continues with a dot and further East Asian letters, before or after: part of a longer name. */
export function isPartOfDottedName({ plain, start, end }: Place): boolean {
  const dot = (at: number) => plain[at] === '\u00b7' || plain[at] === '.';
  return (
    (dot(start - 1) &&
      isEastAsianUnit(plain.charCodeAt(start - 2)) &&
      isEastAsianUnit(plain.charCodeAt(start))) ||
    (dot(end) && isEastAsianUnit(plain.charCodeAt(end + 1)) && isEastAsianUnit(plain.charCodeAt(end - 1)))
  );
}

const JOINED_AFTER = grammarPattern('joinedAfter');
const JOINED_BEFORE = grammarPattern('joinedBefore');

/** Whether a hyphen ties the name into a compound of which it is not plainly a part. */
export function isInCompound({ plain, start, end }: Place, form: Rule['form']): boolean {
  if (
    plain[end] === '-' &&
    isLetterUnit(plain.charCodeAt(end + 1)) &&
    isLetterUnit(plain.charCodeAt(end - 1))
  )
    if (form !== 'model' && !JOINED_AFTER(plain, end)) return true;
  if (
    plain[start - 1] === '-' &&
    isWordUnit(plain.charCodeAt(start - 2)) &&
    isWordUnit(plain.charCodeAt(start))
  )
    return !JOINED_BEFORE(plain, start) && !isDigitUnit(plain.charCodeAt(start - 2));
  return false;
}
