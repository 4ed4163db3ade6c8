// Takes the pictures that the stores ask for, 1280 by 800, in the languages of the listings, light and dark: a page with
// its card, the popup over the page, the timeline. `npm run store-pictures` writes them to screenshots/store/; a language
// after it takes only that one. The page is the sample page, in that language alone. Build first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import type { Page } from 'puppeteer-core';
import { addExtension, type ExtensionBrowser, launchBrowser } from '../test/support/browsers';
import { readCard } from '../test/support/card';
import { contentWorld } from '../test/support/content-world';
import { pointAt, settledMarks } from '../test/support/marks';
import { openPopupPage } from '../test/support/popup';
import { changeSettings } from '../test/support/settings';
import { waitFor } from '../test/support/wait';

const FOLDER = 'screenshots/store';
/** What the stores ask for, CSS px at one device pixel each. */
const SIZE = { width: 1280, height: 800 };

/** Where the page seems to stand; nothing is asked of that host, which no one can have. */
const ADDRESS = 'https://courier.example/';

const sample = readFileSync('test/pages/sample.html', 'utf8');
const sectionIn = (language: string): string =>
  new RegExp(`<section lang="${language}"[^]*?>([^]*?)</section>`).exec(sample)?.[1] ?? '';
const [figure = ''] = /<svg.*?<\/svg>/s.exec(sample) ?? [];

/** The sample page with one article, in Chinese. */
function inChinese(language: string, article: string): string {
  return sample
    .replace(/<html[^>]*>/, `<html lang="${language}">`)
    .replace(/<nav>.*?<\/nav>/s, '')
    .replace(/<article>.*<\/article>/s, `<article>${article}</article>`)
    .replace(/<aside>.*<\/aside>/s, '');
}

const convert = Converter({ from: 'tw', to: 'cn' });
const toSimplified = (text: string) => convert(text).replaceAll('「', '“').replaceAll('」', '”');
const withFigure = (section: string) => section.replace('</p>', `</p><figure>${figure}</figure>`);

/** Each listing's language, the page in it, and a name with a telling card there. */
const LANGUAGES = {
  en: { html: sample, name: 'Stargate' },
  'zh-Hant': { html: inChinese('zh-Hant', withFigure(sectionIn('zh-Hant'))), name: '星際之門' },
  'zh-Hans': {
    html: inChinese('zh-Hans', toSimplified(withFigure(sectionIn('zh-Hant'))) + sectionIn('zh-Hans')),
    name: '星际之门',
  },
} as const;
type Language = keyof typeof LANGUAGES;
const SCHEMES = ['light', 'dark'] as const;

const inScheme = (page: Page, scheme: 'light' | 'dark') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

/** Opens the page of a language at its address. */
async function openPage(extension: ExtensionBrowser, language: Language, scheme: 'light' | 'dark') {
  const page = await extension.browser.newPage();
  await page.setViewport(SIZE);
  await inScheme(page, scheme);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.url() === ADDRESS;
    void request.respond({
      status: isPage ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body: isPage ? LANGUAGES[language].html : '',
    });
  });
  await page.goto(ADDRESS);
  await page.bringToFront();
  return page;
}

async function takeCard(extension: ExtensionBrowser, page: Page, language: Language): Promise<Uint8Array> {
  const { name } = LANGUAGES[language];
  const mark = (await settledMarks(page)).find(({ text, y }) => text === name && y < SIZE.height / 2);
  if (!mark) throw new Error(`${name} is not marked at the top of the page`);
  const inWorld = await contentWorld(extension, page);
  await pointAt(page, mark);
  await waitFor(
    'the card',
    () => readCard(inWorld),
    ({ painted, text }) => painted && text.length > 0,
  );
  const taken = await page.screenshot();
  await page.mouse.move(5, SIZE.height - 5);
  await page.keyboard.press('Escape');
  await waitFor(
    'the card to be gone',
    () => readCard(inWorld),
    ({ open }) => !open,
  );
  return taken;
}

/** The popup has no window of its own here: its picture is laid where the toolbar would open it. */
async function takePopup(
  extension: ExtensionBrowser,
  page: Page,
  scheme: 'light' | 'dark',
): Promise<Uint8Array> {
  const backdrop = await page.screenshot({ encoding: 'base64' });
  const popup = await openPopupPage(extension, page);
  await inScheme(popup, scheme);
  const picture = await popup.screenshot({ encoding: 'base64' });
  await popup.close();
  const desk = await extension.browser.newPage();
  await desk.setViewport(SIZE);
  await desk.setContent(
    `<style>body{margin:0;background:url(data:image/png;base64,${backdrop})}img{position:absolute;top:8px;right:24px;border-radius:10px;box-shadow:0 8px 32px #0008}</style><img src="data:image/png;base64,${picture}">`,
  );
  const taken = await desk.screenshot();
  await desk.close();
  return taken;
}

async function takeTimeline(extension: ExtensionBrowser, scheme: 'light' | 'dark'): Promise<Uint8Array> {
  const page = await extension.openExtensionPage('src/timeline/timeline.html');
  await page.setViewport(SIZE);
  await inScheme(page, scheme);
  await page.waitForFunction(() => (document.querySelector('main')?.innerText.length ?? 0) > 100);
  await page.bringToFront();
  const taken = await page.screenshot();
  await page.close();
  return taken;
}

mkdirSync(FOLDER, { recursive: true });
const [asked] = process.argv.slice(2);
const extension = await addExtension('chrome', await launchBrowser('chrome'));
try {
  const asker = await extension.openExtensionPage('manifest.json');
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    if (asked && asked !== language) continue;
    await changeSettings(asker, { kind: 'change', changes: { language } });
    for (const scheme of SCHEMES) {
      const page = await openPage(extension, language, scheme);
      const pictures = {
        card: await takeCard(extension, page, language),
        popup: await takePopup(extension, page, scheme),
        timeline: await takeTimeline(extension, scheme),
      };
      await page.close();
      for (const [what, picture] of Object.entries(pictures)) {
        const path = `${FOLDER}/${language}-${scheme}-${what}.png`;
        writeFileSync(path, picture);
        console.log(path);
      }
    }
  }
} finally {
  await extension.browser.close();
}
