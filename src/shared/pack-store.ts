// The packs a reader imported, in IndexedDB on the extension's origin: extension storage holds text badly past a few
// hundred kilobytes, and a page of the web reaches neither. Beside each pack lie parts made of it once, so that nothing
// has to read a big pack whole. What the parts are is decided where they are made; checking a pack, by the dataset.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LocalText, Pack } from '../dataset';

/** What is known of an imported pack without reading it. */
export interface PackSummary {
  readonly id: string;
  readonly title: LocalText;
  readonly version: string;
  /** EDTF. */
  readonly asOf: string;
  readonly counts: PackCounts;
  /** When a pack of this id first came, and when this edition did; ms since 1970. */
  readonly importedMs: number;
  readonly updatedMs: number;
  /** When the reader took it away; it can be had back until removed packs are cleared. */
  readonly removedMs?: number;
}

/** A pack with the moment it was first imported, ms since 1970. */
export interface StoredPack {
  readonly id: string;
  readonly pack: Pack;
  readonly importedMs: number;
}

/** How much a pack holds. */
export interface PackCounts {
  readonly entities: number;
  readonly names: number;
  readonly facts: number;
}

/** The name of the part that search reads. */
export const searchPart = 'search';

/** A part made of a pack: its name, and anything that can be cloned. */
export type PackPart = readonly [name: string, value: unknown];

interface PackDatabase extends DBSchema {
  /** As JSON, in a file of the browser's: a big pack as an object costs the caller's thread a second to write, and more to read. */
  packs: { key: string; value: Blob | Pack };
  summaries: { key: string; value: PackSummary };
  parts: { key: [packId: string, name: string]; value: unknown };
}

const stores = ['packs', 'summaries', 'parts'] as const;

const open = (): Promise<IDBPDatabase<PackDatabase>> =>
  openDB<PackDatabase>('backstory', 1, {
    upgrade(database) {
      database.createObjectStore('packs');
      database.createObjectStore('summaries', { keyPath: 'id' });
      database.createObjectStore('parts');
    },
  });

async function withStore<T>(work: (database: IDBPDatabase<PackDatabase>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Counts what a pack holds. */
export function countPack({ entities, aliases, facts }: Pack): PackCounts {
  const names = aliases.reduce((sum, { text }) => sum + (typeof text === 'string' ? 1 : text.length), 0);
  return { entities: entities.length, names, facts: facts.length };
}

/** All imported packs but those taken away, oldest import first. */
export function listPackSummaries(): Promise<readonly PackSummary[]> {
  return withStore(async (database) => {
    const summaries = await database.getAll('summaries');
    return summaries
      .filter(({ removedMs }) => removedMs === undefined)
      .sort((a, b) => a.importedMs - b.importedMs || (a.id < b.id ? -1 : 1));
  });
}

/** All imported packs but those taken away, whole, oldest import first: for a backup. */
export async function listStoredPacks(): Promise<readonly StoredPack[]> {
  const summaries = await listPackSummaries();
  const packs = await Promise.all(summaries.map(({ id }) => readStoredPack(id)));
  return summaries.flatMap(({ id, importedMs }, at) => {
    const pack = packs[at];
    return pack ? [{ id, pack, importedMs }] : [];
  });
}

/** An imported pack, whole. */
export function readStoredPack(id: string): Promise<Pack | undefined> {
  return readPack(id);
}

async function readPack(key: string): Promise<Pack | undefined> {
  const file = await withStore((database) => database.get('packs', key));
  // Those imported before packs were kept as files are objects.
  return file instanceof Blob ? (JSON.parse(await file.text()) as Pack) : file;
}

/** A pack as the store keeps it. */
export const packFile = (pack: Pack): Blob => new Blob([...piecesOf(pack)], { type: 'application/json' });

/** JSON in pieces of some hundred kilobytes: one string of fifty megabytes takes three times as long to make. */
function* piecesOf(pack: Pack): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(pack)) {
    yield `${before}${JSON.stringify(name)}:`;
    before = ',';
    if (Array.isArray(value)) yield* piecesOfList(value);
    else yield JSON.stringify(value);
  }
  yield '}';
}

function* piecesOfList(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let at = 0; at < items.length; at += itemsOfPiece) {
    const piece = JSON.stringify(items.slice(at, at + itemsOfPiece)).slice(1, -1);
    yield at === 0 ? piece : `,${piece}`;
  }
  yield ']';
}

const itemsOfPiece = 256;

let reading: Promise<IDBPDatabase<PackDatabase>> | null = null;

/** Parts of an imported pack, in the order of the names; undefined for what is not there. */
export async function readPackParts(id: string, names: readonly string[]): Promise<readonly unknown[]> {
  // Kept open, since the popup reads at each key; a browser that closes it (site data cleared) says so by refusing.
  const isFirst = reading === null;
  reading ??= open();
  try {
    const { store } = (await reading).transaction('parts');
    return await Promise.all(names.map((name) => store.get([id, name])));
  } catch (failure) {
    reading = null;
    if (isFirst) throw failure;
    return readPackParts(id, names);
  }
}

/** The edition of a pack that the one in the store replaced, until removed packs are cleared. */
export function readReplacedPack(id: string): Promise<Pack | undefined> {
  return readPack(replacedKey(id));
}

/**
 * Keeps a checked pack with its parts (what is left out is made when it is first needed); one of the same id is replaced,
 * kept for readReplacedPack, and leaves its place. All or nothing: a failure or the end of the caller's world on the way
 * leaves the store as it was. Parts may be made on the way: the browser writes one while the next is made. `onShare` is
 * told how much is written once all are made, 0 to 1; `file` is the pack as packFile gives it, where it is there already.
 */
