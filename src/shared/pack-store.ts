// The packs a reader imported, kept whole in IndexedDB on the extension's origin: extension storage holds text badly past
// a few hundred kilobytes, and a page of the web reaches neither. Checking a pack is the dataset's border, before this.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Pack } from '../dataset';

/** A pack with the moment it was imported, ms since 1970. */
export interface StoredPack {
  readonly id: string;
  readonly pack: Pack;
  readonly importedMs: number;
}

interface PackDatabase extends DBSchema {
  packs: { key: string; value: StoredPack };
}

const open = (): Promise<IDBPDatabase<PackDatabase>> =>
  openDB<PackDatabase>('backstory', 1, {
    upgrade: (database) => void database.createObjectStore('packs', { keyPath: 'id' }),
  });

async function withStore<T>(work: (database: IDBPDatabase<PackDatabase>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All imported packs, oldest import first. */
export function listStoredPacks(): Promise<readonly StoredPack[]> {
  return withStore(async (database) => {
    const packs = await database.getAll('packs');
    return packs.sort((a, b) => a.importedMs - b.importedMs);
  });
}

/** Keeps a checked pack; one of the same id is replaced and keeps its place. */
export function storePack(pack: Pack, importedMs: number): Promise<void> {
  return withStore(async (database) => {
    const transaction = database.transaction('packs', 'readwrite');
    const before = await transaction.store.get(pack.id);
    await transaction.store.put({ id: pack.id, pack, importedMs: before?.importedMs ?? importedMs });
    await transaction.done;
  });
}

/** Forgets a pack. */
export function removeStoredPack(id: string): Promise<void> {
  return withStore((database) => database.delete('packs', id));
}

/** Forgets all packs. */
export function clearStoredPacks(): Promise<void> {
  return withStore((database) => database.clear('packs'));
}
