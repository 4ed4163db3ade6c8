// The popup with the built extension: found by keys alone, opened on the real toolbar button where that can be driven.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readCard } from '../support/card';
import { contentWorld } from '../support/content-world';
import { settledMarks } from '../support/marks';
import { openPopupPage } from '../support/popup';
import { type Server, serve } from '../support/serve';
import { waitFor } from '../support/wait';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    server = await serve('test/pages');
    extension = await launchWithExtension(name);
    page = await extension.browser.newPage();
    await page.goto(`${server.origin}/sample.html`);
    await page.bringToFront();
    await settledMarks(page);
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  const textOf = (popup: Page, selector: string) =>
    popup.$eval(selector, (it) => (it as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
  const focusOf = (popup: Page) =>
    popup.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.getAttribute('title') ?? '';
    });

  it('searches, opens and goes back by keys alone', async () => {
    const popup = await openPopupPage(extension, page);
    await popup.keyboard.type('nadella');
    await popup.waitForSelector('[role="option"]');
    expect(await textOf(popup, '[aria-selected="true"]')).toMatch(/^Satya Nadella Person · \d+ facts/);
    expect(await popup.$eval('input', (it) => it.getAttribute('aria-activedescendant'))).toBe('result-0');
    await popup.keyboard.press('ArrowDown');
    expect(await popup.$eval('input', (it) => it.getAttribute('aria-activedescendant'))).toBe('result-1');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('#entity-name');
    expect(await textOf(popup, '#entity-name')).toBe('Satya Nadella');
    expect(await popup.$$eval('.fact', (rows) => rows.length)).toBeGreaterThan(3);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('input');
    expect(await popup.$eval('input', (it) => (it as HTMLInputElement).value)).toBe('nadella');
    await popup.keyboard.press('Escape');
    expect(await popup.$eval('input', (it) => (it as HTMLInputElement).value)).toBe('');
    await popup.close();
  });

  it.each([
    ['蘇萊曼 2024', /Mustafa Suleyman/],
    ['奥特曼', /Sam Altman/],
    ['microsfot', /Microsoft/],
  ])('finds %s', async (query, expected) => {
    const popup = await openPopupPage(extension, page);
    await popup.keyboard.type(query);
    await waitFor(
      'results',
      () => popup.$$eval('[role="option"]', (rows) => rows.map((row) => row.textContent).join('\n')),
      (text) => expected.test(text),
    );
    await popup.close();
  });

  it('says when nothing is found', async () => {
    const popup = await openPopupPage(extension, page);
    await popup.keyboard.type('qxzvkw');
    await waitFor(
      'the line',
      () => textOf(popup, 'main'),
      (text) => text.includes('Nothing in the dataset matches “qxzvkw”'),
    );
    await popup.close();
  });

  it('steps through the page’s names by keys and opens their cards', async () => {
    const popup = await openPopupPage(extension, page);
    await popup.waitForSelector('.page-names li');
    await popup.keyboard.press('ArrowDown');
    const label = await focusOf(popup);
    const stepped = label.replace(/:.*/, '');
    expect(label).toMatch(/: go to (?:the next of \d+ mentions|its one mention)$/);
    await popup.keyboard.press('Enter');
    const inWorld = await contentWorld(extension, page);
    const card = await waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open, text }) => open && text.length > 0,
    );
    expect(card.text).toContain(stepped);
    await popup.bringToFront();
    await popup.keyboard.press('ArrowUp');
    expect(await focusOf(popup)).toBe('Search names, facts, dates');
    await popup.close();
  });

  /** Presses Tab, or Shift and Tab, until the focus is on something. */
  const tabTo = async (on: Page, selector: string, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    const isThere = () => on.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    for (let press = 0; press < 80; press += 1) {
      if (await isThere()) return;
      if (keys === 'Shift+Tab') await on.keyboard.down('Shift');
      await on.keyboard.press('Tab');
      if (keys === 'Shift+Tab') await on.keyboard.up('Shift');
    }
    throw new Error(`${keys} does not lead to ${selector}`);
  };
  const becomes = (on: Page, selector: string, wanted: string | null) =>
    waitFor(
      `${selector} to be ${wanted}`,
      () =>
        on.evaluate(
          (sought) => document.querySelector(sought)?.getAttribute('aria-checked') ?? null,
          selector,
        ),
      (state) => state === wanted,
    );

  it('switches the site and pauses by keys alone', async () => {
    const popup = await openPopupPage(extension, page);
    await tabTo(popup, '.switch', 'Shift+Tab');
    await popup.keyboard.press(' ');
    await becomes(popup, '.switch', 'false');
    await popup.keyboard.press(' ');
    await becomes(popup, '.switch', 'true');
    await tabTo(popup, '[popovertarget="pause-choices"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('#pause-choices:popover-open');
    // Esc closes the menu alone, and the focus is where it was.
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('#pause-choices:not(:popover-open)');
    await popup.keyboard.press('Enter');
    await tabTo(popup, '#pause-choices button');
    await popup.keyboard.press('Enter');
    await waitFor(
      'the pause',
      () => textOf(popup, '.notice-place'),
      (text) => /^Paused everywhere until \d/.test(text),
    );
    await tabTo(popup, '.notice .link-button', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    await becomes(popup, '.switch', 'true');
    await popup.close();
  });

  it('has options that are set by keys alone', async () => {
    const options = await extension.openExtensionPage('src/options/options.html');
    await options.bringToFront();
    await options.waitForSelector('input[name="style"]');
    await tabTo(options, 'input[name="style"]');
    await options.keyboard.press('ArrowRight');
    await options.waitForFunction(() => document.querySelector('input[value="dashed"]:checked'));
    await options.keyboard.press('ArrowLeft');
    await options.waitForFunction(() => document.querySelector('input[value="dotted"]:checked'));
    await tabTo(options, '#add-site');
    await options.keyboard.type('no host at all');
    await options.keyboard.press('Enter');
    await options.waitForSelector('#add-site[aria-invalid="true"]');
    for (let letter = 0; letter < 14; letter += 1) await options.keyboard.press('Backspace');
    await options.keyboard.type('https://news.example.com/today');
    await options.keyboard.press('Enter');
    await becomes(options, '#sites .list .switch', 'false');
    await tabTo(options, '#sites .list .switch', 'Shift+Tab');
    await tabTo(options, '#sites .list .link-button');
    await options.keyboard.press('Enter');
    await becomes(options, '#sites .list .switch', null);
    await tabTo(options, '.undo .link-button');
    await options.keyboard.press('Enter');
    await waitFor(
      'the site to come back',
      () => options.$$eval('#sites .list li', (rows) => rows.length),
      (count) => count === 1,
    );
    await options.close();
  });

  it('searches a selection on a page of its own', async () => {
    const search = await extension.openExtensionPage('src/popup/popup.html?query=stargate');
    await search.waitForSelector('[role="option"]');
    expect(await textOf(search, '[aria-selected="true"]')).toContain('Stargate');
    expect(await search.$('.switch')).toBeNull();
    await search.close();
  });

  it.runIf(name === 'chrome')('opens from the toolbar, ready to type into', async () => {
    await page.bringToFront();
    const installed = (await extension.browser.extensions()).get(extension.extensionId);
    if (!installed) throw new Error('The extension is gone');
    await page.triggerExtensionAction(installed);
    const findPopup = async () => (await installed.pages()).find((it) => it.url().includes('popup.html'));
    const popup = (await waitFor('the popup', findPopup, (found) => found !== undefined)) as Page;
    await popup.waitForFunction(() => document.activeElement?.matches('input'));
    await popup.waitForSelector('.page-names li');
    expect(await popup.evaluate(() => document.body.offsetWidth)).toBeGreaterThanOrEqual(380);
    // Wherever the list ends, the foot is in sight.
    const isFootSeen = () =>
      document.querySelector('.foot')!.getBoundingClientRect().bottom <= innerHeight + 1;
    await waitFor(
      'the foot',
      () => popup.evaluate(isFootSeen),
      (isSeen) => isSeen,
    );
    expect(await textOf(popup, '.site-name b')).toBe(new URL(server.origin).host);
  });
});
