// Reads settings and tells of changes, for every part of the extension. Small, since the content script carries it: it
// reads only the items that bear on its own site, and once. It never writes; the background is the only writer.

import type { Settings } from './settings';
import {
  type Items,
  LOCAL_ITEMS,
  MAIN_ITEM,
  SYNC_ITEMS,
  settingsFromItems,
  siteItem,
} from './settings-items';
import { siteLineage, siteOf } from './site-policy';

/** A storage area of the browser, as far as settings need it. */
export interface StorageArea {
  get(keys: string[]): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The two areas settings may lie in. */
export interface StorageAreas {
  readonly sync: StorageArea;
  readonly local: StorageArea;
}

/** A change of storage, as the browser tells of it. */
export type StorageChanges = Readonly<
  Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>
>;

/** Present in the local area while settings lie there whole, because sync storage is full, slow or absent. */
export const LOCAL_MARK = 'settings-are-local';

/** Reads stored items from wherever they lie, and with them another of the local area. */
export async function readItems(
  areas: StorageAreas,
  syncKeys: readonly string[],
  ...besides: readonly string[]
): Promise<Items> {
  const [local, sync] = await Promise.all([
    areas.local.get([LOCAL_MARK, ...LOCAL_ITEMS, ...syncKeys, ...besides]),
    // Firefox has a preference that switches sync storage off; then it rejects.
    areas.sync.get([...syncKeys]).catch((): Items => ({})),
  ]);
  if (local[LOCAL_MARK]) return local;
  return { ...sync, ...Object.fromEntries([...LOCAL_ITEMS, ...besides].map((key) => [key, local[key]])) };
}

/** All settings. */
export function loadSettings(): Promise<Settings> {
  return readItems(chrome.storage, SYNC_ITEMS).then(settingsFromItems);
}

/** Calls back with all settings after each change, until the signal aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  watch(SYNC_ITEMS, [], (items) => callback(settingsFromItems(items)), signal);
}

/**
 * Calls back with the settings that bear on one address (of the sites, only its own and those it inherits from) and with
 * another item of local storage: as they are now, read in one call since each costs a page that begins, and after each
 * change, until the signal aborts.
 */
export function followSettingsFor(
  url: string,
  item: string,
  callback: (settings: Settings, value: unknown) => void,
  signal: AbortSignal,
): void {
  const site = siteOf(url);
  const syncKeys = new Set([MAIN_ITEM, ...(site === null ? [] : siteLineage(site).map(siteItem))]);
  const told = (items: Items): void => callback(settingsFromItems(items), items[item]);
  watch([...syncKeys], [item], told, signal)();
}

/** Watches items; gives what reads them and calls back with what was read. */
function watch(
  syncKeys: readonly string[],
  besides: readonly string[],
  callback: (items: Items) => void,
  signal: AbortSignal,
): () => void {
  const localKeys: readonly string[] = [LOCAL_MARK, ...LOCAL_ITEMS, ...besides];
  // What is stored, as far as it was read. While it is read anew it is not known: what changes meanwhile may have been
  // read already, or not.
  let items: Items | undefined;
  // Reads may overtake one another; the last one begun is the one that counts.
  let reads = 0;
  const read = (): void => {
    reads += 1;
    const turn = reads;
    items = undefined;
    readItems(chrome.storage, syncKeys, ...besides).then(
      (found) => {
        if (turn !== reads || signal.aborted) return;
        items = found;
        callback(found);
      },
      // A page whose extension was updated has nothing left to read; its own teardown deals with that.
      () => undefined,
    );
  };
  const changed = (changes: StorageChanges, area: string): void => {
    const keys = Object.keys(changes).filter((key) => localKeys.includes(key) || syncKeys.includes(key));
    if (keys.length === 0 || signal.aborted) return;
    // Settings may have moved from one area to the other.
    if (!items || LOCAL_MARK in changes) {
      read();
      return;
    }
    // A change carries its new values: reading them again would cost each tab two calls while a reader waits.
    for (const key of keys)
      if (area === (items[LOCAL_MARK] || localKeys.includes(key) ? 'local' : 'sync'))
        items[key] = changes[key]?.newValue;
    callback(items);
  };
  chrome.storage.onChanged.addListener(changed);
  const stop = (): void => {
    try {
      chrome.storage.onChanged.removeListener(changed);
    } catch {
      // The extension was updated under an open page: its listeners are gone already.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
  return read;
}
