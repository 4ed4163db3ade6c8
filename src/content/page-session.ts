// One page being read: joins scanner, matcher and highlighter, and alone owns what is known of the page. Everything ends
// with its signal. Whether a page is to be read at all is page-life.ts's; the card is card-link.ts's.
import { createPainter, type Painter } from '../highlighter';
import { type GazetteerTables, openTables, type PageLinker } from '../matcher';
import { createScanner, type Scanner, type ShadowRootOf, startSlices, type TextProbe } from '../scanner';
import { mutedNamesAt, type Settings } from '../shared';
import { kindOf } from './kinds';
import { createMarkBook, type Mark, type MarkBook } from './mark-book';
import { compareReadingOrder } from './reading-order';
import { sectionOf } from './section';

/** What a session is made of. */
export interface SessionParts {
  readonly document: Document;
  /** Brings the names, called when the first block may hold one: most pages never need them. */
  openGazetteer(): Promise<GazetteerTables>;
  /** Tells texts that may hold names from all others. */
  makeProbe(): TextProbe;
  readonly settings: Settings;
  /** Address of the page in this frame's tab: names are muted by its site. */
  readonly url: string;
  readonly shadowRootOf: ShadowRootOf;
  readonly signal: AbortSignal;
  /** A text of the page is about to be looked through for names. */
  onText(text: string): void;
  /** Marks changed; `settled` when nothing is left to read for now. */
  onMarks(settled: boolean): void;
}

/** A page being read. */
export interface PageSession {
  start(): void;
  readonly scanner: Scanner;
  readonly painter: Painter;
  readonly book: MarkBook;
  /** Whether the page has been read through and nothing waits. */
  isSettled(): boolean;
  /** Where a mark stands; empty when it is gone. */
  rangesOf(mark: Mark): StaticRange[];
  settingsChanged(settings: Settings): void;
  /** Looks for the names of another gazetteer from now on, in what was read too. */
  gazetteerChanged(gazetteer: GazetteerTables): void;
}

const rulesOf = ({ marks }: Settings) => ({
  density: marks.density,
  hiddenKinds: new Set(marks.hiddenKinds),
  kindOf,
});

/** Makes the session of a page; it reads nothing before its start. */
export function createPageSession(parts: SessionParts): PageSession {
  const { document, signal, url } = parts;
  let gazetteer: ReturnType<typeof openTables> | null = null;
  let gazetteerState: 'unneeded' | 'coming' | 'settled' = 'unneeded';
  let settings = parts.settings;
  let isRead = false;
  const makeLinker = (open: ReturnType<typeof openTables>): PageLinker =>
    open({ mutedNames: mutedNamesAt(settings, url), mutedEntities: settings.muted.entities });
  /** Null while there is nothing to link, or the names are still to come. */
  let linker: PageLinker | null = null;
  /** The linker that will take the place of the one at work, once it has read what was read. */
  let successor: PageLinker | null = null;
  const painter = createPainter(settings.marks.style, signal);
  const blockIds = new Set<number>();
  // Blocks read anew: their mentions may be the same and yet stand in other text nodes.
  const reread = new Set<number>();

  const scanner = createScanner({
    document,
    sink: {
      set({ id, text }) {
        blockIds.add(id);
        reread.add(id);
        parts.onText(text);
        if (gazetteerState === 'unneeded') void bringGazetteer();
        if (gazetteer) linker ??= makeLinker(gazetteer);
        linker?.set(id, text);
        successor?.set(id, text);
      },
      delete(blockId) {
        blockIds.delete(blockId);
        reread.delete(blockId);
        linker?.delete(blockId);
        successor?.delete(blockId);
      },
      sliceEnd(isSettled) {
        isRead = isSettled;
        if (!signal.aborted) update();
      },
    },
    makeProbe: parts.makeProbe,
    shadowRootOf: parts.shadowRootOf,
    signal,
  });

  const book = createMarkBook(rulesOf(settings), {
    compare: (a, b) => compareReadingOrder(...([scanner.firstText(a), scanner.firstText(b)] as [Text, Text])),
    sectionOf: (blockId) => sectionOf(scanner.firstText(blockId) as Text),
  });

  const rangesOf = ({ blockId, mention }: Mark): StaticRange[] =>
    scanner.ranges(blockId, mention.start, mention.end);

  const isSettled = (): boolean => isRead && gazetteerState !== 'coming' && !successor;

  /** Reads the names while the page is read on; what was read by then waits for them. */
  async function bringGazetteer(): Promise<void> {
    gazetteerState = 'coming';
    // Where it fails other names are on their way, and with them another session; or the extension is gone.
    const brought = await parts.openGazetteer().catch(() => null);
    gazetteerState = 'settled';
    if (signal.aborted) return;
    // Names that came by words meanwhile hold these too.
    if (brought) gazetteer ??= openTables(brought);
    await relink();
  }

  function update(): void {
    for (const [blockId, mentions] of linker?.update() ?? []) book.setBlock(blockId, mentions);
    const changes = book.takeChanges();
    for (const blockId of reread) {
      const marks = book.marksOf(blockId);
      if (marks.length > 0) changes.set(blockId, marks);
    }
    reread.clear();
    for (const [blockId, marks] of changes) {
      const element = scanner.firstText(blockId)?.parentElement;
      if (marks.length === 0 || !element) painter.delete(blockId);
      else painter.set({ id: blockId, element, ranges: () => marks.flatMap(rangesOf) });
    }
    painter.repaint();
    parts.onMarks(isSettled());
  }

  /** Puts a linker by the settings and names of now in the place of the one at work, in slices: pages may be long. */
  async function relink(): Promise<void> {
    if (!gazetteer || blockIds.size === 0) {
      linker = null;
      return update();
    }
    const next = makeLinker(gazetteer);
    successor = next;
    const slices = startSlices(() => !signal.aborted);
    for (const id of [...blockIds]) {
      if (blockIds.has(id)) next.set(id, scanner.textOf(id));
      if (slices.isOver() && !(await slices.next())) return;
      // A later change has its own successor by now.
      if (successor !== next) return;
    }
    successor = null;
    const old = linker;
    linker = next;
    for (const id of blockIds) old?.delete(id);
    // The new linker tells of blocks with mentions; those that had some and lost all are told by the old one.
    for (const [blockId] of old?.update() ?? []) book.setBlock(blockId, []);
    update();
  }

  signal.addEventListener('abort', () => {
    book.clear();
    blockIds.clear();
    reread.clear();
  });

  return {
    start: scanner.start,
    scanner,
    painter,
    book,
    isSettled,
    rangesOf,
    settingsChanged(next) {
      const before = settings;
      settings = next;
      if (before.marks.style !== next.marks.style) painter.setDrawing(next.marks.style);
      if (JSON.stringify(before.muted) !== JSON.stringify(next.muted)) void relink();
      if (JSON.stringify(before.marks) !== JSON.stringify(next.marks)) book.setRules(rulesOf(next));
      update();
    },
    gazetteerChanged(next) {
      gazetteer = openTables(next);
      void relink();
    },
  };
}
