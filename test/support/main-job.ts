// The job the product is for, driven as a reader would: marks appear, one is hovered, its card is read, and pictures of
// page, card and popup are taken. `npm start` shows it without a display.
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browsers';
import { readCard } from './card';
import type { InContentWorld } from './content-world';
import { pointAt, settledMarks } from './marks';
import { openPopupPage } from './popup';
import { waitFor } from './wait';

/** What was seen. */
export interface MainJob {
  readonly mention: string;
  readonly cardText: string;
  /** Paths of the pictures. */
  readonly pictures: readonly string[];
}

/** Names worth a first look, most telling first; any other mark will do. */
const PREFERRED = ['Stargate', 'Suleyman', 'OpenAI', 'Microsoft'];

/** Does it on an open page and puts the pictures into `folder`. */
export async function showMainJob(
  extension: ExtensionBrowser,
  page: Page,
  inWorld: InContentWorld,
  folder: string,
): Promise<MainJob> {
  const marks = (await settledMarks(page)).filter(({ x, y }) => x > 0 && y > 0 && y < 700);
  const mark = PREFERRED.map((name) => marks.find(({ text }) => text === name)).find(Boolean) ?? marks[0];
  if (!mark) throw new Error(`No mark in the first screen of ${page.url()}`);

  const pagePicture = `${folder}/${extension.name}-page.png` as const;
  await page.screenshot({ path: pagePicture });
  await pointAt(page, mark);
  const card = await waitFor(
    'the card',
    () => readCard(inWorld),
    ({ painted, text }) => painted && text.length > 0,
  );
  const cardPicture = `${folder}/${extension.name}-card.png` as const;
  await page.screenshot({ path: cardPicture });

  const popup = await openPopupPage(extension, page);
  const popupPicture = `${folder}/${extension.name}-popup.png` as const;
  await popup.screenshot({ path: popupPicture });
  await popup.close();
  return { mention: mark.text, cardText: card.text, pictures: [pagePicture, cardPicture, popupPicture] };
}
