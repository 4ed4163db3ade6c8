import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../dataset';
import {
  clearRemovedPacks,
  clearStoredPacks,
  listPackSummaries,
  listStoredPacks,
  readPackParts,
  readReplacedPack,
  readStoredPack,
  removeStoredPack,
  replaceStoredPacks,
  restoreStoredPack,
  storePack,
  storePackParts,
} from './pack-store';

const pack = (id: string, version = '1'): Pack => ({
  format: 1,
  id,
  version,
  title: { en: id },
  asOf: '2025',
  sources: [],
  entities: [{ id: 'e', kind: 'person', label: { en: 'E' }, description: { en: 'E' } }],
  aliases: [
    { entity: 'e', text: ['E', 'Ee'] },
    { entity: 'e', text: 'Eee' },
  ],
  cues: [],
  facts: [],
  relations: [],
});

const ids = async () => (await listPackSummaries()).map(({ id, version }) => `${id} ${version}`);

describe('the store of packs', () => {
  beforeEach(clearStoredPacks);

  it('keeps packs with their parts, and tells of them without reading them', async () => {
    await storePack(pack('a'), 10, [['names', [1, 2]]]);
    await storePack(pack('b'), 5);
    expect(await ids()).toEqual(['b 1', 'a 1']);
    expect((await listPackSummaries())[1]).toEqual({
      id: 'a',
      version: '1',
      title: { en: 'a' },
      asOf: '2025',
      counts: { entities: 1, names: 3, facts: 0 },
      importedMs: 10,
      updatedMs: 10,
    });
    expect(await readStoredPack('a')).toEqual(pack('a'));
    expect(await readPackParts('a', ['names', 'search'])).toEqual([[1, 2], undefined]);
    expect((await listStoredPacks()).map(({ id, importedMs }) => [id, importedMs])).toEqual([
      ['b', 5],
      ['a', 10],
    ]);
  });

  it('puts a newer edition in the place of the older, parts and all', async () => {
    await storePack(pack('a'), 1, [
      ['names', 'old'],
      ['names/0', 'old'],
    ]);
    await storePack(pack('b'), 2);
    await storePack(pack('a', '2'), 3, [['names', 'new']]);
    expect(await ids()).toEqual(['a 2', 'b 1']);
    expect(await readPackParts('a', ['names', 'names/0'])).toEqual(['new', undefined]);
    expect((await listPackSummaries())[0]).toMatchObject({ importedMs: 1, updatedMs: 3 });
  });

  it('keeps the edition that a newer one replaced, until removed packs are cleared', async () => {
    await storePack(pack('a'), 1);
    expect(await readReplacedPack('a')).toBeUndefined();
    await storePack(pack('a', '2'), 2);
    await storePack(pack('ab'), 3);
    expect(await readReplacedPack('a')).toEqual(pack('a'));
    expect((await listStoredPacks()).map(({ id, pack: { version } }) => [id, version])).toEqual([
      ['a', '2'],
      ['ab', '1'],
    ]);
    await storePack((await readReplacedPack('a'))!, 4);
    expect(await ids()).toEqual(['a 1', 'ab 1']);
    expect(await readReplacedPack('a')).toEqual(pack('a', '2'));
    await clearRemovedPacks(0);
    expect(await readReplacedPack('a')).toBeUndefined();
    expect(await readStoredPack('a')).toEqual(pack('a'));
  });

  it('keeps no edition of a pack that was taken away before it came again', async () => {
    await storePack(pack('a'), 1);
    await storePack(pack('a', '2'), 2);
    await removeStoredPack('a', 3);
    await storePack(pack('a', '3'), 4);
    expect(await readReplacedPack('a')).toBeUndefined();
  });

  it('takes a pack away and gives it back whole', async () => {
    await storePack(pack('a'), 1, [['names', 'kept']]);
    await removeStoredPack('a', 2);
    expect(await ids()).toEqual([]);
    await restoreStoredPack('a');
    expect(await ids()).toEqual(['a 1']);
    expect(await readPackParts('a', ['names'])).toEqual(['kept']);
  });

  it('forgets what was taken away, once and only that', async () => {
    await storePack(pack('a'), 1, [['names', 'a']]);
    await storePack(pack('ab'), 2, [['names', 'ab']]);
    await removeStoredPack('a', 3);
    await clearRemovedPacks(3);
    expect(await readStoredPack('a')).toBeDefined();
    await clearRemovedPacks(4);
    expect(await readStoredPack('a')).toBeUndefined();
    expect(await readPackParts('a', ['names'])).toEqual([undefined]);
    expect(await readPackParts('ab', ['names'])).toEqual(['ab']);
    await restoreStoredPack('a');
    expect(await ids()).toEqual(['ab 1']);
  });

  it('begins anew with a pack that was taken away and imported again', async () => {
    await storePack(pack('a'), 1);
    await storePack(pack('b'), 2);
    await removeStoredPack('a', 3);
    await storePack(pack('a', '2'), 4);
    expect(await ids()).toEqual(['b 1', 'a 2']);
  });

  it('adds parts to a pack that is there, and to no other', async () => {
    await storePack(pack('a'), 1);
    await storePackParts('a', [['names', 1]]);
    await storePackParts('gone', [['names', 1]]);
    expect(await readPackParts('a', ['names'])).toEqual([1]);
    expect(await readPackParts('gone', ['names'])).toEqual([undefined]);
  });

  it('changes nothing when a part cannot be stored', async () => {
    await storePack(pack('a'), 1, [['names', 'old']]);
    const broken = storePack(pack('a', '2'), 2, [['names', () => 'no clone of a function']]);
    await expect(broken).rejects.toThrow();
    expect(await ids()).toEqual(['a 1']);
    expect(await readPackParts('a', ['names'])).toEqual(['old']);
  });

  it('changes nothing when a part cannot be made, and waits for one that is made on the way', async () => {
    const slow = function* (last: () => unknown) {
      yield ['names', 'new'] as const;
      yield ['search', last()] as const;
    };
    await storePack(
      pack('a'),
      1,
      slow(() => 'made'),
    );
    expect(await readPackParts('a', ['names', 'search'])).toEqual(['new', 'made']);
    const broken = storePack(
      pack('a', '2'),
      2,
      slow(() => {
        throw new Error('not made');
      }),
    );
    await expect(broken).rejects.toThrow('not made');
    expect(await ids()).toEqual(['a 1']);
    expect((await readStoredPack('a'))?.version).toBe('1');
  });

  it('reads a pack that was stored as an object, before packs were files', async () => {
    await storePack(pack('a'), 1);
    const database = await openDB('backstory', 1);
    await database.put('packs', pack('a', 'of old'), 'a');
    database.close();
    expect(await readStoredPack('a')).toEqual(pack('a', 'of old'));
    await storePack(pack('a', '2'), 2);
    expect(await readReplacedPack('a')).toEqual(pack('a', 'of old'));
  });

  it('reads on where the browser has closed the store in between', async () => {
    await storePack(pack('a'), 1, [['names', 1]]);
    expect(await readPackParts('a', ['names'])).toEqual([1]);
    const closed = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The connection is closing', 'InvalidStateError');
    });
    expect(await readPackParts('a', ['names'])).toEqual([1]);
    expect(closed).toHaveBeenCalledTimes(2);
    closed.mockRestore();
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const parts = Array.from({ length: 4 }, (_, at) => [`p${at}`, at] as const);
    await storePack(pack('a'), 1, parts, (share) => void shares.push(share));
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('replaces all packs at once, with their parts and in their order', async () => {
    await storePack(pack('old'), 1, [['names', [1]]]);
    await replaceStoredPacks(
      [
        { pack: pack('b'), parts: [['names', [2]]] },
        { pack: pack('a'), parts: [] },
      ],
      10,
    );
    expect(await ids()).toEqual(['b 1', 'a 1']);
    expect(await readPackParts('b', ['names'])).toEqual([[2]]);
    expect(await readStoredPack('old')).toBeUndefined();
    expect(await readPackParts('old', ['names'])).toEqual([undefined]);
  });

  it('keeps what there is when not all can be stored', async () => {
    await storePack(pack('old'), 1, [['names', [1]]]);
    const unfit = [{ pack: pack('b'), parts: [['names', () => {}]] as const }];
    await expect(replaceStoredPacks(unfit, 10)).rejects.toThrow();
    expect(await ids()).toEqual(['old 1']);
    expect(await readPackParts('old', ['names'])).toEqual([[1]]);
  });
});
