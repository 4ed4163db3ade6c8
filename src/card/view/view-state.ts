// What the card shows at a moment, and how that changes: which entity, which part of it. Pure; CardView draws it.
import type { Fact } from '../../dataset';
import type { EntityView } from '../../shared';
import type { Muting } from '../context';

/** The part of the card under the strip. */
export type Panel =
  /** The facts that matter here. */
  | { readonly kind: 'top' }
  /** All facts; one of them may be the one asked for. */
  | { readonly kind: 'all'; readonly factId: string | null }
  /** "Not this one", and why it was linked. */
  | { readonly kind: 'refuse' }
  /** Something was muted; here is the way back. */
  | { readonly kind: 'muted'; readonly what: Muting }
  | { readonly kind: 'failed' };

/** What is shown. */
export interface ViewState {
  /** Which of the entities that the name may mean: one a pack. */
  readonly tab: number;
  /** The entities gone on to from there, the last one shown; empty for the name's own. */
  readonly trail: readonly EntityView[];
  readonly panel: Panel;
  /** The fact under the pointer or the focus on the strip. */
  readonly pointed: Fact | null;
}

/** What a reader did. */
export type ViewEvent =
  | { readonly kind: 'tab'; readonly tab: number }
  | { readonly kind: 'go'; readonly view: EntityView }
  | { readonly kind: 'back' }
  | { readonly kind: 'show'; readonly panel: Panel }
  | { readonly kind: 'point'; readonly fact: Fact | null };

/** A card as it opens. */
export const INITIAL_VIEW: ViewState = { tab: 0, trail: [], panel: { kind: 'top' }, pointed: null };

/** What is shown next. */
export function nextView(state: ViewState, event: ViewEvent): ViewState {
  switch (event.kind) {
    case 'tab':
      return { ...INITIAL_VIEW, tab: event.tab };
    case 'go':
      return { ...state, trail: [...state.trail, event.view], panel: { kind: 'top' }, pointed: null };
    case 'back':
      return { ...state, trail: state.trail.slice(0, -1), panel: { kind: 'top' }, pointed: null };
    case 'show':
      return { ...state, panel: event.panel, pointed: null };
    case 'point':
      return { ...state, pointed: event.fact };
  }
}
