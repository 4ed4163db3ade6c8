import { describe, expect, it } from 'vitest';
import { createDataset, type Pack } from '../dataset';
import { viewEntity } from './entity-view';
import { arrangePacks } from './load-dataset';

const pack = (id: string, version = '1'): Pack => ({
  format: 1,
  id,
  version,
  title: { en: id },
  asOf: '2025-03',
  sources: [
    { id: 's1', title: { en: 'One' }, publisher: { en: 'P' } },
    { id: 's2', title: { en: 'Two' }, publisher: { en: 'P' } },
  ],
  entities: ['a', 'b', 'c'].map((entity) => ({
    id: entity,
    kind: 'company',
    label: { en: entity, 'zh-Hant': `${entity}公司` },
    description: { en: '' },
  })),
  aliases: [],
  cues: [],
  facts: [
    {
      id: 'f1',
      date: '2024',
      text: { en: 'x' },
      entities: ['a', 'b'],
      standing: 'stated',
      source: { id: 's1' },
      importance: 3,
    },
    {
      id: 'f2',
      date: null,
      text: { en: 'y' },
      entities: ['c'],
      standing: 'stated',
      source: { id: 's2' },
      importance: 3,
    },
  ],
  relations: [{ from: 'c', to: 'a', type: 'invests-in', date: null, facts: ['f1'] }],
});

describe('arrangePacks', () => {
  it.each([
    [[], [], ['a', 'b', 'c']],
    [['c'], [], ['c', 'a', 'b']],
    [['b', 'gone', 'a'], [], ['b', 'a', 'c']],
    [['b', 'b'], ['a'], ['b', 'c']],
    [[], ['a', 'b', 'c'], []],
  ])('order %j without %j gives %j', (order, disabled, expected) => {
    const packs = arrangePacks(
      ['a', 'b', 'c'].map((id) => pack(id)),
      { order, disabled },
    );
    expect(packs.map(({ id }) => id)).toEqual(expected);
  });

  it('takes an imported edition for the bundled one, in its place', () => {
    const packs = arrangePacks([pack('a'), pack('b'), pack('a', '2')], { order: [], disabled: [] });
    expect(packs.map(({ id, version }) => id + version)).toEqual(['a2', 'b1']);
  });
});

describe('viewEntity', () => {
  const dataset = createDataset([pack('p'), pack('q')]);
  it('holds facts, relations, others and the sources at hand', () => {
    const view = viewEntity(dataset, 'p/a')!;
    expect(view.facts.map(({ id }) => id)).toEqual(['f1']);
    expect(view.related.map(({ key }) => key)).toEqual(['p/b', 'p/c']);
    expect(view.sources.map(({ id }) => id)).toEqual(['s1']);
    expect(view.pack).toEqual({ id: 'p', title: { en: 'p' }, asOf: '2025-03' });
  });
  it.each(['p/x', 'r/a', 'a'])('knows nothing of %s', (key) => {
    expect(viewEntity(dataset, key as 'p/a')).toBeNull();
  });
});
