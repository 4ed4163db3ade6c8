// Tells where a name in running Han text is only the end of one word and the beginning of the next: 软银 in 柔软银光, 谷歌 in
// 山谷歌声. The words are the platform's (Intl.Segmenter), which errs now and then: what it says is evidence, no verdict.

// Enough for any word, and little to cut.
const AROUND = 5;
const han = /^[\u3400-\u9fff]$/;

let segmenter: Intl.Segmenter | null = null;
// A place is asked about three times while a block is read, and pages say the same again; cutting is dear.
const mostKnown = 2_000;
const known = new Map<string, boolean>();

/** Whether a word begins before a stretch of Han text and ends inside it, or the other way about. */
export function cutsWord(text: string, start: number, end: number): boolean {
  if (!isHanAt(text, start) || !isHanAt(text, start - 1)) return false;
  let from = start;
  while (start - from < AROUND && isHanAt(text, from - 1)) from -= 1;
  let to = end;
  while (to - end < AROUND && isHanAt(text, to)) to += 1;
  const window = text.slice(from, to);
  const key = `${start - from} ${end - from} ${window}`;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = cutsWordIn(window, start - from, end - from);
    if (known.size >= mostKnown) known.clear();
    known.set(key, answer);
  }
  return answer;
}

function cutsWordIn(window: string, start: number, end: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(window);
  const first = words.containing(start);
  if (first && first.index < start && first.index + first.segment.length < end) return true;
  const last = words.containing(end - 1);
  return last !== undefined && last.index > start && last.index + last.segment.length > end;
}

function isHanAt(text: string, at: number): boolean {
  return han.test(text[at] ?? '');
}
