import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FrameReport, SiteState } from '../shared';
import { badgeText, showNameCount, showTabState } from './toolbar';

/** What was set on tab 7's button. */
const shown: Record<string, unknown> = {};
let stored: Record<string, unknown>;
let frames: readonly Omit<FrameReport, 'frameId'>[];

beforeEach(() => {
  for (const key of Object.keys(shown)) delete shown[key];
  stored = { settings: { v: 1, language: 'en', badge: 'names' } };
  frames = [];
  const set = (name: string) => async (details: { tabId: number }) => {
    expect(details.tabId).toBe(7);
    Object.assign(shown, { [name]: details });
  };
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('chrome', {
    action: {
      setIcon: set('icon'),
      setTitle: set('title'),
      setBadgeText: set('badge'),
      setBadgeBackgroundColor: set('background'),
      setBadgeTextColor: set('color'),
    },
    i18n: { getUILanguage: () => 'en' },
    storage: { sync: { get: async () => stored }, local: { get: async () => ({}) } },
    scripting: { executeScript: async () => frames.map((result, frameId) => ({ frameId, result })) },
  });
});
afterEach(() => vi.unstubAllGlobals());

const by = { kind: 'default' } as const;
it.each<[SiteState, string, string, boolean]>([
  [{ kind: 'on', site: 'a.b', by }, 'on', 'Backstory · on', false],
  [{ kind: 'off-here', site: 'a.b', by }, 'off', 'Backstory · off on this page', true],
  [{ kind: 'off-page', site: 'a.b' }, 'off', 'Backstory · off on this page', true],
  [
    { kind: 'paused', site: 'a.b', pause: { kind: 'restart' } },
    'paused',
    'Backstory · paused everywhere',
    true,
  ],
  [{ kind: 'no-access', reason: 'store' }, 'off', 'Backstory · off on this page', true],
])('shows %o', async (state, icon, title, isCleared) => {
  await showTabState(7, state, { language: 'en' });
  expect(shown.icon).toMatchObject({
    path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` },
  });
  expect(shown.title).toMatchObject({ title });
  // The names of a page that is on are counted when it tells of them; no count may outlive a switch.
  expect(shown.badge).toEqual(isCleared ? { tabId: 7, text: '' } : undefined);
});

const frame = (...keys: string[]) => ({
  focused: false,
  contentType: 'text/html',
  script: 'there' as const,
  edited: false,
  report: {
    settled: true,
    mentions: keys.length,
    steppedMs: 0,
    names: keys.map((key) => ({ key: key as `${string}/${string}`, mentions: 1 })),
  },
});

it.each([
  ['names', 'a name of two frames once', [frame('p/a', 'p/b'), frame('p/b', 'p/c')], '3'],
  ['names', 'none', [frame()], ''],
  ['none', 'not asked for', [frame('p/a')], ''],
])('badge %s: %s', async (badge, _, reports, text) => {
  stored = { settings: { v: 1, badge } };
  frames = reports;
  await showNameCount(7);
  expect(shown.badge).toEqual({ tabId: 7, text });
});

it.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1000, '999+'],
])('writes %i names as “%s”', (names, text) => {
  expect(badgeText(names)).toBe(text);
});
