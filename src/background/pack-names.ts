// Hands the names of the reader's packs to pages, and keeps the note that tells pages whether there are any beside those
// built in. A big pack is never read whole: its index says which rows a page's words may spell.
import hanVariants from '../../generated/han.json' with { type: 'json' };
import type { CueList, EntityKind, Pack } from '../dataset';
import {
  compileGazetteer,
  compileNames,
  createKeyLevel,
  findRows,
  type NameIndex,
  type NameRow,
  nameIndexFormat,
  nameParts,
  partsOfNames,
  rowsPerChunk,
} from '../matcher';
import {
  type ArrangedPack,
  bundledPack,
  type KindsByPack,
  listArrangedPacks,
  loadSettings,
  PACK_NOTE_ITEM,
  type PackNote,
  type PageNames,
  readPack,
  readPackNote,
  readPackParts,
  storePackParts,
} from '../shared';

/** Packs with more names are sent by words: up to here the whole gazetteer is some 100 kB, a few ms of a page. */
const mostWholeNames = 2_000;
/** Of one pack, a page is sent no more rows; only a pack whose names share their words comes near. */
const mostRows = 4_000;

const han = hanVariants as string;
const level = createKeyLevel(han);

/** What names of a pack go to a page. */
interface NamesOfPack {
  readonly pack: {
    readonly id: string;
    readonly aliases: Pack['aliases'];
    readonly cues: readonly CueList[];
  };
  readonly rows: readonly NameRow[];
}

/** The packs as pages get them; reads them anew after forget. */
export class PackNames {
  private arranged: Promise<readonly ArrangedPack[]> | null = null;
  private whole: Promise<PageNames> | null = null;
  private readonly indices = new Map<string, Promise<NameIndex>>();

  /** Forgets what was read: packs or their order changed. */
  forget(): void {
    this.arranged = null;
    this.whole = null;
    this.indices.clear();
  }

  /** Brings the note up to date; open pages follow it. */
  async writeNote(): Promise<void> {
    this.forget();
    const note = noteFor(await this.arrangement());
    const before = await readPackNote();
    if (JSON.stringify(note) === JSON.stringify(before)) return;
    if (note) await chrome.storage.local.set({ [PACK_NOTE_ITEM]: note });
    else await chrome.storage.local.remove(PACK_NOTE_ITEM);
  }

  /** Answers a page that read the note with this stamp. */
  async answer(stamp: string, words: readonly string[], known: readonly string[]): Promise<PageNames> {
    const arranged = await this.arrangement();
    const note = noteFor(arranged);
    if (note?.stamp !== stamp) return { kind: 'outdated' };
    if (note.kind === 'by-words') return this.answerByWords(arranged, words, known);
    this.whole ??= this.answerWhole(arranged);
    this.whole.catch(() => this.forget());
    return this.whole;
  }

  private async arrangement(): Promise<readonly ArrangedPack[]> {
    this.arranged ??= loadSettings().then(listArrangedPacks);
    this.arranged.catch(() => this.forget());
    return this.arranged;
  }

  private async answerWhole(arranged: readonly ArrangedPack[]): Promise<PageNames> {
    const packs = (await Promise.all(arranged.map(readPack))).filter((pack) => pack !== undefined);
    return toNames(
      packs.map((pack) => {
        const kinds = kindsOf(pack);
        const rows = pack.aliases.map((alias) => rowOf(alias, kinds));
        return { pack, rows: pack === bundledPack ? [] : rows };
      }),
      [],
    );
  }

  private async answerByWords(
    arranged: readonly ArrangedPack[],
    words: readonly string[],
    known: readonly string[],
  ): Promise<PageNames> {
    const leading = new Set<string>();
    const found = await Promise.all(
      arranged.map(async (pack) => {
        if (pack.kind === 'bundled') return { pack, rows: [] };
        const index = await this.indexOf(pack);
        for (const word of findRows(index, words, level, mostRows).keys) leading.add(word);
        return { pack, rows: findRows(index, [...known, ...words], level, mostRows).rows };
      }),
    );
    if (leading.size === 0) return { kind: 'nothing-new' };
    const names = found.map(({ pack, rows }) =>
      pack.kind === 'bundled' ? { pack: bundledPack, rows: [] } : readRows(pack.id, rows),
    );
    return toNames(await Promise.all(names), [...leading]);
  }

