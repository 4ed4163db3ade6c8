// Every page of the extension in every state that looks different, for those who look: the pictures that are kept, the
// screenshots for people, and axe. Each state opens its page and waits until it is still.
import type { Page } from 'puppeteer-core';
import { makeBlockFont } from './block-font';
import type { ExtensionBrowser } from './browsers';
import { openPopupPage } from './popup';
import { changeSettings } from './settings';
import { waitFor } from './wait';

/** What states are shown with. */
export interface PageStage {
  readonly extension: ExtensionBrowser;
  /** A page with marks, and one without, on the same site. */
  readonly marked: Page;
  readonly plain: Page;
  /** An extension page that asks for changes of settings. */
  readonly asker: Page;
  /** A query that finds something, and one that finds an entity first. */
  readonly query: string;
  readonly entityQuery: string;
}

/** One state of one page. */
export interface PageState {
  readonly name: string;
  /** CSS px; pages taller than that are taken whole. */
  readonly width: number;
  open(stage: PageStage): Promise<Page>;
  /** Brings back what opening changed. */
  after?(stage: PageStage): Promise<void>;
}

const POPUP = 380;
const WIDE = 1100;

const popup = (
  name: string,
  show: (page: Page, stage: PageStage) => Promise<unknown> = async () => undefined,
  on: 'marked' | 'plain' = 'marked',
): PageState => ({
  name: `popup-${name}`,
  width: POPUP,
  async open(stage) {
    const page = await openPopupPage(stage.extension, stage[on]);
    await page.waitForSelector('.as-of');
    await page.waitForSelector(on === 'marked' ? '.page-names li' : '.notice');
    await show(page, stage);
    return page;
  },
});

/** The popup while a setting is as an operation makes it. */
const popupWhile = (
  name: string,
  before: (stage: PageStage) => Parameters<typeof changeSettings>[1],
  after: (stage: PageStage) => Parameters<typeof changeSettings>[1],
): PageState => ({
  name: `popup-${name}`,
  width: POPUP,
  async open(stage) {
    await changeSettings(stage.asker, before(stage));
    const page = await openPopupPage(stage.extension, stage.marked);
    await page.waitForSelector('.as-of');
    await page.waitForSelector('.notice');
    return page;
  },
  after: (stage) => changeSettings(stage.asker, after(stage)),
});

const siteOf = ({ marked }: PageStage) => new URL(marked.url()).host;
const results = async (page: Page, text: string) => {
  await page.keyboard.type(text);
  await page.waitForSelector('[role="option"]');
};

const extensionPage = (name: string, path: string, ready: string): PageState => ({
  name,
  width: WIDE,
  async open({ extension }) {
    const page = await extension.openExtensionPage(path);
    await page.waitForSelector(ready);
    return page;
  },
});

/** The states. */
export const PAGE_STATES: readonly PageState[] = [
  popup('names'),
  popup('results', (page, { query }) => results(page, query)),
  popup('entity', async (page, { entityQuery }) => {
    await results(page, entityQuery);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.fact');
  }),
  popup('no-results', async (page) => {
    await page.keyboard.type('qxzvkw');
    await page.waitForSelector('.nothing');
  }),
  popup('pause-menu', async (page) => {
    await page.locator('[popovertarget="pause-choices"]').click();
    await page.waitForSelector('#pause-choices:popover-open');
  }),
  popup(
    'nothing-found',
    async (page, { plain }) => {
      // A tab behind another is not read.
      await plain.bringToFront();
      await waitFor(
        'the tab to be read',
        () => page.$eval('.notice', (notice) => notice.textContent ?? ''),
        (text) => !text.includes('Looking'),
      );
      await page.bringToFront();
    },
    'plain',
  ),
  popupWhile(
    'off',
    (stage) => ({ kind: 'sites', sites: [siteOf(stage)], state: 'off' }),
    (stage) => ({ kind: 'sites', sites: [siteOf(stage)], state: 'on' }),
  ),
  popupWhile(
    'paused',
    () => ({ kind: 'pause', pause: { kind: 'restart' } }),
    () => ({ kind: 'pause', pause: { kind: 'none' } }),
  ),
  {
    ...extensionPage('options', 'src/options/options.html', '.about h4'),
    async open(stage) {
      await changeSettings(
        stage.asker,
        { kind: 'sites', sites: ['news.example.com', 'xn--r8jz45g.xn--zckzah'], state: 'off' },
        { kind: 'page', url: 'https://example.com/a', state: 'off' },
        { kind: 'mute-name', host: 'example.com', name: 'Oracle' },
      );
      const page = await stage.extension.openExtensionPage('src/options/options.html');
      await page.waitForSelector('#muted .list li');
      await page.waitForSelector('.about h4');
      return page;
    },
  },
  extensionPage('timeline', 'src/timeline/timeline.html', '[role=option][data-fact]'),
  extensionPage('timeline-table', 'src/timeline/timeline.html?view=table', 'tbody tr'),
  extensionPage('welcome', 'src/welcome/welcome.html', '.try p'),
];

/** Sets a page in blocks instead of letters, so that it looks the same wherever it is drawn. */
export async function setInBlocks(page: Page): Promise<void> {
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace('Block', bytes).load());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: Block !important; caret-color: transparent !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await document.fonts.ready;
  }, Buffer.from(makeBlockFont()).toString('base64'));
}
