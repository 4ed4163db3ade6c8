import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeAreas, SYNC_QUOTAS } from '../../test/support/storage-areas';
import { decodeHosts, encodeHosts } from './host-list';
import { migrate } from './migrations';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { itemsFromSettings, SYNC_ITEMS, settingsFromItems, siteItem } from './settings-items';
import { applyOperation, type SettingsOperation } from './settings-operations';
import { LOCAL_MARK, readItems } from './settings-reader';
import { parseSettings } from './settings-schema';
import { ASIDE_ITEM, createSettingsWriter } from './settings-writer';

const read = (areas: ReturnType<typeof fakeAreas>) => readItems(areas, SYNC_ITEMS).then(settingsFromItems);

// Hosts as they are met: 4 to 60 characters, many suffixes, a good part of them of the same few domains.
function hosts(count: number): string[] {
  const suffixes = [
    'com',
    'org',
    'net',
    'co.uk',
    'com.tw',
    'gov.cn',
    'io',
    'xn--kpry57d',
    'blogspot.com',
    'ac.jp',
  ];
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  const word = () =>
    Array.from({ length: 4 + random(10) }, () => String.fromCharCode(97 + random(26))).join('');
  const found = new Set<string>();
  while (found.size < count)
    found.add(`${random(3) === 0 ? `${word()}.` : ''}${word()}.${suffixes[random(suffixes.length)]}`);
  return [...found];
}

describe('what is stored', () => {
  it('is nothing while nothing is changed', () => {
    expect(itemsFromSettings(DEFAULT_SETTINGS)).toEqual({});
  });

  it('is the changes only', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      open: { ...DEFAULT_SETTINGS.open, delayMs: 700 },
      sites: { ...DEFAULT_SETTINGS.sites, exceptions: { 'news.example.com': 'off' } },
    };
    expect(itemsFromSettings(settings)).toEqual({
      settings: { v: 1, open: { delayMs: 700 } },
      [siteItem('news.example.com')]: { off: 'Acom.example.news' },
    });
  });

  const site = fc.constantFrom(...hosts(60), 'localhost:8080', 'file:', '[::1]', '10.0.0.1');
  const onOff = fc.constantFrom('on' as const, 'off' as const);
  const anySettings: fc.Arbitrary<Settings> = fc.record({
    sites: fc.record({
      default: onOff,
      exceptions: fc.dictionary(site, onOff, { noNullPrototype: true }),
      pages: fc.dictionary(
        site.map((host) => `http://${host === 'file:' ? 'a.b' : host}/x?y`),
        onOff,
        { noNullPrototype: true },
      ),
    }),
    pause: fc.oneof(
      fc.constantFrom({ kind: 'none' } as const, { kind: 'restart' } as const, { kind: 'resumed' } as const),
      fc.record({ kind: fc.constant('until' as const), timeMs: fc.nat() }),
    ),
    language: fc.constantFrom('auto', 'en', 'zh-Hant', 'zh-Hans'),
    marks: fc.record({
      style: fc.constantFrom('dotted', 'wavy', 'wash'),
      density: fc.constantFrom('every', 'section', 'page'),
      hiddenKinds: fc.uniqueArray(fc.constantFrom('company', 'person', 'place')),
    }),
    open: fc.record({
      mode: fc.constantFrom('hover', 'key', 'click'),
      delayMs: fc.integer({ min: 150, max: 1500 }),
      key: fc.constantFrom('Alt', 'Shift'),
    }),
    muted: fc.record({
      names: fc.uniqueArray(
        fc.record({ host: site, name: fc.constantFrom('Oracle', '微軟', '奥特曼', '"q"', 'é') }),
        { selector: ({ host, name }) => `${host} ${name}` },
      ),
      entities: fc.uniqueArray(fc.constantFrom('p/a', 'p/b') as fc.Arbitrary<'p/a'>),
    }),
    packs: fc.record({ order: fc.uniqueArray(fc.constantFrom('p', 'q')), disabled: fc.constant([]) }),
    badge: fc.constantFrom('none', 'names'),
  });

  it('comes back as it went in, whatever the settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const stored = JSON.parse(JSON.stringify(itemsFromSettings(settings)));
        const back = settingsFromItems(stored);
        const sorted = (it: Settings) => ({
          ...it,
          muted: {
            ...it.muted,
            names: [...it.muted.names].sort((a, b) => (a.host + a.name < b.host + b.name ? -1 : 1)),
          },
        });
        expect(sorted(back)).toEqual(sorted(settings));
        expect(parseSettings(back).kind).toBe('settings');
      }),
      { numRuns: 200 },
    );
  });

  it('packs hosts', () => {
    const list = [...hosts(500), 'localhost:8080', 'file:', '[::1]:3000', '192.168.0.1'].sort();
    expect(decodeHosts(encodeHosts(list)).sort()).toEqual(list);
    expect(decodeHosts(undefined)).toEqual([]);
    expect(encodeHosts(list).length).toBeLessThan(list.join(' ').length);
  });
});

