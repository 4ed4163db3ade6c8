// Reads a text for comparison with names: what is invisible left out, widths, accents and signs levelled, one unit for
// one, so that offsets stay simple. Ordinary text passes after one test. Which names there are is none of its business.
import { COMBINING, FOLDABLE, INVISIBLE } from './characters';

/** A text as the matcher compares it. */
export interface Reading {
  /** Levelled, case kept. */
  readonly cased: string;
  /** The same in lower case, Simplified Han, with one sign for each apostrophe, hyphen, dot and space. */
  readonly plain: string;
  /** Start and end in the text as given of the unit at each index; null where they are the index itself. */
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
}

/** The first half of a Reading, enough to look for names at all. */
export type Levelled = Omit<Reading, 'plain'>;

/** Source of a character class: what levelling changes, or composes with the character before. */
export const UNUSUAL = `${INVISIBLE}${COMBINING}${FOLDABLE}\\u1100-\\u11ff\\u3099\\u309a\\uff9e\\uff9f`;

const unusual = new RegExp(`[${UNUSUAL}]`);
const composed = new RegExp(
  `[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?|[\\u3041-\\u30ff\\uff66-\\uff9d][\\u3099\\u309a\\uff9e\\uff9f]|` +
    `([^${COMBINING}])[${COMBINING}]+|[${INVISIBLE}${COMBINING}]+`,
  'g',
);
const foldable = new RegExp(`[${FOLDABLE}]`, 'g');
// Letters that Unicode does not decompose; the bases of others are added as they come.
const bases = new Map<string, string>(
  ['øo', 'Øo', 'đd', 'Đd', 'łl', 'Łl', 'ıi'].map((pair) => [...pair] as [string, string]),
);

function baseOf(letter: string): string {
  let base = bases.get(letter);
  if (base === undefined) {
    const first = letter.normalize('NFKD')[0] as string;
    base = /[a-z0-9\u30a1-\u30fc]/i.test(first) ? first : letter;
    if (/[\u30a1-\u30fc]/.test(first)) base = letter.normalize('NFKC');
    bases.set(letter, base);
  }
  return base;
}

/** Levels widths and accents and leaves out what is invisible; ordinary text is given back as it is. */
export function levelText(text: string): Levelled {
  if (!unusual.test(text)) return { cased: text, starts: null, ends: null };
  composed.lastIndex = 0;
  if (!composed.test(text)) return { cased: text.replace(foldable, baseOf), starts: null, ends: null };
  composed.lastIndex = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  let cased = '';
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    cased += text.slice(from, to);
  };
  let done = 0;
  for (const match of text.matchAll(composed)) {
    take(done, match.index);
    done = match.index + match[0].length;
    // A letter with combining marks stays as the letter; kana and jamo compose; the invisible goes.
    const unit =
      match[1] ??
      (/^[\u1100-\u11ff\u3041-\u30ff\uff66-\uff9d]/.test(match[0]) ? match[0].normalize('NFKC') : '');
    if (unit.length === 1) {
      starts.push(match.index);
      ends.push(done);
      cased += unit;
    }
  }
  take(done, text.length);
  return {
    cased: cased.replace(foldable, baseOf),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

// One sign for many. Full-width punctuation is ASCII's, moved.
const signs = new Map<string, string>();
for (const [sign, variants] of [
  ["'", '\u02bc\u2018\u2019\u201b\u2032\uff07`\u00b4'],
  ['-', '\u2010\u2011\u2012\u2013\u2043\u2212\ufe63\uff0d'],
  ['\u00b7', '\u2022\u2027\u30fb\uff65\u2219\u22c5'],
  [' ', '\t\r\f\v\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000'],
] as const)
  for (const variant of variants) signs.set(variant, sign);
for (let unit = 0xff01; unit <= 0xff5e; unit += 1) {
  const wide = String.fromCharCode(unit);
  if (!signs.has(wide)) signs.set(wide, String.fromCharCode(unit - 0xfee0).toLowerCase());
}

/** Makes the function that finishes a reading; `han` pairs each Traditional character with its Simplified one. */
export function createPlainer(han: string): (cased: string) => string {
  const all = new Map(signs);
  for (let at = 0; at + 1 < han.length; at += 2) all.set(han[at] as string, han[at + 1] as string);
  // None of them means anything in a class.
  const changed = new RegExp(`[${[...all.keys()].join('')}]`, 'g');
  return (cased) => cased.toLowerCase().replace(changed, (sign) => all.get(sign) as string);
}

/** Makes the function that reads texts as names are written. */
export function createReader(han: string): (text: string) => Reading {
  const plainOf = createPlainer(han);
  return (text) => {
    const levelled = levelText(text);
    return { ...levelled, plain: plainOf(levelled.cased) };
  };
}
