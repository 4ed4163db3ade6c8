// Joins a page to its card: makes both, and steps from mark to mark for the keyboard and the popup.
import { type CardOccasion, createCard } from '../card';
import { createCardContext, createPageView } from './card-context';
import type { Mark } from './mark-book';
import type { PageTools, ToolPage } from './page-tools';
import { passagesOf } from './passages';

/** Makes the tools of a page, with its card. */
export function createPageTools(page: ToolPage, occasion: CardOccasion): PageTools {
  const { book } = page.session;
  const view = createPageView(page.document, page.session);
  const card = createCard(createCardContext(view, page, occasion));
  let lastStep: number | null = null;
  let steppedMs = 0;
  const reveal = (mark: Mark) => {
    const hit = view.hitOf(mark);
    lastStep = mark.id;
    steppedMs = Date.now();
    view.reveal(hit);
    return hit;
  };
  return {
    card,
    show(markId) {
      const mark = book.byId(markId);
      if (mark) card.open(reveal(mark));
    },
    step(direction, only, reach) {
      const from = lastStep === null ? null : book.byId(lastStep);
      const hit = view.step(from && view.hitOf(from), direction, only, reach);
      const mark = hit && book.byId(hit.id);
      if (mark) card.openFromKeyboard(reveal(mark));
      else card.close();
      return mark !== null;
    },
    passages: () => passagesOf(page.session),
    steppedMs: () => steppedMs,
  };
}
