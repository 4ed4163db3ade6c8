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
  /** When a mention of this frame was last gone to, ms since 1970; 0 for never. */
  readonly steppedMs: number;
  /** In order of first appearance. */
  readonly names: readonly NameCount[];
}

/** A mark as it stands in a passage. `id` is stable while the mention stands unchanged. */
export interface PassageMark {
  readonly id: number;
  /** UTF-16 code units of the passage's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it names, in the reader's order of packs. */
  readonly entities: readonly EntityKey[];
}

/** A block of the page's text that names something. It stays in the extension: the timeline alone asks for it. */
export interface Passage {
  readonly text: string;
  /** BCP 47 tag where the page or the script tells; else empty. */
  readonly language: string;
  readonly marks: readonly PassageMark[];
}

/**
 * How far a step goes: round and round in its frame, or only to the frame's end, or from the frame's edge on, where a
 * walk through the tab's frames comes into it.
 */
export type StepReach = 'round' | 'onward' | 'from-edge';

/** One frame's door for the popup, the timeline and the keyboard commands. */
export interface PageDoor {
  report(): PageReport;
  /** The frame's passages with at least one mark, in reading order. What finds them may have to be loaded first. */
  passages(): Promise<readonly Passage[]>;
  /** Reveals one mark and opens its card. Gives false where it is gone. */
  show(markId: number): boolean;
  /**
   * Reveals the frame's next or previous mention of one entity (or of any), and opens its card, which may have to be
   * loaded first. Gives false where there is none within reach; then an open card closes.
   */
  step(direction: 'next' | 'previous', only?: EntityKey, reach?: StepReach): Promise<boolean>;
}

/** A content script leaves its PageDoor under the registered symbol of this name, and takes it away when it stops. */
export const PAGE_DOOR_NAME = 'backstory.page';

/** The name under which it leaves a function that stops it, from its first moment until it has stopped. */
export const PAGE_STOP_NAME = 'backstory.stop';
