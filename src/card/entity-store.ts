// Keeps what was loaded of entities for a while, so that a pointer going back and forth asks the background once.
import type { EntityKey } from '../dataset';
import type { EntityView } from '../shared';

/** A view at hand, or on its way. Null where no pack has the entity. */
export interface EntityStore {
  load(key: EntityKey): Promise<EntityView | null>;
  /** What has arrived; undefined while it has not. */
  peek(key: EntityKey): EntityView | null | undefined;
  forget(): void;
}

/** Enough for a paragraph of names. */
const KEPT = 24;

/** Wraps a loader. Failures are not kept. */
export function createEntityStore(load: (key: EntityKey) => Promise<EntityView | null>): EntityStore {
  const views = new Map<EntityKey, { promise: Promise<EntityView | null>; view?: EntityView | null }>();
  return {
    load(key) {
      const known = views.get(key);
      if (known) return known.promise;
      const entry: { promise: Promise<EntityView | null>; view?: EntityView | null } = {
        promise: load(key).then(
          (view) => {
            entry.view = view;
            return view;
          },
          (error) => {
            views.delete(key);
            throw error;
          },
        ),
      };
      views.set(key, entry);
      const oldest = views.keys().next().value;
      if (views.size > KEPT && oldest) views.delete(oldest);
      return entry.promise;
    },
    peek: (key) => views.get(key)?.view,
    forget: () => views.clear(),
  };
}
