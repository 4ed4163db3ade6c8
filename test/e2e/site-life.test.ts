// What the site switch leaves behind and what outlives it: no listener and no observer on a page that is off, pages that
// come back from the back/forward cache after a switch, and hosts of every sort. What outlives the browser stands in
// restart.test.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { ownListeners } from '../support/listeners';
import { readMarks, settledMarks } from '../support/marks';
import { openPopupPage } from '../support/popup';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';
import { waitFor } from '../support/wait';

const BODY = '<!doctype html><meta charset="utf-8"><title>News</title><p>Satya Nadella runs Microsoft.</p>';
const PAGES = {
  '/one': { body: BODY },
  '/two': { body: BODY },
  '/slow': { body: BODY, rest: () => new Promise<string>((end) => endSlowPage.push(end)) },
};
const endSlowPage: ((rest: string) => void)[] = [];
const HOSTS = ['news.example.com', 'blog.news.example.com', 'xn--r8jz45g.xn--zckzah'];

describe.each(BROWSERS)('a site switched in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let asker: Page;
  let page: Page;

  beforeAll(async () => {
    server = await serve('test/pages', PAGES);
    extension = await launchWithExtension(name, {
      args:
        name === 'chrome'
          ? [
              `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join()}`,
              `--proxy-bypass-list=${HOSTS.join(';')}`,
            ]
          : [],
      prefs: { 'network.dns.localDomains': HOSTS.join(), 'network.proxy.no_proxies_on': HOSTS.join() },
    });
    asker = await extension.openExtensionPage('manifest.json');
    page = await extension.browser.newPage();
    await page.goto(`${server.origin}/one`);
    await settledMarks(page);
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  const port = () => new URL(server.origin).port;
  const site = (state: 'on' | 'off', host = new URL(server.origin).host) =>
    changeSettings(asker, { kind: 'sites', sites: [host], state });
  const marks = async (wanted: number, on = page) => {
    await on.bringToFront();
    await waitFor(
      `${wanted} marks on ${on.url()}`,
      async () => (await readMarks(on)).length,
      (n) => n === wanted,
    );
  };

  it('has no listener and no observer on a page that is off, switched off or loaded so', async () => {
    await site('off');
    await marks(0);
    const nothingListens = () =>
      waitFor(
        'nothing to listen',
        () => ownListeners(extension, page),
        ({ listeners, observers }) => listeners.length === 0 && observers === 0,
      );
    await nothingListens();
    await page.reload();
    await nothingListens();
    await site('on');
    await marks(2);
    const whileOn = await ownListeners(extension, page);
    expect(whileOn.listeners).toContain('pagehide');
    if (name === 'chrome') expect(whileOn.observers).toBeGreaterThan(0);
  });

  it('reads a page once it is parsed, and none that was switched off meanwhile', async () => {
    const goHalfWay = async () => {
      const arrived = page.goto(`${server.origin}/slow`);
      await waitFor(
        'half a page',
        () => page.evaluate(() => document.readyState === 'loading' && document.querySelector('p') !== null),
        Boolean,
      );
      return {
        end: () => {
          endSlowPage.pop()?.('<p>Sam Altman runs OpenAI.</p>');
          return arrived;
        },
      };
    };
    const first = await goHalfWay();
    expect(await readMarks(page)).toHaveLength(0);
    await first.end();
    await marks(4);
    const second = await goHalfWay();
    await site('off');
    await second.end();
    await waitFor(
      'nothing to listen',
      () => ownListeners(extension, page),
      ({ listeners, observers }) => listeners.length === 0 && observers === 0,
    );
    expect(await readMarks(page)).toHaveLength(0);
    await site('on');
    await marks(4);
    await page.goto(`${server.origin}/one`);
    await marks(2);
  });

  it('follows a switch that happened while a page was in the back/forward cache', async () => {
    // A tab of its own, moved by its own script: drivers lose their way where a page comes back from the cache.
    const tab = await extension.browser.newPage();
    await tab.goto(`${server.origin}/one`);
    await marks(2, tab);
    const go = async (path: string, leave: () => Promise<unknown>) => {
      await leave().catch(() => undefined);
      await waitFor(
        path,
        () => tab.evaluate(() => location.pathname),
        (now) => now === path,
      );
    };
    const awayAndBack = async (state: 'on' | 'off') => {
      await tab.evaluate(() => Object.assign(window, { kept: true }));
      const other = `${server.origin.replace('localhost', '127.0.0.1')}/two`;
      await go('/two', () => tab.evaluate((url) => location.assign(url), other));
      await marks(2, tab);
      await site(state);
      await tab.bringToFront();
      await go('/one', () => tab.evaluate(() => void setTimeout(() => history.back())));
      expect(await tab.evaluate('window.kept')).toBe(true);
    };
    await awayAndBack('off');
    await marks(0, tab);
    await awayAndBack('on');
    await marks(2, tab);
    await tab.close();
  });

  it.each([
    // What a decision is taken for, where it is looked at, and whether it holds there.
    ['a parent', 'news.example.com', 'blog.news.example.com', 'off'],
    ['a child', 'blog.news.example.com', 'news.example.com', 'on'],
    ['a host in another script', 'xn--r8jz45g.xn--zckzah', 'xn--r8jz45g.xn--zckzah', 'off'],
    ['an address of numbers', '127.0.0.1', '127.0.0.1', 'off'],
    ['another port', 'localhost:1', 'localhost', 'on'],
  ])('takes a decision for %s: %s, seen at %s', async (_, decided, host, state) => {
    const named = decided.includes(':') ? decided : `${decided}:${port()}`;
    // A decision for a host with a port is for that port; its children have ports of their own.
    await site('off', state === 'off' && decided !== host ? decided : named);
    await page.goto(`http://${host}:${port()}/two`);
    await page.bringToFront();
    const popup = await openPopupPage(extension, page);
    await waitFor(
      'the switch',
      () => popup.$eval('.switch', (it) => it.getAttribute('aria-checked')),
      (checked) => checked === String(state === 'on'),
    );
    if (host.startsWith('xn--'))
      expect(await popup.$eval('.site-name b', (it) => it.textContent)).toBe(`例え.テスト:${port()}`);
    await popup.close();
    await marks(state === 'on' ? 2 : 0);
    await changeSettings(asker, { kind: 'reset' });
    await marks(2);
  });

  it('treats all files as one site', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    const file = join(folder, 'article.html');
    writeFileSync(file, BODY);
    // An address of file: cannot be gone to from a page of the web.
    const tab = await extension.browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    const popup = await openPopupPage(extension, tab);
    expect(await popup.$eval('.site-name b', (it) => it.textContent)).toBe('Files on this computer');
    const isLetIn = (await readMarks(tab)).length > 0;
    if (!isLetIn) {
      // Chromium keeps extensions away from files until the reader allows it, and the popup says where.
      const notice = () => popup.$eval('.notice-place', (it) => it.textContent);
      await waitFor('the reason', notice, (text) => /file URLs|Looking/.test(text ?? ''));
    }
    await popup.close();
    await tab.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
