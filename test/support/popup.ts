// Opens the popup on a tab. Chromium opens the real one from the toolbar; Firefox's cannot be driven, so there the same
// page opens in a small tab of its own and is told which tab it is about.
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browsers';

/** The popup's width, CSS px. */
export const POPUP_WIDTH = 380;

/**
 * Opens the popup page about `page`'s tab and waits until its search can be typed into. `url` is the tab's address where
 * the driver knows it by another, as it does while the browser shows an error in place of the page.
 */
export async function openPopupPage(
  extension: ExtensionBrowser,
  page: Page,
  url = page.url(),
): Promise<Page> {
  const popup = await extension.openExtensionPage('src/popup/popup.html?tab=0');
  const tabId = (await popup.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`,
  )) as number;
  await popup.close();
  const about = await extension.openExtensionPage(`src/popup/popup.html?tab=${tabId}`);
  await about.setViewport({ width: POPUP_WIDTH, height: 600 });
  await about.waitForFunction(() => document.activeElement?.matches('input'));
  return about;
}
