// What the popup and the site switch cost a reader, in the built extension in Chromium: from the click on the toolbar
// button, with the background asleep, until one can search; from a key to its results; and from the switch until every
// tab of the site has followed. Wall-clock time, since that is what a reader waits; a busy machine shows in it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchBrowser, launchWithExtension } from '../../support/browsers';
import { settledMarks } from '../../support/marks';
import { serve } from '../../support/serve';
import { waitFor } from '../../support/wait';
import { type BenchRow, median, quantile, round } from '../bench';

/** Times of one thing a reader waits for, ms, and what 95 of 100 may take at the most. */
interface WaitRow {
  readonly name: string;
  readonly timesMs: readonly number[];
  readonly goalMs: number | '';
}

const OPENINGS = 30;
const SWITCHES = 20;
const TABS = 3;
// Names, a date, a slip and two scripts, typed letter by letter.
const TYPED = [
  'microsoft',
  'altman november 2023',
  'suleiman',
  '蘇萊曼2024',
  '算力',
  '10 billion',
  'chain of thought',
];

const row: BenchRow = async () => ({
  title: 'Popup and site switch',
  note: `In the built extension, ms on the clock: ${OPENINGS} openings, each with the background stopped before; names, dates, a slip and two scripts typed letter by letter; ${SWITCHES} switches with ${TABS} tabs of the site.`,
  columns: ['what', 'times', 'median', 'p95', 'goal for p95'],
  rows: (await measurePopup()).map(({ name, timesMs, goalMs }) => [
    name,
    timesMs.length,
    round(median(timesMs)),
    round(quantile(timesMs, 0.95)),
    goalMs,
  ]),
});
export default row;

/** Measures all rows in one browser; needs `npm run build` before. */
async function measurePopup(): Promise<readonly WaitRow[]> {
  const server = await serve('test/pages');
  const extension = await launchWithExtension('chrome');
  try {
    const pages: Page[] = [];
    for (let at = 0; at < TABS; at += 1)
      pages.push(await openSeen(extension, `${server.origin}/sample.html?${at}`));
    for (const page of pages) await settledMarks(page);
    const { focused, searched } = await openPopups(extension, pages[0] as Page);
    const { keystrokes, off, on } = await workPopup(extension, pages);
    return [
      {
        name: 'toolbar click to the field of an empty popup, the floor',
        timesMs: await openFloor(),
        goalMs: '',
      },
      { name: 'toolbar click to a field that has the focus', timesMs: focused, goalMs: 100 },
      { name: 'toolbar click to a search that answers', timesMs: searched, goalMs: 100 },
      { name: 'key to results', timesMs: keystrokes, goalMs: 8 },
      { name: 'switch to no marks in any of three tabs', timesMs: off, goalMs: 200 },
      { name: 'switch to marks in the tab in front', timesMs: on, goalMs: 200 },
    ];
  } finally {
    await extension.browser.close();
    await server.close();
  }
}

/** A page that counts as seen although others stand before it, as a window beside another does. */
async function openSeen({ browser }: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.goto(url);
  return page;
}

/** Opens, as often, the popup of an extension that is nothing but a field: what the browser itself takes. */
async function openFloor(): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  const action = { default_popup: 'popup.html' };
  const manifest = { manifest_version: 3, name: 'Floor', version: '1', action };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><input autofocus><script src="popup.js"></script>',
  );
  writeFileSync(
    join(folder, 'popup.js'),
    "document.querySelector('input').focus(); performance.mark('field-focused'); performance.mark('search-ready');",
  );
  const browser = await launchBrowser('chrome');
  try {
    const extensionId = await browser.installExtension(folder);
    const { focused } = await openPopups({ browser, extensionId }, await browser.newPage());
    return focused;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** A browser with an extension to open popups of. */
type WithPopup = Pick<ExtensionBrowser, 'browser' | 'extensionId'>;

/** Opens the popup from the toolbar again and again, each time with the background stopped before. */
async function openPopups(extension: WithPopup, page: Page) {
  const focused: number[] = [];
  const searched: number[] = [];
  for (let turn = 0; turn <= OPENINGS; turn += 1) {
    await stopBackground(extension);
    const { popup, clickMs } = await clickButton(extension, page);
    const marks = await popup.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .map(({ name, startTime }) => [name, performance.timeOrigin + startTime] as const),
    );
    const at = new Map(marks);
    // The first opening reads files that later ones find in the browser's memory; a reader has it once a day.
    if (turn > 0) {
      focused.push(at.get('field-focused')! - clickMs);
      searched.push(Math.max(at.get('field-focused')!, at.get('search-ready')!) - clickMs);
    }
    await popup.close();
  }
  return { focused, searched };
}

/** Opens the popup over a page in front, and waits until it can be searched; tells when the button was clicked. */
async function clickButton({ browser, extensionId }: WithPopup, page: Page) {
  const installed = (await browser.extensions()).get(extensionId);
  if (!installed) throw new Error('The extension is gone');
  await page.bringToFront();
  const clickMs = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(installed);
  const popup = (await waitFor(
    'the popup',
    async () => (await installed.pages()).find((it) => it.url().includes('popup.html')),
    (found) => found !== undefined,
  )) as Page;
  await waitFor(
    'the popup to be ready',
    () => popup.evaluate(() => performance.getEntriesByName('search-ready').length),
    (ready) => ready > 0,
  );
  return { popup, clickMs };
}

async function stopBackground({ browser }: WithPopup): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  await worker
    ?.worker()
    .then((running) => running?.close())
    .catch(() => undefined);
}

/** Types into the popup and works its switch, with the site's pages in sight. */
async function workPopup(extension: ExtensionBrowser, pages: readonly Page[]) {
  const [front] = pages as [Page, ...Page[]];
  const { popup } = await clickButton(extension, front);
  const keystrokes = await popup.evaluate(async (texts) => {
    const field = document.querySelector('input') as HTMLInputElement;
    const times: number[] = [];
    for (const text of texts)
      for (let end = 1; end <= text.length; end += 1) {
        field.value = text.slice(0, end);
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // Preact draws in a microtask after the event; the frame that paints it is the browser's own.
        await Promise.resolve();
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise((next) => setTimeout(next, 10));
      }
    return times;
  }, TYPED);
  const off: number[] = [];
  const on: number[] = [];
  for (let turn = 0; turn < SWITCHES * 2; turn += 1) {
    const isOff = turn % 2 === 0;
    // A tab behind another is read when it is shown, so marks come in front alone.
    const followed = isOff ? pages.map((page) => whenMarks(page, 'gone')) : [whenMarks(front, 'there')];
    const clickMs = await popup.evaluate(() => {
      (document.querySelector('.switch') as HTMLElement).click();
      return performance.timeOrigin + performance.now();
    });
    const ends = await Promise.all(followed);
    (isOff ? off : on).push(Math.max(...ends) - clickMs);
    for (const page of isOff ? [] : pages) await whenMarks(page, 'there');
  }
  await popup.close();
  return { keystrokes, off, on };
}

/** The moment, ms since 1970, from which a page has marks, or none. */
function whenMarks(page: Page, what: 'gone' | 'there'): Promise<number> {
  return page.evaluate(async (wanted) => {
    for (;;) {
      let size = 0;
      for (const [key, marks] of CSS.highlights as unknown as Map<string, { size: number }>)
        if (key.startsWith('backstory')) size += marks.size;
      if (size > 0 === (wanted === 'there')) return performance.timeOrigin + performance.now();
      await new Promise((next) => setTimeout(next, 4));
    }
  }, what);
}
