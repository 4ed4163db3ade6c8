// The keyboard commands of the manifest: from mention to mention, and the site's switch.
import browser from 'webextension-polyfill';
import {
  type FrameReport,
  loadSettings,
  reportFrames,
  type SettingsWriter,
  siteOf,
  siteState,
  stepFrame,
} from '../shared';

/** Does what a command of the manifest names, on the tab in front. */
export async function runCommand(command: string, writer: SettingsWriter): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url) return;
  if (command === 'next-mention') await stepTab(tab.id, 'next');
  if (command === 'previous-mention') await stepTab(tab.id, 'previous');
  if (command === 'toggle-site') await toggleSite(tab.url, writer);
}

/** Goes through the mentions of all frames of a tab, one frame after another, and round. */
async function stepTab(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const frames = (await reportFrames(tabId)) ?? [];
  const { first, others } = orderFrames(frames, direction);
  if (first === undefined) return;
  if (await stepFrame(tabId, first, direction, undefined, 'onward')) return;
  for (const frameId of [...others, first])
    if (await stepFrame(tabId, frameId, direction, undefined, 'from-edge')) return;
}

/** Where a walk through the frames with mentions goes on, and the frames that it comes to after that. Pure. */
export function orderFrames(
  frames: readonly FrameReport[],
  direction: 'next' | 'previous',
): { readonly first: number | undefined; readonly others: readonly number[] } {
  const marked = frames.filter(({ report }) => report && report.mentions > 0);
  const steppedMs = (frame: FrameReport) => frame.report?.steppedMs ?? 0;
  // Where the reader was led last; else where the focus is; else the page itself.
  const lastMs = Math.max(0, ...marked.map(steppedMs));
  const start = marked.findIndex((frame) => (lastMs > 0 ? steppedMs(frame) === lastMs : frame.focused));
  const at = Math.max(0, start);
  const ids = [...marked.slice(at), ...marked.slice(0, at)].map(({ frameId }) => frameId);
  const [first, ...others] = ids;
  return { first, others: direction === 'next' ? others : others.reverse() };
}

/** Switches the site of an address; a pause ends, since the reader asks for marks. */
async function toggleSite(url: string, writer: SettingsWriter): Promise<void> {
  const site = siteOf(url);
  const state = siteState(await loadSettings(), url, Date.now());
  if (site === null || state.kind === 'no-access') return;
  if (state.kind === 'paused') await writer.apply({ kind: 'pause', pause: { kind: 'none' } });
  else await writer.apply({ kind: 'sites', sites: [site], state: state.kind === 'on' ? 'off' : 'on' });
}
