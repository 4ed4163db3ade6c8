// What a reader's system asks of pages (dark, forced colours, less motion, print), set for one page in either browser.
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window';

/** A preference of the reader's system, as a media query names it. */
export interface Media {
  readonly name: 'prefers-color-scheme' | 'forced-colors' | 'prefers-reduced-motion';
  readonly value: string;
}

/** Sets all preferences of a page, and whether it is shown on screen or as printed. */
export async function emulateMedia(
  page: Page,
  features: readonly Media[],
  medium: 'screen' | 'print' = 'screen',
): Promise<void> {
  const isFirefox = (await page.browser().version()).toLowerCase().includes('firefox');
  if (!isFirefox) {
    // Puppeteer's own call knows no forced colours.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [...features], media: medium });
    return;
  }
  const asked = (name: Media['name']) => features.find((feature) => feature.name === name)?.value ?? 'none';
  await page.bringToFront();
  await inFirefoxWindow(
    page.browser(),
    `(() => {
      const context = gBrowser.selectedBrowser.browsingContext.top;
      context.prefersColorSchemeOverride = ${JSON.stringify(asked('prefers-color-scheme'))};
      context.forcedColorsOverride = ${JSON.stringify(asked('forced-colors'))};
      context.mediumOverride = ${JSON.stringify(medium === 'print' ? 'print' : '')};
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${asked('prefers-reduced-motion') === 'reduce' ? 1 : 0});
      return 'set';
    })()`,
  );
}
