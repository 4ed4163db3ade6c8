// Gives the card the page as it needs to see it: marks under a point, their boxes and order, what stands around them,
// and the calls to the background that it must not make itself.
import type { CardContext, CardOccasion, MarkHit } from '../card';
import type { EntityKey } from '../dataset';
import { isCovered, isInside, rangeRects, textPlaceAt, toRange } from '../highlighter';
import { explain } from '../matcher';
import { callBackground, type StepReach, siteOf } from '../shared';
import { languageOf } from './language';
import type { Mark } from './mark-book';
import type { PageSession } from './page-session';
import type { ToolPage } from './page-tools';
import { surroundingsOf } from './surroundings';

/** The marks of a page as the card and the keyboard see them. */
export interface PageView {
  markAt(x: number, y: number): MarkHit | null;
  markRects(mark: MarkHit): DOMRect[];
  markElement(mark: MarkHit): Element | null;
  step(
    from: MarkHit | null,
    direction: 'next' | 'previous',
    only?: EntityKey,
    reach?: StepReach,
  ): MarkHit | null;
  reveal(mark: MarkHit): void;
  hitOf(mark: Mark): MarkHit;
}

// Reading goes on a little below the top edge.
const TOP_PX = 0;

/** Makes the view of a session's page. */
export function createPageView(document: Document, session: PageSession): PageView {
  const { scanner, book, rangesOf } = session;
  const elementOf = (mark: MarkHit): Element | null => {
    const known = book.byId(mark.id);
    return (known && (rangesOf(known)[0]?.startContainer.parentElement ?? null)) || null;
  };
  const hitOf = (mark: Mark): MarkHit => ({
    id: mark.id,
    entities: mark.mention.entities,
    text: mark.mention.text,
    language: languageOf(scanner.firstText(mark.blockId)?.parentElement ?? null),
  });
  const rectsOf = (mark: Mark): DOMRect[] => rangeRects(rangesOf(mark));
  const markRects = ({ id }: MarkHit): DOMRect[] => {
    const mark = book.byId(id);
    return mark ? rectsOf(mark) : [];
  };

  return {
    hitOf,
    markRects,
    markElement: elementOf,
    markAt(x, y) {
      const caret = textPlaceAt(document, x, y, scanner.shadowRoots());
      const place = caret && scanner.placeOf(caret.node, caret.offset);
      if (!place) return null;
      for (const mark of book.marksOf(place.blockId)) {
        const { start, end } = mark.mention;
        if (place.offset < start || place.offset > end || !isInside(rectsOf(mark), x, y)) continue;
        const hit = hitOf(mark);
        const element = elementOf(hit);
        return element && !isCovered(element, x, y) ? hit : null;
      }
      return null;
    },
    step(from, direction, only, reach = 'round') {
      const marks = book.inOrder().filter(({ mention }) => !only || mention.entities.includes(only));
      const by = direction === 'next' ? 1 : -1;
      const first = (): number => {
        if (reach === 'from-edge') return by > 0 ? 0 : marks.length - 1;
        const at = from ? marks.findIndex(({ id }) => id === from.id) : -1;
        if (at >= 0) return at + by;
        const inSight = marks.findIndex(
          (mark) => (rectsOf(mark)[0]?.top ?? Number.NEGATIVE_INFINITY) >= TOP_PX,
        );
        const next = inSight < 0 ? marks.length : inSight;
        return by > 0 ? next : next - 1;
      };
      const start = first();
      for (let turn = 0; turn < marks.length; turn += 1) {
        const index = start + turn * by;
        const mark = reach === 'round' ? marks.at(index % marks.length) : marks[index];
        if (mark && rectsOf(mark).length > 0) return hitOf(mark);
      }
      return null;
    },
    reveal(mark) {
      const known = book.byId(mark.id);
      const range = known && rangesOf(known)[0] && toRange(rangesOf(known)[0] as StaticRange);
      if (!range) return;
      const { top, bottom } = range.getBoundingClientRect();
      const { innerHeight } = document.defaultView as Window;
      if (top < 0 || bottom > innerHeight) elementOf(mark)?.scrollIntoView({ block: 'center' });
    },
  };
}

/** Makes what a loaded card is given. */
export function createCardContext(view: PageView, page: ToolPage, occasion: CardOccasion): CardContext {
  const { document, session, url, signal } = page;
  const { markAt, markRects, markElement, step, reveal } = view;
  return {
    document,
    signal,
    settings: page.settings(),
    occasion,
    markAt,
    markRects,
    markElement,
    step,
    reveal,
    setActive(mark) {
      const known = mark && session.book.byId(mark.id);
      session.painter.setActive(known ? session.rangesOf(known) : []);
    },
    surroundings: (mark) => surroundingsOf(session, mark),
    explain(mark) {
      const known = session.book.byId(mark.id);
      if (known) return explain(known.mention);
      return { near: [], page: [], fullName: null, decisive: [] };
    },
    loadEntity: (key) => callBackground('entity-view', { key }),
    async mute(what) {
      if (what.kind === 'entity') await callBackground('mute-entity', { key: what.key });
      else await callBackground('mute-name', { host: siteOf(url) ?? '', name: what.name });
    },
    async unmute(what) {
      if (what.kind === 'entity') await callBackground('unmute-entity', { key: what.key });
      else await callBackground('unmute-name', { host: siteOf(url) ?? '', name: what.name });
    },
    async openTimeline(key) {
      await callBackground('open-timeline', { key });
    },
  };
}
