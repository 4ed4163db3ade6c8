// Starts the two browsers that every check runs in, with or without the built extension, through one driver.
// PLATFORM facts it leans on: puppeteer-core installs unpacked extensions over a pipe (Chromium) and over BiDi (Firefox).
import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { countForeignRequests } from './foreign-requests';
import { waitFor } from './wait';

/** The browsers the product ships for. */
export type BrowserName = 'chrome' | 'firefox';

/** Both, for `describe.each`. */
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

const CANDIDATES: Record<BrowserName, readonly string[]> = {
  chrome: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The browser's executable: CHROMIUM or FIREFOX from the environment, else the usual places. Throws when absent. */
export function executablePath(name: BrowserName): string {
  const asked = process.env[name === 'chrome' ? 'CHROMIUM' : 'FIREFOX'];
  const found = asked ?? CANDIDATES[name].find((path) => existsSync(path));
  if (!found)
    throw new Error(
      `No ${name} found: run \`npm run browsers\`, or set ${name === 'chrome' ? 'CHROMIUM' : 'FIREFOX'}.`,
    );
  return found;
}

// Keeps a browser on a closed network from knocking at its maker's hosts, and lets root run it.
const CHROME_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The fixed host of extension pages in Firefox test profiles, so that tests can open them by URL. */
export const FIREFOX_EXTENSION_UUID = 'b1e55ed0-57a7-4b0b-8c0d-bac457041234';

/** The add-on id in the Firefox manifest. */
export const FIREFOX_ADDON_ID = 'backstory@backstory-extension.example';

/** How a browser is started. */
export interface LaunchOptions {
  /** Defaults to true; false opens a window. */
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Firefox preferences on top of the test profile's. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** The folder of a profile that outlives the browser; a fresh one where there is none. */
  readonly profile?: string;
}

/** Starts a browser in a fresh profile. */
export function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const headless = options.headless ?? true;
  const profile = options.profile === undefined ? {} : { userDataDir: options.profile };
  if (name === 'chrome') {
    return launch({
      executablePath: executablePath('chrome'),
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      ...profile,
      args: [...CHROME_ARGS, ...(options.args ?? [])],
    });
  }
  return launch({
    browser: 'firefox',
    executablePath: executablePath('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...profile,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_EXTENSION_UUID }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      ...options.prefs,
    },
  });
}

/** A started browser that has the built extension. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** URL of one of the extension's own pages. */
  url(path: string): string;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
}

/**
 * Starts a browser with the extension from `dist/`. All that it sends to anywhere but this machine is counted by a proxy
 * that lets nothing through; closing the browser fails where there was anything, so each suite ends with that check.
 */
export async function launchWithExtension(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<ExtensionBrowser> {
  const foreign = await countForeignRequests();
  const counted = foreign.options(name);
  const browser = await launchBrowser(name, {
    ...options,
    args: [...(counted.args ?? []), ...(options.args ?? [])],
    prefs: { ...counted.prefs, ...options.prefs },
  });
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await close();
    await foreign.close();
    if (foreign.hosts.length > 0) throw new Error(`Sent out of this machine: ${foreign.hosts.join(', ')}`);
  };
  return addExtension(name, browser);
}

/** Installs the extension from `dist/` into a running browser, with whatever tabs are open in it. */
export async function addExtension(name: BrowserName, browser: Browser): Promise<ExtensionBrowser> {
  const before = new Set(await browser.pages());
  const extensionId = await browser.installExtension(`${process.cwd()}/dist/${name}`);
  // The first start opens the welcome page in front; what a test opens after that must not end up behind it.
  const [welcome] = await waitFor(
    'the welcome page',
    async () => (await browser.pages()).filter((page) => !before.has(page)),
    (opened) => opened.length > 0,
    // A browser that has just started on a crowded machine takes its time for the background.
    45_000,
  );
  await welcome?.close();
  const origin =
    name === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_EXTENSION_UUID}`;
  const url = (path: string) => `${origin}/${path}`;
  return {
    name,
    browser,
    extensionId,
    url,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      if (name === 'chrome') {
        await page.goto(url(path));
      } else {
        // Firefox never reports the end of a navigation to an extension page, so the page itself is asked.
        await page.goto(url(path), { timeout: 300 }).catch(() => undefined);
        // Asking in the middle of the navigation fails, so it is asked again.
        await waitFor(
          `${path} to load`,
          () =>
            page.evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'),
          (isLoaded) => isLoaded,
        );
      }
      return page;
    },
  };
}
