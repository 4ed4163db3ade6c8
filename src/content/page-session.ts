// One page being read: joins scanner, matcher and highlighter, and alone owns what is known of the page. Everything ends
// with its signal. Whether a page is to be read at all is page-life.ts's; the card is card-link.ts's.
import { createPainter, type Painter } from '../highlighter';
import { createPageLinker, type Gazetteer, type PageLinker } from '../matcher';
import { createScanner, type Scanner, type ShadowRootOf } from '../scanner';
import { mutedNamesAt, type Settings } from '../shared';
import { kindOf } from './kinds';
import { createMarkBook, type Mark, type MarkBook } from './mark-book';
import { compareReadingOrder } from './reading-order';
import { sectionOf } from './section';

/** What a session is made of. */
export interface SessionParts {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly settings: Settings;
  /** Address of the page in this frame's tab: names are muted by its site. */
  readonly url: string;
  readonly shadowRootOf: ShadowRootOf;
  readonly signal: AbortSignal;
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
}

const rulesOf = ({ marks }: Settings) => ({
  density: marks.density,
  hiddenKinds: new Set(marks.hiddenKinds),
  kindOf,
});

/** Makes the session of a page; it reads nothing before its start. */
export function createPageSession(parts: SessionParts): PageSession {
  const { document, gazetteer, signal, url } = parts;
  let settings = parts.settings;
  let settled = false;
  const makeLinker = (): PageLinker =>
    createPageLinker(gazetteer, {
      mutedNames: mutedNamesAt(settings, url),
      mutedEntities: settings.muted.entities,
    });
  let linker = makeLinker();
  const painter = createPainter(settings.marks.style, signal);
  const blockIds = new Set<number>();

  const scanner = createScanner(
    document,
    {
      set({ id, text }) {
        blockIds.add(id);
        linker.set(id, text);
      },
      delete(blockId) {
        blockIds.delete(blockId);
        linker.delete(blockId);
      },
      sliceEnd(isSettled) {
        settled = isSettled;
        if (!signal.aborted) update();
      },
    },
    parts.shadowRootOf,
    signal,
  );

  const book = createMarkBook(rulesOf(settings), {
    compare: (a, b) => compareReadingOrder(...([scanner.firstText(a), scanner.firstText(b)] as [Text, Text])),
    sectionOf: (blockId) => sectionOf(scanner.firstText(blockId) as Text),
  });

  const rangesOf = ({ blockId, mention }: Mark): StaticRange[] =>
    scanner.ranges(blockId, mention.start, mention.end);

  function update(): void {
    for (const [blockId, mentions] of linker.update()) book.setBlock(blockId, mentions);
    const changes = book.takeChanges();
    for (const [blockId, marks] of changes) {
      const element = scanner.firstText(blockId)?.parentElement;
      if (marks.length === 0 || !element) painter.delete(blockId);
      else painter.set({ id: blockId, element, ranges: () => marks.flatMap(rangesOf) });
    }
    painter.repaint();
    parts.onMarks(settled);
  }

  signal.addEventListener('abort', () => {
    book.clear();
    blockIds.clear();
  });

  return {
    start: scanner.start,
    scanner,
    painter,
    book,
    isSettled: () => settled,
    rangesOf,
    settingsChanged(next) {
      const before = settings;
      settings = next;
      if (before.marks.style !== next.marks.style) painter.setDrawing(next.marks.style);
      if (JSON.stringify(before.muted) !== JSON.stringify(next.muted)) {
        const old = linker;
        linker = makeLinker();
        for (const id of blockIds) {
          old.delete(id);
          linker.set(id, scanner.textOf(id));
        }
        // The new linker tells of blocks with mentions; those that had some and lost all are told by the old one.
        for (const [blockId] of old.update()) book.setBlock(blockId, []);
      }
      if (JSON.stringify(before.marks) !== JSON.stringify(next.marks)) book.setRules(rulesOf(next));
      update();
    },
  };
}
