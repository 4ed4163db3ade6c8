// Turns texts, facts and passages into the terms by which they are compared. How much a shared term counts is
// weights.ts and rank-facts.ts.
import { type DatePoint, type Fact, parseDate } from '../dataset';
import { type AlignedText, figureTerm, readConcepts, readDates, readFigures, readWords } from '../matcher';
import { isCommonShare, readPartsOfYear, roundedTerm } from './loose-terms';
import type { TermKind } from './weights';

/** A term where a text says it; offsets are those of the folded text. */
export interface TermUse {
  readonly term: string;
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The terms a folded text uses. A word that belongs to a date, a figure or an idea is not counted on its own. */
export function readTerms(folded: string): TermUse[] {
  const dates = readDates(folded);
  const figures = readFigures(folded, dates);
  const parts = readPartsOfYear(folded).filter(
    (part) => !dates.some((date) => date.start < part.end && part.start < date.end),
  );
  const words = readWords(folded);
  const ideas = readConcepts(folded, words);
  const uses: TermUse[] = [];
  const taken = new Uint8Array(folded.length);
  for (const spans of [dates, figures, parts, ideas])
    for (const { start, end } of spans) taken.fill(1, start, end);
  for (const word of words) {
    // Bare numbers are figures or nothing.
    if (word.kind === 'stop' || /^[\d.]+$/.test(word.term)) continue;
    if (taken[word.start] === 1 || taken[word.end - 1] === 1) continue;
    uses.push({
      term: word.term,
      kind: word.kind === 'pair' ? 'pair' : 'word',
      start: word.start,
      end: word.end,
    });
  }
  for (const idea of ideas) uses.push({ ...idea, kind: 'idea' });
  for (const figure of figures) {
    const { start, end } = figure;
    uses.push({ term: figureTerm(figure), kind: isCommonShare(figure) ? 'share' : 'figure', start, end });
    uses.push({ term: roundedTerm(figure), kind: 'rounded', start, end });
  }
  for (const { months, start, end } of parts) {
    for (const month of months) uses.push({ term: `#n${month}`, kind: 'monthName', start, end });
  }
  for (const date of dates) {
    const { start, end } = date;
    if (date.kind === 'yearless') uses.push({ term: `#n${date.month}`, kind: 'monthName', start, end });
    else {
      const [from, to] = [monthNumber(date.first), monthNumber(date.last)];
      uses.push({ term: `#y${Math.floor(from / 12)}`, kind: 'year', start, end });
      if (date.precision === 'year') continue;
      for (let month = from; month <= to; month++)
        uses.push({ term: `#m${month}`, kind: 'month', start, end });
    }
  }
  return uses;
}

/** The terms of a fact's own date: its ends, at their precision. */
export function readDateTerms(edtf: Fact['date']): [string, TermKind][] {
  const span = edtf === null ? null : parseDate(edtf);
  if (span === null) return [];
  const terms: [string, TermKind][] = [];
  for (const end of [span.from, span.to]) {
    if (typeof end === 'string') continue;
    terms.push([`#y${end.year}`, 'year']);
    const month = monthOf(end);
    if (month === null) continue;
    terms.push([`#m${end.year * 12 + month - 1}`, 'month'], [`#n${month}`, 'monthName']);
  }
  return terms;
}

function monthOf(point: DatePoint): number | null {
  return point.month ?? null;
}

/** Months since year 0 of a day counted from 1970-01-01. */
function monthNumber(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const sentenceEnd = /[.!?](?=\s)|[。！？；;\n]/g;

/** The sentences of a folded text that hold `name`, and the one at `at`, as spans. */
export function findSentences(folded: string, at: number, name: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const end of [...[...folded.matchAll(sentenceEnd)].map((match) => match.index + 1), folded.length]) {
    if ((start <= at && at < end) || (name !== '' && folded.slice(start, end).includes(name))) {
      found.push({ start, end });
    }
    start = end;
  }
  return found;
}

/** Where an offset of the original falls in the folded text. */
export function foldedOffset(aligned: AlignedText, offset: number): number {
  const at = aligned.starts.findIndex((start) => start >= offset);
  return at < 0 ? aligned.text.length : at;
}
