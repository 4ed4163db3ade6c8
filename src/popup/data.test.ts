import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePackText } from '../dataset';
import { compileSearchTables } from '../search';
import { clearStoredPacks, DEFAULT_SETTINGS, partsOfRecords, searchPart, storePack } from '../shared';
import { loadPopupData } from './data';
import { openingOf } from './result-detail';

const sample = parsePackText(readFileSync('docs/packs/pride-and-prejudice.json', 'utf8'));
if (!sample.ok) throw new Error('the sample is no pack');
const novel = sample.pack;
const parts = [[searchPart, compileSearchTables(novel)] as const, ...partsOfRecords(novel)];

describe('what the popup finds', () => {
  beforeEach(async () => {
    await clearStoredPacks();
    await storePack(novel, 1, parts);
  });

  it.each([
    ['wickham', 'pride-and-prejudice/', 'George Wickham'],
    ['nadella', 'microsoft-openai/', 'Satya Nadella'],
  ])('%s is in a pack stored or built in', async (query, pack, label) => {
    const data = await loadPopupData(DEFAULT_SETTINGS);
    const results = await data.find(query, 10, 'en').read(0, 10);
    expect(results[0]).toMatchObject({
      type: 'entity',
      key: expect.stringContaining(pack),
      label: { en: label },
    });
    const fact = results.find(({ type }) => type === 'fact');
    expect(fact).toMatchObject({ subject: { key: expect.stringContaining(pack) } });
    const opened = openingOf(results[0]!, results);
    expect(opened.key).toBe(results[0]?.key);
    expect(opened.factIds.length).toBeGreaterThan(0);
    expect((await data.shelf.view(opened.key))?.facts.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...opened.factIds]),
    );
  });

  it('reads for a row what that row says, and nothing for one that names an entity', async () => {
    const data = await loadPopupData(DEFAULT_SETTINGS);
    const found = data.find('darcy', 30, 'en');
    const all = await found.read(0, 30);
    expect(all).toHaveLength(found.count);
    const reads = vi.spyOn(IDBObjectStore.prototype, 'get');
    const again = data.find('elizabeth', 30, 'en');
    const first = await again.read(0, 5);
    // Chunks that were read are kept, and each is read once.
    expect(reads.mock.calls.length).toBeLessThanOrEqual(first.filter(({ type }) => type === 'fact').length);
    reads.mockClear();
    expect(await again.read(0, 5)).toEqual(first);
    expect(reads).not.toHaveBeenCalled();
  });

  it('is the same where the parts were never made', async () => {
    const find = async () => (await loadPopupData(DEFAULT_SETTINGS)).find('darcy', 10, 'en').read(0, 10);
    const whole = await find();
    await clearStoredPacks();
    await storePack(novel, 1);
    expect(await find()).toEqual(whole);
  });

  it('leaves out what is switched off', async () => {
    const packs = { order: [], disabled: [novel.id] };
    const data = await loadPopupData({ ...DEFAULT_SETTINGS, packs });
    expect(data.find('wickham', 10, 'en').count).toBe(0);
    expect(data.asOf).toBe('2025-03');
  });
});
