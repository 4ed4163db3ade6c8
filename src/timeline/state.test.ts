import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entityKinds,
  initialState,
  laneGroupings,
  readState,
  sortColumns,
  standings,
  type TimelineState,
  timelineViews,
  writeState,
} from './state';

describe('readState', () => {
  it.each<{ query: string; part: Partial<TimelineState> }>([
    { query: '', part: {} },
    { query: '?entity=openai', part: { names: ['openai'] } },
    {
      query: '?entity=microsoft-openai/openai&entity=azure',
      part: { names: ['microsoft-openai/openai', 'azure'] },
    },
    { query: '?entity=openai&entity=openai&entity=', part: { names: ['openai'] } },
    {
      query: '?kind=person&kind=nonsense&standing=forecast',
      part: { kinds: ['person'], standings: ['forecast'] },
    },
    { query: '?q=%E5%BE%AE%E8%BB%9F+2024', part: { text: '微軟 2024' } },
    {
      query: '?lanes=kinds&view=table&sort=-importance',
      part: { lanes: 'kinds', view: 'table', sort: { column: 'importance', direction: 'descending' } },
    },
    { query: '?lanes=x&view=y&sort=z&match=w', part: {} },
    {
      query: '?from=2023-01-01&to=2025-01-01',
      part: { window: { kind: 'set', start: 19_358, end: 20_089 } },
    },
    { query: '?from=2025-01-01&to=2023-01-01', part: {} },
    { query: '?from=2023-13-99&to=x', part: {} },
    { query: '?fact=sample/one', part: { selected: 'sample/one' } },
    { query: '?fact=one', part: {} },
    { query: '?tab=12', part: { page: { tabId: 12, scope: 'told' } } },
    { query: '?tab=12&entity=openai', part: { names: ['openai'], page: { tabId: 12, scope: 'names' } } },
    { query: '?tab=12&scope=names', part: { page: { tabId: 12, scope: 'names' } } },
    { query: '?tab=-1', part: {} },
    { query: '?tab=99999999999', part: {} },
  ])('$query', ({ query, part }) => {
    expect(readState(query)).toEqual({ ...initialState, ...part });
  });

  it('reads no more of a text than a search takes', () => {
    expect(readState(`?q=${'x'.repeat(5000)}`).text.length).toBe(200);
  });

  it('gives back every state that was written', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const key = fc.tuple(id, id).map(([pack, one]) => `${pack}/${one}` as const);
    const day = fc.integer({ min: -25_000, max: 40_000 });
    const state = fc.record<TimelineState>({
      names: fc.uniqueArray(fc.oneof(id, key), { maxLength: 4 }),
      match: fc.constantFrom('any', 'all'),
      kinds: fc.subarray([...entityKinds]),
      standings: fc.subarray([...standings]),
      text: fc.string({ unit: 'grapheme', maxLength: 20 }),
      lanes: fc.constantFrom(...laneGroupings),
      view: fc.constantFrom(...timelineViews),
      sort: fc.record({
        column: fc.constantFrom(...sortColumns),
        direction: fc.constantFrom('ascending', 'descending'),
      }),
      window: fc.oneof(
        fc.constant({ kind: 'fit' } as const),
        fc
          .tuple(day, fc.integer({ min: 1, max: 9000 }))
          .map(([start, days]) => ({ kind: 'set' as const, start, end: start + days })),
      ),
      selected: fc.option(key),
      page: fc.option(fc.record({ tabId: fc.nat(), scope: fc.constantFrom('told', 'names') })),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(readState(writeState(given))).toEqual(given);
      }),
    );
  });
});

describe('writeState', () => {
  it('writes nothing of what is as at the beginning', () => {
    expect(writeState(initialState)).toBe('');
  });
  it('writes keys readably', () => {
    expect(writeState({ ...initialState, names: ['microsoft-openai/openai'] })).toBe(
      '?entity=microsoft-openai/openai',
    );
  });
});
