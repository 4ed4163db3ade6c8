// Chooses by what each name is told in passing, and packs the choice into a bit field: one word of it, or two East Asian
// characters that stand side by side. For any number of names; compile-word-probe.ts is for few. Runs where gazetteers
// are compiled, never on a page.
import type { WordProbeData } from './compile-word-probe';
import { WIDE } from './probe-characters';
import { LOW_MASK, STRETCH_BITS, writeStart } from './probe-field';
import { CAPITAL, pairHash, placeOf, wordHash } from './probe-hash';
import { levelText } from './reading';
import type { NamingPack } from './types';

/** A name to be told, and whether it counts only with the capitals it is written with. */
export interface ProbedName {
  readonly text: string;
  readonly needsCapital: boolean;
}

/** Compiled names of either kind, as a page opens them. JSON-safe. */
export type ProbeData = WordProbeData | FieldData;

/**
 * The places of a bit field that are set, in order, filed so that one is found without unpacking the rest: a page asks
 * for some thousand of them, and a loop over a hundred thousand costs it more than its reading.
 */
export interface FieldData {
  readonly kind: 'field';
  /** The field's size in bits as a power of two. */
  readonly size: number;
  /** Units of the shortest word that tells a name. */
  readonly least: number;
  /** Each place's low eight bits, a unit each. */
  readonly lows: string;
  /** For each stretch of 256 places, and for the end, the index in `lows` where it begins: four units of six bits. */
  readonly starts: string;
}

/** The places that tell names, before a field's size is known: what is stored of an imported pack. */
export interface NamePlaces {
  /** Units of the shortest word that tells a name. */
  readonly least: number;
  readonly places: Uint32Array;
}

// In 2^20 bits, with a thousand names, one foreign word in a thousand is told by mistake; with a hundred thousand names
// it would be every tenth, hence the larger field.
const SMALL_SIZE = 20;
const LARGE_SIZE = 23;
const FEW_PLACES = 10_000;
// Two Han characters are as telling as a word of so many letters.
const PAIR_UNITS = 4;
// Where pairs alone tell the names, no word does.
const NO_WORD = 99;

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

/** The places by which names are told; `han` pairs each Traditional character with the Simplified one that counts as the same. */
export function placesOfNames(names: Iterable<ProbedName>, han = ''): NamePlaces {
  const variants = variantsOf(han);
  const all = [...names];
  const options = all.map(tokensOf);
  // A word that many names share tells them all: `microsoft` does for forty names.
  const uses = new Map<string, number>();
  for (const tokens of options) for (const { key } of tokens) uses.set(key, (uses.get(key) ?? 0) + 1);
  const chosen = new Set<number>();
  let least = NO_WORD;
  for (const [at, tokens] of options.entries()) {
    let best: Token | null = null;
    let highest = -1;
    for (const token of tokens) {
      const value = rank(token, uses);
      if (value > highest) [best, highest] = [token, value];
    }
    if (!best) continue;
    least = Math.min(least, ...best.words.map(({ length }) => length));
    for (const place of placesOf(best, all[at]!, variants)) chosen.add(place);
  }
  return { least, places: Uint32Array.from(chosen) };
}

/** Packs the places of one or more packs into one probe. */
export function packProbe(packs: readonly NamePlaces[]): FieldData {
  const count = packs.reduce((sum, { places }) => sum + places.length, 0);
  const size = count > FEW_PLACES ? LARGE_SIZE : SMALL_SIZE;
  const places = new Set(packs.flatMap((pack) => [...pack.places].map((place) => place % 2 ** size)));
  const least = Math.min(NO_WORD, ...packs.map((pack) => pack.least));
  return { kind: 'field', size, least, ...filePlaces(Uint32Array.from(places).sort(), size) };
}

/** What may tell a name: words that are all needed, or two characters side by side. */
interface Token {
  readonly key: string;
  readonly words: readonly string[];
  readonly pair: string;
  readonly units: number;
}

// A long word is seldom met by chance; among those of some length, one that other names need as well costs nothing.
const rank = ({ key, units }: Token, uses: ReadonlyMap<string, number>): number =>
  Math.min(units, 6) * 1000 + Math.min(uses.get(key) ?? 0, 900) + units / 100;

/** The tokens of a name, any one of which tells it; none for a name that nothing can tell. */
function tokensOf({ text }: ProbedName): Token[] {
  const plain = levelText(text).cased;
  // A hyphen may be left out, so that two words become one: then a word tells a name only together with that one.
  const glued = plain.includes('-') ? wordsIn(plain.replaceAll('-', '')) : [];
  const tokens = wordsIn(plain).map((word): Token => {
    const words = glued.length === 0 || glued.includes(word) ? [word] : [word, ...glued];
    const units = (/\d/.test(word) ? 1 : word.length) / words.length;
    return { key: words.join().toLowerCase(), words, pair: '', units };
  });
  if (!wide.test(plain)) return tokens;
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    if (wide.test(plain[at] as string) && wide.test(plain[at + 1] as string))
      tokens.push({ key: pair, words: [], pair, units: PAIR_UNITS });
  }
  return tokens;
}

/**
 * The words by which a text can be told, cut as field-table.ts cuts: letters up to the first digit; letters and digits
 * together only where they begin with a digit or a single letter.
 */
function wordsIn(plain: string): string[] {
  return (plain.match(/[A-Za-z\d]+/g) ?? []).map((run) => /^[A-Za-z]{2,}/.exec(run)?.[0] ?? run);
}

/** Where the field says that a text has a token, in each way in which it may be written. */
function placesOf(
  { words, pair }: Token,
  { needsCapital }: ProbedName,
  variants: ReadonlyMap<string, string>,
): number[] {
  const places = words.map((word) =>
    placeOf(wordHash(word), needsCapital && /^[A-Z]/.test(word) ? CAPITAL : 0),
  );
  if (pair === '') return places;
  const [lefts, rights] = [...pair].map((one) => new Set([...(variants.get(one) ?? one), ...cases(one)]));
  for (const left of lefts as Set<string>)
    for (const right of rights as Set<string>)
      places.push(placeOf(pairHash(left.charCodeAt(0), right.charCodeAt(0)), 0));
  return places;
}

const wide = new RegExp(`[${WIDE}]`);

const cases = (character: string): string[] => [character.toLowerCase(), character.toUpperCase()];

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

function filePlaces(places: Uint32Array, size: number): Pick<FieldData, 'lows' | 'starts'> {
  let lows = '';
  let starts = writeStart(0);
  let at = 0;
  for (let stretch = 0; stretch < 2 ** (size - STRETCH_BITS); stretch += 1) {
    for (; at < places.length && places[at]! >> STRETCH_BITS === stretch; at += 1)
      lows += String.fromCharCode(places[at]! & LOW_MASK);
    starts += writeStart(at);
  }
  return { lows, starts };
}
