// Counts the typing errors between two words: a letter wrong, missing, too many, or two swapped (optimal string
// alignment). Bounded, since search asks only whether there are one or two.

/** What is compared: all of the target, or the beginning of it that fits best, for a word still being typed. */
export type Extent = 'whole' | 'beginning';

const rows = [new Uint8Array(66), new Uint8Array(66), new Uint8Array(66)];

/** The number of errors that turn `target` (or its beginning) into `typed`, or `max + 1` when there are more. */
export function countEdits(typed: string, target: string, max: number, extent: Extent): number {
  const length = typed.length;
  const width = Math.min(target.length, length + max);
  if (width > 64 || length - width > max) return max + 1;
  if (extent === 'whole' && target.length - length > max) return max + 1;
  if (max === 1) return countUpToOne(typed, target, extent);
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = typed.charCodeAt(i - 1) === target.charCodeAt(j - 1);
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 1) === target.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === target.charCodeAt(j - 1)
      ) {
        edits = Math.min(edits, before[j - 2]! + 1);
      }
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > max) return max + 1;
    [before, last, row] = [last, row, before];
  }
  if (extent === 'whole') return width < target.length ? max + 1 : Math.min(last[width]!, max + 1);
  let least = max + 1;
  for (let j = 0; j <= width; j++) least = Math.min(least, last[j]!);
  return least;
}

/** Most words asked about differ by their second letter, which is seen without a table of them. */
function countUpToOne(typed: string, target: string, extent: Extent): number {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === target.charCodeAt(at)) at++;
  if (isSameFrom(typed, at, target, at, extent)) return 0;
  const isSwap =
    at + 1 < typed.length &&
    typed.charCodeAt(at) === target.charCodeAt(at + 1) &&
    typed.charCodeAt(at + 1) === target.charCodeAt(at);
  const isOne =
    (isSwap && isSameFrom(typed, at + 2, target, at + 2, extent)) ||
    isSameFrom(typed, at + 1, target, at + 1, extent) ||
    isSameFrom(typed, at + 1, target, at, extent) ||
    isSameFrom(typed, at, target, at + 1, extent);
  return isOne ? 1 : 2;
}

/** Whether the rest of a word is that of another, or the beginning of that. */
function isSameFrom(typed: string, from: number, target: string, to: number, extent: Extent): boolean {
  const length = typed.length - from;
  if (length < 0 || to > target.length) return false;
  const rest = target.length - to;
  if (extent === 'whole' ? rest !== length : rest < length) return false;
  for (let at = 0; at < length; at++)
    if (typed.charCodeAt(from + at) !== target.charCodeAt(to + at)) return false;
  return true;
}

const dense = /^[\p{Script=Han}]+$/u;
const syllabic = /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Han}]/u;

/** How many errors a word of this length is forgiven. Short words have too many neighbours that mean something else. */
export function forgivenEdits(word: string): number {
  if (dense.test(word)) return word.length >= 3 ? 1 : 0;
  if (syllabic.test(word)) return word.length >= 4 ? 1 : 0;
  if (/^[\d.]*$/.test(word)) return 0;
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** Whether a typing error is likely enough to be offered: in words of four letters only a swap or a missing letter is. */
export function isLikelyError(typed: string, target: string, edits: number): boolean {
  if (edits === 0 || syllabic.test(typed)) return true;
  // The first letter is seldom wrong; twice wrong words that begin otherwise are other words.
  if (edits >= 2) return typed[0] === target[0];
  if (typed.length > 4) return target.length >= 4;
  if (target.length > typed.length) return typed[0] === target[0];
  return typed.length === target.length && [...typed].sort().join('') === [...target].sort().join('');
}
