// Views at hand: asked for once, failures asked for again, old ones let go.
import { expect, it } from 'vitest';
import type { EntityKey } from '../dataset';
import type { EntityView } from '../shared';
import { createEntityStore } from './entity-store';

const key = (id: number) => `pack/${id}` as EntityKey;
const view = { key: key(1) } as EntityView;

it('asks once while it remembers', async () => {
  let calls = 0;
  const store = createEntityStore(async () => {
    calls += 1;
    return view;
  });
  expect(store.peek(key(1))).toBeUndefined();
  expect(await Promise.all([store.load(key(1)), store.load(key(1))])).toEqual([view, view]);
  expect(store.peek(key(1))).toBe(view);
  expect(calls).toBe(1);
  store.forget();
  expect(store.peek(key(1))).toBeUndefined();
});

it('asks again after a failure', async () => {
  let calls = 0;
  const store = createEntityStore(async () => {
    calls += 1;
    if (calls === 1) throw new Error('the extension is gone');
    return null;
  });
  await expect(store.load(key(1))).rejects.toThrow('gone');
  expect(await store.load(key(1))).toBeNull();
  expect(store.peek(key(1))).toBeNull();
});

it('lets the oldest go', async () => {
  const store = createEntityStore(async () => view);
  for (let id = 0; id < 40; id += 1) await store.load(key(id));
  expect(store.peek(key(0))).toBeUndefined();
  expect(store.peek(key(39))).toBe(view);
});
