// The site switch with the built extension: from the popup, in every tab, at once, and to stay.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readMarks, settledMarks } from '../support/marks';
import { openPopupPage } from '../support/popup';
import { type Server, serve } from '../support/serve';
import { waitFor } from '../support/wait';

const BODY =
  '<!doctype html><meta charset="utf-8"><title>News</title><p>Satya Nadella runs Microsoft. Sam Altman runs OpenAI.</p>';
const PAGES = { '/one': { body: BODY }, '/two': { body: BODY } };

const countMarks = async (page: Page): Promise<number> => (await readMarks(page)).length;

/** Waits until a page in front has marks, or none. */
async function marksAre(page: Page, what: 'there' | 'gone'): Promise<void> {
  await page.bringToFront();
  await waitFor(
    `marks ${what} on ${page.url()}`,
    () => countMarks(page),
    (n) => (what === 'there' ? n > 0 : n === 0),
  );
}

describe.each(BROWSERS)('the site switch in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let one: Page;
  let two: Page;
  let other: Page;

  beforeAll(async () => {
    server = await serve('test/pages', PAGES);
    extension = await launchWithExtension(name);
    [one, two, other] = (await Promise.all([0, 1, 2].map(() => extension.browser.newPage()))) as [
      Page,
      Page,
      Page,
    ];
    await one.goto(`${server.origin}/one`);
    await two.goto(`${server.origin}/two`);
    // Another host on the same server, so another site.
    await other.goto(`${server.origin.replace('localhost', '127.0.0.1')}/one`);
    for (const page of [one, two, other]) {
      await page.bringToFront();
      await settledMarks(page);
    }
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  const click = async (popup: Page, selector: string, modifier?: 'Alt'): Promise<void> => {
    if (modifier) await popup.keyboard.down(modifier);
    await popup.locator(selector).click();
    if (modifier) await popup.keyboard.up(modifier);
  };
  const stateOf = (popup: Page) => popup.$eval('.switch', (it) => it.getAttribute('aria-checked'));
  const noticeOf = (popup: Page) => popup.$eval('.notice-place', (it) => it.textContent);

  it('shows the site, its counts and its names', async () => {
    const popup = await openPopupPage(extension, one);
    await popup.waitForSelector('.page-names li');
    expect(await popup.$eval('.site-name b', (it) => it.textContent)).toBe(new URL(server.origin).host);
    expect(await popup.$eval('.site-name small', (it) => it.textContent)).toBe('4 mentions · 4 names');
    expect(await popup.$$eval('.page-names li', (rows) => rows.length)).toBe(4);
    await popup.close();
  });

  it('turns a site off in every tab and on again, without a reload, and leaves others alone', async () => {
    const popup = await openPopupPage(extension, one);
    await click(popup, '.switch');
    await waitFor(
      'the switch to go off',
      () => stateOf(popup),
      (state) => state === 'false',
    );
    expect(await noticeOf(popup)).toContain('Turned off on localhost');
    await marksAre(one, 'gone');
    await marksAre(two, 'gone');
    await marksAre(other, 'there');
    await one.reload();
    await popup.bringToFront();
    expect(await countMarks(one)).toBe(0);
    await click(popup, '.switch');
    await marksAre(one, 'there');
    await marksAre(two, 'there');
    await popup.close();
  });

  it('turns one page off with a modifier key', async () => {
    const popup = await openPopupPage(extension, one);
    await click(popup, '.switch', 'Alt');
    await marksAre(one, 'gone');
    await marksAre(two, 'there');
    await popup.bringToFront();
    expect(await noticeOf(popup)).toContain('this page only');
    await click(popup, '.switch');
    await marksAre(one, 'there');
    await popup.close();
  });

  it('pauses everywhere and resumes', async () => {
    const popup = await openPopupPage(extension, one);
    await click(popup, '[popovertarget="pause-choices"]');
    await click(popup, '#pause-choices button:last-child');
    await marksAre(one, 'gone');
    await marksAre(other, 'gone');
    await popup.bringToFront();
    expect(await noticeOf(popup)).toContain('Paused everywhere');
    await click(popup, '.notice .link-button');
    await marksAre(one, 'there');
    await marksAre(other, 'there');
    await popup.close();
  });

  it('ends 200 random switches from two windows in one state', async () => {
    const [first, second] = [await openPopupPage(extension, one), await openPopupPage(extension, two)];
    const switchMany = (popup: Page, seed: number) =>
      popup.evaluate(async (start) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        let random = start;
        for (let turn = 0; turn < 100; turn += 1) {
          random = (Math.imul(random, 48_271) + 11) >>> 0;
          const operation = {
            kind: 'sites',
            sites: [`site${random % 10}.example`],
            state: (random >>> 9) % 2 ? 'on' : 'off',
          };
          await runtime.sendMessage({ call: 'change-settings', params: { operations: [operation] } });
        }
        // The last word of each window on a site of its own.
        const last = { kind: 'sites', sites: [`last${start}.example`], state: 'off' };
        return runtime.sendMessage({ call: 'change-settings', params: { operations: [last] } });
      }, seed);
    expect(await Promise.all([switchMany(first, 1), switchMany(second, 2)])).toEqual([
      { result: 'stored' },
      { result: 'stored' },
    ]);
    const options = await Promise.all(
      ['', ''].map(() => extension.openExtensionPage('src/options/options.html')),
    );
    const lists = await Promise.all(
      options.map(async (page) => {
        await page.waitForSelector('#sites .list li');
        return page.$$eval('#sites .list li', (rows) => rows.map((row) => row.textContent).join());
      }),
    );
    expect(lists[0]).toBe(lists[1]);
    expect(lists[0]).toContain('last1.example');
    expect(lists[0]).toContain('last2.example');
    for (const page of [...options, first, second]) await page.close();
    await marksAre(one, 'there');
  });

  it('says why nothing is marked', async () => {
    const empty = await extension.browser.newPage();
    await empty.goto(`${server.origin}/sample-that-is-not-there`);
    const popup = await openPopupPage(extension, empty);
    // Here the popup is a tab of its own, and a tab behind another is not read; behind a real popup the page stays shown.
    await empty.bringToFront();
    await waitFor(
      'the reason',
      () => noticeOf(popup),
      (text) => text?.includes('No name from the dataset') ?? false,
    );
    await popup.close();
    await empty.close();
  });
});
