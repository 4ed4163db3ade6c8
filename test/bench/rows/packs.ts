// What packs of 1k, 10k and 100k names cost, with the built extension in Chromium: importing, a keystroke of the popup's
// search, the first card of an entity, memory of a tab, of the popup and of the background.
// Times are of the clock on the wall, as readers feel them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Pack } from '../../../src/dataset';
import { makeBigPack } from '../../support/big-pack';
import { type ExtensionBrowser, launchWithExtension } from '../../support/browsers';
import { readMarks } from '../../support/marks';
import { chooseFile } from '../../support/options-packs';
import { serve } from '../../support/serve';
import { waitFor } from '../../support/wait';
import { type BenchTable, median, quantile, round } from '../bench';

const SIZES = [1_000, 10_000, 100_000];
const slowMs = 200_000;

/** Measures packs of all sizes, each in a fresh browser, and the built-in pack alone first. */
export default async function packs(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
  const rows: (readonly (string | number)[])[] = [];
  try {
    for (const size of [0, ...SIZES]) {
      const extension = await launchWithExtension('chrome');
      try {
        rows.push(await measure(extension, size, join(folder, `${size}.json`)));
      } finally {
        await extension.browser.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    title: 'Packs',
    note:
      'A pack of so many names, half as many entities and as many facts as names, beside the built-in one (0 is that one alone), in Chromium. ' +
      'Import is from choosing the file to the preview, and from "Add" to the pack in the list. A key is from its input event to its rows in the popup. ' +
      'A card is the first of each of 40 entities, until the background has answered. What names cost a page stands under Finding and marking. ' +
      'Memory is what JavaScript holds after a collection: the tab with the 80 names, all worlds of its process; the popup after the keys; the background after the cards.',
    columns: [
      'names',
      'file, MB',
      'import: check, s',
      'import: file and store, s',
      'key p50, ms',
      'key p95, ms',
      'search ready, ms',
      'card p95, ms',
      'tab, MB',
      'popup, MB',
      'background, MB',
    ],
    rows,
  };
}

async function measure(
  extension: ExtensionBrowser,
  size: number,
  file: string,
): Promise<readonly (string | number)[]> {
  const pack = makeBigPack({ aliases: size || 1_000 });
  const text = JSON.stringify(pack);
  writeFileSync(file, text);
  const imported = size > 0 ? await importPack(extension, file) : { checkMs: 0, storeMs: 0 };
  const names = pack.entities.filter((_, at) => at % 11 === 0).slice(0, 40);
  const body = names.map(({ label }) => `<p>Yesterday ${label.en} signed with ${label['zh-Hant']}.</p>`);
  const server = await serve('test/pages', {
    '/names.html': { body: `<!doctype html><title>Names</title>${body.join('\n')}<p>OpenAI said so.</p>` },
  });
  const page = await extension.browser.newPage();
  await page.goto(`${server.origin}/names.html`);
  await waitFor(
    'marks',
    () => readMarks(page),
    (found) => found.length >= (size > 0 ? names.length : 1),
    slowMs,
  );
  const tabMB = await heapMB(await page.createCDPSession());
  await server.close();

  const popup = await extension.openExtensionPage('src/popup/popup.html?tab=0');
  // What runs this file names the functions it compiles, also those that travel to a page.
  await popup.evaluate('globalThis.__name ??= (it) => it');
  await popup.waitForFunction(() => performance.getEntriesByName('search-ready').length > 0, {
    timeout: slowMs,
  });
  const readyMs = await popup.evaluate(() => performance.getEntriesByName('search-ready')[0]!.startTime);
  const keys: number[] = [];
  for (const query of queriesFor(pack)) keys.push(...(await typeInto(popup, query)));
  const popupMB = await heapMB(await popup.createCDPSession());
  const cards = await askForCards(
    popup,
    size > 0 ? names.map(({ id }) => `${pack.id}/${id}`) : ['microsoft-openai/openai'],
  );
  return [
    size,
    size > 0 ? round(text.length / 1e6) : '',
    size > 0 ? round(imported.checkMs / 1000) : '',
    size > 0 ? round(imported.storeMs / 1000) : '',
    round(median(keys)),
    round(quantile(keys, 0.95)),
    Math.round(readyMs),
    round(quantile(cards, 0.95)),
    round(tabMB),
    round(popupMB),
    round(await backgroundMB(extension)),
  ];
}

async function importPack(
  extension: ExtensionBrowser,
  file: string,
): Promise<{ checkMs: number; storeMs: number }> {
  const options = await extension.openExtensionPage('src/options/options.html');
  await options.waitForSelector('.packs li');
  let startMs = performance.now();
  await chooseFile(options, file);
  await options.waitForSelector('.pack-preview', { timeout: slowMs });
  const checkMs = performance.now() - startMs;
  startMs = performance.now();
  await options.evaluate(() => document.querySelector<HTMLElement>('.pack-preview .buttons button')?.click());
  await options.waitForFunction(() => document.querySelectorAll('.packs li').length === 2, {
    timeout: slowMs,
  });
  const storeMs = performance.now() - startMs;
  // What an import needed is not what a reader has open later.
  await options.close();
  return { checkMs, storeMs };
}

/** What people type: names in both scripts, a surname, words of facts, a date, slips, nonsense. */
function queriesFor({ entities, facts }: Pack): readonly string[] {
  const [first, second] = [entities[5]!, entities[Math.floor(entities.length / 2)]!];
  const words = facts[7]!.text.en!.split(' ').slice(2, 5).join(' ');
  const slip = `${second.label.en!.slice(0, 3)}x${second.label.en!.slice(3)}`;
  return [
    first.label.en!,
    second.label['zh-Hant']!,
    first.label.en!.split(' ')[1]!,
    words,
    'million 2019',
    '2012年投資',
    slip,
    'qzvxk',
  ];
}

/** Types a query letter by letter; ms of each from the input event to its answer in the document. */
function typeInto(popup: Page, query: string): Promise<number[]> {
  return popup.evaluate(async (text) => {
    const input = document.querySelector('input')!;
    const answered = () => document.querySelector('[data-answered]')?.getAttribute('data-answered');
    const answerTo = (asked: string) =>
      new Promise<void>((done) => {
        const look = () => {
          if (answered() !== asked) return;
          observer.disconnect();
          done();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
    const times: number[] = [];
    for (let length = 1; length <= text.length; length += 1) {
      const typed = text.slice(0, length);
      // A space at the end asks nothing new.
      const asksAnew = typed.trim() !== answered();
      const answer = asksAnew ? answerTo(typed.trim()) : Promise.resolve();
      const start = performance.now();
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await answer;
      if (asksAnew) times.push(performance.now() - start);
      await new Promise((next) => requestAnimationFrame(next));
    }
    return times;
  }, query);
}

/** Asks the background for entities, one after the other; ms of each. */
function askForCards(popup: Page, keys: readonly string[]): Promise<number[]> {
  return popup.evaluate(async (asked) => {
    const times: number[] = [];
    for (const key of asked) {
      const start = performance.now();
      await chrome.runtime.sendMessage({ call: 'entity-view', params: { key } });
      times.push(performance.now() - start);
    }
    return times;
  }, keys as string[]);
}

async function backgroundMB(extension: ExtensionBrowser): Promise<number> {
  const target = await extension.browser.waitForTarget((one) => one.type() === 'service_worker');
  return heapMB(await target.createCDPSession());
}

async function heapMB(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
