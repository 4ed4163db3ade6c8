// Answers the popup, the timeline and the keyboard commands, which reach into this frame's world.
import type { EntityKey } from '../dataset';
import type { PageDoor, PageReport } from '../shared';
import type { CardLink } from './card-link';
import type { Mark } from './mark-book';
import type { PageSession } from './page-session';

/** Makes the door of a session. */
export function createPageDoor(session: PageSession, cards: CardLink): PageDoor {
  const { book } = session;
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
      return { settled: session.isSettled(), mentions, steppedMs: cards.tools?.steppedMs() ?? 0, names };
    },
    passages: async () => (book.hasMarks() ? (await cards.bring()).passages() : []),
    show(markId) {
      if (!book.byId(markId)) return false;
      cards.bring().then(
        (tools) => tools.show(markId),
        () => undefined,
      );
      return true;
    },
    step: async (direction, only, reach) =>
      book.inOrder().some(({ mention }) => !only || mention.entities.includes(only)) &&
      (await cards.bring()).step(direction, only, reach),
  };
}

/** Whether a mark's text is laid out at all; what is folded away is none of the names a reader sees. */
function isRendered(session: PageSession, { blockId }: Mark): boolean {
  return session.scanner.firstText(blockId)?.parentElement?.checkVisibility() ?? false;
}
