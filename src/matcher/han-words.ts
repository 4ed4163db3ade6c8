// Tells where a name in running Han text is only the end of one word and the beginning of the next: 软银 in 柔软银光, 谷歌 in
// 山谷歌声. The words are the platform's (Intl.Segmenter), which errs now and then: what it says is evidence, no verdict.

// Enough for any word, and little to cut.
const AROUND = 5;
const han = /^[\u3400-\u9fff]$/;

let segmenter: Intl.Segmenter | null = null;

/** Whether a word begins before a stretch of Han text and ends inside it. */
export function cutsWord(text: string, start: number, end: number): boolean {
  if (!isHanAt(text, start) || !isHanAt(text, start - 1)) return false;
  let from = start;
  while (start - from < AROUND && isHanAt(text, from - 1)) from -= 1;
  let to = end;
  while (to - end < AROUND && isHanAt(text, to)) to += 1;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const word = segmenter.segment(text.slice(from, to)).containing(start - from);
  return word !== undefined && from + word.index < start && from + word.index + word.segment.length < end;
}

function isHanAt(text: string, at: number): boolean {
  return han.test(text[at] ?? '');
}
