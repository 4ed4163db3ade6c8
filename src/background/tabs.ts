// Brings open tabs to the state their site has: starts the content script where a page should be marked and none runs.
// Stopping is the content scripts' own part: they watch settings, and a page that is off keeps nothing that could be told.
import browser from 'webextension-polyfill';
import {
  loadSettings,
  loadSettingsAround,
  type Settings,
  type SiteState,
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
  /** Whether it is the one that its window shows. */
  readonly isInFront: boolean;
}

/** All open tabs whose pages extensions may see. */
export async function openTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({});
  // The tab in front first: that is where the reader waits.
  tabs.sort((a, b) => Number(b.active) - Number(a.active));
  return tabs.flatMap(({ id, url, discarded, active }) =>
    id !== undefined && url && !discarded ? [{ id, url, isInFront: active }] : [],
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
  const nowMs = Date.now();
  const switched = tabs.flatMap(({ id, url, isInFront }) => {
    const state = siteState(now, url, nowMs);
    const isSame = before && siteState(before, url, nowMs).kind === state.kind;
    return isSame ? [] : [{ id, isInFront, state }];
  });
  // No page that was off has a script, so none is asked for it: the reader waits.
  const start = before ? startContentAnew : startContent;
  for (const { id, state } of switched) unshown.set(id, state);
  const toStart = switched.filter(({ state }) => state.kind === 'on');
  await Promise.all(toStart.filter(({ isInFront }) => isInFront).map(({ id }) => start(id)));
  await turnOfPages();
  // Nobody sees the others. Started together with those in front they would read their names before them.
  await Promise.all(toStart.filter(({ isInFront }) => !isInFront).map(({ id }) => start(id)));
  // One after another, and last: an icon takes 10 to 70 ms of the whole machine, of which a tab behind another gets the
  // least. Set at once, icons kept marks standing there for up to half a second.
  for (const { id, state } of switched) {
    // Another switch came after this one, and shows its own.
    if (unshown.get(id) !== state) continue;
    unshown.delete(id);
    await showTabState(id, state, now);
  }
}

/** Shows the state of the page a tab went to, and starts there what a this-page-only decision kept off before. */
export async function followNavigation(tab: Pick<OpenTab, 'id' | 'url'>): Promise<void> {
  const [settings, hasSwitched] = await Promise.all([loadSettings(), hasSwitchedSites()]);
  // A page that changes its address without loading anew keeps the script it has, or has none: only decisions for single
  // pages can make a difference there. And one that comes back from the back/forward cache may have gone there while its
  // site was off. No page pays for looking where there was neither.
  if (hasSwitched || Object.keys(settings.sites.pages).length > 0) await refreshTab(settings, tab);
  else await showTabState(tab.id, siteState(settings, tab.url, Date.now()), settings);
}

// Pages that go off are done within 20 to 100 ms, one that goes on within 200.
const TURN_OF_PAGES_MS = 150;

const turnOfPages = () => new Promise<void>((over) => setTimeout(over, TURN_OF_PAGES_MS));

/** States of tabs whose icons have still to follow a switch. */
const unshown = new Map<number, SiteState>();

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

async function refreshTab(settings: Settings, tab: Pick<OpenTab, 'id' | 'url'>): Promise<void> {
  const state = siteState(settings, tab.url, Date.now());
  const started = state.kind === 'on' ? startContent(tab.id) : Promise.resolve();
  await Promise.all([started, showTabState(tab.id, state, settings)]);
}