describe('the writer', () => {
  it('keeps 5,000 sites in sync storage, within its quotas', async () => {
    const areas = fakeAreas();
    const writer = createSettingsWriter(areas);
    const list = hosts(5000);
    await writer.apply({ kind: 'sites', sites: list, state: 'off' });
    expect(areas.local.items.has(LOCAL_MARK)).toBe(false);
    expect(areas.sync.items.size).toBeLessThan(SYNC_QUOTAS.items);
    expect(Object.keys((await read(areas)).sites.exceptions).sort()).toEqual([...list].sort());
  });

  it('reads for one page a few items, not five thousand sites', async () => {
    const areas = fakeAreas();
    await createSettingsWriter(areas).apply({ kind: 'sites', sites: hosts(5000), state: 'off' });
    const items = await areas.sync.get([siteItem('a.b.example.com'), siteItem('b.example.com')]);
    expect(JSON.stringify(items).length).toBeLessThan(2 * SYNC_QUOTAS.bytesPerItem);
  });

  it('takes 200 switches from two windows at once without losing one, past the limit of writes', async () => {
    let nowMs = 0;
    const areas = fakeAreas(() => nowMs);
    const writer = createSettingsWriter(areas, () => nowMs);
    const list = hosts(12);
    const last = new Map<string, 'on' | 'off'>();
    let seed = 1;
    const window = async (turns: number): Promise<void> => {
      for (let turn = 0; turn < turns; turn += 1) {
        seed = (Math.imul(seed, 48_271) + 11) >>> 0;
        const site = list[seed % list.length]!;
        const state = (seed >>> 9) % 2 === 0 ? 'on' : 'off';
        last.set(site, state);
        await writer.apply({ kind: 'sites', sites: [site], state });
        nowMs += 20;
      }
    };
    await Promise.all([window(100), window(100)]);
    const { exceptions } = (await read(areas)).sites;
    const off = [...last].filter(([, state]) => state === 'off').map(([site]) => site);
    expect(Object.keys(exceptions).sort()).toEqual(off.sort());
    nowMs += 10 * 60_000;
    await writer.repair();
    expect((await read(areas)).sites.exceptions).toEqual(exceptions);
    expect(areas.local.items.size).toBe(0);
  });

  it('stores what waits in one write', async () => {
    const areas = fakeAreas();
    const writer = createSettingsWriter(areas);
    await Promise.all(
      hosts(100).map((site) => writer.apply({ kind: 'mute-name', host: site, name: 'Oracle' })),
    );
    expect((await read(areas)).muted.names).toHaveLength(100);
    expect(areas.sync.writes).toBeLessThan(5);
  });

  it('falls back to local storage when sync is full, and comes back', async () => {
    let nowMs = 0;
    const areas = fakeAreas(() => nowMs);
    const writer = createSettingsWriter(areas, () => nowMs);
    const names = Array.from({ length: 8000 }, (_, n) => ({
      host: `h${n % 40}.example`,
      name: `name number ${n}`,
    }));
    await writer.apply({
      kind: 'replace',
      settings: { ...DEFAULT_SETTINGS, muted: { names, entities: [] } },
    });
    expect(areas.local.items.has(LOCAL_MARK)).toBe(true);
    expect((await read(areas)).muted.names).toHaveLength(8000);
    nowMs = 10 * 60_000;
    await writer.apply({ kind: 'replace', settings: { ...DEFAULT_SETTINGS, badge: 'names' } });
    expect(areas.local.items.size).toBe(0);
    expect((await read(areas)).badge).toBe('names');
    expect((await read(areas)).muted.names).toEqual([]);
  });

  it('works where sync storage is switched off', async () => {
    const areas = fakeAreas();
    areas.sync.broken = true;
    await createSettingsWriter(areas).apply({ kind: 'sites', sites: ['example.com'], state: 'off' });
    expect((await read(areas)).sites.exceptions).toEqual({ 'example.com': 'off' });
  });

  it('keeps pages and the pause on this machine', async () => {
    const areas = fakeAreas();
    const writer = createSettingsWriter(areas);
    await writer.apply(
      { kind: 'page', url: 'https://example.com/a', state: 'off' },
      { kind: 'pause', pause: { kind: 'restart' } },
    );
    expect(areas.sync.items.size).toBe(0);
    const settings = await read(areas);
    expect(settings.sites.pages).toEqual({ 'https://example.com/a': 'off' });
    expect(settings.pause).toEqual({ kind: 'restart' });
  });

  it('leaves what a newer version wrote', async () => {
    const areas = fakeAreas();
    await areas.sync.set({ settings: { v: 9, language: 'en', voice: 'loud' } });
    await createSettingsWriter(areas).apply({ kind: 'change', changes: { badge: 'names' } });
    expect(JSON.parse(areas.sync.items.get('settings')!)).toEqual({
      v: 9,
      language: 'en',
      voice: 'loud',
      badge: 'names',
    });
  });
});

