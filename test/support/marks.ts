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
export async function readMarks(page: Page | Frame): Promise<Mark[]> {
  // Plain loops, operators and one string as the answer: hostile pages break iteration and array methods, for the
  // driver as well, and sandboxed ones allow no callbacks.
  const answer = await page.evaluate(() => {
    let marks = '';
    const highlights = CSS.highlights as unknown as Map<string, Set<AbstractRange>> | undefined;
    const entries = highlights?.entries();
    for (let entry = entries?.next(); entry && !entry.done; entry = entries?.next()) {
      if (entry.value[0].indexOf('backstory') !== 0) continue;
      const ranges = entry.value[1].values();
      for (let next = ranges.next(); !next.done; next = ranges.next()) {
        // A range stays registered until we read the change that took its text out; nobody sees it any more.
        if (!next.value.startContainer.isConnected) continue;
        const range = document.createRange();
        range.setStart(next.value.startContainer, next.value.startOffset);
        range.setEnd(next.value.endContainer, next.value.endOffset);
        const box = range.getClientRects()[0];
        const x = box ? box.x + box.width / 2 : -1;
        const y = box ? box.y + box.height / 2 : -1;
        marks += `${x}\u0000${y}\u0000${range}\u0001`;
      }
    }
    return marks;
  });
  return answer
    .split('\u0001')
    .slice(0, -1)
    .map((mark) => {
      const [x, y, text] = mark.split('\u0000') as [string, string, string];
      return { text, x: Number(x), y: Number(y) };
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
