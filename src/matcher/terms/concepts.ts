// Finds, in folded text, words that stand for an idea said in many ways and languages (concept-list.ts), so that
// "sacked", "oust" and 解僱 are one term.
import { conceptLines } from './concept-list';
import type { Span } from './figures';
import { isStopWord, stemWord, type Word } from './words';

/** A stretch of folded text that says a listed idea. */
export interface Concept extends Span {
  /** `~` and the idea's id, so that it can stand among words. */
  readonly term: string;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly term: string;
}

interface ConceptTable {
  /** English phrases by their first stem, longest first. */
  readonly english: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of scripts without spaces by their first two characters, longest first. */
  readonly dense: ReadonlyMap<string, readonly { readonly text: string; readonly term: string }[]>;
}

let table: ConceptTable | undefined;
const dense = /[\u3000-\uffff]/;

/** The concepts of a folded text whose words have been read; a longer phrase wins over one inside it. */
export function readConcepts(folded: string, words: readonly Word[]): Concept[] {
  table ??= compileTable();
  const found: Concept[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind === 'pair') continue;
    const phrases = table.english.get(word.term);
    const phrase = phrases?.find(({ stems }) => stems.every((stem, k) => words[i + k]?.term === stem));
    if (phrase)
      found.push({ term: phrase.term, start: word.start, end: words[i + phrase.stems.length - 1]!.end });
  }
  // Nothing below the Hangul and CJK blocks is in the dense table.
  if (!dense.test(folded)) return found;
  for (let at = 0; at + 1 < folded.length; at++) {
    if (folded.charCodeAt(at) < 0x3000) continue;
    const entries = table.dense.get(folded.slice(at, at + 2));
    const entry = entries?.find(({ text }) => folded.startsWith(text, at));
    if (!entry) continue;
    found.push({ term: entry.term, start: at, end: at + entry.text.length });
    at += entry.text.length - 1;
  }
  return found;
}

/** Whether an idea may begin with a word of that term, so that a text without such words need not be looked through. */
export function beginsConcept(term: string): boolean {
  table ??= compileTable();
  return table.english.has(term);
}

function compileTable(): ConceptTable {
  const english = new Map<string, Phrase[]>();
  const dense = new Map<string, { text: string; term: string }[]>();
  for (const line of conceptLines.trim().split('\n')) {
    const [, id = '', latin = '', han = ''] = /^([\w-]+):([^|]*)\|?(.*)$/u.exec(line) ?? [];
    const term = `~${id}`;
    for (const phrase of latin.split(',')) {
      // The list is plain small letters, so its words need no more than this to be read as a text's are.
      const words = phrase.split(/[ -]+/).filter((word) => word !== '');
      const stems = words.map((word) => (isStopWord(word) ? word : stemWord(word)));
      if (stems.length > 0) push(english, stems[0]!, { stems, term });
    }
    for (const text of han.trim().split(/\s+/))
      if (text.length > 1) push(dense, text.slice(0, 2), { text, term });
  }
  for (const phrases of english.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  for (const entries of dense.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return { english, dense };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
