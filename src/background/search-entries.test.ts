import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { bundledPack, openShelf } from '../shared';
import { answerOmnibox } from './omnibox';
import { createMenu, MENU_ITEM, openSearch } from './search-entries';

type Listener = (...args: never[]) => unknown;

const origins = { chrome: 'chrome-extension://id/', firefox: 'moz-extension://id/' };
let origin: string;
let opened: unknown[];
let items: unknown[];
let listeners: Record<'onInputChanged' | 'onInputEntered', Listener | undefined>;

beforeEach(() => {
  origin = origins.chrome;
  opened = [];
  items = [];
  listeners = { onInputChanged: undefined, onInputEntered: undefined };
  const event = (name: keyof typeof listeners) => ({
    addListener: (listener: Listener) => {
      listeners[name] = listener;
    },
  });
  vi.stubGlobal('navigator', { languages: ['zh-TW'] });
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => origin + path },
    i18n: { getUILanguage: () => 'zh-TW' },
    storage: { sync: { get: async () => ({}) }, local: { get: async () => ({}) } },
    omnibox: { onInputChanged: event('onInputChanged'), onInputEntered: event('onInputEntered') },
    tabs: {
      create: async (tab: object) => opened.push({ new: tab }),
      update: async (tab: object) => opened.push({ here: tab }),
    },
    contextMenus: {
      removeAll: async () => items.splice(0),
      create: (item: object, done: () => void) => {
        items.push(item);
        done();
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const shelf = await openShelf([{ kind: 'bundled', id: bundledPack.id }]);
const type = (text: string) =>
  new Promise<{ content: string; description: string }[]>((show) =>
    listeners.onInputChanged?.(text as never, show as never),
  );

describe('the address bar', () => {
  it('suggests in the browser’s language, and says more than one thing at most as XML', async () => {
    answerOmnibox(async () => shelf);
    expect((await type('微軟'))[0]?.description).toMatch(/^微軟 · 公司 · \d+ 則事實$/);
    // An apostrophe is a mark of XML to Chromium and a letter to Firefox.
    const xml = await type('deepmind');
    origin = origins.firefox;
    const plain = await type('deepmind');
    expect(xml.length).toBe(plain.length);
    expect(plain.every(({ description }) => !/&(?:amp|apos|quot|lt|gt);/.test(description))).toBe(true);
  });

  it.each([
    ['currentTab', (url: string) => ({ here: { url } })],
    ['newForegroundTab', (url: string) => ({ new: { url, active: true } })],
    ['newBackgroundTab', (url: string) => ({ new: { url, active: false } })],
  ])('opens the search page: %s', (disposition, expected) => {
    answerOmnibox(async () => shelf);
    listeners.onInputEntered?.('蘇萊曼 2024' as never, disposition as never);
    const url = `${origin}src/popup/popup.html?query=${encodeURIComponent('蘇萊曼 2024')}`;
    expect(opened).toEqual([expected(url)]);
  });

  it('is left alone where a browser has none', () => {
    (chrome as { omnibox?: unknown }).omnibox = undefined;
    expect(() => answerOmnibox(async () => shelf)).not.toThrow();
  });
});

describe('the menu of a selection', () => {
  it('has one item, in the reader’s language, however often it is made', async () => {
    await createMenu();
    await createMenu();
    expect(items).toEqual([{ id: MENU_ITEM, title: '用 Backstory 搜尋「%s」', contexts: ['selection'] }]);
  });

  it.each([
    ['  Satya Nadella ', { id: 3, index: 5 }, 'Satya Nadella', { openerTabId: 3, index: 6 }],
    // A PDF viewer's selection comes without a tab in some browsers.
    ['阿比林', undefined, '阿比林', {}],
    ['x'.repeat(500), undefined, 'x'.repeat(200), {}],
  ])('opens the search page beside the tab: %s', async (text, tab, query, beside) => {
    await openSearch(text, tab as Tabs.Tab | undefined);
    const url = `${origin}src/popup/popup.html?query=${encodeURIComponent(query)}`;
    expect(opened).toEqual([{ new: { url, ...beside } }]);
  });
});
