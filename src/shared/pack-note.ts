// A word in local storage about the packs a reader has switched on, for content scripts: without it the names built into
// them are all there are, and a page pays nothing. The background writes it; a new stamp means that names changed.
import type { Items } from './settings-items';

/** What a content script has to know of the packs. */
export interface PackNote {
  /**
   * How names come: `whole` in one message, or `by-words`: too many to send, so only those that the page's words could
   * spell.
   */
  readonly kind: 'whole' | 'by-words';
  /** Whether the names that are built in count among them. */
  readonly bundled: boolean;
  /** Differs whenever a name may have come, gone or changed its place in the order. */
  readonly stamp: string;
}

/** The item of local storage that holds the note. */
export const PACK_NOTE_ITEM = 'packs';

/** Reads the note; null where there is none. */
export async function readPackNote(): Promise<PackNote | null> {
  const items: Items = await chrome.storage.local.get(PACK_NOTE_ITEM);
  return noteOf(items[PACK_NOTE_ITEM]);
}

/** Calls back with the note after each change, until the signal aborts. */
export function watchPackNote(callback: (note: PackNote | null) => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, chrome.storage.StorageChange>>, area: string): void => {
    if (area === 'local' && changes[PACK_NOTE_ITEM]) callback(noteOf(changes[PACK_NOTE_ITEM].newValue));
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

// Only the background writes it, so its shape is taken at its word; the content script carries no validator.
function noteOf(value: unknown): PackNote | null {
  return (value as PackNote | undefined) ?? null;
}
