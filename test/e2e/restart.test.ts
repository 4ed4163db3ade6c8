// What a reader decided outlives the browser: started again with the same profile, a site that was off is off, other
// settings are as they were, and a pause until the restart is over. Firefox forgets add-ons that were loaded for a
// session, so there the packed extension is installed for good.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../support/browser-events';
import {
  BROWSERS,
  type BrowserName,
  type ExtensionBrowser,
  extensionIn,
  FIREFOX_ADDON_ID,
  launchBrowser,
} from '../support/browsers';
import { readMarks, settledMarks } from '../support/marks';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';
import { waitFor } from '../support/wait';

const DIST = join(process.cwd(), 'dist/chrome');
const BODY = '<!doctype html><meta charset="utf-8"><title>News</title><p>Satya Nadella runs Microsoft.</p>';

describe.each(BROWSERS)('the next start of %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'restart-'));
  let server: Server;
  let browser: Browser | undefined;

  beforeAll(async () => {
    server = await serve('test/pages', { '/one': { body: BODY } });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async () => {
    browser = await launchBrowser(name, {
      profile: join(folder, 'profile'),
      // As a folder given at each start: what a driver loads is forgotten with the browser.
      args:
        name === 'chrome'
          ? [`--load-extension=${DIST}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
          : [],
      prefs: { 'xpinstall.signatures.required': false },
    });
    return browser;
  };

  it('keeps sites and settings, and ends a pause until the restart', async () => {
    const first = await install(name, await start(), folder);
    const asker = await first.openExtensionPage('manifest.json');
    await changeSettings(
      asker,
      { kind: 'sites', sites: [new URL(server.origin).host], state: 'off' },
      { kind: 'change', changes: { language: 'zh-Hant' } },
      { kind: 'pause', pause: { kind: 'restart' } },
    );
    await browser?.close();

    const again = await findExtension(name, await start());
    const page = await again.browser.newPage();
    await page.goto(`${server.origin.replace('localhost', '127.0.0.1')}/one`);
    await settledMarks(page);
    await page.goto(`${server.origin}/one`);
    const options = await again.openExtensionPage('src/options/options.html');
    const sites = await waitFor(
      'the sites',
      () => options.$$eval('#sites .list li', (rows) => rows.map((row) => row.textContent)),
      (rows) => rows.length > 0,
    );
    expect(sites.join()).toContain(new URL(server.origin).host);
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
    await page.bringToFront();
    expect(await readMarks(page)).toEqual([]);
  });
});

async function install(name: BrowserName, browser: Browser, folder: string): Promise<ExtensionBrowser> {
  if (name === 'firefox') {
    const packed = join(folder, 'backstory.xpi');
    writeFileSync(packed, zipSync(filesOf('dist/firefox')));
    await inFirefoxWindow(
      { browser },
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
       file.initWithPath(${JSON.stringify(packed)});
       await (await AddonManager.getInstallForFile(file)).install();`,
    );
  }
  return findExtension(name, browser);
}

/** The extension in a browser that was started with it; it is there by itself. */
async function findExtension(name: BrowserName, browser: Browser): Promise<ExtensionBrowser> {
  if (name === 'firefox') return extensionIn(name, browser, FIREFOX_ADDON_ID);
  const installed = await waitFor(
    'the extension',
    async () => [...(await browser.extensions()).keys()],
    (ids) => ids.length === 1,
    30_000,
  );
  return extensionIn(name, browser, installed[0] as string);
}

function filesOf(folder: string, prefix = ''): Record<string, Uint8Array> {
  return Object.assign(
    {},
    ...readdirSync(folder).map((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? filesOf(path, `${prefix}${name}/`)
        : { [prefix + name]: readFileSync(path) };
    }),
  );
}
