// The edges of what counts as a site, a page and a store: addresses that look like others, and addresses that are none.
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import {
  decideSite,
  foldName,
  isPaused,
  mutedNamesAt,
  pageOf,
  siteOf,
  siteState,
  withPage,
} from './site-policy';

describe('an address that looks like a site', () => {
  it.each([
    ['a scheme that ends like http', 'xhttp://example.com/', null],
    ['a scheme that begins like http', 'https+x://example.com/', null],
    ['a scheme of one letter more', 'httpsx://example.com/', null],
    ['www in the middle of a host', 'https://news.www.example.com/', 'news.www.example.com'],
    ['a host that begins with the letters of www', 'https://wwwx.example.com/', 'wwwx.example.com'],
    ['www alone', 'http://www/', 'www'],
    ['a blob of a file', 'blob:file:///home/x', 'file:'],
    ['a blob of nothing', 'blob:null/0c', null],
    ['a word that begins like blob', 'blobs:https://example.com/', null],
    ['a port on a host with www', 'https://www.example.com:8443/', 'example.com:8443'],
    ['a file transfer', 'ftp://example.com/', null],
  ])('%s: %s is of %s', (_, url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('a page', () => {
  it.each([
    ['https://a.org/x#part', 'https://a.org/x'],
    ['https://a.org/x#one\nof two lines', 'https://a.org/x'],
    ['https://a.org/x', 'https://a.org/x'],
  ])('%j is %s', (url, page) => {
    expect(pageOf(url)).toBe(page);
  });
});

describe('a store', () => {
  it.each([
    ['https://chrome.google.com/webstore', 'no-access'],
    ['https://chrome.google.com/webstore/category/x', 'no-access'],
    ['https://chrome.google.com/webstores', 'on'],
    ['https://chrome.google.com/', 'on'],
    ['https://example.com/?at=https://chrome.google.com/webstore/', 'on'],
    ['https://microsoftedge.microsoft.com/addons', 'no-access'],
    ['https://accounts.firefox.com/', 'no-access'],
    ['https://support.mozilla.org/', 'no-access'],
    ['https://www.mozilla.org/', 'on'],
  ])('%s: %s', (url, kind) => {
    expect(siteState(DEFAULT_SETTINGS, url, 0).kind).toBe(kind);
  });
});

describe('who decided', () => {
  const settings = (sites: Partial<Settings['sites']>): Settings => ({
    ...DEFAULT_SETTINGS,
    sites: { ...DEFAULT_SETTINGS.sites, ...sites },
  });
  const page = 'https://a.org/x';
  it.each([
    [{ pages: { [page]: 'on' as const } }, { kind: 'on', site: 'a.org', by: { kind: 'page' } }],
    [{ pages: { [page]: 'off' as const } }, { kind: 'off-page', site: 'a.org' }],
    [{}, { kind: 'on', site: 'a.org', by: { kind: 'default' } }],
    [
      { exceptions: { 'a.org': 'off' as const } },
      { kind: 'off-here', site: 'a.org', by: { kind: 'site', site: 'a.org' } },
    ],
  ])('%j: %j', (sites, state) => {
    expect(siteState(settings(sites), page, 0)).toEqual(state);
  });

  it('is the pause, over everything but what no extension may see', () => {
    const pause = { kind: 'restart' } as const;
    const paused = { ...settings({ pages: { [page]: 'on' } }), pause };
    expect(siteState(paused, page, 0)).toEqual({ kind: 'paused', site: 'a.org', pause });
    expect(siteState(paused, 'about:blank', 0).kind).toBe('no-access');
  });

  it('is nobody where files have no parents', () => {
    expect(decideSite({ default: 'on', exceptions: { 'file:': 'off' }, pages: {} }, 'file:')).toEqual({
      state: 'off',
      by: { kind: 'site', site: 'file:' },
    });
  });
});

it.each([
  [{ kind: 'none' } as const, false],
  [{ kind: 'restart' } as const, true],
  [{ kind: 'resumed' } as const, true],
  [{ kind: 'until', timeMs: 10 } as const, true],
])('a pause of kind %j holds: %s', (pause, holds) => {
  expect(isPaused(pause, 9)).toBe(holds);
});

describe('where no site is', () => {
  it('a decision for the page alone is kept', () => {
    expect(withPage(DEFAULT_SETTINGS.sites, 'about:reader', 'on').pages).toEqual({ 'about:reader': 'on' });
  });
  it('no name is muted', () => {
    const muted = { names: [{ host: 'example.com', name: 'x' }], entities: [] };
    expect([...mutedNamesAt({ ...DEFAULT_SETTINGS, muted }, 'about:blank')]).toEqual([]);
  });
});

it.each([
  [' Ｏracle ', 'oracle'],
  ['MICROSOFT', 'microsoft'],
  ['ﾏｲｸﾛｿﾌﾄ', 'マイクロソフト'],
])('%j is muted as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
