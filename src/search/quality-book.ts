// Notes how well facts answer, by their number, in room that is used again for the next query: a fresh array for each word
// of each keystroke over a hundred thousand facts would be most of what a key costs.

/** Facts with how well they answer, 0 to 1. */
export interface QualityBook {
  /** By fact; 0 for one that is not noted. */
  readonly qualities: Float32Array;
  /** The facts noted, in the order in which they came. */
  readonly facts: readonly number[];
  /** Notes a fact; the better of two qualities counts. */
  note(fact: number, quality: number): void;
}

/** More words than this ask for room of their own, which is given back. */
const mostKept = 8;

/** Books for so many facts: `next` gives an empty one, `takeBack` ends the use of all that were given. */
export function createBooks(count: number): { next(): QualityBook; takeBack(): void } {
  const books: { qualities: Float32Array; facts: number[] }[] = [];
  let given = 0;
  return {
    next() {
      const book = books[given] ?? { qualities: new Float32Array(count), facts: [] };
      books[given++] = book;
      const { qualities, facts } = book;
      return {
        qualities,
        facts,
        note(fact, quality) {
          const known = qualities[fact]!;
          if (quality <= known) return;
          if (known === 0) facts.push(fact);
          qualities[fact] = quality;
        },
      };
    },
    takeBack() {
      for (const { qualities, facts } of books) {
        for (const fact of facts) qualities[fact] = 0;
        facts.length = 0;
      }
      books.length = Math.min(books.length, mostKept);
      given = 0;
    },
  };
}
