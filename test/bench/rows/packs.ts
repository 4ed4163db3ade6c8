// What packs of 1k, 10k and 100k names cost, with the built extension in Chromium: importing, a keystroke of the popup's
// search, the first card of an entity, the script of a page that loads, memory of a tab, of the popup and of the background.
// Times are of the clock on the wall, as readers feel them, but for the page's. BENCH_NAMES=100000 takes one size alone.
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
import { type BenchTable, generatedPage, median, quantile, round } from '../bench';
import { tracedLoad } from '../traced-load';

const SIZES = process.env.BENCH_NAMES?.split(',').map(Number) ?? [0, 1_000, 10_000, 100_000];
const LOADS = 4;
// Ten letters a second, as under Popup and site switch.
const KEY_GAP_MS = 100;
const slowMs = 200_000;

/** Measures packs of all sizes, each in a fresh browser, and the built-in pack alone first. */
export default async function packs(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
  const rows: (readonly (string | number)[])[] = [];
  try {
    for (const size of SIZES) {
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
      'Import is from choosing the file to the preview, and from "Add", clicked at once, to the pack in the list. A key is from its input event to the layout of its rows in the popup, ten letters a second, of it finding, reading what facts say, drawing and layout each by itself. ' +
      'A card is the first of each of 40 entities, until the background has answered. A page is of 400 paragraphs: processor time of all script of ours as it loads, the least of 4 loads, without a name on it and with 80 of the names. ' +
      'Memory is what JavaScript holds after a collection: the tab with the 80 names, all worlds of its process; the popup after the keys; the background after the cards.',
    columns: [
      'names',
      'file, MB',
      'import: check, s',
      'import: file and store, s',
      'key p50, ms',
      'key p95, ms',
      'finding p95',
      'reading p95',
      'drawing p95',
      'layout p95',
      'search ready, ms',
      'card p95, ms',
      'page of no name, ms',
      'page of 80 names, ms',
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
  const sentences = names.map(({ label }) => `Yesterday ${label.en} signed with ${label['zh-Hant']}.`);
  const few = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  // Every tenth paragraph of many.
  let named = 0;
  const many = generatedPage(400, 10, '@').replaceAll('@', () => sentences[named++] ?? '');
  const server = await serve('test/pages', {
    '/blank': { body: '<!doctype html><title>Blank</title>' },
    '/plain.html': { body: generatedPage(400, 1, '') },
    '/many.html': { body: many },
    '/few.html': { body: `<!doctype html><title>Names</title>${few}<p>OpenAI said so.</p>` },
  });
  const page = await extension.browser.newPage();
  await page.goto(`${server.origin}/few.html`);
  await waitFor(
    'marks',
    () => readMarks(page),
    (found) => found.length >= (size > 0 ? names.length : 1),
    slowMs,
  );
  const tabMB = await heapMB(await page.createCDPSession());
  const plainMs = await leastScriptMs(page, server.origin, 'plain.html');
  const namesMs = size > 0 ? await leastScriptMs(page, server.origin, 'many.html') : '';
  await page.close();
  await server.close();

  const popup = await extension.openExtensionPage('src/popup/popup.html?tab=0');
  // What runs this file names the functions it compiles, also those that travel to a page.
  await popup.evaluate('globalThis.__name ??= (it) => it');
  await popup.waitForFunction(() => performance.getEntriesByName('search-ready').length > 0, {
    timeout: slowMs,
  });
  const readyMs = await popup.evaluate(() => performance.getEntriesByName('search-ready')[0]!.startTime);
  // What the popup does while nobody types.
  await popup.waitForFunction(() => performance.getEntriesByName('warm').length > 0, { timeout: slowMs });
  const keys: KeyTimes[] = [];
  for (const query of queriesFor(pack)) keys.push(...(await typeInto(popup, query, KEY_GAP_MS)));
  const p95 = (of: (key: KeyTimes) => number) => round(quantile(keys.map(of), 0.95));
  const whole = (key: KeyTimes) => key.find + key.read + key.draw + key.layOut;
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
    round(median(keys.map(whole))),
    p95(whole),
    p95(({ find }) => find),
    p95(({ read }) => read),
    p95(({ draw }) => draw),
    p95(({ layOut }) => layOut),
    Math.round(readyMs),
    round(quantile(cards, 0.95)),
    round(plainMs),
    namesMs === '' ? '' : round(namesMs),
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

/** Script of ours while a page loads, ms of processor time, the least of some loads. */
async function leastScriptMs(page: Page, origin: string, name: string): Promise<number> {
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { start, rest } = await tracedLoad(page, origin, `${origin}/${name}`);
    loads.push(start + rest);
  }
  return Math.min(...loads);
}

/** What one key took, ms. */
interface KeyTimes {
  readonly find: number;
  readonly read: number;
  readonly draw: number;
  readonly layOut: number;
}

/** Types a query letter by letter, and tells of each by the popup's own marks when it was found, read, drawn and laid out. */
function typeInto(popup: Page, query: string, gapMs: number): Promise<KeyTimes[]> {
  return popup.evaluate(
    async (text, gap) => {
      const field = document.querySelector('input') as HTMLInputElement;
      const section = document.querySelector('[data-answered]') as HTMLElement;
      const marked = (name: string) => performance.getEntriesByName(name).at(-1)!.startTime;
      const times: KeyTimes[] = [];
      for (let end = 1; end <= text.length; end += 1) {
        const asked = text.slice(0, end).trim();
        // A space at the end asks nothing new.
        if (section.dataset.answered === asked) continue;
        const answered = new Promise<void>((done) => {
          const watching = new MutationObserver(() => {
            if (section.dataset.answered !== asked) return;
            watching.disconnect();
            done();
          });
          watching.observe(section, { attributes: true });
        });
        performance.clearMarks();
        field.value = text.slice(0, end);
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await answered;
        const drawn = performance.now();
        document.body.getBoundingClientRect();
        const laidOut = performance.now();
        const [found, read] = [marked('answer-found'), marked('answer-read')];
        times.push({ find: found - start, read: read - found, draw: drawn - read, layOut: laidOut - drawn });
        await new Promise((next) => setTimeout(next, gap));
      }
      return times;
    },
    query,
    gapMs,
  );
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
