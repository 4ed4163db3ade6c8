// What the view can ask for. The card does it; the view knows neither the page nor the hover.
import type { EntityKey } from '../../dataset';
import type { EntityView } from '../../shared';
import type { LinkExplanation, MarkHit, Muting } from '../context';

/** The things a reader can do from inside the card. */
export interface CardDeeds {
  pin(): void;
  unpin(): void;
  close(): void;
  /** Keeps the card from closing by itself: it shows something the reader must be able to answer. */
  engage(): void;
  loadEntity(key: EntityKey): Promise<EntityView | null>;
  mute(what: Muting): Promise<void>;
  unmute(what: Muting): Promise<void>;
  openTimeline(key: EntityKey): void;
  explain(mark: MarkHit): LinkExplanation;
}
