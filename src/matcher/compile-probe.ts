// Chooses by what each name is told in passing, and packs the choice: one word of it, or two East Asian characters that
// stand side by side. Runs where gazetteers are compiled, never on a page.
import {
  ASCII_CLASSES,
  addUnit,
  CAPITAL,
  classOf,
  isDigit,
  isWide,
  pairHash,
  placeOf,
  SKIP,
  UNUSUAL,
} from './probe-hash';
import type { NamingPack } from './types';

/** A name to be told, and whether it counts only with the capitals it is written with. */
export interface ProbedName {
  readonly text: string;
  readonly needsCapital: boolean;
}

/** Places of a bit field, packed: the field's size in bits as a power of two, then the distances between places. */
export interface ProbeData {
  readonly size: number;
  /** Seven bits a byte, the highest set where more follow; base64. */
  readonly places: string;
}

// 2^20 bits are 128 kB: with a thousand names one foreign word in a thousand is told by mistake, and the field still
// fits the processor's cache. With a hundred thousand names it would be every tenth, hence the larger one.
const SMALL_SIZE = 20;
const LARGE_SIZE = 23;
const FEW_PLACES = 10_000;
// Two Han characters are as telling as a word of so many letters.
const PAIR_UNITS = 4;

/** The names that packs link, with what their rules say of case. */
export function probedNames(packs: readonly NamingPack[]): ProbedName[] {
  return packs.flatMap(({ aliases }) =>
    aliases
      .filter(({ entity }) => entity !== undefined)
      .flatMap(({ text, case: letterCase, certainty = 'certain' }) => {
        const needsCapital = (letterCase ?? (certainty === 'certain' ? 'any' : 'capital')) !== 'any';
        return [text].flat().map((name) => ({ text: name, needsCapital }));
      }),
  );
}

/** Compiles names; `han` pairs each Traditional character with the Simplified one that counts as the same. */
export function compileProbe(names: Iterable<ProbedName>, han = ''): ProbeData {
  return packProbe([placesOfNames(names, han)]);
}

/** The places that tell names, before a field's size is known: what is stored of an imported pack. */
export function placesOfNames(names: Iterable<ProbedName>, han = ''): Uint32Array {
  const variants = variantsOf(han);
  const options = [...names].map((name) => tokensOf(name, variants));
  // A word that many names share tells them all: `microsoft` does for forty names.
  const uses = new Map<string, number>();
  for (const tokens of options) for (const { key } of tokens) uses.set(key, (uses.get(key) ?? 0) + 1);
  const chosen = new Set<number>();
  for (const tokens of options) {
    const best = tokens.toSorted((a, b) => rank(b, uses) - rank(a, uses))[0];
    for (const place of best?.places ?? []) chosen.add(place);
  }
  return Uint32Array.from(chosen);
}

/** Packs the places of one or more packs into one probe. */
export function packProbe(packs: readonly Uint32Array[]): ProbeData {
  const count = packs.reduce((sum, { length }) => sum + length, 0);
  const size = count > FEW_PLACES ? LARGE_SIZE : SMALL_SIZE;
  const places = new Set(packs.flatMap((pack) => [...pack].map((place) => place % 2 ** size)));
  return { size, places: pack([...places].sort((a, b) => a - b)) };
}

interface Token {
  readonly key: string;
  readonly places: readonly number[];
  readonly units: number;
}

// A long word is seldom met by chance; among those of some length, one that other names need as well costs nothing.
const rank = ({ key, units }: Token, uses: ReadonlyMap<string, number>): number =>
  Math.min(units, 6) * 1000 + Math.min(uses.get(key) ?? 0, 900) + units / 100;

/** The tokens of a name, any one of which tells it; none for a name that nothing can tell. */
function tokensOf({ text, needsCapital }: ProbedName, variants: ReadonlyMap<string, string>): Token[] {
  const tokens: Token[] = [];
  const words = wordsIn(text);
  // A hyphen may be left out, so that two words become one: then a word tells a name only together with that one.
  const glued = new Set(text.includes('-') ? wordsIn(text.replaceAll('-', '')).map(({ word }) => word) : []);
  for (const { word, isLarge } of words) {
    const isSafe = glued.size === 0 || glued.has(word);
    const all = isSafe ? [word] : [word, ...glued];
    tokens.push({
      key: all.join(),
      places: all.map((it) => placeOf(hashOf(it), needsCapital && isLarge ? CAPITAL : 0)),
      units: (/\d/.test(word) ? 1 : word.length) / all.length,
    });
  }
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = [text[at] as string, text[at + 1] as string] as const;
    if (!pair.every((character) => isWide(character.charCodeAt(0)))) continue;
    const [lefts, rights] = pair.map((one) => new Set([...(variants.get(one) ?? one), ...cases(one)]));
    const places: number[] = [];
    for (const left of lefts as Set<string>)
      for (const right of rights as Set<string>)
        places.push(placeOf(pairHash(left.charCodeAt(0), right.charCodeAt(0)), 0));
    tokens.push({ key: pair.join(''), places, units: PAIR_UNITS });
  }
  return tokens;
}

const cases = (character: string): string[] => [character.toLowerCase(), character.toUpperCase()];

interface Word {
  readonly word: string;
  readonly isLarge: boolean;
}

/**
 * The words by which a text can be told, cut as name-probe.ts cuts: letters up to the first digit; letters and digits
 * together only where they begin with a digit or a single letter.
 */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let word = '';
  let letters = '';
  let isLarge = false;
  const end = (): void => {
    const told = letters.length > 1 ? letters : word;
    if (told !== '') words.push({ word: told, isLarge });
    word = letters = '';
  };
  for (const character of text) {
    const unitClass = classAt(character);
    if (unitClass === SKIP) continue;
    if (unitClass <= UNUSUAL) {
      end();
      continue;
    }
    if (word === '') isLarge = /\p{Lu}/u.test(character);
    if (word === letters && !isDigit(unitClass)) letters += String.fromCharCode(unitClass);
    word += String.fromCharCode(unitClass);
  }
  end();
  return words;
}

const classAt = (character: string): number => {
  const unit = character.charCodeAt(0);
  return unit < 128 ? (ASCII_CLASSES[unit] as number) : classOf(unit);
};

const hashOf = (word: string): number => [...word].reduce((hash, one) => addUnit(hash, one.charCodeAt(0)), 0);

/** All ways in which a character may be written, by each of them. */
function variantsOf(han: string): Map<string, string> {
  const groups = new Map<string, Set<string>>();
  for (let at = 0; at + 1 < han.length; at += 2) {
    const [from, to] = [han[at] as string, han[at + 1] as string];
    const group = groups.get(to) ?? new Set([to]);
    group.add(from);
    groups.set(to, group);
  }
  const variants = new Map<string, string>();
  for (const group of groups.values()) for (const one of group) variants.set(one, [...group].join(''));
  return variants;
}

function pack(places: readonly number[]): string {
  let packed = '';
  let last = 0;
  for (const place of places) {
    let distance = place - last;
    last = place;
    for (; distance > 127; distance >>>= 7) packed += String.fromCharCode((distance & 127) | 128);
    packed += String.fromCharCode(distance);
  }
  return btoa(packed);
}
