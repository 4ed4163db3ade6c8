// The card under what a reader's device and system ask of it, in real browsers: a finger, a page that fills the screen,
// print, less motion, forced colours.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launchBrowser } from '../../test/support/browsers';
import { openCardPage } from '../../test/support/card-page';
import { restOn } from '../../test/support/card-states';
import { fixtureViews } from '../../test/support/fixture-views';
import { emulateMedia } from '../../test/support/media';
import type { EntityKey } from '../dataset';
import { DEFAULT_SETTINGS } from '../shared';
import { HOVER } from './hover-state';

const key = (id: string): EntityKey => `microsoft-openai/${id}`;
const NAMES = { Stargate: [key('stargate')], OpenAI: [key('openai')] };
const views = fixtureViews('stargate', 'openai');
const TEXT = `<p>The venture is called Stargate here.</p>
<p><a href="#top">A link about OpenAI</a></p><p style="margin-top:420px">Nothing stands here.</p>`;
const PHONE = { width: 390, height: 760, hasTouch: true, isMobile: false };

describe.each(BROWSERS)('the card in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  const open = async (body = TEXT, viewport: typeof PHONE | { width: number; height: number } = PHONE) => {
    const html = `<!doctype html><html lang="en"><head></head><body style="margin:20px;font:18px/2 serif">${body}</body></html>`;
    page = await openCardPage(browser, html, { names: NAMES, views }, viewport);
  };
  const isOpen = () => page.evaluate(() => window.world.root.host.matches(':popover-open'));
  const shown = () => page.waitForFunction(() => window.world.root.host.matches(':popover-open'));
  const gone = () => page.waitForFunction(() => !window.world.root.host.matches(':popover-open'));
  const middleOf = (mark: number) => page.evaluate((index) => window.world.box(index), mark);
  /** Lets pass what would have opened or closed the card: there is nothing to wait for where nothing is to happen. */
  const outlive = (ms: number) =>
    page.evaluate((time) => new Promise((next) => setTimeout(next, time)), ms + 150);

  it('opens on a tap, stays when the finger is gone, and closes on a tap elsewhere', async () => {
    await open();
    const { x, y } = await middleOf(0);
    await page.touchscreen.tap(x, y);
    await shown();
    await outlive(HOVER.closeDelayMs);
    expect(await isOpen()).toBe(true);
    await page.touchscreen.tap(x, 700);
    await gone();
  });

  it('leaves a long press to the page', async () => {
    await open();
    const { x, y } = await middleOf(0);
    await page.touchscreen.touchStart(x, y);
    await outlive(DEFAULT_SETTINGS.open.delayMs + 300);
    expect(await isOpen()).toBe(false);
    await page.touchscreen.touchEnd();
  });

  it('leaves a tap on a link to the page', async () => {
    await open();
    const link = await middleOf(1);
    await page.evaluate(() =>
      document.addEventListener('click', ({ target }) => {
        document.body.dataset.followed = (target as Element).closest('a')?.hash;
      }),
    );
    await page.touchscreen.tap(link.x, link.y);
    await page.waitForFunction(() => document.body.dataset.followed === '#top');
    expect(await isOpen()).toBe(false);
  });

  it('stands above the element that fills the screen', async () => {
    await open(
      `<button id="fill">fill</button><section style="background:#eee;padding:40px"><p>About Stargate alone.</p></section>`,
      { width: 900, height: 700 },
    );
    await page.evaluate(() => {
      document.querySelector('#fill')?.addEventListener('click', () => {
        document.querySelector('section')?.requestFullscreen();
      });
    });
    await page.click('#fill');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await restOn(page, 0);
    await shown();
    const seen = await page.evaluate(() => {
      const { host } = window.world.root;
      const { x, y } = host.getBoundingClientRect();
      return [host.parentElement?.tagName, document.elementFromPoint(x + 30, y + 30)?.tagName];
    });
    expect(seen).toEqual(['SECTION', 'BACKSTORY-CARD']);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it('is not printed', async () => {
    await open();
    await page.evaluate(() => window.world.open(0));
    await shown();
    const drawn = () => page.evaluate(() => window.world.root.host.getBoundingClientRect().height > 0);
    expect(await drawn()).toBe(true);
    await emulateMedia(page, [], 'print');
    await page.waitForFunction(() => matchMedia('print').matches);
    expect(await drawn()).toBe(false);
    await emulateMedia(page, []);
    await page.waitForFunction(() => matchMedia('screen').matches);
    expect(await drawn()).toBe(true);
  });

  it('comes and goes at once for a reader who wants less motion', async () => {
    await open();
    const motion = () =>
      page.evaluate(() => {
        const card = getComputedStyle(window.world.root.querySelector('.card')!);
        return [card.animationName, Number.parseFloat(card.getPropertyValue('--fade-out'))];
      });
    await page.evaluate(() => window.world.open(0));
    await shown();
    expect(await motion()).toEqual(['appear', 80]);
    await emulateMedia(page, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.waitForFunction(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
    expect(await motion()).toEqual(['none', 0]);
    await emulateMedia(page, []);
  });

  it('takes the colours that the reader forces', async () => {
    await open();
    await page.evaluate(() => window.world.open(0));
    await shown();
    await emulateMedia(page, [{ name: 'forced-colors', value: 'active' }]);
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    const [card, canvas, shadow] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.background = 'Canvas';
      const { backgroundColor, boxShadow } = getComputedStyle(window.world.root.querySelector('.card')!);
      return [backgroundColor, getComputedStyle(probe).backgroundColor, boxShadow];
    });
    expect(card).toBe(canvas);
    expect(shadow).toBe('none');
    await emulateMedia(page, []);
  });
});
