// Gets a mark's card ready while the pointer still rests: loads what its entities are and draws it off the page, so
// that opening is only showing.
import type { EntityKey } from '../dataset';
import type { EntityView, Words } from '../shared';
import type { CardContext, MarkHit } from './context';
import { createEntityStore } from './entity-store';
import { createSurface, type Surface } from './surface';
import type { CardDeeds } from './view/card-deeds';

/** What a mark may mean, one entity a pack, in the reader's order. */
export type Views = readonly [EntityView, ...EntityView[]];

/** Cards in the making. */
export interface Preparation {
  /** Loads and draws the card of a mark, to be taken soon. */
  begin(mark: MarkHit): void;
  /** The drawn card of a mark: at once when its data is at hand, later when not, null when no pack knows it. */
  take(mark: MarkHit): Surface | Promise<Surface | null>;
  loadEntity(key: EntityKey): Promise<EntityView | null>;
  /** The views of a mark. Null when no pack knows it. */
  loadViews(mark: MarkHit): Promise<Views | null>;
  /** The same if already loaded. */
  viewsAtHand(mark: MarkHit): Views | null;
  /** Forgets everything: packs, language or marks are not what they were. */
  reset(): void;
}

/** Starts with nothing prepared. */
export function createPreparation(
  context: CardContext,
  deeds: CardDeeds,
  wordsNow: () => Words,
): Preparation {
  const { document } = context;
  const store = createEntityStore((key) => context.loadEntity(key));
  let prepared: Surface | null = null;

  const asViews = (views: readonly (EntityView | null | undefined)[]): Views | null => {
    const known = views.filter((view) => !!view);
    return known.length > 0 ? (known as unknown as Views) : null;
  };
  const loadViews = async (mark: MarkHit) => asViews(await Promise.all(mark.entities.map(store.load)));
  const viewsAtHand = (mark: MarkHit) => {
    const views = mark.entities.map(store.peek);
    return views.includes(undefined) ? null : asViews(views);
  };
  const draw = (mark: MarkHit, views: Views): Surface => {
    if (prepared?.mark.id === mark.id) return prepared;
    prepared?.discard();
    const surroundings = context.surroundings(mark);
    prepared = createSurface({ document, mark, views, surroundings, words: wordsNow(), deeds });
    return prepared;
  };
  const drawAndTake = (mark: MarkHit, views: Views): Surface => {
    const surface = draw(mark, views);
    prepared = null;
    return surface;
  };

  return {
    loadEntity: store.load,
    loadViews,
    viewsAtHand,
    begin(mark) {
      loadViews(mark).then(
        (views) => views && !context.signal.aborted && draw(mark, views),
        // A failure shows when the card is asked for.
        () => undefined,
      );
    },
    take(mark) {
      const views = viewsAtHand(mark);
      if (views) return drawAndTake(mark, views);
      return loadViews(mark).then((loaded) => loaded && drawAndTake(mark, loaded));
    },
    reset() {
      store.forget();
      prepared?.discard();
      prepared = null;
    },
  };
}
