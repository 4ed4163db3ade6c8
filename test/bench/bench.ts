// What every row of the benchmark is given: pages, worlds to run code in, and clocks. It measures nothing by itself.
// Times are the main thread's processor time, since a busy machine makes nonsense of the clock on the wall.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchBrowser } from '../support/browsers';

/** A measured table, as it is printed and written to docs/performance.md. */
export interface BenchTable {
  readonly title: string;
  /** What was measured how, in a sentence or two. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A file of test/bench/rows: its default export. */
export type BenchRow = (pages: BenchPages) => Promise<BenchTable>;

/** Pages by name. */
export type BenchPages = ReadonlyMap<string, string>;

const SAVED = '../shared/pages';
const LINE =
  'The company said on Tuesday that its profit had grown, helped by a weaker currency and by lower costs. ';

/** A page of so many paragraphs, of which every `nth` names something. */
export function generatedPage(paragraphs: number, nth: number, named: string): string {
  const all = Array.from(
    { length: paragraphs },
    (_, index) => `<p>${LINE.repeat(4)}${index % nth === 0 ? named : ''}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${all.join('\n')}</body></html>`;
}

/** A generated page always, saved ones where they are; BENCH_PAGES takes fewer of those. */
export function benchPages(): BenchPages {
  const found = new Map([['generated', generatedPage(400, 20, 'OpenAI and Microsoft agreed.')]]);
  const names = existsSync(SAVED) ? readdirSync(SAVED).filter((name) => name.endsWith('.html')) : [];
  if (names.length === 0) console.error(`No ${SAVED}: measured on generated pages alone.`);
  for (const name of names.slice(0, Number(process.env.BENCH_PAGES ?? names.length)))
    found.set(name, withoutOutside(readFileSync(`${SAVED}/${name}`, 'utf8')));
  return found;
}

const withoutOutside = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>|<(?:link|meta|iframe)\b[^>]*>/gi, '')
    .replace(/\s(?:src|srcset|href|xlink:href|on\w+)=(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/url\([^)]*\)/g, '')
    .replace(/<head\b[^>]*>/i, (head) => `${head}<meta charset="utf-8">`);

/** The middle of some numbers, 0 where there are none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of some numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A number with as many digits as it deserves. */
export const round = (number: number): number =>
  Number(number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2));

/** A page of a browser whose isolated worlds run code and are timed. */
export interface World {
  readonly page: Page;
  readonly session: CDPSession;
  open(html: string): Promise<void>;
  /**
   * Runs code in a world of its own, after a prelude that is not timed; gives the processor time, ms, of each of
   * `times` runs in a row: the first is cold, what a page just opened pays.
   */
  time(prelude: string, code: string, times?: number): Promise<{ ms: number[]; result: unknown }>;
  close(): Promise<void>;
}

/** Opens such a page in a browser of its own. */
export async function openWorld(): Promise<World> {
  const browser: Browser = await launchBrowser('chrome');
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const threadMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  let worlds = 0;
  return {
    page,
    session,
    async open(html) {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.body.getBoundingClientRect().height);
    },
    async time(prelude, code, times = 1) {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: `bench ${worlds++}`,
      });
      const run = async (expression: string) => {
        const { exceptionDetails, result } = await session.send('Runtime.evaluate', {
          contextId,
          awaitPromise: true,
          returnByValue: true,
          expression,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as unknown;
      };
      await run(`${prelude}\n; globalThis.run = async () => { ${code} }; 0`);
      await threadMs();
      const ms: number[] = [];
      let result: unknown;
      for (let at = 0; at < times; at += 1) {
        const before = await threadMs();
        result = await run('run()');
        ms.push((await threadMs()) - before);
      }
      return { ms, result };
    },
    close: () => browser.close(),
  };
}
