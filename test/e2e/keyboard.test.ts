// The whole job by keyboard alone, with the built extension in both browsers: from mention to mention by command, through
// the card and what it leads to, and back to where the reader was. Nothing else of the keyboard is ever taken.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { readCard } from '../support/card';
import { giveCommand } from '../support/commands';
import { contentWorld, type InContentWorld } from '../support/content-world';
import { pointAt, readMarks, settledMarks } from '../support/marks';
import { type Server, serve } from '../support/serve';
import { waitFor } from '../support/wait';

/** Records every key that the page's own handlers see, and whether somebody had already taken it. */
const RECORD_KEYS = `<script>
  window.keys = [];
  addEventListener('keydown', (event) => window.keys.push(event.key + (event.defaultPrevented ? ' taken' : '')));
</script>`;

/** What of the card a keyboard reader meets, read in the content script's world. */
function lookInside() {
  const host = document.querySelector('backstory-card') as
    | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  const api = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }
  ).chrome?.dom;
  const root = host && (host.openOrClosedShadowRoot ?? api?.openOrClosedShadowRoot(host) ?? null);
  const focused = root?.activeElement ?? null;
  return {
    title: root?.querySelector('h2 > span')?.textContent ?? '',
    focused: focused
      ? (focused.getAttribute('aria-label') ?? focused.getAttribute('role') ?? focused.textContent ?? '')
      : '',
    kind: focused?.className ?? '',
    said: root?.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '',
    factCount: root?.querySelectorAll('.body .fact').length ?? 0,
    scrolled: root?.querySelector('.body')?.scrollTop ?? 0,
  };
}
type Inside = ReturnType<typeof lookInside>;

