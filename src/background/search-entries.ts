// The popup's search from two more places: the address bar, after the keyword, and a selection's context menu, which also
// works in PDF viewers. Both end on the search page in a tab.
import browser, { type Tabs } from 'webextension-polyfill';
import { browserLanguages, interfaceLanguage, loadSettings, wordsIn } from '../shared';

/** The context menu's one item. */
export const MENU_ITEM = 'search-selection';

/** The extension's page that searches for a text in a tab of its own. */
export function searchPageUrl(query: string): string {
  return browser.runtime.getURL(`src/popup/popup.html?query=${encodeURIComponent(query)}`);
}

/** Puts the item into the selection's context menu, in the reader's language. */
export async function createMenu(): Promise<void> {
  const { language } = await loadSettings();
  const title = wordsIn(interfaceLanguage(language, browserLanguages())).say('menu_search');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ITEM, title, contexts: ['selection'] }, () => {
    // Two starts at once may both create it; the second is told so here and nothing is lost.
    void browser.runtime.lastError;
  });
}

/** Opens the search page beside the tab it was asked from. */
export async function openSearch(query: string, tab?: Tabs.Tab): Promise<void> {
  const beside = tab?.id === undefined ? {} : { openerTabId: tab.id, index: tab.index + 1 };
  await browser.tabs.create({ url: searchPageUrl(query.trim().slice(0, 200)), ...beside });
}
