// Decides what happens on a page: marked, or why not. Pure: settings, an address and the time go in, a state comes out.
// Where the settings lie is settings-store.ts; who acts on the state are the content script, the popup and the background.
//
// A site is a host. What a reader of news.example.com may expect, and gets:
// - a decision for example.com holds for news.example.com too, until news.example.com has its own: the nearest wins;
// - a decision taken on news.example.com leaves example.com and sport.example.com alone;
// - `www.` is no site of its own; a port is (two servers on localhost), but follows its host until it has its own;
// - IP addresses have no parents; every file on the computer is one site, `file:`;
// - frames follow the page they stand in, whatever host they come from: a switch is a switch of what one sees.
import type { Pause, Settings, SitePolicy } from './settings';

/** What a page's state follows from: the policy's default, a decision for a site (named), or one for this page alone. */
export type DecidedBy =
  | { readonly kind: 'default' }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'page' };

/** Whether a page is marked, and if not, why. */
export type SiteState =
  | { readonly kind: 'on'; readonly site: string; readonly by: DecidedBy }
  | { readonly kind: 'off-here'; readonly site: string; readonly by: DecidedBy }
  | { readonly kind: 'off-page'; readonly site: string }
  | { readonly kind: 'paused'; readonly site: string; readonly pause: Pause }
  | { readonly kind: 'no-access'; readonly reason: 'browser-page' | 'store' };

// Browsers close their own stores and account pages to every extension; the lists are Chromium's and Firefox's.
const STORE_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

const IP_ADDRESS = /^(?:\d+\.){3}\d+(?::|$)|^\[/;

/** The site that an address belongs to, as settings name it, or null where extensions have no business. */
export function siteOf(url: string): string | null {
  const parsed = parse(url.startsWith('blob:') ? url.slice(5) : url);
  if (!parsed) return null;
  if (parsed.protocol === 'file:') return 'file:';
  if (!/^https?:$/.test(parsed.protocol)) return null;
  const host = parsed.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  // Chromium takes "no host at all" for a host with spaces in it, which it then writes as %20.
  if (host.includes('%')) return null;
  return parsed.port ? `${host}:${parsed.port}` : host;
}

/** The address of one page for this-page-only decisions: without the part after `#`, which names a place in it. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** A site and those whose decisions it inherits, nearest first: the host without its port, then parents. */
export function siteLineage(site: string): readonly string[] {
  const bare = site.replace(/:\d+$/, '');
  const lineage = site === bare ? [site] : [site, bare];
  if (IP_ADDRESS.test(site)) return lineage;
  const labels = bare.split('.');
  for (let start = 1; start < labels.length - 1; start += 1) lineage.push(labels.slice(start).join('.'));
  return lineage;
}

/** What happens on the page at an address (for a frame: the address of the tab's page), at a moment in ms since 1970. */
export function siteState(settings: Settings, url: string, nowMs: number): SiteState {
  const site = siteOf(url);
  if (site === null) return { kind: 'no-access', reason: 'browser-page' };
  if (STORE_HOSTS.has(site) || /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/.test(url))
    return { kind: 'no-access', reason: 'store' };
  if (isPaused(settings.pause, nowMs)) return { kind: 'paused', site, pause: settings.pause };
  const ofPage = settings.sites.pages[pageOf(url)];
  if (ofPage === 'on') return { kind: 'on', site, by: { kind: 'page' } };
  if (ofPage === 'off') return { kind: 'off-page', site };
  const { state, by } = decideSite(settings.sites, site);
  return { kind: state === 'on' ? 'on' : 'off-here', site, by };
}

/** Whether the page at an address is marked: siteState's answer in short, all that the page itself needs. */
export function isMarked(settings: Settings, url: string, nowMs: number): boolean {
  const site = siteOf(url);
  // Browsers start no content script in their stores, so those need not be known here.
  if (site === null || isPaused(settings.pause, nowMs)) return false;
  const ofPage = settings.sites.pages[pageOf(url)];
  return (ofPage ?? decideSite(settings.sites, site).state) === 'on';
}

/** Whether a pause holds at a moment, ms since 1970. A stored pause of a kind that is not known is none. */
export function isPaused(pause: Pause, nowMs: number): boolean {
  if (pause.kind === 'until') return nowMs < pause.timeMs;
  return pause.kind === 'restart' || pause.kind === 'resumed';
}

/** What the policy says of a site, and which of its decisions says so. */
export function decideSite(policy: SitePolicy, site: string): { state: 'on' | 'off'; by: DecidedBy } {
  for (const candidate of siteLineage(site)) {
    // A host may well be called `constructor`.
    const state = Object.hasOwn(policy.exceptions, candidate) ? policy.exceptions[candidate] : undefined;
    if (state) return { state, by: { kind: 'site', site: candidate } };
  }
  return { state: policy.default, by: { kind: 'default' } };
}

/** The policy after a reader switches sites. A decision that its parent or the default takes anyway is not kept. */
export function withSites(policy: SitePolicy, sites: readonly string[], state: 'on' | 'off'): SitePolicy {
  const exceptions = { ...policy.exceptions };
  for (const site of sites) {
    delete exceptions[site];
    if (decideSite({ ...policy, exceptions }, site).state !== state) exceptions[site] = state;
  }
  return { ...policy, exceptions };
}

/** The policy after a reader decides for one page alone; a decision that its site takes anyway is not kept. */
export function withPage(policy: SitePolicy, url: string, state: 'on' | 'off'): SitePolicy {
  const { [pageOf(url)]: _, ...others } = policy.pages;
  const site = siteOf(url);
  const needless = site !== null && decideSite(policy, site).state === state;
  return { ...policy, pages: needless ? others : { ...others, [pageOf(url)]: state } };
}

/** Names not marked on the page at an address, folded by `foldName`. */
export function mutedNamesAt(settings: Settings, url: string): ReadonlySet<string> {
  const site = siteOf(url);
  const lineage = new Set(site === null ? [] : siteLineage(site));
  return new Set(
    settings.muted.names.filter(({ host }) => lineage.has(host)).map(({ name }) => foldName(name)),
  );
}

/** A name as muted names are compared: without case, width or outer space. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