describe.each(BROWSERS)('by keyboard alone in %s', (name) => {
  let extension: ExtensionBrowser;
  let server: Server;
  let page: Page;
  let inWorld: InContentWorld;

  beforeAll(async () => {
    const sample = readFileSync('test/pages/sample.html', 'utf8')
      .replace(/<body[^>]*>/, (body) => `${body}${RECORD_KEYS}<p><a id="start" href="#top">Start</a></p>`)
      .replace('</body>', '<p style="margin-top: 1500px">At the very end stands OpenAI.</p></body>');
    server = await serve('test/pages', { '/keys.html': { body: sample } });
    extension = await launchWithExtension(name);
    page = await extension.browser.newPage();
    await page.goto(`${server.origin}/keys.html`);
    await settledMarks(page);
    inWorld = await contentWorld(extension, page);
    await page.focus('#start');
  });
  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  const until = (what: string, isDone: (inside: Inside) => boolean) =>
    waitFor(what, () => inWorld(lookInside), isDone);
  const press = (key: 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowDown') => page.keyboard.press(key);
  const step = async (command: 'next-mention' | 'previous-mention', from: string) => {
    await giveCommand(extension, command);
    return until(`a card after ${from}`, (inside) => inside.focused === 'dialog' && inside.title !== from);
  };
  /** Tabs on until something has the focus; fails after as many stops as no card has. */
  const tabTo = async (what: string, isIt: (inside: Inside) => boolean): Promise<Inside> => {
    for (let stop = 0; stop < 40; stop += 1) {
      const inside = await inWorld(lookInside);
      if (isIt(inside)) return inside;
      await press('Tab');
    }
    throw new Error(`Tab never came to ${what}`);
  };
  const focusInPage = () => page.evaluate(() => document.activeElement?.id);
  const closed = () =>
    waitFor(
      'the card to close',
      () => readCard(inWorld),
      ({ open }) => !open,
    );

  it('steps to the first mention and takes the focus into its card', async () => {
    const { title } = await step('next-mention', '');
    const [first] = (await settledMarks(page))
      .filter(({ y }) => y > 0)
      .sort((a, b) => a.y - b.y || a.x - b.x);
    expect((await readCard(inWorld)).name).toBe(title);
    expect(first).toBeDefined();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BACKSTORY-CARD');
  });

  it('goes through the facts on the strip by arrow keys', async () => {
    const before = await tabTo('the strip', ({ said, kind }) => kind === 'strip-slider' && said !== '');
    await press('ArrowRight');
    const after = await until('the next fact', ({ said }) => said !== before.said);
    expect(after.said).toMatch(/\d{4}/);
  });

  it('goes on to a related name and back', async () => {
    const { title } = await inWorld(lookInside);
    const chip = await tabTo('a related name', ({ kind }) => kind === 'chip');
    await press('Enter');
    await until('the related card', (inside) => inside.title === chip.focused && inside.focused === 'dialog');
    await tabTo('the way back', ({ focused }) => focused.includes(title));
    await press('Enter');
    await until('the first card again', (inside) => inside.title === title && inside.focused === 'dialog');
  });

  it('unfolds all facts and scrolls through them', async () => {
    const { factCount } = await inWorld(lookInside);
    const all = await tabTo('all facts', ({ focused }) => /^All \d+ facts$/.test(focused));
    await press('Enter');
    const count = Number(/\d+/.exec(all.focused)![0]);
    expect(count).toBeGreaterThan(factCount);
    await until('all facts', (inside) => inside.factCount === count && inside.kind === 'body');
    await press('ArrowDown');
    await until('the list to scroll', ({ scrolled, kind }) => kind === 'body' && scrolled > 0);
  });

  it('gives the focus back on Esc, to where it was', async () => {
    await press('Escape');
    await closed();
    expect(await focusInPage()).toBe('start');
  });

  it('steps on from there, back, and round to the last mention, to which it scrolls', async () => {
    const second = await step('next-mention', '');
    await step('previous-mention', second.title);
    const top = await page.evaluate(() => scrollY);
    await giveCommand(extension, 'previous-mention');
    await waitFor(
      'the page to scroll',
      () => page.evaluate(() => scrollY),
      (now) => now > top,
    );
    const { box } = await waitFor(
      'the last card',
      () => readCard(inWorld),
      ({ open, painted }) => open && painted,
    );
    const height = await page.evaluate(() => innerHeight);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    await press('Escape');
    await closed();
    expect(await focusInPage()).toBe('start');
  });

  it('refuses a name and takes that back, with the focus inside all along', async () => {
    await step('next-mention', '');
    await tabTo('the refusal', ({ focused }) => focused.startsWith('Not this'));
    await press('Enter');
    const { focused: way } = await until('the ways to refuse', ({ focused }) =>
      focused.startsWith('Don’t mark “'),
    );
    const refused = /“(.+)”/.exec(way)![1];
    const count = async () => (await readMarks(page)).filter(({ text }) => text === refused).length;
    expect(await count()).toBeGreaterThan(0);
    await press('Enter');
    await waitFor('the marks to go', count, (now) => now === 0);
    // The mark went with it, and still the card stands: it holds the way back.
    await until('the way back', ({ focused }) => focused === 'dialog');
    await tabTo('the way back', ({ focused }) => focused === 'Undo');
    await press('Enter');
    await waitFor('the marks to come back', count, (now) => now > 0);
    await until('the facts again', ({ factCount, focused }) => factCount > 0 && focused === 'dialog');
    await press('Escape');
    await closed();
    expect(await focusInPage()).toBe('start');
  });

  it('leaves every other key to the page, with no card and with one under the pointer', async () => {
    const keys = ['a', 'j', 'k', 'Enter', 'ArrowDown', 'Home', 'PageDown', ' ', 'F2', '?', '.'] as const;
    const seen = async () => {
      await page.evaluate(() => {
        (window as unknown as { keys: string[] }).keys = [];
      });
      for (const key of keys) await page.keyboard.press(key);
      return page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    };
    expect(await seen()).toEqual(keys);
    const mark = (await settledMarks(page)).find(({ y }) => y > 80 && y < 500);
    await pointAt(page, mark!);
    await waitFor(
      'the card',
      () => readCard(inWorld),
      ({ open }) => open,
    );
    await page.evaluate(() => {
      (window as unknown as { keys: string[] }).keys = [];
    });
    for (const key of ['a', 'j', 'k', 'Shift', '?'] as const) await page.keyboard.press(key);
    await press('Escape');
    await closed();
    await press('Escape');
    // The first Esc was ours: it closed the card. The second is the page's again.
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'a',
      'j',
      'k',
      'Shift',
      '?',
      'Escape',
    ]);
  });
});
