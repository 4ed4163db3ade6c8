// Tells of texts that come one after another, as a page's text nodes do, whether any may hold a name. It says yes too
// often, never no too often (but for casings nobody writes): where it says no, nobody need know which block the text is
// part of, and finding that out is most of what reading a page costs. What a single text tells is a table's to say.
import type { ProbeData } from './compile-probe';
import { openFieldTable } from './field-table';
import { openWordTable } from './word-table';

/** Compiled names, ready to be told. Shared by all probes of a page. */
export interface ProbeTable {
  /** Whether a text by itself may hold a name. */
  tells(text: string): boolean;
}

/** Opens compiled names of either kind. */
export function openProbe(data: ProbeData): ProbeTable {
  return data.kind === 'words' ? openWordTable(data) : openFieldTable(data);
}

// Letters each in an element of its own are a heading's ornament; more pieces than this make no word.
const MOST_PIECES = 16;
// No word by which a name is told is longer.
const MOST_WORD = 40;

/** The probe of one pass over texts. */
export class NameProbe {
  readonly #table: ProbeTable;
  /** The word that the last text ended in, from each place where it may begin: that text's own, and each joint. */
  #open: string[] = [];

  constructor(table: ProbeTable) {
    this.#table = table;
  }

  /** Forgets what came before: the next text does not go on from it. */
  restart(): void {
    if (this.#open.length > 0) this.#open = [];
  }

  /** Whether a text by itself may hold a name. */
  tells(text: string): boolean {
    return this.#table.tells(text);
  }

  /** Whether a name may end in this text, which goes on from the last. */
  reads(text: string): boolean {
    let isTold = this.#table.tells(text);
    const { length } = text;
    if (length === 0) return false;
    const goesOn = isInWord(text.charCodeAt(0));
    if (this.#open.length > 0) {
      if (goesOn) isTold = this.#readOn(text) || isTold;
      else this.#open = [];
    }
    if (isInWord(text.charCodeAt(length - 1))) {
      let from = length - 1;
      while (from > 0 && length - from < MOST_WORD && isInWord(text.charCodeAt(from - 1))) from -= 1;
      this.#open.push(text.slice(from));
    }
    return isTold;
  }

  /** Reads on in the words left open, to the end of the text's first word. */
  #readOn(text: string): boolean {
    let end = 1;
    while (end < text.length && end < MOST_WORD && isInWord(text.charCodeAt(end))) end += 1;
    const head = text.slice(0, end);
    const words = this.#open.map((word) => (word + head).slice(-2 * MOST_WORD));
    this.#open = end === text.length ? words : [];
    return words.length > MOST_PIECES || words.some((word) => this.#table.tells(word));
  }
}

/** Whether a unit may stand inside a word or name: letters and digits of any script, and what is invisible. */
function isInWord(unit: number): boolean {
  if (unit < 128) return unit > 47 && (unit < 58 || (unit > 64 && (unit < 91 || (unit > 96 && unit < 123))));
  return unit > 0xa9 && (unit < 0x2010 || unit > 0x205f) && !(unit >= 0x3000 && unit < 0x3005);
}
