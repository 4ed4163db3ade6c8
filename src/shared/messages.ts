// Every message between the extension's parts: its params and what comes back. Receivers validate params; senders are
// checked to be this extension.
import type { EntityKey } from '../dataset';
import type { EntityView } from './entity-view';

/** Calls from a page's content script to the background. */
export interface BackgroundCalls {
  'entity-view': { params: { key: EntityKey }; result: EntityView | null };
  'load-card': { params: Record<string, never>; result: 'loaded' };
  'mute-name': { params: { host: string; name: string }; result: 'stored' };
  'mute-entity': { params: { key: EntityKey }; result: 'stored' };
  'open-timeline': { params: { key: EntityKey }; result: 'opened' };
  'page-report': { params: { names: number; mentions: number }; result: 'noted' };
}
