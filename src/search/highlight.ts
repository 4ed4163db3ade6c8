// Finds, in a name or a fact's text, what a query matched, as ranges of the text itself.
import {
  type AlignedText,
  figureTerm,
  foldAligned,
  originalSpan,
  readConcepts,
  readDates,
  readFigures,
  readWords,
} from '../matcher';
import type { EntityMatch } from './match-entities';
import { compactText, type NameIndex, splitTokens } from './names';
import type { Query, QueryPart } from './query';
import type { TextRange } from './types';

/** What of a name matched. */
export function highlightName(name: string, match: EntityMatch, query: Query): TextRange[] {
  if (match.kind === 'described') return [];
  const aligned = foldAligned(name);
  if (match.kind === 'whole' || match.kind === 'mistyped') return [{ start: 0, end: name.length }];
  if (match.kind === 'beginning') {
    let matched = 0;
    let end = 0;
    while (end < aligned.text.length && matched < query.compact.length) {
      if (compactText(aligned.text[end]!) !== '') matched++;
      end++;
    }
    return toRanges(aligned, [{ start: 0, end }]);
  }
  const spans = splitTokens(aligned.text).flatMap((token) => {
    const typed = query.tokens.find((other) => token.text.startsWith(other.text));
    return typed ? [{ start: token.start, end: token.start + typed.text.length }] : [];
  });
  return toRanges(aligned, spans);
}

/** What of a fact's text the parts of a query say. */
export function highlightText(text: string, parts: readonly QueryPart[], names: NameIndex): TextRange[] {
  const { aligned, words, ideas, dates, figures } = readText(text);
  const folded = aligned.text;
  const spans: TextRange[] = [];
  for (const part of parts) {
    switch (part.kind) {
      case 'name':
        spans.push(...findNames(folded, knowNames(part, names)));
        break;
      case 'figure':
        spans.push(...figures.filter((figure) => figureTerm(figure) === part.term));
        spans.push(...words.filter((word) => word.term === part.digits));
        break;
      case 'date':
        spans.push(...dates.filter((date) => isSameDate(date, part.date)));
        break;
      case 'run':
        spans.push(...words.filter((word) => part.pieces.some((piece) => piece.term === word.term)));
        spans.push(...ideas.filter((idea) => part.pieces.some((piece) => piece.term === idea.term)));
        break;
      case 'word': {
        const equal = words.filter((word) => word.term === part.term);
        const begun = part.isLast ? words.filter((word) => folded.startsWith(part.text, word.start)) : [];
        const alike = ideas.filter((idea) => part.ideas.includes(idea.term));
        const [nearest] = [equal, begun, alike].filter((list) => list.length > 0);
        for (const { start, end } of nearest ?? []) {
          spans.push({ start, end: nearest === begun ? start + part.text.length : end });
        }
      }
    }
  }
  return toRanges(aligned, spans);
}

interface TextReading {
  readonly aligned: AlignedText;
  readonly words: ReturnType<typeof readWords>;
  readonly ideas: ReturnType<typeof readConcepts>;
  readonly dates: ReturnType<typeof readDates>;
  readonly figures: ReturnType<typeof readFigures>;
}

const readings = new Map<string, TextReading>();
/** The next letter typed finds much the same facts, so their texts are read once; a few screens of them are kept. */
const mostReadings = 200;

function readText(text: string): TextReading {
  const known = readings.get(text);
  if (known) return known;
  const aligned = foldAligned(text);
  const words = readWords(aligned.text);
  const dates = readDates(aligned.text);
  const ideas = readConcepts(aligned.text, words);
  const reading = { aligned, words, ideas, dates, figures: readFigures(aligned.text, dates) };
  if (readings.size >= mostReadings) readings.delete(readings.keys().next().value!);
  readings.set(text, reading);
  return reading;
}

type ReadDate = ReturnType<typeof readDates>[number];

function isSameDate(date: ReadDate, asked: ReadDate): boolean {
  if (date.kind === 'yearless' || asked.kind === 'yearless') {
    return (
      date.kind === asked.kind &&
      date.kind === 'yearless' &&
      asked.kind === 'yearless' &&
      date.month === asked.month
    );
  }
  return date.first >= asked.first && date.last <= asked.last;
}

function findNames(folded: string, isName: (compact: string) => boolean): TextRange[] {
  const tokens = splitTokens(folded);
  const spans: TextRange[] = [];
  for (const [i, token] of tokens.entries()) {
    // The longest run of tokens from here that is a name of the same entity; inside a run without spaces, any name.
    for (let count = Math.min(4, tokens.length - i); count > 0; count--) {
      const group = tokens.slice(i, i + count);
      if (!isName(group.map((other) => other.text).join(''))) continue;
      spans.push({ start: token.start, end: group.at(-1)!.end });
      break;
    }
    if (!token.isDense) continue;
    for (let at = 0; at < token.text.length; at++) {
      for (let end = Math.min(token.text.length, at + 12); end > at + 1; end--) {
        if (!isName(token.text.slice(at, end))) continue;
        spans.push({ start: token.start + at, end: token.start + end });
        at = end - 1;
        break;
      }
    }
  }
  return spans;
}

type NamePart = Extract<QueryPart, { kind: 'name' }>;

const knownNames = new WeakMap<NamePart, (compact: string) => boolean>();

/** Tells whether a text names one of those that a part names, by any of their names; the facts of an answer say the same. */
function knowNames(part: NamePart, names: NameIndex): (compact: string) => boolean {
  const made = knownNames.get(part);
  if (made) return made;
  const owners = new Set(Array.from(part.names, (number) => names.owners[number]!));
  const known = new Map<string, boolean>();
  const isName = (compact: string): boolean => {
    let is = known.get(compact);
    if (is === undefined) {
      is = isNameOf(compact, owners, names);
      known.set(compact, is);
    }
    return is;
  };
  knownNames.set(part, isName);
  return isName;
}

function isNameOf(compact: string, owners: ReadonlySet<number>, names: NameIndex): boolean {
  for (const table of [names.whole, names.words]) {
    const index = table.find(compact);
    if (index >= 0 && table.documents(index).some((number) => owners.has(names.owners[number]!))) return true;
  }
  return false;
}

/** Spans of the folded text as ranges of the original: in order, overlapping and touching ones joined. */
function toRanges(aligned: AlignedText, spans: readonly TextRange[]): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const range = originalSpan(aligned, span.start, span.end);
    const last = ranges.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ranges.push({ ...range });
  }
  return ranges;
}
