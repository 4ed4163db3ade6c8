import { afterEach, expect, it, vi } from 'vitest';
import { encodeHosts } from './host-list';
import { siteItem } from './settings-items';
import { followSettingsFor, LOCAL_MARK, type StorageChanges, watchSettings } from './settings-reader';
import { siteState } from './site-policy';

const URL = 'https://news.example/a';
const item = siteItem('news.example');
const off = { off: encodeHosts(['news.example']) };
const marked = { [LOCAL_MARK]: { sinceMs: 0 } };

afterEach(() => vi.unstubAllGlobals());

/** Storage as given, whose reads end when the test lets them, and a way to tell of changes. */
function fakeStorage(stored: { sync?: object; local?: object }) {
  const areas: Record<string, object> = { sync: {}, local: {}, ...stored };
  const listeners = new Set<(changes: StorageChanges, area: string) => void>();
  const waiting: (() => void)[] = [];
  const area = (name: string) => ({
    get: (keys: string[]) =>
      new Promise((resolve) => {
        const found = Object.entries(areas[name] ?? {}).filter(([key]) => keys.includes(key));
        waiting.push(() => resolve(Object.fromEntries(found)));
      }),
  });
  vi.stubGlobal('chrome', {
    storage: {
      sync: area('sync'),
      local: area('local'),
      onChanged: {
        addListener: (it: never) => listeners.add(it),
        removeListener: (it: never) => listeners.delete(it),
      },
    },
  });
  return {
    listeners,
    reads: () => waiting.length,
    answer: async () => {
      for (const end of waiting.splice(0)) end();
      await new Promise((next) => setImmediate(next));
    },
    change: (name: string, items: Record<string, unknown>) => {
      areas[name] = { ...areas[name], ...items };
      const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
      for (const tell of listeners) tell(Object.fromEntries(changes), name);
    },
  };
}

/** Follows the page's settings; gives the states it was told of, each with the other item. */
function follow(signal: AbortSignal) {
  const told: [string, unknown][] = [];
  followSettingsFor(
    URL,
    'names',
    (settings, value) => told.push([siteState(settings, URL, 0).kind, value]),
    signal,
  );
  return told;
}

it.each<[string, { sync?: object; local?: object }, string, Record<string, unknown>, [string, unknown][]]>([
  ['its site going off', {}, 'sync', { [item]: off }, [['off-here', undefined]]],
  ['its site going on', { sync: { [item]: off } }, 'sync', { [item]: undefined }, [['on', undefined]]],
  ['the default', {}, 'sync', { settings: { v: 1, sites: { default: 'off' } } }, [['off-here', undefined]]],
  ['its page going off', {}, 'local', { pages: { [URL]: 'off' } }, [['off-page', undefined]]],
  ['a pause', {}, 'local', { pause: { kind: 'restart' } }, [['paused', undefined]]],
  ['the other item', { local: { names: 1 } }, 'local', { names: 2 }, [['on', 2]]],
  ['the other item of sync storage', { local: { names: 1 } }, 'sync', { names: 2 }, [['on', 1]]],
  [
    'its site, where settings are local',
    { local: marked },
    'local',
    { [item]: off },
    [['off-here', undefined]],
  ],
  ['sync storage, where settings are local', { local: marked }, 'sync', { [item]: off }, [['on', undefined]]],
  ['local storage, where settings are synced', {}, 'local', { [item]: off }, [['on', undefined]]],
  ['another item', {}, 'local', { 'names.gazetteer': 1 }, []],
])('tells of a change of %s without reading again', async (_, stored, area, changes, expected) => {
  const storage = fakeStorage(stored);
  const told = follow(new AbortController().signal);
  await storage.answer();
  expect(told).toHaveLength(1);
  storage.change(area, changes);
  expect(storage.reads()).toBe(0);
  expect(told.slice(1)).toEqual(expected);
});

it('keeps what changed before when something else changes', async () => {
  const storage = fakeStorage({});
  const told = follow(new AbortController().signal);
  await storage.answer();
  storage.change('sync', { [item]: off });
  storage.change('local', { names: 3 });
  expect(told.at(-1)).toEqual(['off-here', 3]);
});

it('reads again where settings moved to the other area', async () => {
  const storage = fakeStorage({});
  const told = follow(new AbortController().signal);
  await storage.answer();
  storage.change('local', { ...marked, [item]: off });
  expect(told).toEqual([['on', undefined]]);
  await storage.answer();
  storage.change('local', { [LOCAL_MARK]: undefined });
  await storage.answer();
  expect(told.slice(1)).toEqual([
    ['off-here', undefined],
    ['on', undefined],
  ]);
});

it('takes no part of what it read before a change that came meanwhile', async () => {
  const storage = fakeStorage({});
  const told = follow(new AbortController().signal);
  storage.change('sync', { [item]: off });
  await storage.answer();
  expect(told).toEqual([['off-here', undefined]]);
});

it('reads at the first change where nothing was read before', async () => {
  const storage = fakeStorage({});
  const told: string[] = [];
  watchSettings((settings) => told.push(siteState(settings, URL, 0).kind), new AbortController().signal);
  expect(storage.reads()).toBe(0);
  storage.change('sync', { [item]: off });
  await storage.answer();
  storage.change('sync', { [item]: undefined });
  expect(told).toEqual(['off-here', 'on']);
});

it('says nothing more once it is over, and keeps no listener', async () => {
  const storage = fakeStorage({});
  const life = new AbortController();
  const told = follow(life.signal);
  life.abort();
  await storage.answer();
  expect(told).toEqual([]);
  expect(storage.listeners.size).toBe(0);
});
