// The only writer of settings, for the background: operations from every window pass through one queue, each sees what
// the one before left, and several that wait are stored in one write (sync storage takes 120 writes a minute).
// Where sync storage refuses (full, an item too large, too many writes, switched off), everything moves to local
// storage, which refuses nothing here, and moves back with a later write or the next start.

import { migrate } from './migrations';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import {
  type Items,
  itemsFromSettings,
  LOCAL_ITEMS,
  MAIN_ITEM,
  recordOf,
  SYNC_ITEMS,
  settingsFromItems,
} from './settings-items';
import { applyOperation, type SettingsOperation } from './settings-operations';
import { LOCAL_MARK, readItems, type StorageAreas } from './settings-reader';
import { salvageSettings } from './settings-salvage';

/** Where stored values that made no sense are kept for whoever wants to look: a list of `{timeMs, items}`. */
export const ASIDE_ITEM = 'settings-set-aside';

// Sync refuses for a minute or an hour when it was written too often; trying again earlier only costs time.
const RETRY_SYNC_MS = 5 * 60_000;

/** Writes settings. */
export interface SettingsWriter {
  /** Applies operations in the order of the calls; resolves with the settings once they are stored. */
  apply(...operations: readonly SettingsOperation[]): Promise<Settings>;
  /** Migrates what is stored, sets aside what makes no sense, and moves back to sync where that was refused. */
  repair(): Promise<Settings>;
}

/** Makes the writer over two storage areas; `now` gives ms since 1970. */
export function createSettingsWriter(areas: StorageAreas, now: () => number = Date.now): SettingsWriter {
  let queue: Promise<unknown> = Promise.resolve();
  let waiting: { operations: SettingsOperation[]; result: Promise<Settings> } | null = null;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  const store = async (stored: Items, settings: Settings, sync: 'try' | 'as-before'): Promise<void> => {
    const wanted = itemsFromSettings(settings);
    keepForeignFields(stored, wanted);
    const mark = recordOf(stored[LOCAL_MARK]);
    const isLocal = stored[LOCAL_MARK] !== undefined;
    if (!isLocal || sync === 'try' || now() - Number(mark.sinceMs) > RETRY_SYNC_MS) {
      // Coming back from local storage everything has to be written; else only what differs.
      const before = isLocal ? await areas.sync.get([...SYNC_ITEMS]).catch(() => ({})) : stored;
      try {
        await put(areas.sync, before, wanted, SYNC_ITEMS);
        await put(areas.local, stored, wanted, LOCAL_ITEMS);
        if (isLocal) await areas.local.remove([LOCAL_MARK, ...SYNC_ITEMS]);
        return;
      } catch {
        // Refused: on to local storage.
      }
    }
    const all = {
      ...wanted,
      [LOCAL_MARK]: { sinceMs: isLocal && sync === 'as-before' ? mark.sinceMs : now() },
    };
    // One write carries both the items and the mark that makes them count, so a stop in between loses nothing.
    await areas.local.set(all);
    await areas.local.remove([...SYNC_ITEMS, ...LOCAL_ITEMS].filter((key) => !(key in all)));
  };

  const readAll = () => readItems(areas, SYNC_ITEMS);

  return {
    apply(...operations) {
      if (waiting) {
        waiting.operations.push(...operations);
        return waiting.result;
      }
      const batch = { operations: [...operations], result: Promise.resolve(DEFAULT_SETTINGS) };
      batch.result = inTurn(async () => {
        waiting = null;
        const stored = await readAll();
        const settings = batch.operations.reduce(applyOperation, settingsFromItems(stored));
        await store(stored, settings, 'as-before');
        return settings;
      });
      waiting = batch;
      return batch.result;
    },
    repair: () =>
      inTurn(async () => {
        const stored = await readAll();
        const settings = salvageSettings(settingsFromItems(stored));
        const broken = misfits(stored, settings);
        if (Object.keys(broken).length > 0) {
          const { [ASIDE_ITEM]: aside } = await areas.local.get([ASIDE_ITEM]);
          const kept = Array.isArray(aside) ? aside.slice(-19) : [];
          await areas.local.set({ [ASIDE_ITEM]: [...kept, { timeMs: now(), items: broken }] });
        }
        await store(stored, settings, 'try');
        return settings;
      }),
  };
}

/** Stored items that are not what would be written for the same settings: they hold something that made no sense. */
function misfits(stored: Items, settings: Settings): Items {
  const wanted = itemsFromSettings(settings);
  keepForeignFields(stored, wanted);
  const keys = [...SYNC_ITEMS, ...LOCAL_ITEMS].filter(
    (key) => stored[key] !== undefined && inOrder(stored[key]) !== inOrder(wanted[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, stored[key]]));
}

/** A value as JSON with its properties sorted, to compare by. */
function inOrder(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      Array.isArray(part) || typeof part !== 'object' || part === null
        ? part
        : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))),
    ) ?? ''
  );
}

// A newer version of the extension on another machine may have written parts this one does not know; they stay.
function keepForeignFields(stored: Items, wanted: Items): void {
  const foreign = Object.entries(migrate(recordOf(stored[MAIN_ITEM]))).filter(
    ([part]) => !(part in DEFAULT_SETTINGS) && part !== 'v',
  );
  if (foreign.length === 0) return;
  const { v } = migrate(recordOf(stored[MAIN_ITEM]));
  wanted[MAIN_ITEM] = { ...recordOf(wanted[MAIN_ITEM]), ...Object.fromEntries(foreign), v };
}

async function put(
  area: StorageAreas['sync'],
  before: Items,
  wanted: Items,
  keys: readonly string[],
): Promise<void> {
  const isSame = (key: string) => inOrder(before[key]) === inOrder(wanted[key]);
  const changed = keys.filter((key) => wanted[key] !== undefined && !isSame(key));
  const gone = keys.filter((key) => wanted[key] === undefined && before[key] !== undefined);
  if (changed.length > 0) await area.set(Object.fromEntries(changed.map((key) => [key, wanted[key]])));
  if (gone.length > 0) await area.remove(gone);
}
