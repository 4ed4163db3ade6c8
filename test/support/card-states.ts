// Every state of the card that is looked at, drawn and checked: the page it stands on, the window, what a reader does
// to get there. Screenshots, visual and accessibility checks all run this one list.
import type { Browser, Page } from 'puppeteer-core';
import type { EntityKey } from '../../src/dataset';
import { DEFAULT_SETTINGS, type EntityView, type Settings } from '../../src/shared';
import { makeBlockFont } from './block-font';
import { bundledViews, openCardPage } from './card-page';
import { fixtureViews } from './fixture-views';
import type { Media } from './media';

/** One state of the card. */
export interface CardState {
  readonly name: string;
  /** The page's body, and what its html element is. */
  readonly body: string;
  readonly html?: string;
  readonly styles?: string;
  /** The name pointed at, by its place among the page's marks. */
  readonly mark: number;
  readonly by?: 'pointer' | 'keyboard';
  readonly viewport?: {
    readonly width: number;
    readonly height: number;
    readonly deviceScaleFactor?: number;
  };
  readonly media?: readonly Media[];
  readonly settings?: Partial<Settings>;
  readonly act?: (page: Page) => Promise<void>;
  /** Drawn from the fixture alone: no entity of the bundled pack is like it. */
  readonly isMadeUp?: true;
}

const PACK = 'microsoft-openai';
/** Names that only the fixture knows. */
const MADE_UP: Record<string, string> = { Silent: 'silent', 'The Committee': 'long' };
const IDS: Record<string, string> = {
  Oracle: 'oracle',
  Crusoe: 'crusoe',
  Stargate: 'stargate',
  OpenAI: 'openai',
  'White House': 'white-house',
  SoftBank: 'softbank',
  Microsoft: 'microsoft',
  'Mustafa Suleyman': 'mustafa-suleyman',
  'Inflection AI': 'inflection-ai',
  微軟: 'microsoft',
  星際之門: 'stargate',
  蘇萊曼: 'mustafa-suleyman',
};

/** A second pack that knows OpenAI too, as a reader might bring one. */
const OWN_PACK: EntityView = {
  key: 'seminar/openai' as EntityKey,
  entity: {
    id: 'openai',
    kind: 'company',
    label: { en: 'OpenAI' },
    description: { en: 'Case 4 of the seminar on governance.' },
  },
  facts: [
    {
      id: 'read',
      date: '2026-02',
      text: { en: 'Read the charter before the session on boards.' },
      entities: ['openai'],
      standing: 'stated',
      source: { id: 'notes' },
      importance: 3,
    },
  ],
  relations: [],
  related: [],
  sources: [
    {
      id: 'notes',
      title: { en: 'Course notes' },
      publisher: { en: 'Course notes' },
      url: 'https://example.com/notes',
    },
  ],
  pack: { id: 'seminar', title: { en: 'Governance seminar' }, asOf: '2026-02-10' },
};

const NEWS = `<h1>Who pays for the next data center?</h1>
<p>The Texas site that Oracle and Crusoe are building has become the first test of Stargate, the venture that OpenAI
announced at the White House with SoftBank. Microsoft, which hired Mustafa Suleyman and most of Inflection AI a year
before, took part as well.</p>`;
const ODD = `<h1>Two names</h1><p>Silent has met The Committee.</p>`;
const CHINESE = `<h1>下一座資料中心由誰買單？</h1><p>微軟在 2024 年 3 月延攬蘇萊曼之後，又以技術夥伴身分加入星際之門。</p>`;
const settings = (changes: Partial<Settings>): Partial<Settings> => ({ ...DEFAULT_SETTINGS, ...changes });
const DARK: readonly Media[] = [{ name: 'prefers-color-scheme', value: 'dark' }];

/** Clicks a control of the card by its words. */
export function press(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    const box = await page.waitForFunction(
      (text) => {
        const buttons = [...window.world.root.querySelectorAll<HTMLElement>('button, summary')];
        const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.innerText).includes(text));
        found?.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = found?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
        return width > 0 && { x: x + width / 2, y: y + height / 2 };
      },
      {},
      words,
    );
    const { x, y } = (await box.jsonValue()) as { x: number; y: number };
    await page.mouse.click(x, y);
  };
}

const thenPress =
  (...words: string[]) =>
  async (page: Page) => {
    for (const word of words) await press(word)(page);
  };

