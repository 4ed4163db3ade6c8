// The names that pages are searched for, as the background leaves them in local storage: what tells texts that may hold
// one, small and read with the settings, and the names themselves, read when the first text may hold one. The background
// writes both whenever names change; a new stamp tells of it. Whatever a page does not find here it asks for.
import type { EntityKind } from '../dataset';
import type { Items } from './settings-items';

/** Entity ids by kind, by pack. */
export type KindsByPack = Readonly<Record<string, Readonly<Partial<Record<EntityKind, readonly string[]>>>>>;

/** Changes whenever pages could not read what an older version left in storage. */
export const NAMES_FORMAT = 3;

/** What a page begins with: enough for one without a name. */
export interface NamesProbe {
  readonly format: typeof NAMES_FORMAT;
  /** Differs whenever a name may have come, gone or changed its place in the order. */
  readonly stamp: string;
  /** The matcher's. */
  readonly probe: unknown;
  /** Whether there are packs too big to send: their names come for the words that the page has. */
  readonly byWords: boolean;
}

/** The names of all packs but those too big. */
export interface NamesGazetteer {
  readonly stamp: string;
  /** The matcher's, as JSON: storage brings a text faster than what it says. */
  readonly gazetteer: string;
  readonly kinds: KindsByPack;
}

/** The items of local storage that hold them. */
export const NAMES_PROBE_ITEM = 'names.probe';
export const NAMES_GAZETTEER_ITEM = 'names.gazetteer';

/** What an item holds; null where there is none, or one of another version. */
export function namesProbeOf(value: unknown): NamesProbe | null {
  // Only the background writes it, so beyond its format it is taken at its word: a content script carries no validator.
  const probe = value as NamesProbe | undefined;
  return probe?.format === NAMES_FORMAT ? probe : null;
}

/** Reads the names with a stamp; null where storage has none, or others. */
export async function readNamesGazetteer(stamp: string): Promise<NamesGazetteer | null> {
  const items: Items = await chrome.storage.local.get(NAMES_GAZETTEER_ITEM);
  const stored = items[NAMES_GAZETTEER_ITEM] as NamesGazetteer | undefined;
  return stored?.stamp === stamp ? stored : null;
}

/** Calls back after each change, with null where the item went, until the signal aborts. */
export function watchNamesProbe(callback: (probe: NamesProbe | null) => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, chrome.storage.StorageChange>>, area: string): void => {
    const change = changes[NAMES_PROBE_ITEM];
    if (area === 'local' && change) callback(namesProbeOf(change.newValue));
  };
  chrome.storage.onChanged.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      try {
        chrome.storage.onChanged.removeListener(changed);
      } catch {
        // The extension was updated under an open page: its listeners are gone already.
      }
    },
    { once: true },
  );
}
