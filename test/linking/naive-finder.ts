// The slow and plain way to find names, for tests to hold the fast one against: every name is tried at every place. It
// shares no code with the tables, the detector or the reading.
import type { Gazetteer } from '../../src/matcher';

/** A place where a name stands, whatever it means. */
export interface NaiveHit {
  readonly start: number;
  readonly end: number;
}

/** Leftmost-longest places of a gazetteer's certain, case-free names in a text of ordinary characters. */
export function findNaively(gazetteer: Gazetteer, text: string): NaiveHit[] {
  const names = gazetteer.names.flatMap(([, , texts]) => texts.split('|'));
  const hits: NaiveHit[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    for (const name of names) end = Math.max(end, endOf(name, text, at));
    if (end > at) hits.push({ start: at, end });
    at = end > at ? end : at + 1;
  }
  return hits;
}

function endOf(name: string, text: string, at: number): number {
  let end = at;
  for (const unit of name) {
    if (text[end]?.toLowerCase() !== unit.toLowerCase()) return at;
    end += 1;
    // A space of a name is any number of spaces.
    while (unit === ' ' && text[end] === ' ') end += 1;
  }
  const isWord = (unit: string | undefined) => unit !== undefined && /[A-Za-z0-9_\u00c0-\u024f]/.test(unit);
  const [first, last] = [name[0], name.at(-1)];
  if (isWord(first) && isWord(text[at - 1])) return at;
  if (isWord(last) && isWord(text[end])) return at;
  if (/\d/.test(last ?? '') && /[.,]/.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? '')) return at;
  return end;
}
