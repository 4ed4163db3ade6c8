// Looks up single things in the reader's packs without reading a pack whole: what a card shows of an entity, what a row
// of a list says of one, facts by number. The built-in pack is in memory already; of an imported one chunks are read.
import {
  createDataset,
  type Entity,
  type EntityKey,
  type Fact,
  type LocalText,
  type Pack,
  splitKey,
  toKey,
} from '../dataset';
import { type EntityView, viewEntity } from './entity-view';
import { type ArrangedPack, bundledPack } from './load-dataset';
import { openRecords, type PackRecords } from './pack-records';
import { readPackParts, readStoredPack, storePackParts } from './pack-store';

/** What a row of a list says of an entity. */
export interface EntityBrief {
  readonly key: EntityKey;
  readonly entity: Entity;
  /** How many facts its pack has about it. */
  readonly facts: number;
}

/** A part of a pack that another room makes and knows: how to tell that it is of this version, and how to make it. */
export interface PartMaker<Value> {
  isCurrent(part: unknown): part is Value;
  make(pack: Pack): Value;
}

/** One pack, opened for looking things up. Ids are the pack's own. */
export interface ShelvedPack {
  readonly kind: ArrangedPack['kind'];
  readonly id: string;
  /** EDTF. */
  readonly asOf: string;
  /** A part that was made of the pack at its import; made anew, once, where another version of the extension made it. */
  part<Value>(name: string, maker: PartMaker<Value>): Promise<Value>;
  /** All about one entity; null where the pack does not know it. */
  view(id: string): Promise<EntityView | null>;
  /** Those of the entities that the pack knows. */
  briefs(ids: readonly string[]): Promise<readonly EntityBrief[]>;
  /** Facts by their place in the pack, in the order asked. */
  facts(numbers: readonly number[]): Promise<readonly (Fact | undefined)[]>;
}

/** Opens a pack of the arrangement. */
export async function shelvePack(arranged: ArrangedPack): Promise<ShelvedPack> {
  if (arranged.kind === 'bundled') return shelveBundled();
  const { id, title, asOf } = arranged.summary;
  return shelveStored({ id, title, asOf }, await openRecords(id));
}

function shelveBundled(): ShelvedPack {
  const dataset = createDataset([bundledPack]);
  return {
    kind: 'bundled',
    id: bundledPack.id,
    asOf: bundledPack.asOf,
    part: async (_, maker) => maker.make(bundledPack),
    view: async (id) => viewEntity(dataset, toKey(bundledPack.id, id)),
    briefs: async (ids) =>
      ids.flatMap((id) => {
        const known = dataset.entity(toKey(bundledPack.id, id));
        return known
          ? [{ key: known.key, entity: known.entity, facts: dataset.facts(known.key).length }]
          : [];
      }),
    facts: async (numbers) => numbers.map((number) => bundledPack.facts[number]),
  };
}

interface PackHead {
  readonly id: string;
  readonly title: LocalText;
  readonly asOf: string;
}

function shelveStored(pack: PackHead, records: PackRecords): ShelvedPack {
  const briefs = async (ids: readonly string[]): Promise<readonly EntityBrief[]> =>
    (await records.entities(ids)).flatMap((record) =>
      record
        ? [{ key: toKey(pack.id, record.entity.id), entity: record.entity, facts: record.facts.length }]
        : [],
    );
  return {
    kind: 'stored',
    id: pack.id,
    asOf: pack.asOf,
    part: (name, maker) => readPart(pack.id, name, maker),
    briefs,
    facts: records.facts,
    async view(id) {
      const [record] = await records.entities([id]);
      if (!record) return null;
      const { entity, relations } = record;
      const facts = (await records.facts(record.facts)).filter((fact) => fact !== undefined);
      const named = new Set([
        ...facts.flatMap((fact) => fact.entities),
        ...relations.flatMap(({ from, to }) => [from, to]),
      ]);
      named.delete(id);
      const [others, sources] = await Promise.all([
        briefs([...named]),
        records.sources([...new Set(facts.map(({ source }) => source.id))]),
      ]);
      return {
        key: toKey(pack.id, id),
        entity,
        facts,
        relations,
        related: others.map((other) => ({
          key: other.key,
          label: other.entity.label,
          kind: other.entity.kind,
        })),
        sources: sources.filter((source) => source !== undefined),
        pack,
      };
    },
  };
}

async function readPart<Value>(packId: string, name: string, maker: PartMaker<Value>): Promise<Value> {
  const [stored] = await readPackParts(packId, [name]);
  if (maker.isCurrent(stored)) return stored;
  const pack = await readStoredPack(packId);
  if (!pack) throw new Error(`There is no pack ${packId}`);
  const made = maker.make(pack);
  await storePackParts(packId, [[name, made]]);
  return made;
}

/** The reader's packs, opened for looking things up across them. */
export interface PackShelf {
  readonly packs: readonly ShelvedPack[];
  view(key: EntityKey): Promise<EntityView | null>;
  briefs(keys: readonly EntityKey[]): Promise<ReadonlyMap<EntityKey, EntityBrief>>;
}

/** Opens the packs of an arrangement; one that cannot be read is left out. */
export async function openShelf(arranged: readonly ArrangedPack[]): Promise<PackShelf> {
  const opened = await Promise.all(arranged.map((pack) => shelvePack(pack).catch(() => null)));
  const packs = opened.filter((pack) => pack !== null);
  return {
    packs,
    async view(key) {
      const { packId, id } = splitKey(key);
      return (await packs.find((pack) => pack.id === packId)?.view(id)) ?? null;
    },
    async briefs(keys) {
      const found = await Promise.all(
        packs.map((pack) =>
          pack.briefs(keys.map(splitKey).flatMap(({ packId, id }) => (packId === pack.id ? [id] : []))),
        ),
      );
      return new Map(found.flat().map((brief) => [brief.key, brief]));
    },
  };
}
