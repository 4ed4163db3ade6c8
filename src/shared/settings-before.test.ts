import { afterEach, expect, it, vi } from 'vitest';
import { encodeHosts } from './host-list';
import { loadSettingsAround } from './settings-before';
import { siteItem } from './settings-items';
import { siteState } from './site-policy';

const item = siteItem('news.example');
const off = { off: encodeHosts(['news.example']) };
const URL = 'https://news.example/a';
const page = { [URL]: 'off' };

afterEach(() => vi.unstubAllGlobals());

it.each([
  // What is stored now, what changed in which area, and the page's states before and now.
  ['a site went off', { sync: { [item]: off } }, 'sync', { [item]: {} }, 'on', 'off-here'],
  ['a site went on', {}, 'sync', { [item]: { oldValue: off } }, 'off-here', 'on'],
  ['a page went off', { local: { pages: page } }, 'local', { pages: {} }, 'on', 'off-page'],
  [
    'the default changed',
    {},
    'sync',
    { settings: { oldValue: { sites: { default: 'off' } } } },
    'off-here',
    'on',
  ],
  [
    'a site went on where settings lie in local storage',
    { local: { 'settings-are-local': {} } },
    'local',
    { [item]: { oldValue: off } },
    'off-here',
    'on',
  ],
  [
    'sync changed where settings lie in local storage',
    { local: { 'settings-are-local': {} }, sync: {} },
    'sync',
    { [item]: { oldValue: off } },
    'on',
    'on',
  ],
  [
    'settings moved',
    { local: { 'settings-are-local': {} } },
    'local',
    { 'settings-are-local': {} },
    null,
    'on',
  ],
  ['a pause ended', {}, 'local', { pause: { oldValue: { kind: 'until', timeMs: 1 } } }, null, 'on'],
])('tells what was before: %s', async (_, stored, area, changes, before, now) => {
  const { local = {}, sync = {} } = stored as Record<'local' | 'sync', object>;
  vi.stubGlobal('chrome', {
    storage: { local: { get: async () => ({ ...local }) }, sync: { get: async () => ({ ...sync }) } },
  });
  const around = await loadSettingsAround(changes, area);
  expect(around.before && siteState(around.before, URL, 5).kind).toBe(before);
  expect(siteState(around.now, URL, 5).kind).toBe(now);
});
