import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeAreas } from '../../test/support/storage-areas';
import type { Pack } from '../dataset';
import { type GazetteerTables, NameProbe, openProbe, openTables, type ProbeData } from '../matcher';
import {
  bundledPack,
  clearStoredPacks,
  NAMES_GAZETTEER_ITEM,
  NAMES_PROBE_ITEM,
  type NamesGazetteer,
  type NamesProbe,
  storePack,
} from '../shared';
import { PackNameBook } from './pack-names';

const packOf = (id: string, names: readonly string[]): Pack => ({
  format: 1,
  id,
  version: '1',
  title: { en: id },
  asOf: '2025',
  sources: [],
  entities: names.map((name, at) => ({
    id: `e${at}`,
    kind: 'person',
    label: { en: name },
    description: { en: name },
  })),
  aliases: names.map((text, at) => ({ entity: `e${at}`, text, ...(at === 0 && { for: ['#words'] }) })),
  cues: [{ id: 'words', words: ['ball'] }],
  facts: [],
  relations: [],
});

const many = Array.from({ length: 2_500 }, (_, at) => `Quorl ${at}`);

let areas: ReturnType<typeof fakeAreas>;
const stored = <Item>(item: string): Item | null => {
  const text = areas.local.items.get(item);
  return text ? JSON.parse(text) : null;
};
const probe = () => stored<NamesProbe>(NAMES_PROBE_ITEM);
const gazetteer = () => stored<NamesGazetteer>(NAMES_GAZETTEER_ITEM);
const settle = (packs: { order?: string[]; disabled?: string[] }) =>
  chrome.storage.sync.set({ settings: { v: 1, packs: { order: [], disabled: [], ...packs } } });

beforeEach(async () => {
  areas = fakeAreas();
  const { local, sync } = areas;
  const area = {
    get: (keys: string | string[]) => local.get([keys].flat()),
    set: (items: Record<string, unknown>) => local.set(items),
    remove: (keys: string | string[]) => local.remove([keys].flat()),
  };
  vi.stubGlobal('chrome', { storage: { sync, local: area } });
  await clearStoredPacks();
});
afterEach(() => vi.unstubAllGlobals());

const texts = (names: unknown, page: string) => {
  const linker = openTables(names as GazetteerTables)({});
  linker.set(1, page);
  return (linker.update().get(1) ?? []).map(({ text, entities }) => `${text}=${entities.join('+')}`);
};
const tells = (...all: string[]) => {
  const it = new NameProbe(openProbe(probe()!.probe as ProbeData));
  return all.map((text) => it.tells(text));
};

