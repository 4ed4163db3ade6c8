// An imported pack cut into small records: each entity with what hangs on it, facts by number, sources. A card or a row of
// a search reads the few chunks that hold what it shows, never the pack. Where an entity lies follows from its id, so no
// index has to be read first.
import type { Entity, Fact, Pack, Relation, Source } from '../dataset';
import { type PackPart, readPackParts, readStoredPack, storePackParts } from './pack-store';

/** An entity with its relations and the numbers of the facts about it, by their place in the pack. */
export interface EntityRecord {
  readonly entity: Entity;
  readonly facts: readonly number[];
  readonly relations: readonly Relation[];
}

/** How a pack was cut; read before anything else of it. */
interface RecordPlan {
  readonly format: typeof recordsFormat;
  readonly entityChunks: number;
  readonly sourceChunks: number;
}

/** Changes whenever records made before must be made again. */
const recordsFormat = 1;
// A chunk of either is some ten kilobytes: read for one record, stored by the thousand.
const recordsPerChunk = 32;
const partNames = {
  plan: 'records',
  entities: (chunk: number) => `entities/${chunk}`,
  facts: (chunk: number) => `facts/${chunk}`,
  sources: (chunk: number) => `sources/${chunk}`,
} as const;

/** Cuts a pack into records, as parts to be stored with it. */
export function partsOfRecords({ entities, facts, relations, sources }: Pack): readonly PackPart[] {
  const plan: RecordPlan = {
    format: recordsFormat,
    entityChunks: Math.ceil(entities.length / recordsPerChunk),
    sourceChunks: Math.ceil(sources.length / recordsPerChunk),
  };
  const records = new Map(
    entities.map((entity) => [
      entity.id,
      { entity, facts: [] as number[], relations: [] as Relation[] } satisfies EntityRecord,
    ]),
  );
  for (const [number, fact] of facts.entries())
    for (const id of new Set(fact.entities)) records.get(id)?.facts.push(number);
  for (const relation of relations)
    for (const id of new Set([relation.from, relation.to])) records.get(id)?.relations.push(relation);
  const factChunks: (readonly [string, unknown])[] = [];
  for (let at = 0; at < facts.length; at += recordsPerChunk)
    factChunks.push([partNames.facts(at / recordsPerChunk), facts.slice(at, at + recordsPerChunk)]);
  return [
    [partNames.plan, plan],
    ...chunksById([...records.values()], plan.entityChunks, ({ entity }) => entity.id, partNames.entities),
    ...chunksById(sources, plan.sourceChunks, ({ id }) => id, partNames.sources),
    ...factChunks,
  ];
}

function chunksById<Item>(
  items: readonly Item[],
  count: number,
  idOf: (item: Item) => string,
  nameOf: (chunk: number) => string,
): readonly PackPart[] {
  const chunks: Item[][] = Array.from({ length: count }, () => []);
  for (const item of items) chunks[chunkOf(idOf(item), count)]!.push(item);
  return chunks.map((chunk, number) => [nameOf(number), chunk]);
}

/** FNV-1a over UTF-16 units, spread over the chunks. */
function chunkOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}

/** The records of one imported pack. What is not there, or has gone meanwhile, is undefined. */
export interface PackRecords {
  entities(ids: readonly string[]): Promise<readonly (EntityRecord | undefined)[]>;
  facts(numbers: readonly number[]): Promise<readonly (Fact | undefined)[]>;
  sources(ids: readonly string[]): Promise<readonly (Source | undefined)[]>;
}

/** Chunks by their name, as they were read. */
type ReadChunks = Map<string, Promise<unknown>>;

// Some megabytes: what a reader types goes on from what was just shown.
const mostReadChunks = 256;

/** Opens the records of an imported pack; those that another version of the extension made are made anew, once. */
export async function openRecords(packId: string): Promise<PackRecords> {
  const plan = (await readPlan(packId)) ?? (await remake(packId));
  const read: ReadChunks = new Map();
  const pack = { packId, read };
  return {
    entities: (ids) =>
      readById<EntityRecord>(pack, ids, plan.entityChunks, ({ entity }) => entity.id, partNames.entities),
    sources: (ids) => readById<Source>(pack, ids, plan.sourceChunks, ({ id }) => id, partNames.sources),
    async facts(numbers) {
      const chunkAt = (number: number) => Math.floor(number / recordsPerChunk);
      const chunks = await readChunks<Fact>(pack, numbers.map(chunkAt), partNames.facts);
      return numbers.map((number) => chunks.get(chunkAt(number))?.[number % recordsPerChunk]);
    },
  };
}

interface ReadPack {
  readonly packId: string;
  readonly read: ReadChunks;
}

async function readById<Item>(
  pack: ReadPack,
  ids: readonly string[],
  count: number,
  idOf: (item: Item) => string,
  nameOf: (chunk: number) => string,
): Promise<readonly (Item | undefined)[]> {
  const wanted = count === 0 ? [] : ids.map((id) => chunkOf(id, count));
  const chunks = await readChunks<Item>(pack, wanted, nameOf);
  return ids.map((id, at) => chunks.get(wanted[at]!)?.find((item) => idOf(item) === id));
}

async function readChunks<Item>(
  { packId, read }: ReadPack,
  wanted: readonly number[],
  nameOf: (chunk: number) => string,
): Promise<ReadonlyMap<number, readonly Item[] | undefined>> {
  const numbers = [...new Set(wanted)];
  if (read.size + numbers.length > mostReadChunks) read.clear();
  const asked = numbers.map(nameOf).filter((name) => !read.has(name));
  if (asked.length > 0) {
    const parts = readPackParts(packId, asked);
    for (const [at, name] of asked.entries()) {
      const part = parts.then((all) => all[at]);
      read.set(name, part);
      // What failed, or is not there, is asked for again.
      part.then(
        (value) => value === undefined && read.delete(name),
        () => read.delete(name),
      );
    }
  }
  const found = await Promise.all(numbers.map((number) => read.get(nameOf(number))));
  return new Map(numbers.map((number, at) => [number, found[at] as readonly Item[] | undefined]));
}

async function readPlan(packId: string): Promise<RecordPlan | null> {
  const [plan] = (await readPackParts(packId, [partNames.plan])) as [RecordPlan | undefined];
  return plan?.format === recordsFormat ? plan : null;
}

async function remake(packId: string): Promise<RecordPlan> {
  const pack = await readStoredPack(packId);
  if (!pack) throw new Error(`There is no pack ${packId}`);
  const parts = partsOfRecords(pack);
  await storePackParts(packId, parts);
  return parts[0]![1] as RecordPlan;
}
