import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import {
  isMarked,
  mutedNamesAt,
  pageOf,
  siteLineage,
  siteOf,
  siteState,
  withPage,
  withSites,
} from './site-policy';

const settingsWith = (sites: Partial<Settings['sites']>, rest: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ...rest,
  sites: { ...DEFAULT_SETTINGS.sites, ...sites },
});

describe('siteOf', () => {
  it.each([
    ['https://news.example.com/a?b#c', 'news.example.com'],
    ['https://WWW.Example.com/', 'example.com'],
    ['https://www.com/', 'www.com'],
    ['https://example.com./', 'example.com'],
    ['http://localhost/', 'localhost'],
    ['http://localhost:8080/x', 'localhost:8080'],
    ['https://example.com:443/', 'example.com'],
    ['https://example.com:8443/', 'example.com:8443'],
    ['http://192.168.1.10:3000/', '192.168.1.10:3000'],
    ['http://[::1]:8000/', '[::1]:8000'],
    ['http://[::1]/', '[::1]'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://新聞.台灣/', 'xn--efvv70d.xn--kpry57d'],
    ['file:///home/reader/a.html', 'file:'],
    ['blob:https://example.com/0c', 'example.com'],
    ['about:blank', null],
    ['about:srcdoc', null],
    ['data:text/html,x', null],
    ['chrome://settings/', null],
    ['moz-extension://b1e55ed0/popup.html', null],
    ['view-source:https://example.com/', null],
    ['', null],
    ['no address', null],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('siteLineage', () => {
  it.each([
    ['news.example.com', ['news.example.com', 'example.com']],
    ['example.com', ['example.com']],
    ['news.example.com:8443', ['news.example.com:8443', 'news.example.com', 'example.com']],
    ['localhost', ['localhost']],
    ['localhost:8080', ['localhost:8080', 'localhost']],
    ['192.168.1.10', ['192.168.1.10']],
    ['192.168.1.10:3000', ['192.168.1.10:3000', '192.168.1.10']],
    ['[::1]:8000', ['[::1]:8000', '[::1]']],
    ['file:', ['file:']],
  ])('%s inherits from %j', (site, lineage) => {
    expect(siteLineage(site)).toEqual(lineage);
  });
});

describe('siteState', () => {
  const everywhere = {
    default: 'on',
    exceptions: { 'example.com': 'off', 'live.example.com': 'on' },
  } as const;
  const nowhere = { default: 'off', exceptions: { 'example.com': 'on', 'ads.example.com': 'off' } } as const;
  it.each([
    [everywhere, 'https://other.org/', 'on', 'default'],
    [everywhere, 'https://example.com/', 'off-here', 'example.com'],
    [everywhere, 'https://www.example.com/', 'off-here', 'example.com'],
    [everywhere, 'https://news.example.com/', 'off-here', 'example.com'],
    [everywhere, 'https://live.example.com/', 'on', 'live.example.com'],
    [everywhere, 'https://a.live.example.com/', 'on', 'live.example.com'],
    [everywhere, 'https://notexample.com/', 'on', 'default'],
    [everywhere, 'https://example.com.evil.org/', 'on', 'default'],
    [nowhere, 'https://other.org/', 'off-here', 'default'],
    [nowhere, 'https://news.example.com/', 'on', 'example.com'],
    [nowhere, 'https://ads.example.com/', 'off-here', 'ads.example.com'],
    [nowhere, 'file:///a.html', 'off-here', 'default'],
    [
      { exceptions: { localhost: 'off', 'localhost:3000': 'on' } },
      'http://localhost:8080/',
      'off-here',
      'localhost',
    ],
    [
      { exceptions: { localhost: 'off', 'localhost:3000': 'on' } },
      'http://localhost:3000/',
      'on',
      'localhost:3000',
    ],
    [
      { exceptions: { 'xn--bcher-kva.example': 'off' } },
      'https://bücher.example/',
      'off-here',
      'xn--bcher-kva.example',
    ],
    [{}, 'http://constructor/', 'on', 'default'],
    [{ exceptions: { com: 'off' } }, 'https://example.com/', 'on', 'default'],
  ] as const)('policy %j at %s: %s by %s', (policy, url, kind, by) => {
    const settings = settingsWith(policy as Partial<Settings['sites']>);
    const state = siteState(settings, url, 0);
    expect(isMarked(settings, url, 0)).toBe(state.kind === 'on');
    expect(state.kind).toBe(kind);
    expect('by' in state && (state.by.kind === 'site' ? state.by.site : state.by.kind)).toBe(by);
  });

  it.each([
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['chrome://newtab/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['about:blank', 'browser-page'],
  ] as const)('%s is a %s', (url, reason) => {
    expect(siteState(DEFAULT_SETTINGS, url, 0)).toEqual({ kind: 'no-access', reason });
  });

  it.each([
    [{ kind: 'until', timeMs: 1000 }, 999, 'paused'],
    [{ kind: 'until', timeMs: 1000 }, 1000, 'on'],
    [{ kind: 'restart' }, 5e12, 'paused'],
    [{ kind: 'resumed' }, 5e12, 'paused'],
    [{ kind: 'of-a-later-version' } as never, 5e12, 'on'],
    [{ kind: 'none' }, 0, 'on'],
  ] as const)('pause %j at %d ms: %s', (pause, nowMs, kind) => {
    const settings = settingsWith({}, { pause });
    expect(siteState(settings, 'https://example.com/', nowMs).kind).toBe(kind);
    expect(isMarked(settings, 'https://example.com/', nowMs)).toBe(kind === 'on');
  });

  it('lets a page differ from its site, both ways, wherever in it the reader is', () => {
    const pages = { 'https://a.org/x?y=1': 'off', 'https://b.org/': 'on' } as const;
    const settings = settingsWith({ pages, exceptions: { 'b.org': 'off' } });
    expect(siteState(settings, 'https://a.org/x?y=1#part', 0).kind).toBe('off-page');
    expect(siteState(settings, 'https://a.org/x?y=2', 0).kind).toBe('on');
    expect(siteState(settings, 'https://b.org/', 0).kind).toBe('on');
    expect(siteState(settings, 'https://b.org/more', 0).kind).toBe('off-here');
    expect(pageOf('https://a.org/#a#b')).toBe('https://a.org/');
  });
});

describe('switching', () => {
  const base = DEFAULT_SETTINGS.sites;
  it('keeps only decisions that decide something', () => {
    const off = withSites(base, ['example.com'], 'off');
    expect(off.exceptions).toEqual({ 'example.com': 'off' });
    expect(withSites(off, ['example.com'], 'on').exceptions).toEqual({});
    const child = withSites(off, ['news.example.com'], 'on');
    expect(child.exceptions).toEqual({ 'example.com': 'off', 'news.example.com': 'on' });
    expect(withSites(child, ['news.example.com'], 'off').exceptions).toEqual({ 'example.com': 'off' });
  });
  it('keeps only pages that differ from their site', () => {
    const off = withPage(base, 'https://a.org/x#y', 'off');
    expect(off.pages).toEqual({ 'https://a.org/x': 'off' });
    expect(withPage(off, 'https://a.org/x', 'on').pages).toEqual({});
  });
});

it('mutes names on a site and below it, in any case and width', () => {
  const muted = { names: [{ host: 'example.com', name: 'Ｏracle ' }], entities: [] };
  const settings = { ...DEFAULT_SETTINGS, muted };
  expect([...mutedNamesAt(settings, 'https://news.example.com/')]).toEqual(['oracle']);
  expect([...mutedNamesAt(settings, 'https://example.org/')]).toEqual([]);
});
