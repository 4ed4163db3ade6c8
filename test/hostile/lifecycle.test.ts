// From installation to removal with pages open all the while: marks come without a reload, the background dies at any
// moment, storage fails or is full, the extension is updated, switched off and removed; each time the page is left clean.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addExtension, BROWSERS, type ExtensionBrowser, launchBrowser } from '../support/browsers';
import { readMarks } from '../support/marks';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';
import { waitFor } from '../support/wait';
import { domString } from './harness/dom-string';
import { html } from './harness/fixture';
import { openCard, waitForMarks } from './harness/lab';
import { type LifeControls, lifeControls } from './harness/life-controls';
import { witness } from './harness/witness';

const NAMES = ['Anthropic', 'DeepSeek', 'Microsoft', 'OpenAI'];
const BODY = html(
  `${NAMES.map((name) => `<p style="margin:40px">${name}</p>`).join('')}<iframe srcdoc="<p>Nvidia"></iframe>`,
);
const ALL = [...NAMES, 'Nvidia'];

describe.each(BROWSERS)('from installation to removal in %s', (name) => {
  let server: Server;
  let extension: ExtensionBrowser;
  let controls: LifeControls;
  let page: Page;
  let heard: ReturnType<typeof witness>;
  let before: string;

  beforeAll(async () => {
    server = await serve('test/pages', { '/page': { body: BODY }, '/later': { body: BODY } });
    const browser = await launchBrowser(name);
    page = await browser.newPage();
    heard = witness(page);
    await page.goto(`${server.origin}/page`);
    before = await domString(page);
    extension = await addExtension(name, browser);
    controls = await lifeControls(extension);
    await page.bringToFront();
  });

  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  /** Moves the pointer over the page: an orphan learns that it is one when it is next used. */
  async function touchPage(): Promise<void> {
    await page.mouse.move(300, 500);
    await page.mouse.move(320, 520, { steps: 4 });
  }

  /** Firefox ends scripts with their extension, without a word to them: names of marks stay, their look does not. */
  async function expectNothingPainted(): Promise<void> {
    if (name === 'chrome') return expectNothingLeft();
    expect(await domString(page, 'left out')).toBe(before);
  }

  async function expectNothingLeft(): Promise<void> {
    await waitFor(
      'nothing of ours on the page',
      async () => {
        await touchPage();
        return (await readMarks(page)).length;
      },
      (marks) => marks === 0,
    );
    expect(await domString(page)).toBe(before);
  }

  const site = async (state: 'on' | 'off') => {
    const asker = await extension.openExtensionPage('manifest.json');
    await changeSettings(asker, { kind: 'sites', sites: [new URL(server.origin).host], state });
    await asker.close();
    await page.bringToFront();
  };

  test('installed with a tab open: marks without a reload, the tree untouched', async () => {
    await waitForMarks(page, ALL);
    expect(await domString(page)).toBe(before);
    await openCard(extension, page, 'OpenAI');
  });

  test('the background stopped before every card', async () => {
    for (const mark of NAMES) {
      await controls.stopBackground();
      expect(await openCard(extension, page, mark)).toContain(mark);
    }
  });

  test('the background stopped while cards are being asked for', async () => {
    const later = await extension.browser.newPage();
    const heardLater = witness(later);
    await later.goto(`${server.origin}/later`);
    await waitForMarks(later, ALL);
    for (const mark of await readMarks(later)) {
      await later.mouse.move(mark.x, mark.y);
      await controls.stopBackground();
    }
    await later.mouse.move(5, 5);
    // Whatever was lost on the way, the next try brings the card.
    await openCard(extension, later, 'OpenAI');
    expect(heardLater).toEqual({ console: [], errors: [], requests: heardLater.requests });
    await later.close();
    await page.bringToFront();
  });

  test('the background stopped between switching the site off and on', async () => {
    await site('off');
    await expectNothingLeft();
    await controls.stopBackground();
    await site('on');
    await waitForMarks(page, ALL);
  });

  test('settings that make no sense count as none', async () => {
    const asker = await extension.openExtensionPage('manifest.json');
    await asker.evaluate(`(globalThis.browser ?? chrome).storage.sync.set({ settings: 'what', 'sites.3': [1], pause: 7 })
      .then(() => (globalThis.browser ?? chrome).storage.local.set({ settings: 5, pages: 'x', pause: { kind: 'nonsense' } }))`);
    const later = await extension.browser.newPage();
    await later.goto(`${server.origin}/later`);
    await waitForMarks(later, ALL);
    await later.close();
    await asker.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.clear().then(() => (globalThis.browser ?? chrome).storage.local.clear())`,
    );
    await asker.close();
    await page.bringToFront();
    await waitForMarks(page, ALL);
  });

  test('full storage: a site can still be switched, or the switch says that it could not', async () => {
    const asker = await extension.openExtensionPage('manifest.json');
    await asker.evaluate(`(async () => {
      const { sync } = (globalThis.browser ?? chrome).storage;
      for (let at = 0; ; at += 1)
        try { await sync.set({ ['filler' + at]: 'x'.repeat(8000) }); } catch { break; }
      for (let at = 0; ; at += 1)
        try { await sync.set({ ['rest' + at]: '' }); } catch { break; }
    })()`);
    await site('off');
    await expectNothingLeft();
    await site('on');
    await waitForMarks(page, ALL);
    if (name === 'chrome') {
      await asker.evaluate(`(async () => {
        let size = 4_000_000;
        for (let at = 0; size > 1; at += 1)
          try { await chrome.storage.local.set({ ['filler' + at]: 'x'.repeat(size) }); } catch { size = size >> 1; }
      })()`);
      const refused = await changeSettings(asker, {
        kind: 'sites',
        sites: Array.from({ length: 500 }, (_, at) => `site-${at}.example`),
        state: 'off',
      }).catch((error: Error) => error);
      expect(refused).toBeInstanceOf(Error);
      await page.bringToFront();
      await waitForMarks(page, ALL);
    }
    await asker.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.clear().then(() => (globalThis.browser ?? chrome).storage.local.clear())`,
    );
    await asker.close();
    await page.bringToFront();
  });

  test('updated with a card open: no trace of the old copy, the new one works without a reload', async () => {
    await waitForMarks(page, ALL);
    await openCard(extension, page, 'DeepSeek');
    await controls.reload();
    await touchPage();
    await page.bringToFront();
    await waitForMarks(page, ALL);
    expect(await domString(page, 'left out')).toBe(before);
    await openCard(extension, page, 'OpenAI');
  });

  test('switched off and on in the browser', async () => {
    await controls.disable();
    await expectNothingPainted();
    await controls.enable();
    await page.bringToFront();
    // Chromium tells nobody that an extension is switched on again: its tabs wait for their next load.
    if (name === 'chrome') await page.reload();
    await waitForMarks(page, ALL);
  });

  test('removed: the page is as it was', async () => {
    await controls.uninstall();
    await expectNothingPainted();
    expect(heard.console).toEqual([]);
    expect(heard.errors).toEqual([]);
    expect(new Set(heard.requests)).toEqual(new Set([`${server.origin}/page`]));
  });
});
