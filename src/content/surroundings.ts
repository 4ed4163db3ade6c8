// What stands around a mention, for ordering its facts: its paragraph, its section, and all names of the page.
import type { MarkHit, MentionSurroundings } from '../card';
import type { EntityKey } from '../dataset';
import type { Mark } from './mark-book';
import type { PageSession } from './page-session';
import { sectionTexts } from './section-texts';

const entitiesOf = (marks: readonly Mark[]): EntityKey[] => [
  ...new Set(marks.map(({ mention }) => mention.entities[0])),
];

/** The surroundings of a mark; empty when it is gone. */
export function surroundingsOf({ book, scanner }: PageSession, hit: MarkHit): MentionSurroundings {
  const mark = book.byId(hit.id);
  const text = mark && scanner.firstText(mark.blockId);
  if (!mark || !text) {
    const empty = { text: '', entities: [] };
    return { paragraph: empty, section: empty, page: { entities: [] }, start: 0, end: 0 };
  }
  const { blockId, mention } = mark;
  const texts = sectionTexts(text);
  const blocks = new Set(texts.map((node) => scanner.placeOf(node, 0)?.blockId ?? -1));
  return {
    paragraph: { text: scanner.textOf(blockId), entities: entitiesOf(book.marksOf(blockId)) },
    section: {
      text: texts.map(({ data }) => data).join(' '),
      entities: entitiesOf([...blocks].flatMap((id) => [...book.marksOf(id)])),
    },
    page: { entities: entitiesOf(book.inOrder()) },
    start: mention.start,
    end: mention.end,
  };
}
