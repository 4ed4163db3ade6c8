// Finds where names may stand: all names whose letters, boundaries and case fit, leftmost-longest. Whether a name means
// its entity there is decided later, by score.ts.
import {
  isDigitUnit,
  isEastAsianUnit,
  isHangulUnit,
  isKatakanaUnit,
  isLetterUnit,
  isWordUnit,
} from './characters';
import { CASES, FORMS, type Gazetteer } from './gazetteer';
import type { Reading } from './reading';
import { openRows, type Rows, type RowTable, writeRows } from './rows';

/** One name with what it may mean. */
export interface Name {
  /** As comparison wants it. */
  readonly plain: string;
  /** As the pack writes it, levelled. */
  readonly cased: string;
  readonly letterCase: (typeof CASES)[number];
  readonly form: (typeof FORMS)[number];
  /** Index of the entity, or -1 where it names something else. */
  readonly entity: number;
  readonly rule: number;
}

/** Names found at one place, all of the same length. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly names: readonly Name[];
}

/** Names by how they begin, longest first. */
export type NameTable = RowTable<Name>;

/** The unit run that names are filed under: leading letters, leading digits, or one character. */
export function firstKey(plain: string, at = 0): string {
  let end = at + 1;
  if (isLetterUnit(plain.charCodeAt(at))) while (isLetterUnit(plain.charCodeAt(end))) end += 1;
  else if (isDigitUnit(plain.charCodeAt(at))) while (isDigitUnit(plain.charCodeAt(end))) end += 1;
  return plain.slice(at, end);
}

/** Writes the names of a gazetteer. */
export function writeNames(
  gazetteer: Gazetteer,
  read: (text: string) => { cased: string; plain: string },
): Rows {
  const all = gazetteer.names.flatMap(([entity, rule, texts]) =>
    texts.split('|').map((text) => ({ ...read(text), entity, rule })),
  );
  return writeRows(
    all.sort((a, b) => b.plain.length - a.plain.length),
    ({ plain }) => firstKey(plain),
    ({ cased, plain, entity, rule }) => {
      const [, letterCase = 0, form = 0] = gazetteer.rules[rule] ?? [0, 0, 0];
      // The plain form is left out where it is the cased one in small letters.
      return [
        cased,
        plain === cased.toLowerCase() ? '' : plain,
        CASES[letterCase],
        FORMS[form],
        entity,
        rule,
      ];
    },
  );
}

/** Opens stored names. */
export function openNames(rows: Rows): NameTable {
  return openRows(rows, ([cased = '', plain, letterCase, form, entity, rule]) => ({
    plain: plain || cased.toLowerCase(),
    cased,
    letterCase: letterCase as Name['letterCase'],
    form: form as Name['form'],
    entity: Number(entity),
    rule: Number(rule),
  }));
}

/** The longest names at one place of a reading, or null. */
export function namesAt(names: readonly Name[], reading: Reading, start: number): NameHit | null {
  let end = 0;
  let found: Name[] = [];
  for (const name of names) {
    const to = matchAt(name.plain, reading.plain, start);
    if (to < 0 || to < end || !boundariesFit(name, reading, start, to)) continue;
    if (!caseFits(name, reading.cased, start, to)) continue;
    if (to > end) found = [];
    end = to;
    found.push(name);
  }
  return found.length > 0 ? { start, end, names: found } : null;
}

/** Where a name that begins at `start` ends, or -1. Separators of names are matched loosely. */
export function matchAt(name: string, plain: string, start: number): number {
  let at = start;
  for (let index = 0; index < name.length; index += 1) {
    const wanted = name.charCodeAt(index);
    let given = plain.charCodeAt(at);
    if (wanted === given && wanted !== 32) {
      at += 1;
      continue;
    }
    const before = name.charCodeAt(index - 1);
    const after = name.charCodeAt(index + 1);
    const eastAsian = isEastAsianUnit(before) || isEastAsianUnit(after);
    if (wanted === 32 || (wanted === 0xb7 && eastAsian)) {
      // A space is any run of white space; between East Asian characters it, or the dot, may be missing.
      let separators = 0;
      while (given === 32 || given === 10 || (eastAsian && separators === 0 && isNameDot(given))) {
        separators += 1;
        at += 1;
        given = plain.charCodeAt(at);
      }
      if (separators === 0 && !eastAsian) return -1;
    } else if (wanted === 45) {
      // GPT-4, GPT 4 and GPT4 are one name.
      if (given === 32) at += 1;
    } else if (given === 10 && isEastAsianUnit(wanted) && isEastAsianUnit(before)) {
      // A line broken inside a name.
      while (plain.charCodeAt(at) === 10 || plain.charCodeAt(at) === 32) at += 1;
      if (plain.charCodeAt(at) !== wanted) return -1;
      at += 1;
    } else return -1;
  }
  return at;
}

function isNameDot(unit: number): boolean {
  return unit === 0xb7 || unit === 45 || unit === 46;
}

function boundariesFit(name: Name, { cased, plain }: Reading, start: number, end: number): boolean {
  const first = plain.charCodeAt(start);
  const last = plain.charCodeAt(end - 1);
  const before = plain.charCodeAt(start - 1);
  const after = plain.charCodeAt(end);
  if (isWordUnit(first) && isWordUnit(before)) return false;
  if (isKatakanaUnit(first) && isKatakanaUnit(before)) return false;
  if (isHangulUnit(first) && isHangulUnit(before)) return false;
  if (isDigitUnit(last)) {
    // GPT-4 is not in GPT-4.1, GPT-4o or GPT-40. A full-width comma parts, an ASCII one may be inside a number.
    return !isWordUnit(after) && !(/[.,]/.test(cased[end] ?? '') && isDigitUnit(plain.charCodeAt(end + 1)));
  }
  if (!isWordUnit(last) || !isWordUnit(after)) return true;
  return (name.form === 'model' || name.form === 'given') && isDigitUnit(after);
}

function caseFits(name: Name, cased: string, start: number, end: number): boolean {
  if (name.letterCase === 'any') return true;
  let at = start;
  for (const letter of name.cased) {
    if (!/[a-z]/i.test(letter)) continue;
    while (at < end && !/[a-z]/i.test(cased[at] as string)) at += 1;
    const given = cased[at] as string;
    if (letter !== given && (name.letterCase === 'exact' || letter !== letter.toLowerCase())) return false;
    at += 1;
  }
  return true;
}
