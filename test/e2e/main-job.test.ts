// The main job with the built extension, in both browsers: names are marked, one is hovered, its card is read, the popup
// searches, the site is switched off and on. And the page never notices: its DOM stays the same string.

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readCard } from '../support/card';
import { contentWorld, type InContentWorld } from '../support/content-world';
import { pointAt, readMarks, settledMarks } from '../support/marks';
import { openPopupPage } from '../support/popup';
import { type Server, serve } from '../support/serve';
import { waitFor } from '../support/wait';

/** Records, in the page's own world and before any script of ours, every change of the page's tree. */
const RECORD_MUTATIONS = `
  window.__changes = [];
  new MutationObserver((records) => {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      window.__changes.push(record.type + ':' + (nodes.map((node) => node.nodeName).join(',') || record.target.nodeName));
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
  window.__before = document.documentElement.outerHTML;
`;

describe.each(BROWSERS)('the main job in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let page: Page;
  let inWorld: InContentWorld;

  beforeAll(async () => {
    // Nothing may follow the script: the parser would still add it to the body, after the string was taken.
    const recorded = readFileSync('test/pages/sample.html', 'utf8').replace(
      /<\/body>\s*<\/html>\s*$/,
      `<script>${RECORD_MUTATIONS}</script></body></html>`,
    );
    server = await serve('test/pages', { '/recorded.html': { body: recorded } });
    extension = await launchWithExtension(name);
    page = await extension.browser.newPage();
    await page.goto(`${server.origin}/recorded.html`);
    inWorld = await contentWorld(extension, page);
  });

  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  it('marks the names a reader sees, and only them', async () => {
    const texts = (await settledMarks(page)).map(({ text }) => text);
    for (const wanted of ['Oracle', 'Crusoe', 'Stargate', 'OpenAI', 'Microsoft', 'White House'])
      expect(texts).toContain(wanted);
    for (const unwanted of ['apple', 'oracle', 'Mercury', 'museum']) expect(texts).not.toContain(unwanted);
  });

  it('shows a card with dated facts on the name under the pointer', async () => {
    const mark = (await settledMarks(page)).find(({ text, y }) => text === 'Stargate' && y > 0);
    expect(mark).toBeDefined();
    await pointAt(page, mark!);
    const card = await waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open, text }) => open && text !== '',
    );
    expect(card.name).toBe('Stargate');
    expect(card.text).toMatch(/\b(?:Jan|January) 2025\b/);
    expect(card.text).toMatch(/Oracle|SoftBank|MGX/);
    // Never over its own mention.
    const { box } = card;
    const covers =
      mark!.x > box.x && mark!.x < box.x + box.width && mark!.y > box.y && mark!.y < box.y + box.height;
    expect(covers).toBe(false);
  });

  it('closes the card on Esc and leaves the focus where it was', async () => {
    await page.keyboard.press('Escape');
    await waitFor(
      'the card to close',
      () => readCard(inWorld),
      ({ open }) => !open,
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('leaves the page as it was, but for the host of the card', async () => {
    const { same, changes } = await page.evaluate(() => {
      const clone = document.documentElement.cloneNode(true) as HTMLElement;
      for (const host of clone.querySelectorAll('backstory-card')) host.remove();
      const record = window as unknown as { __before: string; __changes: string[] };
      return { same: clone.outerHTML === record.__before, changes: record.__changes };
    });
    expect(same).toBe(true);
    expect(
      changes.filter((change) => !/^(?:childList:BACKSTORY-CARD|attributes:BACKSTORY-CARD)$/i.test(change)),
    ).toEqual([]);
  });

  it('searches from the popup, by keyboard alone', async () => {
    const popup = await openPopupPage(extension, page);
    await popup.keyboard.type('蘇萊曼 2024');
    const text = await waitFor(
      'results',
      () => popup.evaluate(() => document.body.innerText),
      (shown) => /Suleyman/.test(shown) && /2024/.test(shown),
    );
    expect(text).toMatch(/Inflection|consumer|Microsoft/);
    await popup.close();
  });

  it('switches the site off and on at once, without a reload, and remembers', async () => {
    await page.bringToFront();
    const popup = await openPopupPage(extension, page);
    const flip = () => popup.evaluate(() => (document.querySelector('[role=switch]') as HTMLElement).click());
    await flip();
    await waitFor(
      'the marks to go',
      () => readMarks(page),
      (marks) => marks.length === 0,
    );
    const again = await extension.browser.newPage();
    await again.goto(`${server.origin}/sample.html`);
    expect(await readMarks(again)).toEqual([]);
    await flip();
    await page.bringToFront(); // a tab that is not shown does nothing until it is
    await waitFor(
      'the marks to come back',
      () => readMarks(page),
      (marks) => marks.length > 0,
    );
    await again.bringToFront();
    await settledMarks(again);
    await again.close();
    await popup.close();
  });
});