export function storePack(
  pack: Pack,
  nowMs: number,
  parts: Iterable<PackPart> = [],
  onShare: (share: number) => void = () => {},
  file: Blob = packFile(pack),
): Promise<PackSummary> {
  return withStore(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    const summaries = transaction.objectStore('summaries');
    const before = await summaries.get(pack.id);
    const { id } = pack;
    const isThere = before !== undefined && before.removedMs === undefined;
    const summary = summaryOf(pack, isThere ? before.importedMs : nowMs, nowMs);
    const [packStore, partStore] = [transaction.objectStore('packs'), transaction.objectStore('parts')];
    const replaced = isThere ? await packStore.get(id) : undefined;
    let done = 0;
    const requests: Promise<unknown>[] = [];
    const isPut = (request: Promise<unknown>): void => {
      requests.push(request);
      // Told apart from the rest only where all of them are waited for.
      request.catch(() => undefined);
    };
    try {
      isPut(summaries.put(summary));
      isPut(packStore.put(file, id));
      isPut(replaced ? packStore.put(replaced, replacedKey(id)) : packStore.delete(replacedKey(id)));
      isPut(partStore.delete(partsOf(id)));
      // In one turn, so that the transaction stays open however long making a part takes.
      for (const [name, value] of parts)
        isPut(
          partStore.put(value, [id, name]).then(() => {
            done += 1;
            onShare(done / (requests.length - requestsBesideParts));
          }),
        );
      await Promise.all(requests);
    } catch (failure) {
      // What cannot be cloned fails alone; the rest would be stored without it.
      transaction.abort();
      await transaction.done.catch(() => undefined);
      throw failure;
    }
    await transaction.done;
    return summary;
  });
}

/** Of storePack: those for the summary, the pack, the edition before, and the parts of that. */
const requestsBesideParts = 4;

function summaryOf(pack: Pack, importedMs: number, updatedMs: number): PackSummary {
  const { id, title, version, asOf } = pack;
  return { id, title, version, asOf, counts: countPack(pack), importedMs, updatedMs };
}

/** Keeps these packs with their parts, oldest import first, and forgets all others. All or nothing. */
export function replaceStoredPacks(
  packs: readonly { readonly pack: Pack; readonly parts: Iterable<PackPart> }[],
  nowMs: number,
): Promise<void> {
  return withStore(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    const store = <Name extends (typeof stores)[number]>(name: Name) => transaction.objectStore(name);
    // What cannot be cloned is refused at once, while others are on their way: all of them are waited for.
    const put = async <Name extends (typeof stores)[number]>(
      name: Name,
      ...[value, key]: readonly [PackDatabase[Name]['value'], PackDatabase[Name]['key']?]
    ): Promise<void> => {
      await store(name).put(value, key);
    };
    const requests = [
      ...stores.map((name) => store(name).clear()),
      ...packs.flatMap(({ pack, parts }, place) => [
        // A millisecond apart, so that they keep their order.
        put('summaries', summaryOf(pack, nowMs + place, nowMs + place)),
        put('packs', packFile(pack), pack.id),
        ...Array.from(parts, ([name, value]) => put('parts', value, [pack.id, name])),
      ]),
    ];
    try {
      await Promise.all(requests);
    } catch (failure) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      throw failure;
    }
    await transaction.done;
  });
}

/** Adds parts to a pack that is there: those of an older format are replaced, and those of other packs left alone. */
export function storePackParts(id: string, parts: readonly PackPart[]): Promise<void> {
  return withStore(async (database) => {
    const transaction = database.transaction(['packs', 'parts'], 'readwrite');
    const isThere = (await transaction.objectStore('packs').count(id)) > 0;
    const store = transaction.objectStore('parts');
    await Promise.all([
      ...(isThere ? parts.map(([name, value]) => store.put(value, [id, name])) : []),
      transaction.done,
    ]);
  });
}

/** Takes a pack away, so that nothing finds it; restoreStoredPack brings it back until clearRemovedPacks. */
export function removeStoredPack(id: string, nowMs: number): Promise<void> {
  return changeSummary(id, (summary) => ({ ...summary, removedMs: nowMs }));
}

/** Brings back a pack that was taken away. */
export function restoreStoredPack(id: string): Promise<void> {
  return changeSummary(id, ({ removedMs: _, ...summary }) => summary);
}

function changeSummary(id: string, change: (summary: PackSummary) => PackSummary): Promise<void> {
  return withStore(async (database) => {
    const transaction = database.transaction('summaries', 'readwrite');
    const summary = await transaction.store.get(id);
    if (summary) await transaction.store.put(change(summary));
    await transaction.done;
  });
}

/** Forgets for good the packs that were taken away before a moment, and the editions that newer ones replaced. */
export function clearRemovedPacks(beforeMs: number): Promise<void> {
  return withStore(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    const summaries = await transaction.objectStore('summaries').getAll();
    const gone = summaries.filter(({ removedMs }) => removedMs !== undefined && removedMs < beforeMs);
    for (const { id } of gone) {
      await transaction.objectStore('summaries').delete(id);
      await transaction.objectStore('packs').delete(id);
      await transaction.objectStore('parts').delete(partsOf(id));
    }
    await transaction.objectStore('packs').delete(IDBKeyRange.bound(replacedKey(''), replacedKey('\uffff')));
    await transaction.done;
  });
}

/** Forgets all packs. */
export function clearStoredPacks(): Promise<void> {
  return withStore(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  });
}

/** Where a replaced edition lies among the packs: no id has a slash. */
const replacedKey = (id: string): string => `replaced/${id}`;

/** The keys of all parts of a pack: arrays sort after strings. */
const partsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
