// Answers the popup, the timeline and the keyboard commands, which reach into this frame's world.
import type { EntityKey } from '../dataset';
import type { PageDoor, PageReport } from '../shared';
import type { PageView } from './card-context';
import type { CardLink } from './card-link';
import { languageOf } from './language';
import type { Mark } from './mark-book';
import type { PageSession } from './page-session';

/** Makes the door of a session. */
export function createPageDoor(session: PageSession, view: PageView, cards: CardLink): PageDoor {
  const { book, scanner } = session;
  let lastStep: number | null = null;
  let steppedMs = 0;
  const show = (mark: Mark, by: 'keyboard' | 'popup'): boolean => {
    const hit = view.hitOf(mark);
    lastStep = mark.id;
    steppedMs = Date.now();
    view.reveal(hit);
    cards.open(hit, by).catch(() => undefined);
    return true;
  };
  return {
    report(): PageReport {
      const counts = new Map<EntityKey, number>();
      let mentions = 0;
      for (const mark of book.inOrder()) {
        const [key] = mark.mention.entities;
        if (!isRendered(session, mark)) continue;
        mentions += 1;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const names = [...counts].map(([key, count]) => ({ key, mentions: count }));
      return { settled: session.isSettled(), mentions, steppedMs, names };
    },
    passages() {
      const blockIds = new Set(book.inOrder().map(({ blockId }) => blockId));
      return [...blockIds].map((blockId) => ({
        text: scanner.textOf(blockId),
        language: languageOf(scanner.firstText(blockId)?.parentElement ?? null),
        marks: book.marksOf(blockId).map(({ id, mention: { start, end, entities } }) => ({
          id,
          start,
          end,
          entities,
        })),
      }));
    },
    show(markId) {
      const mark = book.byId(markId);
      return mark ? show(mark, 'popup') : false;
    },
    step(direction, only, reach) {
      const from = lastStep === null ? null : book.byId(lastStep);
      const hit = view.step(from && view.hitOf(from), direction, only, reach);
      const mark = hit && book.byId(hit.id);
      if (mark) return show(mark, 'keyboard');
      cards.current?.close();
      return false;
    },
  };
}

/** Whether a mark's text is laid out at all; what is folded away is none of the names a reader sees. */
function isRendered(session: PageSession, { blockId }: Mark): boolean {
  return session.scanner.firstText(blockId)?.parentElement?.checkVisibility() ?? false;
}
