import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
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
    const rows = await data.find(query, 10, 'en');
    expect(rows[0]?.result).toMatchObject({ type: 'entity', key: expect.stringContaining(pack) });
    expect(rows[0]?.about?.entity.label.en).toBe(label);
    const fact = rows.find(({ result }) => result.type === 'fact');
    expect(fact?.about?.key).toContain(pack);
    const results = rows.map(({ result }) => result);
    const opened = openingOf(results[0]!, results);
    expect(opened.key).toBe(rows[0]?.result.key);
    expect(opened.factIds.length).toBeGreaterThan(0);
    expect((await data.shelf.view(opened.key))?.facts.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...opened.factIds]),
    );
  });

  it('is the same where the parts were never made', async () => {
    const whole = await (await loadPopupData(DEFAULT_SETTINGS)).find('darcy', 10, 'en');
    await clearStoredPacks();
    await storePack(novel, 1);
    expect(await (await loadPopupData(DEFAULT_SETTINGS)).find('darcy', 10, 'en')).toEqual(whole);
  });

  it('leaves out what is switched off', async () => {
    const packs = { order: [], disabled: [novel.id] };
    const data = await loadPopupData({ ...DEFAULT_SETTINGS, packs });
    expect(await data.find('wickham', 10, 'en')).toEqual([]);
    expect(data.asOf).toBe('2025-03');
  });
});
