// Splits folded text into the words by which facts are found again: English words by their stem, Han and Hangul by
// pairs of characters, Kana by whole runs. What the words mean (concepts.ts) and which matter is decided elsewhere.
import { stemmer } from 'stemmer';
import type { Span } from './figures';

/** A word of a folded text. */
export interface Word extends Span {
  /**
   * `stem` is compared whole; `pair` is two neighbouring characters of a script without spaces; `stop` only binds
   * others together and counts in phrases alone.
   */
  readonly kind: 'stem' | 'pair' | 'stop';
  /** The form that equal words share. */
  readonly term: string;
}

/** English words that bind a sentence together. */
const functionWords =
  'a about after again against all also am among an and any are as at back be became because become been before ' +
  'being between both but by can could did do does doing done down during each either else even ever for from ' +
  'further had has have having he her here hers herself him himself his how however i if in into is it its itself ' +
  'just like may me might more most much must my near neither no nor not now of off on once only or other our out ' +
  'over own per shall she should since so some still such than that the their them themselves then there these they ' +
  'this those though through thus to too toward towards under until up upon us very via was we were what when where ' +
  'whether which while who whom whose why will with within without would yet you your s t re ve ll d m';
/** English words that any report uses of anything: telling, moving, counting, telling the time. */
const reportWords =
  'according already although another around ask asked away bring brought came cite cited citing come comes company ' +
  'companies day days decade dollar dollars earlier early far find finds firm firms five follow followed following ' +
  'found four gave get gets getting give given gives go goes going gone good got great keep keeps kept know known ' +
  'knows last late later lately latest let likely little long look looking looks made make makes making many matter ' +
  'mean means meant month months new news next nine number old one ones part people possible put puts quarter really ' +
  'recent recently report reported reportedly reporting reports said saw say saying says see seem seems seen set ' +
  'seven several show showed shown shows six soon spoke take taken takes taking tell tells ten thing things think ' +
  'three time times today told took try tried turn turned two use used uses using want wanted wants way week weeks ' +
  'well went word words work working works world year years yesterday';
const stopWords = new Set(`${functionWords} ${reportWords}`.split(' '));
/** Chinese and Japanese runs that bind a sentence together, or that any report uses. */
const stopRuns =
  /什么|什麼|怎么|怎麼|如何|为什么|為什麼|为何|為何|哪里|哪裡|哪些|多少钱|多少錢|多少|是否|以及|因为|因為|所以|他们|他們|我们|我們|一个|一個|这个|這個|那个|那個|公司|企业|企業|报道|報道|報導|表示|指出|认为|認為|已经|已經|可以|可能|如今|目前|最近|今年|去年|明年|本周|本週|美元|美金|人民幣|人民币|成为|成為|进行|進行|其中|其他|包括|以來|以来|之後|之后|之前|當時|当时|同时|同時|由於|由于|对于|對於|关于|關於|消息|知情|人士|两家|兩家|一家|这家|這家|该公司|該公司|不过|不過|但是|并且|並且|没有|沒有|就是|还是|還是|[的了和与與吗嗎呢吧被把對对在是也都就而及或]/gu;

const dense = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}々〇ー`;
// Made from strings: set subtraction needs the flag v, which every browser we support knows and the compiler's target
// does not yet.
const runs = new RegExp(
  String.raw`[\p{Script=Han}々〇]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Hangul}+|\d+(?:[.,]\d+)*|` +
    String.raw`[[\p{L}\p{M}\p{N}]--[${dense}]]+(?:['’][\p{L}--[${dense}]]+)?`,
  'gv',
);
type Script = 'han' | 'hangul' | 'hiragana' | 'katakana' | 'spaced';

/** The script of a run by its first character; a run is of one script. By number, since a page has many runs. */
function scriptOf(code: number): Script {
  if (code < 0x3005) return 'spaced';
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana';
  if (code >= 0x30a0 && code <= 0x31ff) return 'katakana';
  if (code >= 0xac00 && code <= 0xd7ff) return 'hangul';
  // Surrogates: what has letters beyond the basic plane and is no Han is rare enough to be read in pairs.
  if (code <= 0x3007 || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xfaff))
    return 'han';
  return 'spaced';
}

const stems = new Map<string, string>();
/** The stem cache is emptied past this size, so that a long session on long pages cannot grow it without end. */
const largestStemCache = 20_000;

/** The form that the inflected forms of an English word share. */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > largestStemCache) stems.clear();
  const bare = word.replace(/['’]s?$/u, '').replace(/['’]/gu, '');
  const stem = /^[a-z]{3,}$/.test(bare) ? stemmer(bare) : bare;
  stems.set(word, stem);
  return stem;
}

/** Whether a folded English word says nothing of a topic. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** What a run of letters and digits of a script with spaces is, wherever it stands. */
export function readSpacedWord(run: string): Pick<Word, 'kind' | 'term'> {
  return stopWords.has(run)
    ? { kind: 'stop', term: run }
    : { kind: 'stem', term: stemWord(run.replace(/,(?=\d{3})/g, '')) };
}

/** The words of a folded text, in order. A run of one Han character gives a `pair` of that one. */
export function readWords(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(runs)) {
    const run = match[0];
    const start = match.index;
    const script = scriptOf(run.charCodeAt(0));
    if (script === 'han') addHan(words, run, start);
    else if (script === 'hangul') addPairs(words, run, start);
    else if (script === 'katakana') {
      if (run.length > 1) words.push({ kind: 'stem', term: run, start, end: start + run.length });
    } else if (script === 'spaced') words.push({ ...readSpacedWord(run), start, end: start + run.length });
  }
  return words;
}

function addHan(words: Word[], run: string, start: number): void {
  let at = 0;
  for (const stop of run.matchAll(stopRuns)) {
    addPairs(words, run.slice(at, stop.index), start + at);
    at = stop.index + stop[0].length;
  }
  addPairs(words, run.slice(at), start + at);
}

function addPairs(words: Word[], run: string, start: number): void {
  if (run.length === 1) words.push({ kind: 'pair', term: run, start, end: start + 1 });
  for (let i = 0; i + 1 < run.length; i++) {
    words.push({ kind: 'pair', term: run.slice(i, i + 2), start: start + i, end: start + i + 2 });
  }
}
