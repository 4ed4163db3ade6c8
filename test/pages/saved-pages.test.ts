// Real news pages as they were served, where a folder of them is at hand (SAVED_PAGES, else ../shared/pages): the built
// extension reads each, leaves its DOM the same string, and leaves nothing behind when the site is switched off.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readMarks, settledMarks } from '../support/marks';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';
import { waitFor } from '../support/wait';

const FOLDER = process.env.SAVED_PAGES ?? '../shared/pages';

/** Pages of different makes and languages that name what the bundled pack knows in their first screens. */
const FILES = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.html') && /theverge|nytimes|salon|yahoo/.test(name))
  : [];
if (FILES.length === 0) console.log(`Saved pages: skipped, there is no ${FOLDER}.`);

/** The page without what would run or ask for something elsewhere: only its markup and text are wanted. */
function still(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<(?:link|iframe|source|meta http-equiv)\b[^>]*>/gi, '')
    .replace(/\s(?:src|srcset|poster|data-src|data|background)=(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/<image\b[^>]*>/gi, '')
    .replace(/@import[^;]*;|\burl\([^)]*\)/gi, '');
}

const pages = Object.fromEntries(
  FILES.map((name) => [`/${name}`, { body: still(readFileSync(`${FOLDER}/${name}`, 'utf8')) }]),
);

describe.skipIf(FILES.length === 0).each(BROWSERS)('saved pages in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;

  beforeAll(async () => {
    server = await serve('test/pages', pages);
    extension = await launchWithExtension(name);
  });

  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  it.each(FILES)('%s is read, and stays as it was', async (file) => {
    const host = new URL(server.origin).host;
    const asker = await extension.openExtensionPage('src/options/options.html');
    await changeSettings(asker, { kind: 'sites', sites: [host], state: 'off' });
    const page = await extension.browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${server.origin}/${file}`, { waitUntil: 'load' });
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    await changeSettings(asker, { kind: 'sites', sites: [host], state: 'on' });
    await page.bringToFront();
    // Not every page names something in its first screen; scrolling through it brings what it does name into range.
    const step = 700;
    let marks = 0;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < Math.min(height, 20 * step) && marks === 0; top += step) {
      await page.evaluate((y) => window.scrollTo(0, y), top);
      marks = (await settledMarks(page, 1500).catch(() => [])).length;
    }
    expect(marks).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    await changeSettings(asker, { kind: 'sites', sites: [host], state: 'off' });
    await waitFor(
      'the marks to go',
      () => readMarks(page),
      (left) => left.length === 0,
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(problems).toEqual([]);
    await page.close();
    await asker.close();
  });
});
