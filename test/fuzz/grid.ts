// The page that runs many sequences at once: a grid of frames, each a page of its own with a content script of its own.
import type { Page } from 'puppeteer-core';
import type { Pages } from '../support/serve';
import type { FuzzPage } from './page.client';

/** Frames in one grid: all in view of 1280 by 900, since marks are painted near the viewport alone. */
export const FRAMES = 20;

/** The pages of the grid, given the bundled script of a frame. */
export function gridPages(script: string): Pages {
  const style =
    '<style>body{margin:0;font:10px sans-serif}iframe{width:240px;height:200px;border:0}#end{position:fixed;right:0;bottom:0;margin:0}</style>';
  const icon = '<link rel="icon" href="data:,">';
  return {
    '/grid': { body: `<!doctype html>${icon}${style}${'<iframe src="/frame"></iframe>'.repeat(FRAMES)}` },
    '/frame': { body: `<!doctype html>${icon}${style}<body></body><script src="/frame.js"></script>` },
    '/frame.js': { body: script, headers: { 'content-type': 'text/javascript' } },
  };
}

/** One sequence after it ran. */
export interface Sequence {
  readonly seed: number;
  readonly steps: readonly string[];
}

type Frames = ArrayLike<Window & { fuzz: FuzzPage }>;

/** Runs a sequence in each frame; each ends with a name at the end of its document, whose mark tells that all was read. */
export function runSequences(page: Page, seeds: readonly number[], steps: number): Promise<Sequence[]> {
  return page.evaluate(
    (all, count) =>
      Promise.all(
        all.map(async (seed, index) => {
          const frame = (window as unknown as Frames)[index] as Window & { fuzz: FuzzPage };
          frame.document.getElementById('end')?.remove();
          const done = await frame.fuzz.run(seed, count);
          const end = frame.document.createElement('p');
          end.id = 'end';
          end.textContent = 'OpenAI';
          frame.document.documentElement.append(end);
          return { seed, steps: done };
        }),
      ),
    [...seeds],
    steps,
  );
}

/** What each frame shows: its marks, and whether the last of them stands at the end. */
export function lookAtFrames(page: Page, count: number): Promise<{ marks: string[]; ended: boolean }[]> {
  return page.evaluate(
    (frames) =>
      Array.from({ length: frames }, (_, index) => {
        const frame = (window as unknown as Frames)[index] as Window & { fuzz: FuzzPage };
        const marks = frame.fuzz.marks();
        const end = `/1/${frame.document.documentElement.childNodes.length - 1}/0:0-6 OpenAI`;
        return { marks, ended: marks.some((mark) => mark.endsWith(end)) };
      }),
    count,
  );
}

/** One question to each frame's page. */
export function askFrames<Name extends 'leftovers' | 'html'>(
  page: Page,
  count: number,
  what: Name,
): Promise<ReturnType<FuzzPage[Name]>[]> {
  return page.evaluate(
    (frames, question) =>
      Array.from({ length: frames }, (_, index) =>
        ((window as unknown as Frames)[index] as Window & { fuzz: FuzzPage }).fuzz[question](),
      ),
    count,
    what,
  ) as Promise<ReturnType<FuzzPage[Name]>[]>;
}
