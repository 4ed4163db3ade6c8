// What a page's cards and steps from name to name need beside what reads it. It comes with card.js, when it is first
// wanted, so that no page pays for it before; page-session.ts holds all that is known of the page.
import type { Card, CardOccasion } from '../card';
import type { EntityKey } from '../dataset';
import type { Passage, Settings, StepReach } from '../shared';
import type { PageSession } from './page-session';

/** The page that tools work on. */
export interface ToolPage {
  readonly document: Document;
  readonly session: PageSession;
  readonly url: string;
  settings(): Settings;
  /** Ends the tools with the page session. */
  readonly signal: AbortSignal;
}

/** The tools of one page. */
export interface PageTools {
  readonly card: Card;
  /** Reveals a mark and opens its card as the popup does; nothing where it is gone. */
  show(markId: number): void;
  /**
   * Reveals the next or previous mark of one entity (or of any) and opens its card; false where there is none within
   * reach, and then an open card closes.
   */
  step(direction: 'next' | 'previous', only?: EntityKey, reach?: StepReach): boolean;
  /** The page's passages with at least one mark, in reading order. */
  passages(): readonly Passage[];
  /** When a mark was last gone to, ms since 1970; 0 for never. */
  steppedMs(): number;
}

/** What card.js leaves on globalThis, under TOOLS_SYMBOL, for the content script of the same world. */
export type CreatePageTools = (page: ToolPage, occasion: CardOccasion) => PageTools;

/** The key under which card.js leaves it; the same in both files of the isolated world. */
export const TOOLS_SYMBOL: unique symbol = Symbol.for('backstory.tools') as never;
