// Runs hostile pages in one browser: first each one without the extension, to learn what the page does by itself; then
// the extension is installed into the same browser and each one runs again. Both runs must tell the same story.
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addExtension, type BrowserName, type ExtensionBrowser, launchBrowser } from '../../support/browsers';
import { readCard } from '../../support/card';
import { contentWorld } from '../../support/content-world';
import { countForeignRequests, type ForeignRequests } from '../../support/foreign-requests';
import { type Mark, pointAt, readMarks } from '../../support/marks';
import { type Pages, type Server, serve } from '../../support/serve';
import { waitFor } from '../../support/wait';
import { domString } from './dom-string';
import type { Fixture, Visit } from './fixture';
import { sorted, type Testimony, witness } from './witness';

/** What a page did by itself. */
interface Story extends Testimony {
  readonly result: unknown;
  readonly dom: string;
}

/** A browser in which fixtures are tried. */
export interface Lab {
  readonly browser: Browser;
  readonly extension: ExtensionBrowser;
  readonly site: Server;
  /** Everything that left the machine. */
  readonly foreign: ForeignRequests;
  /** Runs a fixture with us and holds it against its run without us. */
  prove(fixture: Fixture): Promise<void>;
  /** Ends everything; then nothing may have been sent anywhere, nor have we been heard in the background. */
  close(): Promise<void>;
}

/** Starts a browser and tries the fixtures without us, then installs the extension. */
export async function openLab(name: BrowserName, pages: Pages, fixtures: readonly Fixture[]): Promise<Lab> {
  const foreign = await countForeignRequests();
  // Chromium logs a missing icon, on whichever page it asks for it first.
  const site = await serve('test/pages', { '/favicon.ico': { body: '' }, ...pages });
  const browser = await launchBrowser(name, foreign.options(name));
  const heard = listenBehind(browser);
  const alone = new Map<Fixture, Story>();
  for (const fixture of fixtures) {
    if (fixture.only && fixture.only !== name) continue;
    const page = await browser.newPage();
    const { testimony, result } = await run(page, `${site.origin}${fixture.path}`, fixture, 'without us');
    alone.set(fixture, { result, dom: await domString(page), ...sorted(testimony) });
    await page.close();
  }
  const extension = await addExtension(name, browser);
  return {
    browser,
    extension,
    site,
    foreign,
    async prove(fixture) {
      if (fixture.only && fixture.only !== name) return;
      const before = alone.get(fixture);
      if (!before) throw new Error(`${fixture.name} has not been tried without us`);
      const page = await browser.newPage();
      try {
        const { testimony, result } = await run(page, `${site.origin}${fixture.path}`, fixture, 'with us');
        const dom = await domString(page);
        expect({ result, dom, ...sorted(testimony) }).toEqual(before);
        if (fixture.card && !process.env.NO_CARD) {
          await openCard(extension, page, fixture.card);
          expect(await domString(page, 'left out')).toBe(before.dom);
          const { console, errors, requests } = before;
          expect(sorted(testimony)).toEqual({ console, errors, requests });
        }
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await site.close();
      await foreign.close();
      expect(heard).toEqual([]);
      expect(foreign.hosts).toEqual([]);
    },
  };
}

async function run(page: Page, url: string, fixture: Fixture, kind: Visit['kind']) {
  const testimony = witness(page);
  await page.goto(url);
  const visit: Visit = {
    page,
    kind,
    async marked(names) {
      if (kind === 'with us') await waitForMarks(page, names);
    },
  };
  const result = await fixture.use?.(visit);
  const { marks } = fixture;
  if (marks === 'any') await viewerIsBuilt(page);
  else await visit.marked(typeof marks === 'function' ? marks(page) : marks);
  return { testimony, result };
}

/** Browsers build their viewers of documents in their own time, in frames of their own: waits until nothing changes. */
async function viewerIsBuilt(page: Page): Promise<void> {
  const LOOKS = 10;
  let before = '';
  let same = 0;
  await waitFor(
    "the browser's own viewer",
    () => domString(page),
    (now) => {
      same = now === before ? same + 1 : 0;
      before = now;
      return same === LOOKS;
    },
  );
}

/** Waits until just these names are marked, in all frames of a page; rejects with what is marked instead. */
export async function waitForMarks(page: Page, names: readonly string[]): Promise<void> {
  const expected = [...names].sort().join();
  await waitFor(
    `the marks ${expected || '(none)'}`,
    async () => (await marksInFrames(page)).map(({ text }) => text).sort(),
    (texts) => texts.join() === expected,
    15_000,
  );
}

/** All marks of a page's frames. */
export async function marksInFrames(page: Page): Promise<Mark[]> {
  const perFrame = await Promise.all(page.frames().map((frame) => readMarks(frame)));
  return perFrame.flat();
}

/** Opens the card on a mark as a reader does, sees that it lies on top, and closes it with Escape. */
export async function openCard(extension: ExtensionBrowser, page: Page, name: string): Promise<string> {
  const inWorld = await contentWorld(extension, page);
  const mark = (await readMarks(page)).find(({ text, x, y }) => text === name && x > 0 && y > 0);
  if (!mark) throw new Error(`No mark ${name} in sight on ${page.url()}`);
  await pointAt(page, mark);
  const card = await waitFor(
    `the card on ${name}`,
    () => readCard(inWorld),
    ({ open, text }) => open && text.length > 0,
  );
  const { x, y, width, height } = card.box;
  const atop = await page.evaluate(
    (px, py) => document.elementFromPoint(px, py)?.localName ?? null,
    x + width / 2,
    y + height / 2,
  );
  expect(atop).toBe('backstory-card');
  await page.keyboard.press('Escape');
  await waitFor(
    'the card to close',
    () => readCard(inWorld),
    ({ open }) => !open,
  );
  return card.text;
}

/** What is heard from us outside the tabs: the background in both browsers, and Firefox's own list of errors. */
function listenBehind(browser: Browser): string[] {
  const heard: string[] = [];
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const session = await target.createCDPSession().catch(() => null);
    session?.on('Runtime.consoleAPICalled', ({ args }) =>
      heard.push(`console: ${args.map(({ value }) => value)}`),
    );
    session?.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      heard.push(`${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
    );
    session?.on('Network.requestWillBeSent', ({ request: { url } }) => {
      // Its own packaged files (icons for the toolbar) are no network.
      if (!url.startsWith('chrome-extension:')) heard.push(`request: ${url}`);
    });
    await Promise.all([session?.send('Runtime.enable'), session?.send('Network.enable')]).catch(() => null);
  });
  browser.process()?.stderr?.on('data', (data) => {
    for (const line of String(data).split('\n')) if (/error: moz-extension:/i.test(line)) heard.push(line);
  });
  return heard;
}
