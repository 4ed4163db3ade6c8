// The pointer among many mentions, in real browsers: crossing them opens nothing, no way over them leaves a card stuck
// or opens one on the way to another. Ways are made from a seed and gone under a virtual clock; one crossing is gone by
// the browser's own mouse.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../test/fuzz/random';
import { BROWSERS, launchBrowser } from '../../test/support/browsers';
import { openCardPage } from '../../test/support/card-page';
import type { Journey, Leg } from '../../test/support/card-pointer';
import { fixtureViews } from '../../test/support/fixture-views';
import type { EntityKey } from '../dataset';
import { DEFAULT_SETTINGS } from '../shared';
import { HOVER } from './hover-state';

const key = (id: string): EntityKey => `microsoft-openai/${id}`;
const NAMES = { Stargate: [key('stargate')], OpenAI: [key('openai')], Oracle: [key('oracle')] };
const VIEWPORT = { width: 900, height: 700 };
const MENTIONS = 60;
const NAME_LIST = Object.keys(NAMES);
const TEXT = Array.from({ length: MENTIONS }, (_, index) => `${NAME_LIST[index % 3]} met`).join(' ');
const HTML = `<!doctype html><html lang="en"><body style="margin:40px 30px;font:18px/1.7 sans-serif">
  <p style="margin:0 0 30px">${TEXT}.</p><p>Nothing stands here.</p></body></html>`;
const SEED = 20260224;
const PATHS = 100;
/** Reading along a line is about 0.2 px/ms, looking for a place on the page about 2. */
const SPEEDS = [0.15, 0.3, 0.6, 2];

describe.each(BROWSERS)('a pointer among many mentions in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    page = await openCardPage(
      browser,
      HTML,
      { names: NAMES, views: fixtureViews('stargate', 'openai', 'oracle') },
      VIEWPORT,
    );
  });
  afterAll(() => browser?.close());

  const middles = () => page.evaluate(() => window.world.marks.map((_, index) => window.world.box(index)));
  const travel = (ways: readonly (readonly Leg[])[]): Promise<Journey[]> =>
    page.evaluate(
      async (given, radius) => {
        window.virtualPointer ??= new window.VirtualPointer(window.world, radius);
        const journeys = [];
        for (const way of given) journeys.push(await window.virtualPointer.travel(way));
        return journeys;
      },
      ways,
      HOVER.restRadius,
    );
  /** Along every line of mentions, from its left end to its right. */
  const crossing = async (speed: number): Promise<Leg[]> => {
    const lines = [...new Set((await middles()).map(({ y }) => y))];
    return lines.flatMap((y): Leg[] => [
      { kind: 'go', x: 10, y, speed: 3 },
      { kind: 'go', x: VIEWPORT.width - 10, y, speed },
    ]);
  };

  it.skipIf(name === 'firefox')('opens no card while a real mouse reads along them', async () => {
    // Paced by frames. On a busy machine the mouse may stand still for a while, and then a card may rightly open: no more
    // than it stood still.
    await page.evaluate((restMs) => {
      const record = window as unknown as { pauses: number };
      record.pauses = 0;
      let lastMs = performance.now();
      addEventListener('pointermove', ({ timeStamp }) => {
        if (timeStamp - lastMs >= restMs) record.pauses += 1;
        lastMs = timeStamp;
      });
    }, HOVER.successionDelayMs * 0.9);
    for (const leg of await crossing(0.45)) {
      if (leg.kind !== 'go') continue;
      if (leg.speed > 1) await page.mouse.move(leg.x, leg.y);
      else
        for (let x = 10; x < leg.x; x += 7) {
          await page.mouse.move(x, leg.y);
          await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
        }
    }
    const { opened, pauses } = await page.evaluate(() => ({
      opened: window.world.log.filter((line) => line.startsWith('active') && line !== 'active none').length,
      pauses: (window as unknown as { pauses: number }).pauses,
    }));
    expect(opened).toBeLessThanOrEqual(pauses);
    await page.mouse.move(5, 5);
    await page.waitForFunction(() => !window.world.root.host.matches(':popover-open'));
  });

  it.each(SPEEDS)('opens no card when crossing all of them at %f px/ms', async (speed) => {
    expect((await middles()).length).toBeGreaterThanOrEqual(50);
    const [journey] = await travel([await crossing(speed)]);
    expect(journey).toEqual({ openings: [], isStuck: false });
  });

  it('opens the card of the mark it rests on', async () => {
    const [first] = await middles();
    const [journey] = await travel([
      [
        { kind: 'go', ...first!, speed: 1 },
        { kind: 'rest', ms: DEFAULT_SETTINGS.open.delayMs + 50 },
      ],
    ]);
    expect(journey!.openings.map(({ mark, under }) => [mark, under])).toEqual([[1, 1]]);
    expect(journey!.isStuck).toBe(false);
  });

  it(`leaves no card stuck and opens none on the way to another, on ${PATHS} ways (seed ${SEED})`, async () => {
    const random = randomFrom(SEED);
    const marks = await middles();
    const near = (place: { x: number; y: number }): Leg => ({
      kind: 'go',
      x: place.x + random.below(9) - 4,
      y: place.y + random.below(9) - 4,
      speed: random.pick([0.2, 0.4, 0.8, 1.5, 3]),
    });
    const anywhere = (): Leg =>
      near({ x: 5 + random.below(VIEWPORT.width - 10), y: 5 + random.below(VIEWPORT.height - 10) });
    const ways = Array.from({ length: PATHS }, () =>
      Array.from({ length: 2 + random.below(3) }, (): Leg[] => [
        random.chance(70) ? near(random.pick(marks)) : anywhere(),
        { kind: 'rest', ms: random.pick([0, 0, 60, 150, 300, 500, 900]) },
      ]).flat(),
    );
    const journeys = await travel(ways);
    expect(journeys.filter(({ isStuck }) => isStuck)).toEqual([]);
    const openings = journeys.flatMap((journey) => journey.openings);
    expect(openings.length).toBeGreaterThan(PATHS / 4);
    // Every card belongs to the mark under a pointer that has come to rest there: within the radius for the whole of
    // the shortest delay there is.
    expect(
      openings.filter(({ mark, under, restedMs }) => mark !== under || restedMs < HOVER.successionDelayMs),
    ).toEqual([]);
  });
});
