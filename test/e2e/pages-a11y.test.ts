// Every page of the extension against axe-core, light and dark, full of content and empty.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { settledMarks } from '../support/marks';
import { openPopupPage } from '../support/popup';
import { type Server, serve } from '../support/serve';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong, a line for each. */
async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const SETTINGS = [
  { kind: 'sites', sites: ['news.example.com', 'localhost:9'], state: 'off' },
  { kind: 'page', url: 'https://example.com/a', state: 'off' },
  { kind: 'mute-name', host: 'example.com', name: 'Oracle' },
  { kind: 'mute-entity', key: 'microsoft-openai/crusoe' },
  { kind: 'change', changes: { open: { mode: 'key' } } },
];

describe.each(BROWSERS)('pages in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let article: Page;

  beforeAll(async () => {
    server = await serve('test/pages');
    extension = await launchWithExtension(name);
    article = await extension.browser.newPage();
    await article.goto(`${server.origin}/sample.html`);
    await article.bringToFront();
    await settledMarks(article);
    const sender = await extension.openExtensionPage('src/options/options.html');
    await sender.evaluate(
      (operations) =>
        (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
          call: 'change-settings',
          params: { operations },
        }),
      SETTINGS,
    );
    await sender.close();
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  const VIEWS: readonly [string, () => Promise<Page>][] = [
    [
      'popup',
      async () => {
        const popup = await openPopupPage(extension, article);
        await popup.waitForSelector('.page-names li');
        return popup;
      },
    ],
    [
      'popup with results',
      async () => {
        const popup = await openPopupPage(extension, article);
        await popup.keyboard.type('openai 2023');
        await popup.waitForSelector('[role="option"]');
        return popup;
      },
    ],
    [
      'popup with an entity',
      async () => {
        const popup = await openPopupPage(extension, article);
        await popup.keyboard.type('stargate');
        await popup.waitForSelector('[role="option"]');
        await popup.keyboard.press('Enter');
        await popup.waitForSelector('.fact');
        return popup;
      },
    ],
    [
      'popup with the pause menu',
      async () => {
        const popup = await openPopupPage(extension, article);
        await popup.locator('[popovertarget="pause-choices"]').click();
        return popup;
      },
    ],
    [
      'popup with nothing found',
      async () => {
        const popup = await openPopupPage(extension, article);
        await popup.keyboard.type('qxzvkw');
        await popup.waitForSelector('.nothing');
        return popup;
      },
    ],
    [
      'options',
      async () => {
        const options = await extension.openExtensionPage('src/options/options.html');
        await options.waitForSelector('#muted .list li');
        await options.waitForSelector('.about h4');
        return options;
      },
    ],
    [
      'welcome',
      async () => {
        const welcome = await extension.openExtensionPage('src/welcome/welcome.html');
        await welcome.waitForSelector('.try p');
        return welcome;
      },
    ],
  ];

  // Firefox's driver cannot emulate a colour scheme; the style sheets are the same ones.
  const schemes = name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const);
  it.each(VIEWS.flatMap(([view, open]) => schemes.map((scheme) => [view, scheme, open] as const)))(
    '%s, %s: nothing for axe to find',
    async (_, scheme, open) => {
      const page = await open();
      if (name === 'chrome')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await problemsOf(page)).toEqual([]);
      await page.close();
    },
  );
});
