// What a running content script leaves on its isolated world's globalThis, so that the popup can ask each frame of a tab
// through scripting.executeScript without any standing connection. The page itself cannot see it.
import type { EntityKey } from '../dataset';

/** One name on the page: an entity and how many marks of the frame name it. */
export interface NameCount {
  readonly key: EntityKey;
  readonly mentions: number;
}

/** What one frame has marked. */
export interface PageReport {
  /** Whether the first pass over the frame's text is done; counts may still grow while it is not. */
  readonly settled: boolean;
  readonly mentions: number;
  /** In order of first appearance. */
  readonly names: readonly NameCount[];
}

/** One frame's door for the popup and the keyboard commands. */
export interface PageDoor {
  report(): PageReport;
  /**
   * Reveals the frame's next or previous mention of one entity (or of any), and opens its card. Gives false where the
   * frame has none.
   */
  step(direction: 'next' | 'previous', only?: EntityKey): boolean;
}

/** The key under which a content script leaves its PageDoor; removed when it stops. */
export const PAGE_DOOR_NAME = 'backstory.page';
