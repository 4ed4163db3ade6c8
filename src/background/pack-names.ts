// Leaves the names of the reader's packs where pages read them, in local storage, and answers pages that find none there.
// Small packs, the bundled one among them, go out whole; of big ones a page gets what tells their names, and asks for
// those that its words can spell, so that no big pack is ever read whole.
import browser from 'webextension-polyfill';
import edition from '../../generated/edition.json' with { type: 'json' };
import bundledProbe from '../../generated/probe.json' with { type: 'json' };
import bundledTables from '../../generated/tables.json?raw';
import {
  compileGazetteer,
  compileWordProbe,
  type GazetteerTables,
  nameKeys,
  type ProbeData,
  packProbe,
  probedNames,
  writeTables,
} from '../matcher';
import {
  type ArrangedPack,
  bundledPack,
  type KindsByPack,
  listArrangedPacks,
  loadSettings,
  NAMES_FORMAT,
  NAMES_GAZETTEER_ITEM,
  NAMES_PROBE_ITEM,
  type NamesGazetteer,
  type NamesOfWords,
  type NamesProbe,
  namesProbeOf,
} from '../shared';
import { han, type NamesOfPack, type OpenNames, openNames } from './open-names';

/** So many names go out whole, those of the smallest packs first: some 100 kB, a few ms of a page with a name. */
const mostWholeNames = 2_000;

/** Up to so many are told by a RegExp; one of more takes longer to make than it saves (docs/performance.md). */
const mostToldByWords = 1_000;

/** What pages begin with, and what they read when they may hold a name. */
interface PageNames {
  readonly probe: NamesProbe;
  readonly gazetteer: NamesGazetteer;
}

/** The names of the packs that are switched on, opened. */
interface OpenPacks {
  readonly stamp: string;
  /** In the reader's order. */
  readonly all: readonly OpenNames[];
  readonly whole: ReadonlySet<OpenNames>;
}

/** The packs' names as pages get them; reads the packs anew after forget. */
export class PackNameBook {
  private opened: Promise<OpenPacks> | null = null;
  private names: Promise<PageNames> | null = null;

  /** Forgets what was read: packs or their order changed. */
  forget(): void {
    this.opened = null;
    this.names = null;
  }

  /** Brings storage up to date; open pages follow it. Gives what lies there. */
  async write(): Promise<PageNames> {
    const { stamp } = await this.open();
    const items = [NAMES_PROBE_ITEM, NAMES_GAZETTEER_ITEM];
    const stored = await browser.storage.local.get(items).catch((): Record<string, unknown> => ({}));
    const probe = namesProbeOf(stored[NAMES_PROBE_ITEM]);
    const gazetteer = stored[NAMES_GAZETTEER_ITEM] as NamesGazetteer | undefined;
    if (probe?.stamp === stamp && gazetteer?.stamp === stamp) return { probe, gazetteer };
    const names = await this.compiled();
    await browser.storage.local
      .set({ [NAMES_PROBE_ITEM]: names.probe, [NAMES_GAZETTEER_ITEM]: names.gazetteer })
      // Storage is full or fails: pages then ask, as long as nothing older misleads them.
      .catch(() => browser.storage.local.remove(items))
      .catch(() => undefined);
    return names;
  }

  /** The names with a stamp; null where there are others by now. */
  async gazetteer(stamp: string): Promise<NamesGazetteer | null> {
    if ((await this.open()).stamp !== stamp) return null;
    return (await this.compiled()).gazetteer;
  }

  /** The names that words of a page can spell, with those that `known` words led to before. */
  async ofWords(stamp: string, words: readonly string[], known: readonly string[]): Promise<NamesOfWords> {
    const { all, whole, stamp: current } = await this.open();
    if (current !== stamp) return { kind: 'outdated' };
    const big = all.filter((pack) => !whole.has(pack));
    // Names of signs alone are filed under the empty key.
    const keys = [...new Set(['', ...words.flatMap((word) => [...nameKeys(word)])])];
    const leading = [...new Set((await Promise.all(big.map((pack) => pack.leading(keys)))).flat())];
    if (leading.every((key) => known.includes(key))) return { kind: 'nothing-new' };
    const names = await Promise.all(
      all.map((pack) => (whole.has(pack) ? pack.all() : pack.spelled([...known, ...leading]))),
    );
    return { kind: 'names', gazetteer: tablesOf(names), kinds: kindsByPack(names), words: leading };
  }

  private open(): Promise<OpenPacks> {
    this.opened ??= loadSettings().then(listArrangedPacks).then(openPacks);
    this.opened.catch(() => this.forget());
    return this.opened;
  }

  private compiled(): Promise<PageNames> {
    this.names ??= this.open().then(compile);
    this.names.catch(() => this.forget());
    return this.names;
  }
}

function openPacks(arranged: readonly ArrangedPack[]): OpenPacks {
  const all = arranged.map(openNames);
  const whole = new Set<OpenNames>();
  let count = 0;
  for (const pack of all.toSorted((a, b) => a.count - b.count)) {
    count += pack.count;
    if (count <= mostWholeNames) whole.add(pack);
  }
  const editions = arranged.map((pack) =>
    pack.kind === 'bundled' ? `${pack.id}@${edition}` : `${pack.id}@${pack.summary.updatedMs}`,
  );
  return { stamp: [NAMES_FORMAT, ...editions].join(' '), all, whole };
}

async function compile({ stamp, all, whole }: OpenPacks): Promise<PageNames> {
  const byWords = whole.size < all.length;
  const names = await Promise.all(all.filter((pack) => whole.has(pack)).map((pack) => pack.all()));
  const isBundledAlone = names.length === 1 && names[0]?.aliases === bundledPack.aliases;
  return {
    probe: {
      format: NAMES_FORMAT,
      stamp,
      byWords,
      probe: isBundledAlone && !byWords ? bundledProbe : await probeOf(all, names),
    },
    gazetteer: {
      stamp,
      // What the build has made of the same names by the same code need not be made again.
      gazetteer: isBundledAlone ? bundledTables : JSON.stringify(tablesOf(names)),
      kinds: kindsByPack(names),
    },
  };
}

async function probeOf(all: readonly OpenNames[], whole: readonly NamesOfPack[]): Promise<ProbeData> {
  const count = all.reduce((sum, pack) => sum + pack.count, 0);
  if (whole.length === all.length && count <= mostToldByWords)
    return compileWordProbe(probedNames(whole), han);
  return packProbe(await Promise.all(all.map((pack) => pack.places())));
}

const tablesOf = (packs: readonly NamesOfPack[]): GazetteerTables =>
  writeTables(compileGazetteer(packs, { han }));

const kindsByPack = (packs: readonly NamesOfPack[]): KindsByPack =>
  Object.fromEntries(packs.map(({ id, kinds }) => [id, kinds]));
