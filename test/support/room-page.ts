// Lets a `x.browser.test.ts` run a room in a real page: bundles the room's door into one script, opens a browser, and
// gives fresh pages in whose own world the door stands as `globalThis.room`.
//
//   describe.each(BROWSERS)('painter in %s', (name) => {
//     let rooms: RoomBrowser;
//     beforeAll(async () => { rooms = await openRooms(name, 'src/highlighter/index.ts'); });
//     afterAll(() => rooms.close());
//     test('paints', async () => {
//       const page = await rooms.page('<p>Some text</p>');
//       const names = await page.evaluate(() => {
//         const { createPainter } = (globalThis as unknown as { room: typeof import('./index') }).room;
//         …
//       });
//     });
//   });
//
// The world is the page's own, not a content script's: what needs an isolated world, the `css_origin: user` sheet or
// extension APIs is tested on the built extension (test/e2e). `chrome.*` is absent unless the test puts a fake there.
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, launchBrowser } from './browsers';

/** A browser that can run one room. */
export interface RoomBrowser {
  readonly browser: Browser;
  /** Opens a page with this body, in front, with the room loaded; `head` may bring styles. */
  page(body: string, head?: string): Promise<Page>;
  close(): Promise<void>;
}

const bundles = new Map<string, Promise<string>>();

/** Bundles a module into a script that leaves its exports as `globalThis.room`. */
export function bundleRoom(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const bundle = build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'room', fileName: 'room' },
    },
  }).then((result) => {
    const [output] = [result].flat() as unknown as { output: { type: string; code?: string }[] }[];
    const code = output?.output.find(({ type }) => type === 'chunk')?.code;
    if (!code) throw new Error(`${entry} gave no bundle`);
    return `${code}\nglobalThis.room = room;`;
  });
  bundles.set(entry, bundle);
  return bundle;
}

/** Starts a browser for the room whose door is `entry`. */
export async function openRooms(name: BrowserName, entry: string): Promise<RoomBrowser> {
  const [code, browser] = await Promise.all([bundleRoom(entry), launchBrowser(name)]);
  return {
    browser,
    async page(body, head = '') {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.setContent(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
      await page.evaluate(code);
      return page;
    },
    close: () => browser.close(),
  };
}
