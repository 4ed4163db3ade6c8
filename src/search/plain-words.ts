// Finds the words of plain text (ASCII alone, folded) and knows those met before by their letters, without cutting them
// out: a pack of a hundred thousand facts has two million words, and a string of its own for each is most of what reading
// them costs. What counts as one word is readWords' to say (src/matcher/terms/words.ts); a test holds the two together.

const plain = /^[\0-\x7f]*$/;
const [zero, nine, a, z, comma, dot, apostrophe] = [48, 57, 97, 122, 44, 46, 39];
const isDigit = (unit: number): boolean => unit >= zero && unit <= nine;
const isLetter = (unit: number): boolean => unit >= a && unit <= z;

/** Whether readPlainWords can read a folded text. */
export function isPlain(folded: string): boolean {
  return plain.test(folded);
}

/** Words by number, in the order in which they were first met. */
export class PlainWords<Known> {
  #places = new Int32Array(1024);
  readonly #hashes: number[] = [];
  readonly #runs: string[] = [];
  readonly #known: Known[] = [];
  readonly #know: (run: string) => Known;
  // By chance, so that no pack can be written whose words all hash alike.
  readonly #factor = (Math.random() * 2 ** 32) | 1;

  /** `know` says once what is to be known of a word. */
  constructor(know: (run: string) => Known) {
    this.#know = know;
  }

  /** What is known of each word of a plain text, in order. */
  read(text: string): Known[] {
    const words: Known[] = [];
    const { length } = text;
    const factor = this.#factor;
    let at = 0;
    while (at < length) {
      let unit = text.charCodeAt(at);
      if (!isLetter(unit) && !isDigit(unit)) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      const isNumber = isDigit(unit);
      for (;;) {
        hash = (Math.imul(hash, factor) + unit) | 0;
        at += 1;
        // Past the end charCodeAt gives NaN, which is neither letter nor digit.
        unit = text.charCodeAt(at);
        if (isDigit(unit) || (isLetter(unit) && !isNumber)) continue;
        // A number goes on over a dot or comma between digits, a word once over an apostrophe.
        if (isNumber && (unit === dot || unit === comma) && isDigit(text.charCodeAt(at + 1))) continue;
        break;
      }
      if (!isNumber && unit === apostrophe && isLetter(text.charCodeAt(at + 1))) {
        do {
          hash = (Math.imul(hash, factor) + unit) | 0;
          at += 1;
          unit = text.charCodeAt(at);
        } while (isLetter(unit));
      }
      words.push(this.#find(text, start, at, hash));
    }
    return words;
  }

  #find(text: string, start: number, end: number, hash: number): Known {
    const mask = this.#places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#places[place]! - 1;
      if (number < 0) break;
      if (this.#hashes[number] === hash && isSame(this.#runs[number]!, text, start, end))
        return this.#known[number]!;
      place = (place + 1) & mask;
    }
    const run = text.slice(start, end);
    const known = this.#know(run);
    this.#hashes.push(hash);
    this.#runs.push(run);
    this.#known.push(known);
    this.#places[place] = this.#runs.length;
    if (this.#runs.length * 2 > this.#places.length) this.#grow();
    return known;
  }

  #grow(): void {
    const mask = this.#places.length * 2 - 1;
    this.#places = new Int32Array(mask + 1);
    for (const [number, hash] of this.#hashes.entries()) {
      let place = (hash ^ (hash >>> 15)) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = number + 1;
    }
  }
}

function isSame(run: string, text: string, start: number, end: number): boolean {
  if (run.length !== end - start) return false;
  for (let at = 0; at < run.length; at += 1)
    if (run.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
