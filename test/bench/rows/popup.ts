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
// From one key to the next: who types fast writes ten letters a second.
const KEY_MS = 100;
// From the popup to the first key, and between two clicks on the switch: a second or more at a reader's hand; icons are set by then.
const REST_MS = 700;
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
  note: `In the built extension, ms on the clock: ${OPENINGS} openings, each with the background stopped before; names, dates, a slip and two scripts typed letter by letter, ten a second; ${SWITCHES} switches each way with ${TABS} tabs of the site, ${REST_MS} ms after the one before.`,
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
    const { keys, off, on } = await workPopup(extension, pages);
    return [
      {
        name: 'toolbar click to the field of an empty popup, the floor',
        timesMs: await openFloor(),
        goalMs: '',
      },
      { name: 'toolbar click to a field that has the focus', timesMs: focused, goalMs: 100 },
      { name: 'toolbar click to a search that answers', timesMs: searched, goalMs: 100 },
      {
        name: 'key to rows in the document: search and drawing',
        timesMs: keys.map(([drawn]) => drawn),
        goalMs: '',
      },
      { name: 'rows to their layout', timesMs: keys.map(([, laid]) => laid), goalMs: '' },
      { name: 'key to results', timesMs: keys.map(([drawn, laid]) => drawn + laid), goalMs: 8 },
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
    await inTime('the background to stop', stopBackground(extension));
    const { popup, clickMs } = await inTime('the popup to open', clickButton(extension, page));
    const marks = await inTime(
      "the popup's marks",
      popup.evaluate(() =>
        performance
          .getEntriesByType('mark')
          .map(({ name, startTime }) => [name, performance.timeOrigin + startTime] as const),
      ),
    );
    const at = new Map(marks);
    // The first opening reads files that later ones find in the browser's memory; a reader has it once a day.
    if (turn > 0) {
      focused.push(at.get('field-focused')! - clickMs);
      searched.push(Math.max(at.get('field-focused')!, at.get('search-ready')!) - clickMs);
    }
    await inTime('the popup to close', closePopup(popup));
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

/** Closes the popup; it may be gone by itself, as popups are when another window comes before them. */
async function closePopup(popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
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
  const { popup } = await inTime('the popup to open', clickButton(extension, front));
  // A hand is on the keys no sooner.
  await new Promise((next) => setTimeout(next, REST_MS));
  const keys = await inTime('keys and their results', popup.evaluate(typeLetters, TYPED, KEY_MS));
  const off: number[] = [];
  const on: number[] = [];
  for (let turn = 0; turn < SWITCHES * 2; turn += 1) {
    const isOff = turn % 2 === 0;
    // A click on a switch that still shows the state before asks for what is there already.
    await inTime(
      'the switch to follow',
      popup.waitForSelector(`.switch[aria-checked="${isOff}"]`, { timeout: 0 }),
    );
    // Nobody clicks while the switch before is still under way: what is left of it would be counted as this one's.
    await new Promise((next) => setTimeout(next, REST_MS));
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
  await inTime('the popup to close', closePopup(popup));
  return { keys, off, on };
}

/** Types texts letter by letter; for each letter, ms until its rows are in the document, and from there to their layout. */
async function typeLetters(texts: readonly string[], keyMs: number): Promise<[number, number][]> {
  const field = document.querySelector('input') as HTMLInputElement;
  const section = document.querySelector('[data-answered]') as HTMLElement;
  const times: [number, number][] = [];
  for (const text of texts)
    for (let end = 1; end <= text.length; end += 1) {
      const asked = text.slice(0, end).trim();
      // The popup writes there what its rows answer. A space at the end asks nothing new.
      const answered =
        section.dataset.answered === asked
          ? Promise.resolve()
          : new Promise<void>((done) => {
              const watching = new MutationObserver(() => {
                if (section.dataset.answered !== asked) return;
                watching.disconnect();
                done();
              });
              watching.observe(section, { attributes: true });
            });
      field.value = text.slice(0, end);
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await answered;
      const drawn = performance.now();
      document.body.getBoundingClientRect();
      times.push([drawn - start, performance.now() - drawn]);
      await new Promise((next) => setTimeout(next, keyMs));
    }
  return times;
}

// Ten times what the slowest step takes on a crowded machine.
const STEP_MS = 60_000;

/** Gives what a step gives; rejects, naming it, where it has no end: a driver waits for a lost answer for ever. */
async function inTime<T>(step: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No end after ${STEP_MS} ms: ${step}`)), STEP_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The moment, ms since 1970, from which a page has marks, or none. */
function whenMarks(page: Page, what: 'gone' | 'there'): Promise<number> {
  return inTime(`marks to be ${what} on ${page.url()}`, evaluateMarks(page, what));
}

function evaluateMarks(page: Page, what: 'gone' | 'there'): Promise<number> {
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
