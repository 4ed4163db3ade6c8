// Folds a text as foldText does and remembers where each folded unit came from, so that what is found in the folded
// text can be shown in the text itself.
import { foldText } from '../fold';

/** A folded text and, for each of its UTF-16 units, the span of the original it came from. */
export interface AlignedText {
  readonly text: string;
  /** `starts[i]`: where folded unit i begins in the original; the last entry is the original's length. */
  readonly starts: Uint32Array;
}

const plain = /^[\x20-\x7e]*$/;
// A letter with the marks and invisible characters that belong to it folds as one; white space folds as a run.
// Half-width voicing marks are letters to Unicode, yet fold into the Kana before them.
const clusters = /\s+|[^\s][\p{M}\p{Cf}\uff9e\uff9f]*/gu;

/** Folds a text, keeping the way back. */
export function foldAligned(text: string): AlignedText {
  if (plain.test(text) && !/ {2}|^ | $/.test(text)) {
    return {
      text: foldText(text),
      starts: Uint32Array.from({ length: text.length + 1 }, (_, index) => index),
    };
  }
  let folded = '';
  const starts: number[] = [];
  for (const match of text.matchAll(clusters)) {
    const cluster = match[0];
    const isSpace = cluster.trim() === '';
    if (isSpace && folded === '') continue;
    const unit = isSpace ? ' ' : foldCluster(cluster);
    for (let i = 0; i < unit.length; i++) starts.push(match.index);
    folded += unit;
  }
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1);
    starts.pop();
  }
  starts.push(text.length);
  return { text: folded, starts: Uint32Array.from(starts) };
}

/** The span of the original that a folded span came from. */
export function originalSpan(
  aligned: AlignedText,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: aligned.starts[start]!, end: aligned.starts[end]! };
}

const known = new Map<string, string>();
/** Enough for the letters of a page in any one language. */
const largestCache = 10_000;

function foldCluster(cluster: string): string {
  const cached = known.get(cluster);
  if (cached !== undefined) return cached;
  if (known.size > largestCache) known.clear();
  const folded = foldText(cluster);
  known.set(cluster, folded);
  return folded;
}
