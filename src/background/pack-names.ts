// Hands the names of the reader's packs to pages, and keeps the note that tells pages whether there are any beside those
// built in. Few names go out whole; of many, a page is sent what its words can spell, and no big pack is read whole.
import { compileGazetteer, packProbe } from '../matcher';
import {
  type ArrangedPack,
  type KindsByPack,
  listArrangedPacks,
  loadSettings,
  type NamesOfWords,
  PACK_NOTE_ITEM,
  type PackNames,
  type PackNote,
  readPackNote,
} from '../shared';
import { han, idsByKind, type NamesOfPack, type OpenNames, openNames } from './open-names';

/** Packs with more names are sent by words: up to here the whole gazetteer is some 100 kB, a few ms of a page. */
const mostWholeNames = 2_000;

/** The packs as pages get them; reads them anew after forget. */
export class PackNameBook {
  private arranged: Promise<readonly ArrangedPack[]> | null = null;
  private first: Promise<PackNames> | null = null;
  private readonly opened = new Map<string, Promise<OpenNames>>();

  /** Forgets what was read: packs or their order changed. */
  forget(): void {
    this.arranged = null;
    this.first = null;
    this.opened.clear();
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

  /** What a page that read the note with this stamp begins with. */
  async begin(stamp: string): Promise<PackNames> {
    const arranged = await this.arrangement();
    const note = noteFor(arranged);
    if (note?.stamp !== stamp) return { kind: 'outdated' };
    this.first ??= this.compile(arranged, note);
    this.first.catch(() => this.forget());
    return this.first;
  }

  /** The names that words of a page can spell, with those that `known` words led to before. */
  async ofWords(stamp: string, words: readonly string[], known: readonly string[]): Promise<NamesOfWords> {
    const arranged = await this.arrangement();
    if (noteFor(arranged)?.stamp !== stamp) return { kind: 'outdated' };
    const packs = await this.open(arranged);
    const leading = [...new Set(packs.flatMap((pack) => pack.leading(words)))];
    if (leading.length === 0) return { kind: 'nothing-new' };
    const names = await Promise.all(packs.map((pack) => pack.spelled([...known, ...leading])));
    return { kind: 'names', ...compileNames(names), words: leading };
  }

  private async compile(arranged: readonly ArrangedPack[], { kind }: PackNote): Promise<PackNames> {
    const packs = await this.open(arranged);
    const probe = packProbe(packs.map(({ places }) => places));
    if (kind === 'by-words') return { kind, probe };
    return { kind, probe, ...compileNames(await Promise.all(packs.map((pack) => pack.all()))) };
  }

  private async arrangement(): Promise<readonly ArrangedPack[]> {
    this.arranged ??= loadSettings().then(listArrangedPacks);
    this.arranged.catch(() => this.forget());
    return this.arranged;
  }

  private open(arranged: readonly ArrangedPack[]): Promise<readonly OpenNames[]> {
    return Promise.all(
      arranged.map((pack) => {
        const opened = this.opened.get(pack.id) ?? openNames(pack);
        this.opened.set(pack.id, opened);
        opened.catch(() => this.forget());
        return opened;
      }),
    );
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

function compileNames(packs: readonly NamesOfPack[]): { gazetteer: unknown; kinds: KindsByPack } {
  return {
    gazetteer: compileGazetteer(packs, { han }),
    // What is built in brought its kinds along.
    kinds: Object.fromEntries(packs.map(({ id, rows }) => [id, idsByKind(rows)])),
  };
}
