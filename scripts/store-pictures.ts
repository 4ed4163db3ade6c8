// Takes the pictures that the stores ask for, 1280 by 800, in the languages of the listings, light and dark: a page with
// its card, the popup over the page, the timeline. `npm run store-pictures` writes them to screenshots/store/; a language
// after it takes only that one. Build first.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { addExtension, type ExtensionBrowser, launchBrowser } from '../test/support/browsers';
import { readCard } from '../test/support/card';
import { contentWorld } from '../test/support/content-world';
import { pointAt, settledMarks } from '../test/support/marks';
import { openPopupPage } from '../test/support/popup';
import { serve } from '../test/support/serve';
import { changeSettings } from '../test/support/settings';
import { waitFor } from '../test/support/wait';

const FOLDER = 'screenshots/store';
/** What the stores ask for, CSS px at one device pixel each. */
const SIZE = { width: 1280, height: 800 };

/** Each listing's language, the part of the sample page that it shows, and a name with a telling card there. */
const LANGUAGES = {
  en: { section: 'article', name: 'Stargate' },
  'zh-Hant': { section: '#zh', name: '軟銀' },
  'zh-Hans': { section: 'section[lang=zh-Hans]', name: '微软' },
} as const;
type Language = keyof typeof LANGUAGES;
const SCHEMES = ['light', 'dark'] as const;

const inScheme = (page: Page, scheme: 'light' | 'dark') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

async function takeCard(extension: ExtensionBrowser, page: Page, language: Language): Promise<Uint8Array> {
  const { section, name } = LANGUAGES[language];
  await page.$eval(section, (element) => element.scrollIntoView());
  const marks = (await settledMarks(page)).filter(({ x, y }) => x > 0 && y > 0 && y < SIZE.height / 2);
  const mark = marks.find(({ text }) => text === name) ?? marks[0];
  if (!mark) throw new Error(`Nothing is marked in ${section}`);
  const inWorld = await contentWorld(extension, page);
  await pointAt(page, mark);
  await waitFor(
    'the card',
    () => readCard(inWorld),
    ({ painted, text }) => painted && text.length > 0,
  );
  return page.screenshot();
}

/** The popup has no window of its own here: its picture is laid where the toolbar would open it. */
async function takePopup(
  extension: ExtensionBrowser,
  page: Page,
  scheme: 'light' | 'dark',
): Promise<Uint8Array> {
  await page.mouse.move(5, SIZE.height - 5);
  await page.keyboard.press('Escape');
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
const server = await serve('test/pages');
const extension = await addExtension('chrome', await launchBrowser('chrome'));
try {
  const asker = await extension.openExtensionPage('manifest.json');
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    if (asked && asked !== language) continue;
    await changeSettings(asker, { kind: 'change', changes: { language } });
    for (const scheme of SCHEMES) {
      const page = await extension.browser.newPage();
      await page.setViewport(SIZE);
      await inScheme(page, scheme);
      await page.goto(`${server.origin}/sample.html`);
      await page.bringToFront();
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
  await server.close();
}
