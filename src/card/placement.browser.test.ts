// Where the card stands, in real browsers: wherever a mention is, in whatever window and writing, the card lies inside
// the viewport and never over it.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launchBrowser } from '../../test/support/browsers';
import { bundledViews, openCardPage } from '../../test/support/card-page';
import { restOn } from '../../test/support/card-states';
import type { EntityKey } from '../dataset';

const NAMES = {
  Stargate: ['microsoft-openai/stargate' as EntityKey],
  'Sam Altman': ['microsoft-openai/sam-altman' as EntityKey],
};
const views = bundledViews('stargate', 'sam-altman');
const EDGE = 8;

const spread = (styles: string) =>
  `<!doctype html><html lang="en"><head><style>html, body { margin: 0; font: 18px/1.5 serif } ${styles}</style></head><body>`;
const spot = (x: number, y: number) =>
  `<p style="position:absolute;margin:0;left:${x}%;top:${y}%;white-space:nowrap">Stargate</p>`;
const EVERYWHERE = [2, 45, 88].flatMap((x) => [1, 30, 60, 94].map((y) => spot(x, y))).join('');

describe.each(BROWSERS)('placement in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  /** Opens the card on a mark without the pointer, and gives its box and the mark's. */
  const placeAt = (index: number) =>
    page.evaluate(async (mark) => {
      const { world } = window;
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      world.open(mark);
      while (!world.root.host.matches(':popover-open')) await frame();
      await frame();
      await frame();
      const { left, top, right, bottom } = world.root.host.getBoundingClientRect();
      const result = {
        card: { left, top, right, bottom },
        boxes: world.boxes(mark),
        width: document.documentElement.clientWidth,
        height: innerHeight,
      };
      return result;
    }, index);
  type Placed = Awaited<ReturnType<typeof placeAt>>;

  const expectFree = ({ card, boxes, width, height }: Placed) => {
    for (const box of boxes) {
      const isApart =
        card.left >= box.right || card.right <= box.left || card.top >= box.bottom || card.bottom <= box.top;
      expect(isApart, JSON.stringify({ card, box })).toBe(true);
    }
    expect(card.left).toBeGreaterThanOrEqual(EDGE - 1);
    expect(card.top).toBeGreaterThanOrEqual(EDGE - 1);
    expect(card.right).toBeLessThanOrEqual(width - EDGE + 1);
    expect(card.bottom).toBeLessThanOrEqual(height - EDGE + 1);
    expect(card.bottom - card.top).toBeGreaterThan(50);
  };

  it.each([
    ['a desktop window', 1280, 900],
    ['a phone', 320, 568],
    ['a phone on its side', 568, 320],
    ['200% zoom', 640, 450],
    ['a small frame', 420, 260],
  ])('stays inside %s, off the mention, wherever that is', async (_, width, height) => {
    page = await openCardPage(
      browser,
      `${spread('')}${EVERYWHERE}`,
      { names: NAMES, views },
      { width, height },
    );
    const count = await page.evaluate(() => window.world.marks.length);
    expect(count).toBe(12);
    for (let mark = 0; mark < count; mark += 1) {
      expectFree(await placeAt(mark));
      await page.evaluate(() => window.world.close());
    }
  });

  it.each<[string, string, { width: number; height: number }?]>([
    ['right to left', 'html { direction: rtl }'],
    ['vertical, lines to the left', 'html { writing-mode: vertical-rl }'],
    ['vertical, on a phone', 'html { writing-mode: vertical-rl }', { width: 340, height: 640 }],
    ['vertical, lines to the right', 'html { writing-mode: vertical-lr }'],
    ['zoomed by CSS', 'html { zoom: 1.4 }'],
    ['transformed', 'body { transform: translate(40px, 30px) scale(0.9); height: 600px }'],
  ])(
    'stays inside and off the mention in text %s',
    async (_, styles, viewport = { width: 900, height: 700 }) => {
      const text = 'It was called Stargate and it was run by Sam Altman for some years. '.repeat(12);
      page = await openCardPage(
        browser,
        `${spread(styles)}<p style="padding:20px;max-inline-size:420px">${text}</p>`,
        { names: NAMES, views },
        viewport,
      );
      const drawn = await page.evaluate(() =>
        window.world.marks.flatMap((_, index) => {
          const boxes = window.world.boxes(index);
          const isInView = boxes.every(
            (box) =>
              box.left > 8 && box.top > 8 && box.right < innerWidth - 8 && box.bottom < innerHeight - 8,
          );
          return isInView && boxes.length > 0 ? [index] : [];
        }),
      );
      expect(drawn.length).toBeGreaterThan(3);
      for (const mark of drawn.slice(0, 8)) {
        expectFree(await placeAt(mark));
        await page.evaluate(() => window.world.close());
      }
    },
  );

  it('goes to the line of a wrapped mention that is pointed at', async () => {
    const html = `${spread('')}<p style="margin:120px 300px;width:170px">He is called Sam Altman here</p>`;
    page = await openCardPage(browser, html, { names: NAMES, views }, { width: 1000, height: 900 });
    const boxes = await page.evaluate(() => window.world.boxes(0));
    expect(boxes).toHaveLength(2);
    for (const box of boxes) {
      await page.mouse.move(5, 5);
      await page.waitForFunction(() => !window.world.root.host.matches(':popover-open'));
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await page.waitForFunction(
        () =>
          window.world.root.host.matches(':popover-open') &&
          window.world.root.host.getBoundingClientRect().top > 20,
      );
      const card = await page.evaluate(() => window.world.root.host.getBoundingClientRect().toJSON());
      for (const other of boxes) {
        const isApart =
          card.left >= other.right ||
          card.right <= other.left ||
          card.top >= other.bottom ||
          card.bottom <= other.top;
        expect(isApart, JSON.stringify({ card, other })).toBe(true);
      }
      // Near the pointer, not merely near the mention.
      expect(Math.min(Math.abs(card.top - box.bottom), Math.abs(box.top - card.bottom))).toBeLessThanOrEqual(
        40,
      );
    }
  });

  it('follows its mention in a scrolling box, and closes when that scrolls out of it', async () => {
    const html = `${spread('')}<div id="box" style="height:200px;width:300px;overflow:auto;margin:40px"><p style="margin:90px 0 2000px">Stargate</p></div>`;
    page = await openCardPage(browser, html, { names: NAMES, views }, { width: 900, height: 700 });
    const before = await placeAt(0);
    await page.evaluate(() => document.querySelector('#box')?.scrollBy(0, 40));
    await page.waitForFunction(
      (top) => Math.abs(window.world.root.host.getBoundingClientRect().top - top + 40) < 2,
      {},
      before.card.top,
    );
    await page.evaluate(() => document.querySelector('#box')?.scrollBy(0, 400));
    await page.waitForFunction(() => !window.world.root.host.matches(':popover-open'));
  });

  it('stays, pinned, when its mention scrolls away, and inside the window', async () => {
    const html = `${spread('')}<p style="margin:300px 40px 4000px">Stargate</p>`;
    page = await openCardPage(browser, html, { names: NAMES, views }, { width: 900, height: 700 });
    await restOn(page, 0);
    await page.waitForFunction(() => window.world.root.host.matches(':popover-open'));
    await page.evaluate(() =>
      window.world.root.querySelector<HTMLElement>('[aria-label="Keep open"]')?.click(),
    );
    await page.evaluate(() => scrollTo(0, 2000));
    await page.waitForFunction(() => window.world.boxes(0)[0]!.bottom < -1000);
    await page.evaluate(
      () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
    );
    const { card, height } = await page.evaluate(() => ({
      card: window.world.root.host.getBoundingClientRect().toJSON(),
      height: innerHeight,
    }));
    expect(card.height).toBeGreaterThan(50);
    expect(card.bottom).toBeGreaterThan(60);
    expect(card.top).toBeLessThan(height - 60);
  });
});
