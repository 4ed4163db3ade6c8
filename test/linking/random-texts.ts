// Compares the fast matcher with the naive one on random texts. `npm test` runs some tens of thousands; a million take
// minutes: `npx tsx test/linking/random-texts.ts 1000000`.
import { compileGazetteer, findMentions, type Gazetteer } from '../../src/matcher';
import { findNaively } from './naive-finder';

const NAMES = ['ab', 'abc', 'a b', 'ba', 'b1', 'abcab', '丂丌', '丂', '丌亍丂', 'c', 'bca'];
// Han characters that make no word with each other: what of a name is the end of a word is linking's to weigh.
const ALPHABET = ['a', 'b', 'c', 'A', 'B', ' ', ' ', '1', '.', '丂', '丌', '亍', '，', '-', 'é'];

/** A gazetteer of short names over a small alphabet, so that random texts are full of near hits. */
export const tinyGazetteer: Gazetteer = compileGazetteer([
  { id: 'tiny', aliases: [{ entity: 'one', text: NAMES, case: 'any' }] },
]);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The first random text on which the two matchers differ, or null. */
export function findDifference(count: number, seed: number): string | null {
  const random = seededRandom(seed);
  for (let round = 0; round < count; round += 1) {
    const length = Math.floor(random() * 24);
    let text = '';
    while (text.length < length) text += ALPHABET[Math.floor(random() * ALPHABET.length)];
    const fast = findMentions(tinyGazetteer, text).map(({ start, end }) => `${start}-${end}`);
    const naive = findNaively(tinyGazetteer, text).map(({ start, end }) => `${start}-${end}`);
    if (fast.join() !== naive.join()) return `${JSON.stringify(text)}: fast ${fast}, naive ${naive}`;
  }
  return null;
}

if (process.argv[1]?.endsWith('random-texts.ts')) {
  const difference = findDifference(Number(process.argv[2] ?? 1_000_000), Date.now());
  console.log(difference ?? 'No difference.');
  process.exitCode = difference === null ? 0 : 1;
}
