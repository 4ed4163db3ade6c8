// Paints many groups in a real page: few ranges are registered whatever the page holds, and those are near the viewport,
// wherever the reader scrolls.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import budget from '../../test/budget.json' with { type: 'json' };
import { BROWSERS } from '../../test/support/browsers';
import { openRooms, type RoomBrowser } from '../../test/support/room-page';
import { waitFor } from '../../test/support/wait';
import type * as door from './index';

type Room = { room: typeof door; painter: door.Painter; stop: AbortController };

const PARAGRAPHS = 2000;
const EACH = 5;

describe.each(BROWSERS)('painter in %s', (name) => {
  let rooms: RoomBrowser;
  beforeAll(async () => {
    rooms = await openRooms(name, 'src/highlighter/index.ts');
  });
  afterAll(() => rooms?.close());

  test('registers what is near the viewport, within the budget, and takes it all away', async () => {
    const page = await rooms.page(`<p>${'name '.repeat(EACH)}</p>`.repeat(PARAGRAPHS));
    const registeredAtOnce = await page.evaluate((each) => {
      const state = globalThis as unknown as Room;
      state.stop = new AbortController();
      state.painter = state.room.createPainter('dotted', state.stop.signal);
      for (const [id, element] of [...document.querySelectorAll('p')].entries()) {
        const node = element.firstChild as Text;
        const ranges = () =>
          Array.from(
            { length: each },
            (_, at) =>
              new StaticRange({
                startContainer: node,
                startOffset: at * 5,
                endContainer: node,
                endOffset: at * 5 + 4,
              }),
          );
        state.painter.set({ id, element, ranges });
      }
      state.painter.repaint();
      return CSS.highlights.get('backstory')?.size ?? 0;
    }, EACH);
    // The first are there in the very frame that shows the page, before anything is told of what is near.
    expect(registeredAtOnce).toBe(budget.counts.rangesRegisteredAtOnce);
    const look = () =>
      page.evaluate(() => {
        const tops: number[] = [];
        for (const range of CSS.highlights.get('backstory') ?? [])
          tops.push((range.startContainer.parentElement as Element).getBoundingClientRect().top);
        return {
          count: tops.length,
          registered: (globalThis as unknown as Room).painter.registered(),
          // In screens from the middle of this one.
          farthest: Math.max(...tops.map((top) => Math.abs(top - innerHeight / 2) / innerHeight)),
          seen: tops.filter((top) => top >= 0 && top < innerHeight).length,
        };
      });
    for (const at of [0, 0.5, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), at);
      const found = await waitFor('marks in sight', look, ({ seen, farthest }) => seen > 0 && farthest < 2);
      expect(found.count).toBeLessThanOrEqual(budget.counts.rangesRegistered);
      expect(found.registered).toBe(found.count);
    }
    await page.evaluate(() => {
      const { painter, stop } = globalThis as unknown as Room;
      painter.setActive([]);
      stop.abort();
    });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
