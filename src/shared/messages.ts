// Every message between the extension's parts: its params and what comes back. message-schemas.ts holds the same
// params as checks for the receiver; call.ts sends, receive.ts answers.
import type { EntityKey } from '../dataset';
import type { EntityView } from './entity-view';
import type { KindsByPack, NamesGazetteer, NamesProbe } from './page-names';
import type { SettingsOperation } from './settings-operations';

/** The names that a page's words can spell. */
export type NamesOfWords =
  /** In place of all that came before; `words` are those that led to names. */
  | {
      readonly kind: 'names';
      readonly gazetteer: unknown;
      readonly kinds: KindsByPack;
      readonly words: readonly string[];
    }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'outdated' };

/** Calls to the background: from a page's content script, or (the last ones) from the extension's own pages. */
export interface BackgroundCalls {
  /** What the dataset knows of an entity; null where no pack that is switched on knows it. */
  'entity-view': { params: { key: EntityKey }; result: EntityView | null };
  /** Puts card.js into the asking frame. */
  'load-card': { params: Record<string, never>; result: 'loaded' };
  /** The address of the page in the asking frame's tab: a frame of another origin cannot see it. */
  'tab-url': { params: Record<string, never>; result: string };
  /** Stops marking a name on a site (a host, as siteOf gives it). */
  'mute-name': { params: { host: string; name: string }; result: 'stored' };
  'mute-entity': { params: { key: EntityKey }; result: 'stored' };
  /** Take those back. */
  'unmute-name': { params: { host: string; name: string }; result: 'stored' };
  'unmute-entity': { params: { key: EntityKey }; result: 'stored' };
  'open-timeline': { params: { key: EntityKey }; result: 'opened' };
  /** What a page begins with, where storage has none. */
  'names-probe': { params: Record<string, never>; result: NamesProbe };
  /** The names with this stamp, where storage has none; null where there are others by now, and a probe of theirs. */
  'names-gazetteer': { params: { stamp: string }; result: NamesGazetteer | null };
  /** Of packs with too many names: those that `words` of the page spell, beside what `known` words led to before. */
  'names-of-words': { params: { stamp: string; words: string[]; known: string[] }; result: NamesOfWords };
  /** How many different names and how many mentions the asking frame marks now. */
  'page-report': { params: { names: number; mentions: number }; result: 'noted' };
  /** Changes settings, one operation after another; comes back when all are stored. Own pages only. */
  'change-settings': { params: { operations: SettingsOperation[] }; result: 'stored' };
  /** User packs changed in the pack store: the background forgets what it read of them. Own pages only. */
  'packs-changed': { params: Record<string, never>; result: 'noted' };
}

/** The name of a call. */
export type BackgroundCall = keyof BackgroundCalls;

/** Calls that a content script may make; all others are for the extension's own pages. */
export const CONTENT_CALLS: ReadonlySet<BackgroundCall> = new Set<BackgroundCall>([
  'entity-view',
  'load-card',
  'tab-url',
  'mute-name',
  'mute-entity',
  'unmute-name',
  'unmute-entity',
  'open-timeline',
  'page-report',
  'names-probe',
  'names-gazetteer',
  'names-of-words',
]);