  /** The index of a big pack. One that another version of the extension made is made anew, once. */
  private indexOf(arranged: ArrangedPack): Promise<NameIndex> {
    const known = this.indices.get(arranged.id) ?? readIndex(arranged);
    this.indices.set(arranged.id, known);
    known.catch(() => this.forget());
    return known;
  }
}

/** The note for an arrangement; null where the built-in names are all, as they are built in. */
function noteFor(arranged: readonly ArrangedPack[]): PackNote | null {
  const bundled = arranged.some(({ kind }) => kind === 'bundled');
  if (bundled && arranged.length === 1) return null;
  const stored = arranged.flatMap((pack) => (pack.kind === 'stored' ? [pack.summary] : []));
  const names = stored.reduce((sum, { counts }) => sum + counts.names, 0);
  const editions = arranged.map((pack) =>
    pack.kind === 'bundled' ? pack.id : `${pack.id}@${pack.summary.updatedMs}`,
  );
  return { kind: names > mostWholeNames ? 'by-words' : 'whole', bundled, stamp: editions.join(' ') };
}

async function readIndex(arranged: ArrangedPack): Promise<NameIndex> {
  const [stored] = (await readPackParts(arranged.id, [nameParts.index])) as [NameIndex | undefined];
  if (stored?.format === nameIndexFormat) return stored;
  const pack = await readPack(arranged);
  if (!pack) throw new Error(`There is no pack ${arranged.id}`);
  const compiled = compileNames(pack, { han, kinds: kindsOf(pack) });
  await storePackParts(pack.id, partsOfNames(compiled, pack));
  return compiled.index;
}

async function readRows(packId: string, rows: readonly number[]): Promise<NamesOfPack> {
  const numbers = [...new Set(rows.map((row) => Math.floor(row / rowsPerChunk)))];
  const parts = await readPackParts(packId, numbers.map(nameParts.chunk));
  const chunks = new Map(numbers.map((number, at) => [number, parts[at] as readonly NameRow[] | undefined]));
  const found = rows.flatMap((row) => {
    const name = chunks.get(Math.floor(row / rowsPerChunk))?.[row % rowsPerChunk];
    return name ? [name] : [];
  });
  const aliases = found.map(({ alias }) => alias);
  // Most rows name no cue list: then none is read.
  const usesCues = JSON.stringify(aliases).includes('"#');
  const [cues] = usesCues ? ((await readPackParts(packId, [nameParts.cues])) as [CueList[] | undefined]) : [];
  return { pack: { id: packId, aliases, cues: cues ?? [] }, rows: found };
}

function toNames(packs: readonly NamesOfPack[], words: readonly string[]): PageNames {
  const kinds: KindsByPack = Object.fromEntries(packs.map(({ pack, rows }) => [pack.id, idsByKind(rows)]));
  return {
    kind: 'names',
    gazetteer: compileGazetteer(
      packs.map(({ pack }) => pack),
      { han },
    ),
    kinds,
    words,
  };
}

function idsByKind(rows: readonly NameRow[]): KindsByPack[string] {
  const ids: Partial<Record<EntityKind, string[]>> = {};
  for (const { alias, kind } of rows) {
    if (kind === undefined || alias.entity === undefined) continue;
    const list = ids[kind] ?? [];
    list.push(alias.entity);
    ids[kind] = list;
  }
  return ids;
}

const kindsOf = (pack: Pack) => new Map(pack.entities.map(({ id, kind }) => [id, kind]));

function rowOf(alias: Pack['aliases'][number], kinds: ReturnType<typeof kindsOf>): NameRow {
  const kind = kinds.get(alias.entity ?? '');
  return { alias, ...(kind && { kind }) };
}
