// Settings on both sides of a change of storage, for the background, which has to tell what a change switched. Reading
// and watching are settings-reader.ts's.
import type { Settings } from './settings';
import { LOCAL_ITEMS, SYNC_ITEMS, settingsFromItems } from './settings-items';
import { LOCAL_MARK, readItems, type StorageChanges } from './settings-reader';

/** All settings as they are now, and as they were before a change of one area; null where that cannot be told. */
export async function loadSettingsAround(
  changes: StorageChanges,
  area: string,
): Promise<{ readonly before: Settings | null; readonly now: Settings }> {
  const items = await readItems(chrome.storage, SYNC_ITEMS);
  const now = settingsFromItems(items);
  // Settings moved from one area to the other; and the end of a pause looks the same on both sides of its moment.
  if (LOCAL_MARK in changes || 'pause' in changes) return { before: null, now };
  const isOfThisMachine = (key: string) => (LOCAL_ITEMS as readonly string[]).includes(key);
  const counts = (key: string) =>
    area === (isOfThisMachine(key) || items[LOCAL_MARK] !== undefined ? 'local' : 'sync');
  const old = Object.entries(changes).flatMap(([key, { oldValue }]) =>
    counts(key) ? [[key, oldValue] as const] : [],
  );
  return { before: settingsFromItems({ ...items, ...Object.fromEntries(old) }), now };
}
