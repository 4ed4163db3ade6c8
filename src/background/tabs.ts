// Brings open tabs to the state their site has: starts the content script where a page should be marked and none runs.
// Stopping is the content scripts' own part: they watch settings, and a page that is off keeps nothing that could be told.
import { loadSettings, reportFrames, type Settings, siteState } from '../shared';
import { showTabState } from './toolbar';

/** A tab with an address that may be looked at. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
}

/** All open tabs whose pages extensions may see. */
export async function openTabs(): Promise<readonly OpenTab[]> {
  const tabs = await chrome.tabs.query({});
  // The tab in front first: that is where the reader waits.
  tabs.sort((a, b) => Number(b.active) - Number(a.active));
  return tabs.flatMap(({ id, url, discarded }) =>
    id !== undefined && url && !discarded ? [{ id, url }] : [],
  );
}

/** Brings every open tab to its state. */
export async function refreshTabs(): Promise<void> {
  const [settings, tabs] = await Promise.all([loadSettings(), openTabs()]);
  await Promise.all(tabs.map((tab) => refreshTab(settings, tab)));
}

/** Shows the state of the page a tab went to, and starts there what a this-page-only decision kept off before. */
export async function followNavigation(tab: OpenTab): Promise<void> {
  const settings = await loadSettings();
  // A page that changes its address without loading anew keeps the script it has, or has none: only decisions for single
  // pages can make a difference there, and no page pays for looking where there are none.
  if (Object.keys(settings.sites.pages).length > 0) await refreshTab(settings, tab);
  else await showTabState(tab.id, siteState(settings, tab.url, Date.now()));
}

/** Whether a change of storage can switch any page on or off. */
export function touchesSites(changes: Readonly<Record<string, chrome.storage.StorageChange>>): boolean {
  const decisions = (value: unknown) => {
    const { on, off, sites } = (value ?? {}) as Record<string, unknown>;
    return JSON.stringify([on, off, sites]);
  };
  return Object.entries(changes).some(
    ([key, { oldValue, newValue }]) =>
      key === 'pause' ||
      key === 'pages' ||
      ((key === 'settings' || key.startsWith('sites.')) && decisions(oldValue) !== decisions(newValue)),
  );
}

async function refreshTab(settings: Settings, tab: OpenTab): Promise<void> {
  const state = siteState(settings, tab.url, Date.now());
  const started = state.kind === 'on' ? startContent(tab.id) : Promise.resolve();
  await Promise.all([started, showTabState(tab.id, state)]);
}

/** Starts the content script in every frame of a tab where none runs. */
export async function startContent(tabId: number): Promise<void> {
  const frames = await reportFrames(tabId);
  const frameIds = frames?.filter(({ report }) => report === null).map(({ frameId }) => frameId) ?? [];
  if (frameIds.length === 0) return;
  // A frame may go while this is under way; the others still get theirs.
  await Promise.allSettled(
    frameIds.map((frameId) =>
      chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: contentFiles() }),
    ),
  );
}

/** The content script's file under the name the build gave it. */
function contentFiles(): string[] {
  return chrome.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
}
