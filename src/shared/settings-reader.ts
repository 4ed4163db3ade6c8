// Reads settings and tells of changes, for every part of the extension. Small, since the content script carries it: it
// reads only the items that bear on its own site. It never writes; the background is the only writer.

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

/**
 * Settings as they bear on one address (of the sites, only its own and those it inherits from), and another item of
 * local storage, read in the same call: each costs a page that begins.
 */
export async function loadSettingsWith(
  url: string,
  item: string,
): Promise<{ readonly settings: Settings; readonly value: unknown }> {
  const items = await readItems(chrome.storage, itemsFor(url), item);
  return { settings: settingsFromItems(items), value: items[item] };
}

/** Calls back with all settings after each change, until the signal aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  watch(SYNC_ITEMS, callback, signal);
}

/** Calls back with the settings that bear on one address after each change that does, until the signal aborts. */
export function watchSettingsFor(
  url: string,
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  watch(itemsFor(url), callback, signal);
}

function itemsFor(url: string): string[] {
  const site = siteOf(url);
  return [...new Set([MAIN_ITEM, ...(site === null ? [] : siteLineage(site).map(siteItem))])];
}

function watch(
  syncKeys: readonly string[],
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const watched = new Set<string>([LOCAL_MARK, ...LOCAL_ITEMS, ...syncKeys]);
  // Reads may overtake one another; the last one begun is the one that counts.
  let reads = 0;
  const changed = (changes: Items): void => {
    if (!Object.keys(changes).some((key) => watched.has(key))) return;
    reads += 1;
    const read = reads;
    readItems(chrome.storage, syncKeys).then(
      (items) => read === reads && !signal.aborted && callback(settingsFromItems(items)),
      // A page whose extension was updated has nothing left to read; its own teardown deals with that.
      () => undefined,
    );
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
}
