// Loads pages in a browser with the built extension and in one without, by turns, and reads what the page's process says
// of its work.
import type { CDPSession, Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchBrowser, launchWithExtension } from '../support/browsers';
import { type Server, serve } from '../support/serve';
import type { BenchPages } from './bench';

/** What one load took, ms of the main thread from its start until it was idle; `heap` in bytes after a collection. */
export interface LoadCost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly heap: number;
}

/** A tab that is measured. */
export interface MeasuredTab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Loads a page and gives what it took. */
  load(name: string): Promise<LoadCost>;
}

/** Both browsers with the same pages. */
export interface ExtensionBench {
  readonly server: Server;
  readonly extension: ExtensionBrowser;
  readonly withUs: MeasuredTab;
  readonly without: MeasuredTab;
  /** Switches all sites off, or on again. */
  switchSites(state: 'on' | 'off'): Promise<void>;
  close(): Promise<void>;
}

/** Starts both. */
export async function openExtensionBench(pages: BenchPages): Promise<ExtensionBench> {
  const server = await serve('test/pages', {
    '/blank': { body: '<!doctype html><title>Blank</title>' },
    ...Object.fromEntries([...pages].map(([name, body]) => [`/${name}`, { body }])),
  });
  const extension = await launchWithExtension('chrome');
  const bare = await launchBrowser('chrome');
  const [withUs, without] = await Promise.all(
    [extension.browser, bare].map(async (browser) => measuredTab(await browser.newPage(), server.origin)),
  );
  return {
    server,
    extension,
    withUs: withUs as MeasuredTab,
    without: without as MeasuredTab,
    async switchSites(state) {
      const options = await extension.openExtensionPage('src/options/options.html');
      await options.evaluate(async (wanted) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const operations = [{ kind: 'default-site', state: wanted }];
        await runtime.sendMessage({ call: 'change-settings', params: { operations } });
      }, state);
      await options.close();
      await (withUs as MeasuredTab).page.bringToFront();
    },
    async close() {
      await Promise.all([extension.browser.close(), bare.close()]);
      await server.close();
    },
  };
}

async function measuredTab(page: Page, origin: string): Promise<MeasuredTab> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  // What runs this file names the functions it compiles, also those that travel to a page.
  await page.evaluateOnNewDocument('globalThis.__name ??= (it) => it');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      script: value('ScriptDuration') * 1000,
      style: value('RecalcStyleDuration') * 1000,
      layout: value('LayoutDuration') * 1000,
      heap: value('JSHeapUsedSize'),
    };
  };
  return {
    page,
    session,
    async load(name) {
      await page.bringToFront();
      // From a page of the same site, so that one process counts on.
      await page.goto(`${origin}/blank`, { waitUntil: 'load' });
      await page.evaluate(untilIdle);
      const before = await read();
      await page.goto(`${origin}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
      // What is done when the page is idle belongs to the load: the scanner's look for shadow roots, the first frame.
      await page.evaluate(untilIdle);
      const after = await read();
      await session.send('HeapProfiler.collectGarbage');
      const { heap } = await read();
      return {
        script: after.script - before.script,
        style: after.style - before.style,
        layout: after.layout - before.layout,
        heap,
      };
    },
  };
}

const untilIdle = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() => requestIdleCallback(() => requestIdleCallback(() => done()))),
  );
