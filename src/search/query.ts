// Reads a query into its parts, each of which a result must answer: names, dates, figures, words. Names come first:
// the "365" of "microsoft 365" is no figure.
import {
  type Figure,
  figureTerm,
  foldText,
  readConcepts,
  readDates,
  readFigures,
  readWords,
  type WrittenDate,
  type YearlessDate,
} from '../matcher';
import { compactText, type NameIndex, splitTokens, type Token } from './names';

/** One thing a query asks for. Offsets are those of the folded query. */
export type QueryPart =
  | { readonly kind: 'name'; readonly text: string; readonly names: readonly number[] }
  | { readonly kind: 'date'; readonly date: WrittenDate | YearlessDate }
  | {
      readonly kind: 'figure';
      readonly term: string;
      /** The digits, where nothing says of what scale they are: "150" may be the 150 of 150 billion. */
      readonly digits: string | null;
    }
  | {
      /** A word of a script with spaces, or a number. */
      readonly kind: 'word';
      readonly text: string;
      readonly term: string;
      readonly ideas: readonly string[];
      /** The word may not be typed to its end yet. */
      readonly isLast: boolean;
    }
  | {
      /** A run of Han, Kana or Hangul that is no name: pairs of characters and ideas, with the characters each covers. */
      readonly kind: 'run';
      readonly text: string;
      readonly pieces: readonly RunPiece[];
    };

/** A term of a run, with the characters that it covers. */
export interface RunPiece {
  readonly kind: 'pair' | 'idea';
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** A query as it was read. */
export interface Query {
  readonly folded: string;
  readonly compact: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly QueryPart[];
}

/** No one types more; pasted pages are cut. */
const longestQuery = 120;
/** Korean hangs particles of one or two syllables onto names. */
const longestParticle = 2;
/** No name of a pack is longer in words than this where it is worth looking for. */
const mostNameTokens = 6;
const mostNameCharacters = 24;

/** Reads a query. */
export function readQuery(text: string, names: NameIndex): Query {
  const folded = foldText(text).slice(0, longestQuery);
  const tokens = splitTokens(folded);
  const parts: { readonly start: number; readonly part: QueryPart }[] = [];
  const taken: { start: number; end: number }[] = [];
  const isTaken = (span: { start: number; end: number }): boolean =>
    taken.some((other) => other.start < span.end && span.start < other.end);
  const take = (start: number, end: number, part: QueryPart): void => {
    parts.push({ start, part });
    taken.push({ start, end });
  };

  const ideas = readConcepts(folded, readWords(folded));
  const dates = readDates(folded);
  const figures = readFigures(folded, dates);
  for (const { start, end, name, numbers } of findNameSpans(tokens, names)) {
    // A number that is also a name ("3") counts as a number beside a unit or a month.
    const isNumber = /^[\d.]+$/.test(name);
    if (isNumber && [...dates, ...figures].some((other) => other.start <= start && end <= other.end))
      continue;
    take(start, end, { kind: 'name', text: name, names: numbers });
  }
  for (const date of dates) if (!isTaken(date)) take(date.start, date.end, { kind: 'date', date });
  for (const figure of figures) {
    if (!isTaken(figure)) take(figure.start, figure.end, toFigurePart(figure, folded));
  }
  for (const [index, token] of tokens.entries()) {
    if (token.isDense) takeDense(token, names, isTaken, take);
    else if (!isTaken(token)) {
      const here = ideas.filter((idea) => idea.start <= token.start && token.end <= idea.end);
      const isLast = index === tokens.length - 1 && token.end === folded.length;
      takeWord(
        token,
        here.map((idea) => idea.term),
        isLast,
        take,
      );
    }
  }
  parts.sort((a, b) => a.start - b.start);
  return { folded, compact: compactText(folded), tokens, parts: parts.map(({ part }) => part) };
}

function toFigurePart(figure: Figure, folded: string): QueryPart {
  const text = folded.slice(figure.start, figure.end);
  const digits = figure.kind === 'amount' && /^[\d.,]+$/.test(text) ? text.replaceAll(',', '') : null;
  return { kind: 'figure', term: figureTerm(figure), digits };
}

interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly numbers: readonly number[];
}

/** The names that whole tokens of a query spell, longest first from the left: "soft bank" is "SoftBank". */
function findNameSpans(tokens: readonly Token[], names: NameIndex): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let count = Math.min(mostNameTokens, tokens.length - i); count > 0; count--) {
      const group = tokens.slice(i, i + count);
      const name = group.map((token) => token.text).join('');
      const index = names.whole.find(compactText(name));
      const numbers = index >= 0 ? names.whole.documents(index) : count === 1 ? wordNames(name, names) : null;
      if (numbers === null) continue;
      spans.push({ start: group[0]!.start, end: group.at(-1)!.end, name, numbers: [...numbers] });
      i += count - 1;
      break;
    }
  }
  return spans;
}

/** The names that have a word among theirs, if it tells few of them apart: a surname, not "center". */
function wordNames(word: string, names: NameIndex): Uint32Array | null {
  const index = names.words.find(word);
  if (index < 0) return null;
  const numbers = names.words.documents(index);
  return numbers.every((number) => names.isPerson[names.owners[number]!] === 1) ? numbers : null;
}

type Take = (start: number, end: number, part: QueryPart) => void;

function takeWord(token: Token, ideas: readonly string[], isLast: boolean, take: Take): void {
  const [word] = readWords(token.text);
  if (!word || word.kind === 'stop') return;
  take(token.start, token.end, { kind: 'word', text: token.text, term: word.term, ideas, isLast });
}

/** Cuts the names out of a run without spaces; what is left between them are words of their own. */
function takeDense(
  token: Token,
  names: NameIndex,
  isTaken: (span: { start: number; end: number }) => boolean,
  take: Take,
): void {
  let rest = token.start;
  let at = token.start;
  const flush = (end: number): void => {
    const isParticle =
      rest > token.start && end - rest <= longestParticle && /^\p{Script=Hangul}/u.test(token.text);
    if (end > rest && !isParticle)
      takeRun(token.text.slice(rest - token.start, end - token.start), rest, isTaken, take);
  };
  while (at < token.end) {
    if (isTaken({ start: at, end: at + 1 })) {
      flush(at);
      rest = ++at;
      continue;
    }
    const longest = Math.min(token.end - at, mostNameCharacters);
    let length = longest;
    let index = -1;
    for (; length > 1; length--) {
      index = names.whole.find(token.text.slice(at - token.start, at - token.start + length));
      if (index >= 0 && !isTaken({ start: at, end: at + length })) break;
      index = -1;
    }
    if (index < 0) {
      at++;
      continue;
    }
    flush(at);
    const text = token.text.slice(at - token.start, at - token.start + length);
    take(at, at + length, { kind: 'name', text, names: [...names.whole.documents(index)] });
    at += length;
    rest = at;
  }
  flush(token.end);
}

function takeRun(
  text: string,
  start: number,
  isTaken: (span: { start: number; end: number }) => boolean,
  take: Take,
): void {
  if (isTaken({ start, end: start + text.length })) return;
  const words = readWords(text).filter((word) => word.kind !== 'stop');
  // Nothing but particles and the like.
  if (words.length === 0) return;
  const toPiece =
    (kind: RunPiece['kind']) =>
    ({ term, start: from, end: to }: { term: string; start: number; end: number }): RunPiece => ({
      kind,
      term,
      from,
      to,
    });
  const pieces = [...words.map(toPiece('pair')), ...readConcepts(text, words).map(toPiece('idea'))];
  take(start, start + text.length, { kind: 'run', text, pieces });
}
