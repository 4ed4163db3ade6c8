import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeAreas } from '../../test/support/storage-areas';
import type { Pack } from '../dataset';
import { findMentions, type Gazetteer, NameProbe, nameKeys, openProbe, type ProbeData } from '../matcher';
import { bundledPack, clearStoredPacks, PACK_NOTE_ITEM, type PackNote, storePack } from '../shared';
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

let local: Map<string, string>;
const note = (): PackNote | null => {
  const text = local.get(PACK_NOTE_ITEM);
  return text ? JSON.parse(text) : null;
};
const settle = (packs: { order?: string[]; disabled?: string[] }) =>
  chrome.storage.sync.set({ settings: { v: 1, packs: { order: [], disabled: [], ...packs } } });

beforeEach(async () => {
  const areas = fakeAreas();
  local = areas.local.items;
  const area = {
    ...areas.local,
    get: (keys: string | string[]) => areas.local.get([keys].flat()),
    remove: (keys: string | string[]) => areas.local.remove([keys].flat()),
  };
  vi.stubGlobal('chrome', { storage: { sync: areas.sync, local: area } });
  await clearStoredPacks();
});
afterEach(() => vi.unstubAllGlobals());

const texts = (gazetteer: unknown, page: string) =>
  findMentions(gazetteer as Gazetteer, page).map(({ text, entities }) => `${text}=${entities.join('+')}`);

describe('the note for pages', () => {
  it('is not there while the built-in names are all', async () => {
    await new PackNameBook().writeNote();
    expect(note()).toBeNull();
  });

  it.each([
    ['a few names', ['Darcy'], {}, { kind: 'whole', bundled: true }],
    ['many names', many, {}, { kind: 'by-words', bundled: true }],
    ['only what is imported', ['Darcy'], { disabled: [bundledPack.id] }, { kind: 'whole', bundled: false }],
  ])('tells of %s', async (_, names, packs, expected) => {
    await storePack(packOf('p', names), 7);
    await settle(packs);
    await new PackNameBook().writeNote();
    expect(note()).toMatchObject(expected);
  });

  it('tells of no names where all packs are switched off', async () => {
    await settle({ disabled: [bundledPack.id] });
    const book = new PackNameBook();
    await book.writeNote();
    expect(note()).toMatchObject({ kind: 'whole', bundled: false, stamp: '' });
    expect(await book.begin('')).toMatchObject({ kind: 'whole', gazetteer: { names: [] } });
  });

  it('is stamped anew by a newer edition, another order, a pack switched off; and taken away with the last', async () => {
    const book = new PackNameBook();
    const stamps = new Set<string | undefined>();
    const look = async () => {
      await book.writeNote();
      stamps.add(note()?.stamp);
    };
    await storePack(packOf('p', ['Darcy']), 1);
    await look();
    await storePack(packOf('p', ['Darcy']), 2);
    await look();
    await settle({ order: ['p'] });
    await look();
    await storePack(packOf('q', ['Darcy']), 3);
    await look();
    expect(stamps.size).toBe(4);
    await settle({ disabled: ['p', 'q'] });
    await book.writeNote();
    expect(note()).toBeNull();
  });
});

describe('names for pages', () => {
  it('come whole where they are few: all packs together, in the reader’s order', async () => {
    await storePack(packOf('p', ['Darcy', 'Microsoft']), 1);
    await settle({ order: ['p'] });
    const book = new PackNameBook();
    await book.writeNote();
    const answer = await book.begin(note()!.stamp);
    if (answer.kind !== 'whole') throw new Error(answer.kind);
    expect(texts(answer.gazetteer, 'Darcy at Microsoft')).toEqual([
      'Darcy=p/e0',
      `Microsoft=p/e1+${bundledPack.id}/microsoft`,
    ]);
    expect(answer.kinds.p).toEqual({ person: ['e0', 'e1'] });
    const probe = new NameProbe(openProbe(answer.probe as ProbeData));
    expect(['Darcy', 'Microsoft', 'the zzz'].map((text) => probe.tells(text))).toEqual([true, true, false]);
  });

  it('come by the words of the page where they are many, beside those built in', async () => {
    await storePack(packOf('p', many), 1);
    const book = new PackNameBook();
    await book.writeNote();
    const { stamp } = note()!;
    const first = await book.begin(stamp);
    if (first.kind !== 'by-words') throw new Error(first.kind);
    expect(new NameProbe(openProbe(first.probe as ProbeData)).tells('Quorl 17')).toBe(true);

    const page = 'Quorl 17 met Microsoft and Quorl 18.';
    const answer = await book.ofWords(stamp, [...nameKeys(page)], []);
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
    await book.writeNote();
    const answer = await book.ofWords(note()!.stamp, ['0'], []);
    expect(JSON.stringify(answer)).toContain('ball');
  });

  it('are not sent to a page that read an older note', async () => {
    await storePack(packOf('p', ['Darcy']), 1);
    const book = new PackNameBook();
    await book.writeNote();
    expect(await book.begin('older')).toEqual({ kind: 'outdated' });
    expect(await book.ofWords('older', ['darcy'], [])).toEqual({ kind: 'outdated' });
  });
});
