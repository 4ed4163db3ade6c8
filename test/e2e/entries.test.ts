// The ways into the extension that are no page of it: the toolbar button's look, the keyboard commands, the address bar
// and the selection's menu, each as the browser itself works them.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserEvents, browserEvents } from '../support/browser-events';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readCard } from '../support/card';
import { contentWorld } from '../support/content-world';
import { readMarks, settledMarks } from '../support/marks';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';
import { waitFor } from '../support/wait';

const page = (body: string) => ({
  body: `<!doctype html><meta charset="utf-8"><title>News</title>${body}`,
});
const PAGES = {
  '/one': page('<p>Satya Nadella runs Microsoft.</p>'),
  '/two': page('<p>Sam Altman runs OpenAI.</p>'),
  '/frames': page(
    `<p>Anthropic pays.</p><iframe src="/inner"></iframe><iframe srcdoc="<p>Nothing here"></iframe><iframe srcdoc="<p>Nvidia"></iframe>`,
  ),
  '/inner': page('<p>SoftBank pays.</p>'),
};

describe.each(BROWSERS)('the entries of the extension in %s', (name) => {
  let extension: ExtensionBrowser;
  let events: BrowserEvents;
  let server: Server;
  let asker: Page;
  let one: Page;
  let two: Page;

  beforeAll(async () => {
    server = await serve('test/pages', PAGES);
    extension = await launchWithExtension(name);
    events = browserEvents(extension);
    asker = await extension.openExtensionPage('manifest.json');
    one = await extension.browser.newPage();
    two = await extension.browser.newPage();
    await one.goto(`${server.origin}/one`);
    await two.goto(`${server.origin.replace('localhost', '127.0.0.1')}/two`);
    await settledMarks(two);
    await settledMarks(one);
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  /** Title and badge of the button for the tab at a path: the title says the same as the icon that is set with it. */
  const button = (path: string) =>
    asker.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const { id: tabId } = (await api.tabs.query({})).find(({ url }) => url?.endsWith(${JSON.stringify(path)}));
      return (await api.action.getTitle({ tabId })) + ' [' + (await api.action.getBadgeText({ tabId })) + ']';
    })()`) as Promise<string>;
  const buttonIs = (path: string, wanted: string) =>
    waitFor(
      `the button on ${path}`,
      () => button(path),
      (text) => text === wanted,
    );
  const site = () => new URL(server.origin).host;

  it('shows on, off here and paused, and the count of names, in tabs that are open already', async () => {
    const off = { kind: 'sites', sites: [site()], state: 'off' } as const;
    await changeSettings(asker, { kind: 'change', changes: { badge: 'names' } });
    await buttonIs('/one', 'Backstory · on [2]');
    await changeSettings(asker, off);
    await buttonIs('/one', 'Backstory · off on this page []');
    await changeSettings(asker, { ...off, state: 'on' });
    await buttonIs('/one', 'Backstory · on [2]');
    await changeSettings(asker, { kind: 'pause', pause: { kind: 'resumed' } });
    await buttonIs('/one', 'Backstory · paused everywhere []');
    await buttonIs('/two', 'Backstory · paused everywhere []');
    await changeSettings(asker, { kind: 'pause', pause: { kind: 'none' } });
    await buttonIs('/one', 'Backstory · on [2]');
    await changeSettings(asker, { kind: 'change', changes: { badge: 'none' } });
    await buttonIs('/one', 'Backstory · on []');
  });

  it('switches the site by its command, and ends a pause by it', async () => {
    await one.bringToFront();
    const marks = async (wanted: number) =>
      waitFor(
        `${wanted} marks`,
        async () => (await readMarks(one)).length,
        (count) => count === wanted,
      );
    await events.command('toggle-site');
    await marks(0);
    await buttonIs('/one', 'Backstory · off on this page []');
    await events.command('toggle-site');
    await marks(2);
    await changeSettings(asker, { kind: 'pause', pause: { kind: 'restart' } });
    await marks(0);
    await one.bringToFront();
    await events.command('toggle-site');
    await marks(2);
  });

  it('goes from mention to mention through the frames of a page, round and back', async () => {
    const framed = await extension.browser.newPage();
    await framed.goto(`${server.origin}/frames`);
    await framed.bringToFront();
    const marked = () => Promise.all(framed.frames().map((frame) => readMarks(frame)));
    await waitFor(
      'marks in three frames',
      marked,
      (found) => found.filter((list) => list.length > 0).length === 3,
    );
    const inWorld = await contentWorld(extension, framed);
    // The card of a frame is in that frame; where the focus is tells which frame was gone to.
    const focused = async () => {
      for (const frame of framed.frames()) {
        const isHere = await frame.evaluate(
          () => document.activeElement?.localName === 'backstory-card' && document.hasFocus(),
        );
        if (isHere) return frame.evaluate(() => document.body.textContent?.trim().split(' ')[0] ?? '');
      }
      return '';
    };
    const walk = async (command: string, expected: readonly string[]) => {
      for (const name of expected) {
        await events.command(command);
        await waitFor(`the card on ${name}`, focused, (at) => at === name);
      }
    };
    await walk('next-mention', ['Anthropic', 'SoftBank', 'Nvidia', 'Anthropic']);
    expect((await readCard(inWorld)).name).toBe('Anthropic');
    await walk('previous-mention', ['Nvidia', 'SoftBank', 'Anthropic']);
    await framed.close();
  });

  it('suggests in the address bar, and opens the search page on Enter', async () => {
    const found = await events.suggestions('蘇萊曼 2024');
    expect(found.length).toBeGreaterThan(2);
    expect(found[0]?.description).toMatch(/Mustafa Suleyman/);
    expect(await events.suggestions('qxzvkw')).toEqual([]);
    await events.enter(found[0]?.content ?? '');
    await searchPage(found[0]?.content ?? '');
  });

  it('searches a selection from its menu', async () => {
    await one.bringToFront();
    await events.searchSelection(' Satya Nadella ');
    await searchPage('Satya Nadella');
  });

  /** Waits for the page that searches a text, and for its answer. */
  async function searchPage(text: string): Promise<void> {
    const opened = (await waitFor(
      `a search for ${text}`,
      async () => {
        const pages = await extension.browser.pages();
        const urls = await Promise.all(pages.map((it) => it.evaluate(() => location.href).catch(() => '')));
        return pages[urls.findIndex((url) => url.includes(`popup.html?query=${encodeURIComponent(text)}`))];
      },
      Boolean,
    )) as Page;
    await waitFor(
      'results',
      () => opened.evaluate(() => document.querySelectorAll('[role="option"]').length),
      (count) => count > 0,
    );
    await opened.close();
  }
});
