// Gives the rules their words and patterns of grammar, which are data of grammar-words.ts: they come late, with the tables
// of a gazetteer, since only a page that may hold a name needs them. They are the same for all gazetteers of a version.

/** Tables of grammar: lists of words joined by spaces, and sources of patterns. JSON-safe. */
export type Grammar = Readonly<
  Record<
    | 'functionWords'
    | 'joinedAfter'
    | 'joinedBefore'
    | 'titles'
    | 'openers'
    | 'kinBefore'
    | 'kinAfter'
    | 'particles'
    | 'domain',
    string
  >
>;

let grammar: Grammar;

/** Takes the grammar; the rules may be asked from then on. */
export function takeGrammar(brought: Grammar): void {
  grammar = brought;
}

/** The words of a table, made ready when first asked. */
export function grammarWords(table: keyof Grammar): { has(word: string): boolean } {
  let words: ReadonlySet<string> | null = null;
  return {
    has(word) {
      words ??= new Set(grammar[table].split(' '));
      return words.has(word);
    },
  };
}

/** The pattern of a table, made ready when first asked: whether a text has it at an offset, or up to there. */
export function grammarPattern(table: keyof Grammar): (text: string, offset: number) => boolean {
  let pattern: RegExp | null = null;
  return (text, offset) => {
    pattern ??= new RegExp(grammar[table], 'y');
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
}