/** The states. */
export const CARD_STATES: readonly CardState[] = [
  { name: 'light', body: NEWS, mark: 2 },
  { name: 'dark', body: NEWS, mark: 2, media: DARK },
  { name: 'many-facts', body: NEWS, mark: 3 },
  { name: 'person', body: NEWS, mark: 7, media: DARK },
  {
    name: 'forced-colours',
    body: NEWS,
    mark: 2,
    media: [{ name: 'forced-colors', value: 'active' }, ...DARK],
  },
  { name: 'zoom-200', body: NEWS, mark: 2, viewport: { width: 640, height: 450, deviceScaleFactor: 2 } },
  { name: 'narrow-320', body: NEWS, mark: 2, viewport: { width: 320, height: 640, deviceScaleFactor: 2 } },
  { name: 'short-240', body: NEWS, mark: 2, viewport: { width: 900, height: 240 } },
  {
    name: 'rtl',
    body: `<p>افتُتح مشروع Stargate بدعم من OpenAI و Oracle في البيت الأبيض.</p>`,
    html: 'lang="ar" dir="rtl"',
    mark: 0,
  },
  { name: 'wrapped', body: NEWS, styles: 'body { width: 330px }', mark: 7 },
  {
    name: 'vertical',
    body: CHINESE,
    html: 'lang="zh-Hant"',
    styles: 'body { writing-mode: vertical-rl; height: 560px; width: auto }',
    mark: 2,
  },
  { name: 'chinese-page', body: CHINESE, html: 'lang="zh-Hant"', mark: 1 },
  {
    name: 'chinese',
    body: CHINESE,
    html: 'lang="zh-Hant"',
    mark: 1,
    settings: settings({ language: 'zh-Hant' }),
  },
  {
    name: 'chinese-simplified-dark',
    body: CHINESE,
    html: 'lang="zh-Hant"',
    mark: 2,
    media: DARK,
    settings: settings({ language: 'zh-Hans' }),
  },
  { name: 'keyboard', body: NEWS, mark: 2, by: 'keyboard' },
  { name: 'all-facts', body: NEWS, mark: 2, act: thenPress('All ') },
  { name: 'refuse', body: NEWS, mark: 2, act: thenPress('Not this') },
  { name: 'refuse-dark', body: NEWS, mark: 2, media: DARK, act: thenPress('Not this') },
  { name: 'muted', body: NEWS, mark: 2, act: thenPress('Not this', 'Don’t mark “') },
  { name: 'pinned', body: NEWS, mark: 2, act: thenPress('Keep open') },
  { name: 'turned', body: NEWS, mark: 2, by: 'keyboard', act: thenPress('SoftBank', 'Stargate and') },
  { name: 'related', body: NEWS, mark: 7, media: DARK, act: relate(6) },
  { name: 'two-packs', body: NEWS, mark: 3, act: thenPress('Governance seminar') },
  { name: 'no-facts', body: ODD, mark: 0, isMadeUp: true },
  { name: 'long-name', body: ODD, mark: 1, isMadeUp: true },
  {
    name: 'long-name-chinese',
    body: ODD,
    mark: 1,
    settings: settings({ language: 'zh-Hant' }),
    isMadeUp: true,
    act: thenPress('微軟', '跨部會'),
  },
  { name: 'strip', body: NEWS, mark: 3, act: pointAtStrip },
];

/** Pins the card and rests on a second mark. */
function relate(mark: number) {
  return async (page: Page) => {
    await press('Keep open')(page);
    await restOn(page, mark);
    await page.waitForFunction(() => window.world.root.querySelector('.relation'));
  };
}

async function pointAtStrip(page: Page): Promise<void> {
  const box = await page.evaluate(() => {
    const { x, y, width } = window.world.root.querySelector('.strip')!.getBoundingClientRect();
    return { x, y, width };
  });
  await page.mouse.move(box.x + box.width * 0.5, box.y + 22, { steps: 2 });
  await page.waitForFunction(() => window.world.root.querySelector('.preview'));
}

/** Rests the pointer on a mark: comes from below, where no marks are, and does not move again. */
export async function restOn(page: Page, mark: number): Promise<void> {
  const { x, y } = await page.evaluate((index) => window.world.box(index), mark);
  await page.mouse.move(x + 1, y + 1);
  await page.mouse.move(x, y);
}

/** What a state is drawn with: the bundled pack in the system's fonts, or what never changes. */
export type Drawing = 'real' | 'reproducible';

/** Brings a page into a state and waits until it is still. */
export async function showState(
  browser: Browser,
  state: CardState,
  drawing: Drawing = 'real',
): Promise<Page> {
  const known = state.isMadeUp ? { ...IDS, ...MADE_UP } : IDS;
  const ids = [...new Set(Object.values(known))];
  const isBundled = drawing === 'real' && !state.isMadeUp;
  const views = [...(isBundled ? bundledViews(...ids) : fixtureViews(...ids)), OWN_PACK];
  const names = Object.fromEntries(
    Object.entries(known).map(([name, id]) => [name, [`${PACK}/${id}` as EntityKey]]),
  );
  if (state.name === 'two-packs') names.OpenAI?.push(OWN_PACK.key);
  const fonts = drawing === 'real' ? "Georgia, 'Noto Serif', serif" : 'Block';
  const html = `<!doctype html><html ${state.html ?? 'lang="en"'}><head><style>
    html { color-scheme: light dark; background: light-dark(#fff, #17181b) }
    body { margin: 34px 40px; max-width: 540px; font: 18px/1.65 ${fonts} }
    h1 { font-size: 28px; line-height: 1.2; margin: 0 0 14px } ${state.styles ?? ''}</style></head>
    <body>${state.body}</body></html>`;
  const page = await openCardPage(
    browser,
    html,
    { names, views, settings: state.settings ?? {} },
    state.viewport ?? { width: 900, height: 820 },
    state.media,
  );
  if (drawing === 'reproducible') await installBlockFont(page);
  if (state.by === 'keyboard')
    await page.evaluate((index) => window.world.openFromKeyboard(index), state.mark);
  else await restOn(page, state.mark);
  await page.waitForFunction(() => window.world.root.host.matches(':popover-open'));
  await state.act?.(page);
  await isStill(page);
  return page;
}

/** Resolves once the card fades no more and has found its place: two frames in a row have it in the same box. */
async function isStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { root } = window.world;
    const box = () => {
      const { x, y, width, height } = root.host.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    };
    await Promise.all(root.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    for (let before = '', now = box(); before !== now; ) {
      before = now;
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      now = box();
    }
  });
}

async function installBlockFont(page: Page): Promise<void> {
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace('Block', bytes).load());
    const sheet = new CSSStyleSheet();
    // The platform's scrollbars come and go as they like.
    sheet.replaceSync('.backstory { --sans: Block } .body, .card { scrollbar-width: none }');
    window.world.root.adoptedStyleSheets.push(sheet);
  }, Buffer.from(makeBlockFont()).toString('base64'));
}
