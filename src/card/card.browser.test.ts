// The card in real browsers: when it opens and closes, where the focus goes, what the page can do to it.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launchBrowser } from '../../test/support/browsers';
import { bundledViews, openCardPage } from '../../test/support/card-page';
import { restOn } from '../../test/support/card-states';
import { waitFor } from '../../test/support/wait';
import type { EntityKey } from '../dataset';
import { DEFAULT_SETTINGS } from '../shared';
import { HOVER } from './hover-state';

const key = (id: string): EntityKey => `microsoft-openai/${id}`;
const NAMES = { Stargate: [key('stargate')], OpenAI: [key('openai')], Oracle: [key('oracle')] };
const views = bundledViews('stargate', 'openai', 'oracle', 'softbank');
const TEXT = `<button id="before">before</button>
<p style="margin-top: 60px">The venture is called Stargate and run by OpenAI with Oracle.</p>
<input id="after" value="after">`;

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body style="margin:20px;font:18px/2 serif">${body}</body></html>`;

describe.each(BROWSERS)('the card in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  const open = async (body = TEXT, head = '', input = {}) => {
    page = await openCardPage(browser, html(body, head), { names: NAMES, views, ...input });
    // Starts in a corner, so that the first move is a real one.
    await page.mouse.move(2, 2);
    return page;
  };
  const isOpen = () => page.evaluate(() => window.world.root.host.matches(':popover-open'));
  const shown = () => page.waitForFunction(() => window.world.root.host.matches(':popover-open'));
  const gone = () => page.waitForFunction(() => !window.world.root.host.matches(':popover-open'));
  const title = () => page.evaluate(() => window.world.root.querySelector('h2')?.textContent);
  const cardBox = () =>
    page.evaluate(() => {
      const { x, y, width, height } = window.world.root.host.getBoundingClientRect();
      return { x, y, width, height };
    });
  /** Lets pass what would have closed the card: there is nothing to wait for where nothing is to happen. */
  const outliveTheClose = () =>
    page.evaluate((ms) => new Promise((next) => setTimeout(next, ms)), HOVER.closeDelayMs + 150);
  /** What has the focus, looked up inside the card too. */
  const focused = () =>
    page.evaluate(() => {
      const inside = window.world.root.activeElement;
      const at = inside ?? document.activeElement;
      return at ? at.id || at.getAttribute('aria-label') || at.getAttribute('role') || at.textContent : null;
    });

  it('opens where the pointer rests, without taking the focus, and closes when it is left', async () => {
    await open();
    await page.focus('#before');
    await restOn(page, 0);
    await shown();
    expect(await title()).toBe('Stargate');
    expect(await focused()).toBe('before');
    await page.mouse.move(2, 2);
    await gone();
    expect(await page.evaluate(() => window.world.log)).toEqual([
      `load ${key('stargate')}`,
      'active Stargate',
      'active none',
    ]);
  });

  it('lets the pointer over the bridge and into the card', async () => {
    await open();
    await restOn(page, 0);
    await shown();
    const [from, box] = [await page.evaluate(() => window.world.box(0)), await cardBox()];
    const to = { x: box.x + box.width - 60, y: box.y + 40 };
    for (let part = 0; part <= 10; part += 1)
      await page.mouse.move(from.x + ((to.x - from.x) * part) / 10, from.y + ((to.y - from.y) * part) / 10);
    await outliveTheClose();
    expect(await isOpen()).toBe(true);
    await page.mouse.move(2, 2);
    await gone();
  });

  it('closes on Esc without moving the focus, and the page never hears of that key', async () => {
    await open();
    await page.evaluate(() => {
      (window as { keys?: string[] }).keys = [];
      addEventListener('keydown', (event) => (window as { keys?: string[] }).keys?.push(event.key));
    });
    await page.focus('#before');
    await restOn(page, 0);
    await shown();
    await page.keyboard.press('Escape');
    await gone();
    expect(await focused()).toBe('before');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    expect(await page.evaluate(() => (window as { keys?: string[] }).keys)).toEqual(['Escape', 'a']);
  });

  it('closes on Esc while the reader writes, and leaves the key to the page', async () => {
    await open();
    await page.evaluate(() => {
      (window as { keys?: string[] }).keys = [];
      addEventListener('keydown', (event) => (window as { keys?: string[] }).keys?.push(event.key));
    });
    await page.focus('#after');
    await restOn(page, 0);
    await shown();
    await page.keyboard.press('Escape');
    await gone();
    expect(await page.evaluate(() => (window as { keys?: string[] }).keys)).toEqual(['Escape']);
    expect(await focused()).toBe('after');
  });

  it('takes the focus when opened from the keyboard, and gives it back on Esc', async () => {
    await open();
    await page.focus('#before');
    await page.evaluate(() => window.world.openFromKeyboard(1));
    await shown();
    expect(await focused()).toBe('dialog');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Keep open');
    await page.keyboard.press('Escape');
    await gone();
    expect(await focused()).toBe('before');
  });

  it('has a sane Tab order, from whose end the reader goes on in the page', async () => {
    await open();
    await page.focus('#before');
    await page.evaluate(() => window.world.openFromKeyboard(0));
    await shown();
    const seen: (string | null)[] = [];
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (at === 'after') break;
      seen.push(at);
    }
    expect(seen.slice(0, 3)).toEqual(['Keep open', 'Close', 'Facts in order of time']);
    expect(seen.slice(-2)[0]).toMatch(/^All \d+ facts$/);
    expect(seen.at(-1)).toBe('Not this Stargate…');
    expect(seen.slice(3, -2)).toContain('OpenAI');
    await gone();
    expect(await focused()).toBe('after');
  });

  it('goes back to where the reader was on Shift+Tab', async () => {
    await open();
    await page.focus('#before');
    await page.evaluate(() => window.world.openFromKeyboard(0));
    await shown();
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await gone();
    expect(await focused()).toBe('before');
  });

  it('steps to the next mark with the focus still inside', async () => {
    await open();
    await page.focus('#before');
    await page.evaluate(() => window.world.openFromKeyboard(0));
    await shown();
    await page.evaluate(() => window.world.openFromKeyboard(1));
    await page.waitForFunction(() => window.world.root.querySelector('h2')?.textContent === 'OpenAI');
    expect(await focused()).toBe('dialog');
    await page.keyboard.press('Escape');
    await gone();
    expect(await focused()).toBe('before');
  });

  it('walks the strip by arrow keys and shows each fact', async () => {
    await open();
    await page.evaluate(() => window.world.openFromKeyboard(0));
    await shown();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    const read = () =>
      page.evaluate(() => {
        const slider = window.world.root.querySelector('[role=slider]');
        return {
          said: slider?.getAttribute('aria-valuetext') ?? '',
          seen: window.world.root.querySelector('.preview .statement > span')?.textContent ?? '',
        };
      });
    const first = await read();
    expect(first.said).toContain(first.seen);
    await page.keyboard.press('ArrowRight');
    const second = await read();
    expect(second.said).toContain(second.seen);
    expect(second.said).not.toBe(first.said);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.world.root.querySelectorAll('.body .fact').length > 3);
  });

  it('turns to a related name and back, keeping the focus inside', async () => {
    await open();
    await page.evaluate(() => window.world.openFromKeyboard(0));
    await shown();
    await page.evaluate(() => {
      const chips = [...window.world.root.querySelectorAll<HTMLElement>('.chip')];
      chips.find((chip) => chip.textContent === 'SoftBank')?.focus();
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.world.root.querySelector('h2')?.textContent === 'SoftBank');
    // The focus follows what is drawn, a task later.
    await waitFor('the focus', focused, (at) => at === 'dialog');
    expect(await page.evaluate(() => window.world.root.querySelector('.relation')?.textContent)).toContain(
      'Stargate and SoftBank',
    );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('‹ Back to Stargate');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.world.root.querySelector('h2')?.textContent === 'Stargate');
    await waitFor('the focus', focused, (at) => at === 'dialog');
  });

  it('mutes, says so, undoes, and stays open meanwhile though its mark is gone', async () => {
    await open();
    await restOn(page, 0);
    await shown();
    const press = (words: string) =>
      page.evaluate((text) => {
        const buttons = [...window.world.root.querySelectorAll<HTMLElement>('button')];
        buttons.find((button) => button.textContent?.includes(text))?.click();
      }, words);
    await press('Not this');
    await page.waitForFunction(() => window.world.root.querySelector('.refuse'));
    expect(await page.evaluate(() => window.world.root.querySelector('.refuse p')?.textContent)).toBe(
      'Near by: “OpenAI” and “SoftBank”. Elsewhere on this page: “data center”. Without “OpenAI” it would not be marked.',
    );
    await press('Don’t mark “Stargate”');
    await page.waitForFunction(() => window.world.root.querySelector('[role=status]'));
    await page.evaluate(() => {
      document.querySelector('p')!.textContent = '';
      window.world.marksChanged();
    });
    await page.mouse.move(2, 2);
    await outliveTheClose();
    expect(await isOpen()).toBe(true);
    await press('Undo');
    await page.waitForFunction(() => !window.world.root.querySelector('[role=status]'));
    expect((await page.evaluate(() => window.world.log)).filter((line) => line.includes('mute'))).toEqual([
      'mute name Stargate',
      'unmute name Stargate',
    ]);
  });

  it('offers the way between two names when pinned', async () => {
    await open();
    await restOn(page, 0);
    await shown();
    await page.evaluate(() =>
      window.world.root.querySelector<HTMLElement>('[aria-label="Keep open"]')?.click(),
    );
    await restOn(page, 2);
    await page.waitForFunction(() => window.world.root.querySelector('.relation'));
    expect(await title()).toBe('Stargate');
    expect(await page.evaluate(() => window.world.root.querySelector('.relation')?.textContent)).toContain(
      'Stargate and Oracle',
    );
    await page.mouse.click(5, 300);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await gone();
  });

  it('stands in the open dialog that covers the page, and answers clicks there', async () => {
    await open('<dialog style="margin:20px"><p>About Stargate alone.</p></dialog><p>Oracle</p>');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await restOn(page, 0);
    await shown();
    expect(await page.evaluate(() => window.world.root.host.parentElement?.tagName)).toBe('DIALOG');
    const box = await cardBox();
    const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x + 30, y + 30)?.tagName, box);
    expect(top).toBe('BACKSTORY-CARD');
    await page.keyboard.press('Escape');
    await gone();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('is shown as designed on a page that hides, moves and recolours everything', async () => {
    await open(
      TEXT,
      `<style>* { all: unset !important; display: none !important; --paper: red; --ink: red }
       html, body, p { display: block !important } backstory-card { left: 0 !important; zoom: 3 !important; opacity: 0 !important }
       :root { --paper: red } .card { background: red !important }</style>`,
    );
    await restOn(page, 0);
    await shown();
    await page.waitForFunction(() => window.world.root.host.getBoundingClientRect().width === 360);
    const look = await page.evaluate(() => {
      const card = getComputedStyle(window.world.root.querySelector('.card')!);
      const host = getComputedStyle(window.world.root.host);
      return [card.backgroundColor, card.color, card.fontSize, host.display, host.opacity, host.position];
    });
    expect(look).toEqual(['rgb(255, 255, 255)', 'rgb(26, 27, 31)', '14px', 'block', '1', 'fixed']);
  });

  it('keeps its size and place on a page that zooms itself', async () => {
    await open(TEXT, '<style>html { zoom: 1.5 }</style>');
    await restOn(page, 0);
    await shown();
    await page.waitForFunction(
      () => Math.round(window.world.root.host.getBoundingClientRect().width) === 360,
    );
    const [box, mark] = [await cardBox(), await page.evaluate(() => window.world.box(0))];
    expect(box.y).toBeGreaterThan(mark.y);
    expect(box.y - mark.y).toBeLessThan(60);
  });

  it('changes nothing of the page but that its host comes and goes', async () => {
    await open();
    const before = await page.evaluate(() => {
      const changes: string[] = [];
      (window as { changes?: string[] }).changes = changes;
      new MutationObserver((records) => {
        for (const { type, addedNodes, removedNodes, attributeName } of records)
          changes.push(
            [type, attributeName, ...[...addedNodes, ...removedNodes].map((node) => node.nodeName)]
              .join(' ')
              .trim(),
          );
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      return document.documentElement.outerHTML;
    });
    await restOn(page, 0);
    await shown();
    await page.mouse.move(2, 2);
    await gone();
    await restOn(page, 1);
    await shown();
    await page.evaluate(() => window.world.stop());
    await page.waitForFunction(() => !document.querySelector('backstory-card'));
    const [after, changes] = await page.evaluate(() => [
      document.documentElement.outerHTML,
      (window as { changes?: string[] }).changes,
    ]);
    expect(after).toBe(before);
    expect(changes).toEqual(['childList  BACKSTORY-CARD', 'childList  BACKSTORY-CARD']);
  });

  it('does nothing any more once the page session is over', async () => {
    await open();
    await page.evaluate(() => window.world.stop());
    await restOn(page, 0);
    await page.evaluate(
      (ms) => new Promise((next) => setTimeout(next, ms)),
      DEFAULT_SETTINGS.open.delayMs + 150,
    );
    expect(await page.evaluate(() => window.world.log)).toEqual([]);
  });

  it('follows new settings: language, mode', async () => {
    await open();
    await restOn(page, 0);
    await shown();
    await page.evaluate((settings) => window.world.changeSettings(settings), {
      language: 'zh-Hant',
    } as const);
    await page.waitForFunction(() =>
      window.world.root.querySelector('.as-of')?.textContent?.includes('資料截至'),
    );
    expect(await title()).toContain('星際之門');
    await page.mouse.move(2, 2);
    await gone();
    await page.evaluate((settings) => window.world.changeSettings(settings), {
      open: { ...DEFAULT_SETTINGS.open, mode: 'click' as const },
    });
    await page.evaluate(() => {
      window.world.log.length = 0;
    });
    await restOn(page, 1);
    const { x, y } = await page.evaluate(() => window.world.box(1));
    await page.mouse.click(x, y);
    await shown();
    await page.mouse.click(5, 400);
    await gone();
  });
});
