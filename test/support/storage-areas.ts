// Storage areas in memory that refuse what the browsers refuse: the quotas of chrome.storage.sync, with its messages,
// and that let every call take a turn of the event loop, so that unserialised writers would overwrite each other.
import type { StorageArea, StorageAreas } from '../../src/shared/settings-reader';

type Items = Record<string, unknown>;

/** A storage area whose content a test can look at and count. */
export interface FakeArea extends StorageArea {
  readonly items: Map<string, string>;
  /** Writes that were let through. */
  writes: number;
  /** Makes every call fail, or lets them work again. */
  broken: boolean;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** What chrome.storage.sync allows. */
export const SYNC_QUOTAS = { bytes: 102_400, bytesPerItem: 8192, items: 512, writesPerMinute: 120 };

/** An area with quotas (sync) or without (local); `now` gives ms since 1970. */
export function fakeArea(quotas: typeof SYNC_QUOTAS | null, now: () => number): FakeArea {
  const items = new Map<string, string>();
  let recent: number[] = [];
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const area: FakeArea = {
    items,
    writes: 0,
    broken: false,
    async get(keys) {
      await turn();
      if (area.broken) throw new Error('storage is switched off');
      const found = keys.filter((key) => items.has(key));
      return Object.fromEntries(found.map((key) => [key, JSON.parse(items.get(key)!)]));
    },
    async set(values: Items) {
      await turn();
      const next = new Map(items);
      for (const [key, value] of Object.entries(values)) next.set(key, JSON.stringify(value));
      admit(next);
      for (const [key, value] of next) items.set(key, value);
    },
    async remove(keys) {
      await turn();
      admit(items);
      for (const key of keys) items.delete(key);
    },
  };
  function admit(next: ReadonlyMap<string, string>): void {
    if (area.broken) throw new Error('storage is switched off');
    if (quotas) {
      recent = recent.filter((timeMs) => timeMs > now() - 60_000);
      if (recent.length >= quotas.writesPerMinute) throw new Error('exceeds MAX_WRITE_OPERATIONS_PER_MINUTE');
      const sizes = [...next].map(([key, value]) => bytesOf(key) + bytesOf(value));
      if (sizes.some((size) => size > quotas.bytesPerItem)) throw new Error('QUOTA_BYTES_PER_ITEM exceeded');
      if (sizes.reduce((sum, size) => sum + size, 0) > quotas.bytes) throw new Error('QUOTA_BYTES exceeded');
      if (next.size > quotas.items) throw new Error('MAX_ITEMS exceeded');
      recent.push(now());
    }
    area.writes += 1;
  }
  return area;
}

/** Both areas. */
export function fakeAreas(now: () => number = () => 0): StorageAreas & { sync: FakeArea; local: FakeArea } {
  return { sync: fakeArea(SYNC_QUOTAS, now), local: fakeArea(null, now) };
}
