// Looks into the content script's world of a tab: the only place from which the card's closed shadow root can be
// read. Chromium lends the world itself; Firefox lends none, so an extension page asks scripting.executeScript,
// which shares that world.
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browsers';

/** Runs a self-contained function in the content script's world of a page's top frame; results must be JSON. */
export type InContentWorld = <Args extends readonly unknown[], Result>(
  run: (...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

const askers = new WeakMap<ExtensionBrowser, Page>();

/** The extension page that asks for all tabs of a Firefox; opening one for each would only cost time. */
async function askerOf(extension: ExtensionBrowser): Promise<Page> {
  const known = askers.get(extension);
  // An extension that was loaded anew took its pages along.
  const isThere = await known?.evaluate(() => true).catch(() => false);
  if (known && isThere) return known;
  const asker = await extension.openExtensionPage('manifest.json');
  askers.set(extension, asker);
  return asker;
}

/** Gives access to the content script's world of `page`. */
export async function contentWorld(extension: ExtensionBrowser, page: Page): Promise<InContentWorld> {
  if (extension.name === 'chrome') {
    return async (run, ...args) => {
      // After an update the old copy's world is still there; the one that has an extension behind it counts.
      for (const realm of (await page.extensionRealms()).reverse()) {
        const isAlive = await realm.evaluate(() => Boolean(chrome.runtime?.id)).catch(() => false);
        if (isAlive) return realm.evaluate(run as never, ...(args as unknown as never[]));
      }
      throw new Error(`No content script in ${page.url()}`);
    };
  }
  const asker = await askerOf(extension);
  // The driver's own idea of the address is not told of every way back. What follows # changes with a followed link.
  const url = await page.evaluate(() => location.href.split('#')[0]);
  await page.bringToFront();
  return async (run, ...args) => {
    // A string, so that the function's source is part of the program: the page's CSP forbids making code from text.
    const program = `(async () => {
      const tab = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === ${JSON.stringify(url)});
      const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: ${run.toString()}, args: ${JSON.stringify(args)} });
      if (answer.error) throw new Error(String(answer.error.message ?? answer.error));
      return JSON.stringify(answer.result ?? null);
    })()`;
    return JSON.parse((await asker.evaluate(program)) as string);
  };
}
