// The tab a popup is about, and what the browser lets the extension do in it. A popup opened as a page of its own
// (`popup.html?tab=ID`: Firefox for Android, tests) is told; one that only searches (`?query=TEXT`) is about none.
import browser from 'webextension-polyfill';
import type { Access } from './why-silent';

/** A tab as far as the popup cares. */
export interface Tab {
  readonly id: number;
  /** Empty where the browser keeps the address to itself. */
  readonly url: string;
}

/** What the popup was opened for. */
export interface Errand {
  readonly tabId: number | null;
  readonly query: string;
  /** `page`: in a tab of its own, about no tab; it may take more room. */
  readonly surface: 'popup' | 'page';
}

/** Reads the errand from the popup's own address. */
export function errandOf(search: string): Errand {
  const params = new URLSearchParams(search);
  const tab = params.get('tab');
  return {
    tabId: tab === null ? null : Number(tab),
    query: params.get('query') ?? '',
    surface: params.has('query') ? 'page' : 'popup',
  };
}

/** The tab of an errand, or null. */
export async function findTab(errand: Errand): Promise<Tab | null> {
  if (errand.surface === 'page') return null;
  try {
    const tab =
      errand.tabId === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(errand.tabId);
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
  } catch {
    return null; // closed meanwhile
  }
}

/** Where the popup is shown: beside the toolbar, or in a tab, where it takes what room there is. */
export async function findPlace(): Promise<'popup' | 'tab'> {
  // Firefox for Android shows popups as pages and does not call them tabs.
  if (/Android/.test(navigator.userAgent)) return 'tab';
  return (await browser.tabs.getCurrent()) ? 'tab' : 'popup';
}

/** Whether the browser lets the extension into a tab's page. */
export async function accessTo({ url }: Tab): Promise<Access> {
  if (url.startsWith('file:'))
    return (await browser.extension.isAllowedFileSchemeAccess()) ? 'granted' : 'files-withheld';
  const origins = [URL.canParse(url) ? `${new URL(url).origin}/*` : '<all_urls>'];
  return (await browser.permissions.contains({ origins })) ? 'granted' : 'site-withheld';
}
