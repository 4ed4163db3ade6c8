// Gives the page's text around its marks to the timeline. It comes with card.js, since few pages are ever asked.
import type { Passage } from '../shared';
import { languageOf } from './language';
import type { PageSession } from './page-session';

/** The blocks with at least one mark, in reading order. */
export function passagesOf({ book, scanner }: PageSession): Passage[] {
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
}
