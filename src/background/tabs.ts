// Brings open tabs to the state their site has: starts the content script where a page should be marked and none runs.
// Stopping is the content scripts' own part: they watch settings, and a page that is off keeps nothing that could be told.
import browser from 'webextension-polyfill';
import {
  loadSettings,
  loadSettingsAround,
  type Settings,
  type StorageChanges,
  siteState,
  startContent,
  startContentAnew,
} from '../shared';
import { showNameCount, showTabState } from './toolbar';

/** A tab with an address that may be looked at. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
}

/** All open tabs whose pages extensions may see. */
export async function openTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({});
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

/** Brings those open tabs to their state whose pages a change of storage switched; the others are left in peace. */
export async function followSwitch(changes: StorageChanges, area: string): Promise<void> {
  const [{ before, now }, tabs] = await Promise.all([loadSettingsAround(changes, area), openTabs()]);
  if (!before) return void (await Promise.all(tabs.map((tab) => refreshTab(now, tab))));
  const nowMs = Date.now();
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const state = siteState(now, url, nowMs);
      const { kind } = siteState(before, url, nowMs);
      if (kind === state.kind) return;
      // No page that was off has a script, so none is asked for it: the reader waits.
      if (state.kind === 'on') await startContentAnew(id);
      // After the script: the browser takes longer over an icon than a page over its names.
      await showTabState(id, state, now);
    }),
  );
}

/** Shows the state of the page a tab went to, and starts there what a this-page-only decision kept off before. */
export async function followNavigation(tab: OpenTab): Promise<void> {
  const [settings, hasSwitched] = await Promise.all([loadSettings(), hasSwitchedSites()]);
  // A page that changes its address without loading anew keeps the script it has, or has none: only decisions for single
  // pages can make a difference there. And one that comes back from the back/forward cache may have gone there while its
  // site was off. No page pays for looking where there was neither.
  if (hasSwitched || Object.keys(settings.sites.pages).length > 0) await refreshTab(settings, tab);
  else await showTabState(tab.id, siteState(settings, tab.url, Date.now()), settings);
}

// In session storage, since the background is stopped between the switch and the way back.
const SWITCHED_ITEM = 'sites-switched';

/** Remembers, until the browser ends, that pages may be kept whose site was off when they were left. */
export async function noteSwitchedSites(): Promise<void> {
  await browser.storage.session.set({ [SWITCHED_ITEM]: true });
}

async function hasSwitchedSites(): Promise<boolean> {
  return (await browser.storage.session.get(SWITCHED_ITEM))[SWITCHED_ITEM] === true;
}

/** Whether a change of storage can switch any page on or off. */
export function touchesSites(changes: StorageChanges): boolean {
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

/** Whether a change of storage can show or hide the count of names. */
export function touchesBadge({ settings }: StorageChanges): boolean {
  const badgeOf = (value: unknown) => ((value ?? {}) as { badge?: unknown }).badge;
  return settings !== undefined && badgeOf(settings.oldValue) !== badgeOf(settings.newValue);
}

/** Shows or hides the count of names in every open tab. */
export async function refreshBadges(): Promise<void> {
  await Promise.all((await openTabs()).map(({ id }) => showNameCount(id)));
}

async function refreshTab(settings: Settings, tab: OpenTab): Promise<void> {
  const state = siteState(settings, tab.url, Date.now());
  const started = state.kind === 'on' ? startContent(tab.id) : Promise.resolve();
  await Promise.all([started, showTabState(tab.id, state, settings)]);
}