describe('corrupt settings', () => {
  it.each([
    ['a string', { settings: 'x' }],
    ['a list', { settings: [1, 2] }],
    ['wrong types', { settings: { v: 1, open: { delayMs: 'soon' }, marks: 3, language: 'tlh' } }],
    ['out of range', { settings: { v: 1, open: { delayMs: 5 } } }],
    [
      'nonsense in lists',
      { settings: { v: 1, muted: { entities: ['no key', 4] }, marks: { hiddenKinds: [0] } } },
    ],
    ['nonsense in a bucket', { 'sites.3': { off: 'not packed', on: 7, mute: { 'a.b': 'x' } } }],
    ['a bucket that is none', { 'sites.3': 12 }],
  ])('%s: defaults hold, and what was stored is kept aside', async (_, items) => {
    const areas = fakeAreas();
    await areas.sync.set(items);
    expect(settingsFromItems(await readItems(areas, SYNC_ITEMS))).toBeTruthy();
    const settings = await createSettingsWriter(areas, () => 5).repair();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(await read(areas)).toEqual(DEFAULT_SETTINGS);
    expect(JSON.parse(areas.local.items.get(ASIDE_ITEM)!)).toEqual([{ timeMs: 5, items }]);
  });

  it('keeps all that makes sense beside one thing that does not', async () => {
    const areas = fakeAreas();
    const writer = createSettingsWriter(areas);
    await writer.apply({ kind: 'sites', sites: ['good.example'], state: 'off' });
    const key = siteItem('good.example');
    const { off } = JSON.parse(areas.sync.items.get(key)!);
    await areas.sync.set({
      [key]: { off: `${off}A!!bad host` },
      settings: { v: 1, badge: 'names', open: 9 },
    });
    const settings = await writer.repair();
    expect(settings.sites.exceptions).toEqual({ 'good.example': 'off' });
    expect(settings.badge).toBe('names');
  });

  it('leaves sound settings alone', async () => {
    const areas = fakeAreas();
    const writer = createSettingsWriter(areas);
    await writer.apply(
      { kind: 'sites', sites: ['good.example'], state: 'off' },
      { kind: 'change', changes: { language: 'zh-Hant' } },
    );
    const before = new Map(areas.sync.items);
    await writer.repair();
    expect(areas.sync.items).toEqual(before);
    expect(areas.local.items.size).toBe(0);
  });
});

describe('migrations', () => {
  const steps = [(stored: object) => ({ ...stored, b: 1 }), (stored: object) => ({ ...stored, c: 2 })];
  it.each([
    [
      { v: 1, a: 0 },
      { v: 3, a: 0, b: 1, c: 2 },
    ],
    [
      { v: 2, a: 0 },
      { v: 3, a: 0, c: 2 },
    ],
    [
      { v: 3, a: 0 },
      { v: 3, a: 0 },
    ],
    [
      { v: 8, a: 0 },
      { v: 8, a: 0 },
    ],
    [{ v: -2 }, { v: 3, b: 1, c: 2 }],
    [{ v: 'x' }, { v: 3 }],
    [{}, { v: 3 }],
  ])('%j becomes %j', (stored, expected) => {
    expect(migrate(stored, steps)).toEqual(expected);
  });
});

describe('operations', () => {
  const run = (...operations: SettingsOperation[]) => operations.reduce(applyOperation, DEFAULT_SETTINGS);
  it.each<[string, SettingsOperation[], Partial<Settings>]>([
    [
      'a change leaves the rest',
      [{ kind: 'change', changes: { open: { delayMs: 200, mode: undefined } } }],
      { open: { ...DEFAULT_SETTINGS.open, delayMs: 200 } },
    ],
    [
      'a name is muted once',
      [
        { kind: 'mute-name', host: 'a.b', name: 'Oracle' },
        { kind: 'mute-name', host: 'a.b', name: 'ORACLE' },
      ],
      { muted: { names: [{ host: 'a.b', name: 'ORACLE' }], entities: [] } },
    ],
    [
      'a mute is undone',
      [
        { kind: 'mute-entity', key: 'p/a' },
        { kind: 'mute-entity', key: 'p/b' },
        { kind: 'unmute-entity', key: 'p/a' },
      ],
      { muted: { names: [], entities: ['p/b'] } },
    ],
    [
      'a site is forgotten',
      [
        { kind: 'sites', sites: ['a.b'], state: 'off' },
        { kind: 'sites', sites: ['a.b'], state: 'forget' },
      ],
      {},
    ],
    [
      'a switch of the site ends this-page-only on its pages',
      [
        { kind: 'page', url: 'https://n.a.b/x', state: 'off' },
        { kind: 'page', url: 'https://c.d/x', state: 'off' },
        { kind: 'sites', sites: ['a.b'], state: 'off' },
      ],
      { sites: { default: 'on', exceptions: { 'a.b': 'off' }, pages: { 'https://c.d/x': 'off' } } },
    ],
    [
      'a new default keeps exceptions',
      [
        { kind: 'sites', sites: ['a.b'], state: 'off' },
        { kind: 'default-site', state: 'off' },
      ],
      { sites: { default: 'off', exceptions: { 'a.b': 'off' }, pages: {} } },
    ],
    ['reset', [{ kind: 'sites', sites: ['a.b'], state: 'off' }, { kind: 'reset' }], {}],
  ])('%s', (_, operations, expected) => {
    expect(run(...operations)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});
