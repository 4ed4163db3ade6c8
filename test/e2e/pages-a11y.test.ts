// Every page of the extension in every state against axe-core, light and dark, and in a window of 320 px, which is what
// a desktop page has at 400%, and of 640, at 200%: then nothing may need scrolling sideways.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { inFirefoxWindow } from '../support/browser-events';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { settledMarks } from '../support/marks';
import { PAGE_STATES, type PageStage } from '../support/page-states';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';

const NARROW = [320, 640];

describe.each(BROWSERS)('pages in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let stage: PageStage;

  beforeAll(async () => {
    server = await serve('test/pages', {
      '/plain': { body: '<!doctype html><title>Plain</title><p>Nobody in particular.</p>' },
    });
    extension = await launchWithExtension(name);
    const asker = await extension.openExtensionPage('manifest.json');
    await changeSettings(
      asker,
      { kind: 'mute-entity', key: 'microsoft-openai/crusoe' },
      { kind: 'change', changes: { open: { mode: 'key' } } },
    );
    const [plain, marked] = [await extension.browser.newPage(), await extension.browser.newPage()];
    await plain.goto(`${server.origin}/plain`);
    await marked.goto(`${server.origin}/sample.html`);
    await settledMarks(marked);
    stage = { extension, marked, plain, asker, query: 'openai 2023', entityQuery: 'stargate' };
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  // Firefox's driver emulates no colour scheme, but its preference holds at once in every page.
  const setScheme = (page: Page, scheme: 'light' | 'dark'): Promise<unknown> =>
    name === 'chrome'
      ? page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      : inFirefoxWindow(
          extension,
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
        );

  it.each(PAGE_STATES.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    const page = await state.open(stage);
    try {
      for (const scheme of ['light', 'dark'] as const) {
        await setScheme(page, scheme);
        await page.waitForFunction(
          (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
          {},
          scheme,
        );
        expect(await axeViolations(page), scheme).toEqual([]);
      }
      for (const width of NARROW) {
        await page.setViewport({ width, height: 700 });
        await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
        const wider = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.scrollingElement as Element;
          return scrollWidth - clientWidth;
        });
        expect(wider, `px beyond ${width}`).toBe(0);
      }
    } finally {
      await page.close();
      await state.after?.(stage);
    }
  });
});
