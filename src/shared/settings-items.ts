// How settings lie in storage, both ways and pure: one main item with what differs from the defaults, 24 items that
// share out sites and muted names by host, and on this machine alone the pause and this-page-only decisions.
// Reading never fails: what does not fit the defaults' shape counts as unset (the background sets it aside).
import { BUCKETS, bucketOf, decodeHosts, encodeHosts } from './host-list';
import { migrate } from './migrations';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Stored values by key. */
export type Items = Record<string, unknown>;

/** The item that holds everything but sites, muted names, pause and pages. */
export const MAIN_ITEM = 'settings';
/** Items that never leave this machine. */
export const LOCAL_ITEMS = ['pause', 'pages'] as const;

/** The item that holds what was decided for a host. */
export const siteItem = (host: string): string => `sites.${bucketOf(host)}`;

/** Every item that may travel by sync. */
export const SYNC_ITEMS: readonly string[] = [
  MAIN_ITEM,
  ...Array.from({ length: BUCKETS }, (_, n) => `sites.${n}`),
];

/** Settings from stored items; items left out count as empty. */
export function settingsFromItems(items: Items): Settings {
  const { v: _, sites, muted, ...groups } = migrate(recordOf(items[MAIN_ITEM]));
  const exceptions: Record<string, 'on' | 'off'> = {};
  const names: { host: string; name: string }[] = [];
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith('sites.')) continue;
    const bucket = recordOf(value);
    for (const state of ['on', 'off'] as const)
      for (const host of decodeHosts(bucket[state])) exceptions[host] = state;
    for (const [host, list] of Object.entries(recordOf(bucket.mute)))
      for (const name of Array.isArray(list) ? list : [])
        if (typeof name === 'string') names.push({ host, name });
  }
  return overlay(DEFAULT_SETTINGS, {
    ...groups,
    sites: { ...recordOf(sites), exceptions, pages: recordOf(items.pages) },
    muted: { ...recordOf(muted), names },
    pause: recordOf(items.pause).kind ? items.pause : undefined,
  });
}

/** The items that hold settings, each present only where something differs from the defaults. */
export function itemsFromSettings(settings: Settings): Items {
  const { pause, sites, muted, ...groups } = settings;
  const items: Items = {};
  const main = difference(
    { ...groups, sites: { default: sites.default }, muted: { entities: muted.entities } },
    DEFAULT_SETTINGS,
  ) as Items | undefined;
  if (main) items[MAIN_ITEM] = { ...migrate({}), ...main };
  const buckets = new Map<string, { on: string[]; off: string[]; mute: Record<string, string[]> }>();
  const bucket = (host: string) => {
    const key = siteItem(host);
    const known = buckets.get(key) ?? { on: [], off: [], mute: {} };
    buckets.set(key, known);
    return known;
  };
  for (const [host, state] of Object.entries(sites.exceptions)) bucket(host)[state].push(host);
  for (const { host, name } of muted.names) {
    const { mute } = bucket(host);
    mute[host] = [...(mute[host] ?? []), name];
  }
  for (const [key, { on, off, mute }] of buckets) {
    items[key] = {
      ...(on.length > 0 && { on: encodeHosts(on) }),
      ...(off.length > 0 && { off: encodeHosts(off) }),
      ...(Object.keys(mute).length > 0 && { mute }),
    };
  }
  if (pause.kind !== 'none') items.pause = pause;
  if (Object.keys(sites.pages).length > 0) items.pages = sites.pages;
  return items;
}

/** A value as a record, or an empty one where it is none. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Defaults with stored values laid over them, wherever the stored value is of the default's own sort. */
function overlay<T>(defaults: T, stored: unknown): T {
  if (Array.isArray(defaults)) return (Array.isArray(stored) ? stored : defaults) as T;
  if (typeof defaults !== 'object' || defaults === null)
    return typeof stored === typeof defaults ? (stored as T) : defaults;
  const record = recordOf(stored);
  const known = Object.entries(defaults).map(([key, value]) => [key, overlay(value, record[key])]);
  // A record that is empty by default (exceptions) is open, and so is a union (pause): both take what is stored.
  const isOpen = known.length === 0 || 'kind' in defaults;
  return isOpen ? ({ ...defaults, ...record } as T) : Object.fromEntries(known);
}

/** The parts of a value that differ from the defaults, or undefined where nothing does. */
function difference(value: unknown, defaults: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value) === JSON.stringify(defaults) ? undefined : value;
  const parts = Object.entries(value)
    .map(([key, part]) => [key, difference(part, recordOf(defaults)[key])] as const)
    .filter(([, part]) => part !== undefined);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
