// An answer for every call to the background. State that matters lies in storage: the background may be stopped between
// any two calls, and then only reads the packs anew.
import browser from 'webextension-polyfill';
import type { Caller, Handlers, SettingsWriter } from '../shared';
import type { PackNameBook } from './pack-names';
import type { PackViews } from './pack-views';
import { showNameCount } from './toolbar';

/** The handlers over the one settings writer and the packs. */
export function createHandlers(writer: SettingsWriter, views: PackViews, names: PackNameBook): Handlers {
  return {
    'entity-view': ({ key }) => views.view(key),
    'load-card': async (_, caller) => {
      await browser.scripting.executeScript({
        target: { tabId: tabOf(caller), frameIds: [caller.frameId] },
        files: ['card.js'],
      });
      return 'loaded';
    },
    'tab-url': async (_, caller) => caller.tabUrl,
    'mute-name': async ({ host, name }) => {
      await writer.apply({ kind: 'mute-name', host, name });
      return 'stored';
    },
    'mute-entity': async ({ key }) => {
      await writer.apply({ kind: 'mute-entity', key });
      return 'stored';
    },
    'unmute-name': async ({ host, name }) => {
      await writer.apply({ kind: 'unmute-name', host, name });
      return 'stored';
    },
    'unmute-entity': async ({ key }) => {
      await writer.apply({ kind: 'unmute-entity', key });
      return 'stored';
    },
    'open-timeline': async ({ key }, caller) => {
      const address = `src/timeline/timeline.html?entity=${encodeURIComponent(key)}&tab=${tabOf(caller)}`;
      await browser.tabs.create({ url: browser.runtime.getURL(address), openerTabId: tabOf(caller) });
      return 'opened';
    },
    'page-report': async (_, caller) => {
      await showNameCount(tabOf(caller));
      return 'noted';
    },
    'names-probe': async () => (await names.write()).probe,
    'names-gazetteer': ({ stamp }) => names.gazetteer(stamp),
    'names-of-words': ({ stamp, words, known }) => names.ofWords(stamp, words, known),
    'change-settings': async ({ operations }) => {
      await writer.apply(...operations);
      return 'stored';
    },
    'packs-changed': async () => {
      views.forget();
      names.forget();
      await names.write();
      return 'noted';
    },
  };
}

function tabOf(caller: Caller): number {
  if (caller.tabId === null) throw new Error('only a tab may ask this');
  return caller.tabId;
}
