// What packs of 1k, 10k and 100k names cost, with the built extension in Chromium: importing, a keystroke of the popup's
// search, the first card of an entity, memory of a tab and of the popup. `npx tsx test/bench/rows/packs.ts [SIZE…]`
// prints the rows; dist/ has to be built. Times are of the clock on the wall, so they mean what the machine is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Pack } from '../../../src/dataset';
import { makeBigPack } from '../../support/big-pack';
import { type ExtensionBrowser, launchWithExtension } from '../../support/browsers';
import { readMarks } from '../../support/marks';
import { chooseFile } from '../../support/options-packs';
import { serve } from '../../support/serve';
import { waitFor } from '../../support/wait';

/** What a pack of one size costs. Times in ms, memory in MB (10^6 bytes) after a collection of garbage. */
export interface PackRow {
  readonly names: number;
  readonly fileMB: number;
  /** From choosing the file to the preview, and from "Add" to the pack being there. */
  readonly checkMs: number;
  readonly storeMs: number;
  /** Keystrokes in the popup, from the input event to the rows in its document. */
  readonly keyP50Ms: number;
  readonly keyP95Ms: number;
  readonly keyMaxMs: number;
  /** From opening the popup's page to its search being ready. */
  readonly popupReadyMs: number;
  /** The first card of each of some entities: what the background takes to answer. */
  readonly cardP95Ms: number;
  /** A page of names of the pack, and the popup. */
  readonly tabMB: number;
  readonly popupMB: number;
  readonly marks: number;
}

const slow = 480_000;

/** Measures packs of these sizes, each in a fresh browser. */
export async function measurePacks(sizes: readonly number[]): Promise<readonly PackRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
  const rows: PackRow[] = [];
  for (const size of sizes) {
    const extension = await launchWithExtension('chrome');
    try {
      rows.push(await measurePack(extension, makeBigPack({ aliases: size }), join(folder, `${size}.json`)));
    } finally {
      await extension.browser.close();
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}

async function measurePack(extension: ExtensionBrowser, pack: Pack, file: string): Promise<PackRow> {
  const text = JSON.stringify(pack);
  writeFileSync(file, text);
  const options = await extension.openExtensionPage('src/options/options.html');
  await options.waitForSelector('.packs li');
  let startMs = performance.now();
  await chooseFile(options, file);
  await options.waitForSelector('.pack-preview', { timeout: slow });
  const checkMs = performance.now() - startMs;
  startMs = performance.now();
  await options.evaluate(() => document.querySelector<HTMLElement>('.pack-preview .buttons button')?.click());
  await options.waitForFunction(() => document.querySelectorAll('.packs li').length === 2, { timeout: slow });
  const storeMs = performance.now() - startMs;
  // What an import needed is not what a reader has open later.
  await options.close();

  const names = pack.entities.filter((_, at) => at % 97 === 0).slice(0, 40);
  const body = names
    .map(({ label }) => `<p>Yesterday ${label.en} signed with ${label['zh-Hant']}.</p>`)
    .join('\n');
  const server = await serve('test/pages', {
    '/names.html': { body: `<!doctype html><title>x</title>${body}` },
  });
  const page = await extension.browser.newPage();
  await page.goto(`${server.origin}/names.html`);
  const marks = await waitFor(
    'marks',
    () => readMarks(page),
    (found) => found.length > 0,
    slow,
  );
  const tabMB = await heapMB(page);

  const popup = await extension.openExtensionPage('src/popup/popup.html?tab=0');
  const popupReadyMs = await popup.evaluate(async () => {
    while (performance.getEntriesByName('search-ready').length === 0)
      await new Promise((next) => setTimeout(next, 5));
    return performance.getEntriesByName('search-ready')[0]!.startTime;
  });
  const keys: number[] = [];
  for (const query of queriesFor(pack)) keys.push(...(await typeInto(popup, query)));
  keys.sort((a, b) => a - b);
  const popupMB = await heapMB(popup);
  const cards = await popup.evaluate(
    async (ids) => {
      const times: number[] = [];
      for (const key of ids) {
        const start = performance.now();
        await chrome.runtime.sendMessage({ call: 'entity-view', params: { key } });
        times.push(performance.now() - start);
      }
      return times;
    },
    names.map(({ id }) => `${pack.id}/${id}`),
  );
  cards.sort((a, b) => a - b);
  await server.close();
  const rounded = (value: number): number => Number(value.toFixed(1));
  return {
    names: pack.aliases.length,
    fileMB: rounded(text.length / 1e6),
    checkMs: Math.round(checkMs),
    storeMs: Math.round(storeMs),
    keyP50Ms: rounded(keys[keys.length >> 1]!),
    keyP95Ms: rounded(keys[Math.floor(keys.length * 0.95)]!),
    keyMaxMs: rounded(keys.at(-1)!),
    popupReadyMs: Math.round(popupReadyMs),
    cardP95Ms: rounded(cards[Math.floor(cards.length * 0.95)]!),
    tabMB: rounded(tabMB),
    popupMB: rounded(popupMB),
    marks: marks.length,
  };
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
    const times: number[] = [];
    for (let length = 1; length <= text.length; length += 1) {
      const typed = text.slice(0, length);
      const start = performance.now();
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (answered() !== typed.trim()) await new Promise((next) => setTimeout(next));
      times.push(performance.now() - start);
      await new Promise((next) => requestAnimationFrame(next));
    }
    return times;
  }, query);
}

async function heapMB(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

if (process.argv[1]?.endsWith('rows/packs.ts')) {
  const asked = process.argv.slice(2).map(Number);
  console.table(await measurePacks(asked.length > 0 ? asked : [1_000, 10_000, 100_000]));
}
