// The timeline page of the built extension, in both browsers: opened by an entity, narrowed, walked by keyboard, read as
// a table, taken away as a file, and as a page's own time that leads back to its sentences.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readCard } from '../support/card';
import { contentWorld } from '../support/content-world';
import { settledMarks } from '../support/marks';
import { type Server, serve } from '../support/serve';
import { waitFor } from '../support/wait';

const path = 'src/timeline/timeline.html';

/** How long the page waits before it writes its address, ms (use-timeline-state.ts). */
const WRITE_DELAY_MS = 300;

describe.each(BROWSERS)('the timeline in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'timeline-'));
  let extension: ExtensionBrowser;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    server = await serve('test/pages');
    extension = await launchWithExtension(name, {
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
      },
    });
    page = await extension.openExtensionPage(path);
    await page.setViewport({ width: 1400, height: 900 });
    await page.bringToFront();
    if (name === 'chrome') {
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
  });

  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** Opens the page at a query and waits until it has drawn. */
  async function open(query: string): Promise<void> {
    const url = extension.url(path) + query;
    // Firefox never reports the end of a navigation to an extension page, so the page itself is asked.
    await page.goto('about:blank');
    await page.goto(url, name === 'chrome' ? {} : { timeout: 300 }).catch(() => undefined);
    await waitFor(
      'the timeline',
      () => read('[...document.querySelectorAll(".status")].length'),
      (count) => count === 1,
      20_000,
    );
    await page.bringToFront();
  }

  const read = <Value>(expression: string): Promise<Value> => page.evaluate(expression) as Promise<Value>;
  const marks = () =>
    read<string[]>(
      '[...document.querySelectorAll("[role=option][data-fact]")].map((mark) => mark.getAttribute("aria-label"))',
    );
  const status = () => read<string>('document.querySelector(".status").textContent');
  const query = () => read<string>('decodeURIComponent(location.search)');
  const focused = () =>
    read<string>('document.activeElement.getAttribute("data-fact") ?? document.activeElement.id');
  const press = (text: string) =>
    read(
      `[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(text)}).click()`,
    );

  it.each(['?entity=sam-altman', '?entity=microsoft-openai/sam-altman'])(
    'opens by entity: %s',
    async (link) => {
      await open(link);
      expect(await status()).toMatch(/^\d+ of \d+ facts$/);
      const shown = await marks();
      expect(shown.length).toBeGreaterThan(5);
      expect(shown.join(' ')).toContain("November 2023. OpenAI's board suddenly fired Sam Altman");
      expect(await read('document.querySelector(".chip.taken").textContent')).toBe('Sam Altman');
    },
  );

  it('draws a month a month wide, a range as a bar with caps, a forecast hollow, and lists the undated apart', async () => {
    await open('?from=2024-01-01&to=2025-01-01');
    const widths = await read<number[]>(
      `[...document.querySelectorAll('.mark:not(.out) .glyph.period .body')].map((body) => body.getBoundingClientRect().width)`,
    );
    const monthPx =
      (await read<number>('document.querySelector(".plot").getBoundingClientRect().width')) / 12;
    expect(widths.some((width) => Math.abs(width - monthPx) < monthPx * 0.06)).toBe(true);
    expect(await read('document.querySelectorAll(".glyph.range .cap").length')).toBeGreaterThan(0);
    expect(
      await read(
        '[...document.querySelectorAll(".glyph.forecast")].every((glyph) => glyph.classList.contains("hollow"))',
      ),
    ).toBe(true);
    expect(await read('document.querySelectorAll(".undated li").length')).toBeGreaterThan(10);
  });

  it('narrows by standing, kind and text, keeps it in the address, and goes back', async () => {
    await open('');
    const all = (await marks()).length;
    await press('Forecast');
    await waitFor('forecasts only', marks, (shown) => shown.length > 0 && shown.length < all / 4);
    expect(await query()).toBe('?standing=forecast');
    await press('Forecast');
    await page.click('.search input');
    await page.keyboard.type('蘇萊曼 2024');
    await waitFor('the text in the address', query, (text) => text.includes('q=蘇萊曼+2024'));
    await waitFor(
      'what the text finds',
      marks,
      (shown) => shown.length > 0 && shown.every((mark) => mark.includes('2024')),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitFor('the name taken', query, (text) => text === '?entity=microsoft-openai/mustafa-suleyman');
    await page.goBack({ timeout: 300 }).catch(() => undefined);
    await waitFor('the step before', query, (text) => text.includes('q=蘇萊曼+2024'));
    expect(await read('document.querySelector(".search input").value')).toBe('蘇萊曼 2024');
  });

  it('is walked by keyboard: lane, next lane, open, close', async () => {
    await open('?entity=sam-altman');
    await read('document.querySelector("[role=option][tabindex=\'0\']").focus()');
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    expect([first, second]).not.toContain(below);
    await page.keyboard.press('Enter');
    await waitFor('the card to have the focus', focused, (id) => id === 'detail-title');
    expect(await read('document.querySelector(".detail footer").textContent')).toContain('DeepTech');
    expect(await query()).toContain(`fact=${below}`);
    await page.keyboard.press('Escape');
    await waitFor('the mark to have the focus again', focused, (id) => id === below);
    expect(await read('document.querySelector(".detail")')).toBeNull();
    await page.keyboard.press('+');
    await waitFor('a nearer window', query, (text) => text.includes('from='));
    await page.keyboard.press('0');
    await waitFor('the window fitted again', query, (text) => !text.includes('from='));
  });

  it.runIf(name === 'chrome')('is moved by a finger and zoomed by two', async () => {
    await open('?entity=sam-altman');
    const session = await page.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    const box = await read<{ x: number; y: number; width: number }>(
      `(() => { const { x, y, width } = document.querySelector('.plot').getBoundingClientRect(); return { x, y, width }; })()`,
    );
    const at = (share: number, id: number) => ({ x: box.x + box.width * share, y: box.y + 40, id });
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: ReturnType<typeof at>[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const days = async () => {
      const [, from, to] = /from=([\d-]+)&to=([\d-]+)/.exec(await query()) ?? [];
      return [Date.parse(from ?? ''), Date.parse(to ?? '')].map((ms) => ms / 86_400_000) as [number, number];
    };
    // The address follows a little behind the fingers, in steps: it is read when it has stood still for longer.
    const changed = (before: string) => {
      let last = before;
      let sinceMs = 0;
      return waitFor('another window, and no further', query, (now) => {
        if (now !== last) sinceMs = performance.now();
        last = now;
        return now !== before && performance.now() - sinceMs > 2 * WRITE_DELAY_MS;
      });
    };
    const fitted = await query();
    // In from the edges first, so that there is somewhere to move to.
    await touch('touchStart', at(0.4, 1), at(0.6, 2));
    for (const spread of [0.15, 0.2, 0.3]) await touch('touchMove', at(0.5 - spread, 1), at(0.5 + spread, 2));
    await touch('touchEnd');
    await changed(fitted);
    const zoomed = await query();
    const [start, end] = await days();
    await touch('touchStart', at(0.7, 1));
    for (const share of [0.6, 0.5, 0.4]) await touch('touchMove', at(share, 1));
    await touch('touchEnd');
    await changed(zoomed);
    const [movedStart, movedEnd] = await days();
    expect(movedStart).toBeGreaterThan(start);
    expect(Math.abs(movedEnd - movedStart - (end - start))).toBeLessThanOrEqual(1);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await session.detach();
  });

  it('shows the same as a table that can be sorted', async () => {
    await open('?entity=sam-altman&view=table');
    const dates = () =>
      read<string[]>('[...document.querySelectorAll("tbody .col-date")].map((cell) => cell.textContent)');
    const ascending = await dates();
    expect(`${ascending.length} of`).toBe((await status()).slice(0, 5));
    await read('document.querySelector("th.col-date button").click()');
    await waitFor('dates from the last', dates, (now) => now[0] !== ascending[0]);
    expect(await read('document.querySelector("th.col-date").getAttribute("aria-sort")')).toBe('descending');
    await read('document.querySelector("tbody .col-fact button").click()');
    await waitFor('the card', () => read<boolean>('!!document.querySelector(".detail")'), Boolean);
  });

  it.each([
    ['csv', 'As CSV, for spreadsheets'],
    ['md', 'As Markdown, for notes'],
  ])('gives away what is shown as %s', async (ending, item) => {
    await open('?entity=sam-altman&standing=claimed');
    const [count] = /^\d+/.exec(await status())!;
    await press('Export');
    await waitFor(
      'the menu',
      () => read<boolean>('!!document.querySelector(".menu-panel > button")'),
      Boolean,
    );
    await press(item);
    const files = await waitFor(
      'the file',
      async () => readdirSync(downloads).filter((file) => file.endsWith(`.${ending}`)),
      (found) => found.length === 1 && readFileSync(join(downloads, found[0]!)).length > 0,
    );
    expect(files[0]).toBe(`backstory-timeline.${ending}`);
    const text = readFileSync(join(downloads, files[0]!), 'utf8');
    if (ending === 'csv') {
      expect(text.startsWith('\ufeffDate,Date (EDTF),Fact,Names,Standing,')).toBe(true);
      const lines = text.split('\r\n');
      expect(lines.length).toBe(Number(count) + 2);
      expect(lines.at(-1)).toBe('');
      expect(lines.slice(1, -1).every((line) => line.includes(',Claimed,'))).toBe(true);
    } else {
      expect(text.startsWith('# Timeline\n')).toBe(true);
      expect(text.match(/^- /gm)?.length).toBe(Number(count));
    }
  });

  it('puts picture and table on paper', async () => {
    await open('?entity=sam-altman');
    await read('window.dispatchEvent(new Event("beforeprint"))');
    await waitFor(
      'both',
      () => read<boolean>('!!document.querySelector(".plot") && !!document.querySelector(".fact-table")'),
      Boolean,
    );
    expect(await read<number>('document.querySelector(".plot").getBoundingClientRect().width')).toBeLessThan(
      700,
    );
    // A picture taller than a sheet would leave the first sheet empty: it comes in bands.
    const facts = (scope: string) =>
      read<number>(
        `new Set([...document.querySelectorAll('${scope} [data-fact]')].map((it) => it.dataset.fact)).size`,
      );
    const shown = await facts('.plot');
    await open('?');
    const all = await facts('.plot');
    expect(all).toBeGreaterThan(shown);
    await read('window.dispatchEvent(new Event("beforeprint"))');
    await waitFor(
      'bands',
      () => read<number>('document.querySelectorAll(".plot").length'),
      (count) => count > 3,
    );
    expect(
      await read<number>(
        'Math.max(...[...document.querySelectorAll(".lanes")].map((it) => it.getBoundingClientRect().height))',
      ),
    ).toBeLessThanOrEqual(400);
    expect(await facts('.plot')).toBe(all);
    await read('window.dispatchEvent(new Event("afterprint"))');
    await waitFor('the screen again', () => read<boolean>('!document.querySelector(".fact-table")'), Boolean);
  });

  it('says so when a tab is gone, and shows everything', async () => {
    await open('?tab=987654321');
    await waitFor(
      'the notice',
      () => read<string>('document.querySelector(".banner").textContent'),
      (text) => text.includes('no longer open'),
    );
    expect(await status()).toMatch(/^\d+ facts$/);
  });

  it('shows a page in time, and leads back to a sentence of it', async () => {
    const site = await extension.browser.newPage();
    await site.goto(`${server.origin}/sample.html`);
    await settledMarks(site);
    const inWorld = await contentWorld(extension, site);
    const tabId = await page.evaluate(
      `(async () => (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(${JSON.stringify(server.origin)})).id)()`,
    );
    await open(`?tab=${tabId}`);
    await waitFor(
      'the page’s own sentences',
      () => read<number>('document.querySelectorAll(".mark.sentence").length'),
      (count) => count > 2,
    );
    expect(await read('document.querySelector(".banner").textContent')).toContain(
      'Who pays for the next data center?',
    );
    expect(await status()).toMatch(/^\d+ of \d+ facts$/);
    const sentence = await read<string>(
      `(() => {
        const mark = document.querySelector('.mark.sentence');
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        return mark.getAttribute('aria-label');
      })()`,
    );
    await waitFor(
      'the sentence',
      () => read<string>('document.querySelector("#detail-title")?.textContent ?? ""'),
      (text) => text !== '' && sentence.includes(text),
    );
    await press('Show on the page');
    await waitFor(
      'the page in front',
      () => site.evaluate('document.visibilityState'),
      (state) => state === 'visible',
    );
    const card = await waitFor(
      'the card on the page',
      () => readCard(inWorld),
      ({ open }) => open,
      20_000,
    );
    expect(sentence).toContain(card.name);
    await site.close();
  });

  const looks = [
    ['picture', 'light', ''],
    ['table', 'light', '?view=table&entity=stargate'],
    ['picture and card', 'dark', '?entity=sam-altman&fact=microsoft-openai/2023-openai-board-fires-altman'],
    ['table', 'dark', '?view=table&entity=stargate'],
    ['lanes by standing', 'dark', '?lanes=standing'],
  ] as const;
  // Firefox takes a colour scheme at its start alone; its dark page has the same tokens.
  it.each(looks.filter(([, scheme]) => name === 'chrome' || scheme === 'light'))(
    'has no axe violation: %s, %s',
    async (_, scheme, link) => {
      if (name === 'chrome')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open(link);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