describe('the names left for pages', () => {
  it('are those the build made while the bundled pack is all', async () => {
    await new PackNameBook().write();
    expect(probe()).toMatchObject({ byWords: false, probe: { kind: 'words' } });
    expect(gazetteer()!.stamp).toBe(probe()!.stamp);
    expect(texts(JSON.parse(gazetteer()!.gazetteer), 'Microsoft')).toEqual([
      `Microsoft=${bundledPack.id}/microsoft`,
    ]);
    expect(Object.keys(gazetteer()!.kinds)).toEqual([bundledPack.id]);
  });

  it.each([
    ['a few more', ['Darcy'], {}, false, 'words'],
    ['many more', many, {}, true, 'field'],
    ['only what is imported', ['Darcy'], { disabled: [bundledPack.id] }, false, 'words'],
    ['only many imported', many, { disabled: [bundledPack.id] }, true, 'field'],
  ])('go with a probe of all: %s', async (_, names, packs, byWords, kind) => {
    await storePack(packOf('p', names), 7);
    await settle(packs);
    await new PackNameBook().write();
    expect(probe()).toMatchObject({ byWords, probe: { kind } });
    expect(tells(names[0]!, 'the zzz')).toEqual([true, false]);
  });

  it('are none where all packs are switched off', async () => {
    await settle({ disabled: [bundledPack.id] });
    await new PackNameBook().write();
    expect(tells('Microsoft')).toEqual([false]);
    expect(texts(JSON.parse(gazetteer()!.gazetteer), 'Microsoft')).toEqual([]);
  });

  it('are stamped anew by a newer edition, another order, a pack more, a pack switched off', async () => {
    const book = new PackNameBook();
    const stamps = new Set<string>();
    const look = async () => {
      book.forget();
      await book.write();
      expect(gazetteer()!.stamp).toBe(probe()!.stamp);
      stamps.add(probe()!.stamp);
    };
    await look();
    await storePack(packOf('p', ['Darcy']), 1);
    await look();
    await storePack(packOf('p', ['Darcy']), 2);
    await look();
    await settle({ order: ['p'] });
    await look();
    await storePack(packOf('q', ['Darcy']), 3);
    await look();
    expect(stamps.size).toBe(5);
    await settle({ disabled: ['p', 'q'] });
    await look();
    expect(stamps.size).toBe(5);
  });

  it('are not written again while they are the same', async () => {
    const set = vi.spyOn(chrome.storage.local, 'set');
    await new PackNameBook().write();
    await new PackNameBook().write();
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('are told to who asks, and nothing older is left, where storage takes none', async () => {
    await new PackNameBook().write();
    await storePack(packOf('p', ['Darcy']), 1);
    vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('full'));
    const book = new PackNameBook();
    const names = await book.write();
    expect(names.probe.stamp).toContain('p@1');
    expect([probe(), gazetteer()]).toEqual([null, null]);
    expect(await book.gazetteer(names.probe.stamp)).toEqual(names.gazetteer);
    expect(await book.gazetteer('older')).toBeNull();
  });

  it('hold small packs together, in the reader’s order', async () => {
    await storePack(packOf('p', ['Darcy', 'Microsoft']), 1);
    await settle({ order: ['p'] });
    await new PackNameBook().write();
    expect(texts(JSON.parse(gazetteer()!.gazetteer), 'Darcy at Microsoft')).toEqual([
      'Darcy=p/e0',
      `Microsoft=p/e1+${bundledPack.id}/microsoft`,
    ]);
    expect(gazetteer()!.kinds.p).toEqual({ person: ['e0', 'e1'] });
  });
});

describe('names of big packs', () => {
  it('come by the words of the page, beside those of small packs', async () => {
    await storePack(packOf('p', many), 1);
    const book = new PackNameBook();
    const { stamp } = (await book.write()).probe;
    expect(tells('Quorl 17')).toEqual([true]);

    const page = 'Quorl 17 met Microsoft and Quorl 18.';
    const answer = await book.ofWords(stamp, page.split(' '), []);
    if (answer.kind !== 'names') throw new Error(answer.kind);
    expect(texts(answer.gazetteer, page)).toEqual([
      'Quorl 17=p/e17',
      `Microsoft=${bundledPack.id}/microsoft`,
      'Quorl 18=p/e18',
    ]);
    expect(answer.words).toEqual(['17', '18']);
    expect(await book.ofWords(stamp, ['met', 'nobody'], answer.words)).toEqual({ kind: 'nothing-new' });
    const more = await book.ofWords(stamp, ['19'], answer.words);
    expect(more.kind === 'names' && texts(more.gazetteer, 'Quorl 17, Quorl 19')).toEqual([
      'Quorl 17=p/e17',
      'Quorl 19=p/e19',
    ]);
  });

  it('bring the cue lists that they refer to', async () => {
    await storePack(packOf('p', many), 1);
    const book = new PackNameBook();
    const { stamp } = (await book.write()).probe;
    expect(JSON.stringify(await book.ofWords(stamp, ['0'], []))).toContain('ball');
  });

  it('are not sent to a page that read older names', async () => {
    expect(await new PackNameBook().ofWords('older', ['darcy'], [])).toEqual({ kind: 'outdated' });
  });
});
