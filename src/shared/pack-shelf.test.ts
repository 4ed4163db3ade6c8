import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBigPack } from '../../test/support/big-pack';
import { createDataset, type Pack, parsePackText, toKey } from '../dataset';
import { viewEntity } from './entity-view';
import { bundledPack, listArrangedPacks } from './load-dataset';
import { partsOfRecords } from './pack-records';
import { openShelf } from './pack-shelf';
import { clearStoredPacks, readPackParts, removeStoredPack, storePack } from './pack-store';

const sample = parsePackText(readFileSync('docs/packs/pride-and-prejudice.json', 'utf8'));
if (!sample.ok) throw new Error('the sample is no pack');
const novel = sample.pack;
const everything = { packs: { order: [], disabled: [] } };
const shelve = async () => openShelf(await listArrangedPacks(everything));

beforeEach(clearStoredPacks);

describe('a shelf', () => {
  it.each<[string, Pack]>([
    ['a sample', novel],
    ['a generated pack of many chunks', makeBigPack({ aliases: 400 })],
    [
      'a pack with nothing in it',
      { ...novel, entities: [], aliases: [], facts: [], relations: [], sources: [] },
    ],
  ])('shows of each entity of %s what the whole pack would', async (_, pack) => {
    await storePack(pack, 1, partsOfRecords(pack));
    const shelf = await shelve();
    const dataset = createDataset([pack]);
    for (const { id } of pack.entities) {
      const key = toKey(pack.id, id);
      const [view, whole] = [await shelf.view(key), viewEntity(dataset, key)!];
      expect({ ...view, sources: [] }).toEqual({ ...whole, sources: [] });
      expect(new Set(view?.sources)).toEqual(new Set(whole.sources));
      const brief = { key, entity: whole.entity, facts: whole.facts.length };
      expect((await shelf.briefs([key])).get(key)).toEqual(brief);
    }
    expect(await shelf.view(toKey(pack.id, 'nobody'))).toBeNull();
    expect((await shelf.briefs([toKey(pack.id, 'nobody')])).size).toBe(0);
    const last = pack.facts.length - 1;
    const stored = shelf.packs.find(({ id }) => id === pack.id)!;
    expect(await stored.facts([last, 0])).toEqual([pack.facts[last], pack.facts[0]]);
  });

  it('answers for the built-in pack as for any other', async () => {
    const shelf = await shelve();
    const key = toKey(bundledPack.id, 'openai');
    expect(await shelf.view(key)).toEqual(viewEntity(createDataset([bundledPack]), key));
    expect((await shelf.briefs([key])).get(key)?.facts).toBeGreaterThan(100);
  });

  it('cuts a pack anew that was stored without records, once', async () => {
    await storePack(novel, 1);
    const key = toKey(novel.id, 'elizabeth-bennet');
    expect((await (await shelve()).view(key))?.entity.label.en).toBe('Elizabeth Bennet');
    expect(await readPackParts(novel.id, ['records'])).toMatchObject([{ format: 1 }]);
  });

  it('makes a part anew that is of another version, once', async () => {
    await storePack(novel, 1, [['search', { format: 0 }]]);
    let made = 0;
    const maker = {
      isCurrent: (part: unknown): part is { format: 1 } => (part as { format?: number })?.format === 1,
      make: () => {
        made += 1;
        return { format: 1 } as const;
      },
    };
    const [pack] = (await shelve()).packs.filter(({ id }) => id === novel.id);
    expect(await pack!.part('search', maker)).toEqual({ format: 1 });
    expect(await pack!.part('search', maker)).toEqual({ format: 1 });
    expect(made).toBe(1);
  });

  it('knows nothing of a pack that was taken away', async () => {
    await storePack(novel, 1, partsOfRecords(novel));
    await removeStoredPack(novel.id, 2);
    expect(await (await shelve()).view(toKey(novel.id, 'elizabeth-bennet'))).toBeNull();
  });
});
