// Reads the marks of a page from the page's own side: its registry of highlights, where ours begin with `backstory`.
import type { Frame, Page } from 'puppeteer-core';

/** One painted range as the page can see it. */
export interface Mark {
  readonly text: string;
  /** The middle of its first line box, in viewport CSS px; outside the viewport when it is scrolled away. */
  readonly x: number;
  readonly y: number;
}

/** All marks registered now in a frame (for a page: its top frame), in no particular order. */
export function readMarks(page: Page | Frame): Promise<Mark[]> {
  // Plain loops and operators: hostile pages break iterators and array methods.
  return page.evaluate(() => {
    const marks: { text: string; x: number; y: number }[] = [];
    const highlights = CSS.highlights as unknown as Map<string, Set<AbstractRange>> | undefined;
    highlights?.forEach((highlight, name) => {
      if (name.indexOf('backstory') !== 0) return;
      highlight.forEach((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const box = range.getClientRects()[0];
        marks[marks.length] = {
          text: range.toString(),
          x: box ? box.x + box.width / 2 : -1,
          y: box ? box.y + box.height / 2 : -1,
        };
      });
    });
    return marks;
  });
}

/** Resolves with the marks once there are any and two looks in a row agree; rejects after `timeoutMs`. */
export async function settledMarks(page: Page, timeoutMs = 15_000): Promise<Mark[]> {
  // A tab behind another is not read, and Firefox opens new tabs behind the one that asked.
  await page.bringToFront();
  const endMs = Date.now() + timeoutMs;
  let before = '';
  while (Date.now() < endMs) {
    const marks = await readMarks(page);
    const now = JSON.stringify(marks);
    if (marks.length > 0 && now === before) return marks;
    before = now;
    await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
  }
  throw new Error(`No settled marks on ${page.url()} within ${timeoutMs} ms: ${before}`);
}

/** Moves the pointer to a mark the way a hand does: a few steps, then rest. */
export async function pointAt(page: Page, mark: Mark): Promise<void> {
  await page.mouse.move(Math.max(0, mark.x - 40), Math.max(0, mark.y - 60));
  await page.mouse.move(mark.x, mark.y, { steps: 6 });
}
