// The keyboard commands of the manifest: from mention to mention, and the site's switch.
import { loadSettings, reportFrames, type SettingsWriter, siteOf, siteState, stepFrame } from '../shared';

/** Does what a command of the manifest names, on the tab in front. */
export async function runCommand(command: string, writer: SettingsWriter): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url) return;
  if (command === 'next-mention') await stepTab(tab.id, 'next');
  if (command === 'previous-mention') await stepTab(tab.id, 'previous');
  if (command === 'toggle-site') await toggleSite(tab.url, writer);
}

async function stepTab(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const frames = (await reportFrames(tabId)) ?? [];
  // Where the reader is, then the page, then its other frames.
  const order = [...frames].sort((a, b) => Number(b.focused) - Number(a.focused) || a.frameId - b.frameId);
  for (const { frameId, report } of order)
    if (report && report.mentions > 0 && (await stepFrame(tabId, frameId, direction))) return;
}

/** Switches the site of an address; a pause ends, since the reader asks for marks. */
async function toggleSite(url: string, writer: SettingsWriter): Promise<void> {
  const site = siteOf(url);
  const state = siteState(await loadSettings(), url, Date.now());
  if (site === null || state.kind === 'no-access') return;
  if (state.kind === 'paused') await writer.apply({ kind: 'pause', pause: { kind: 'none' } });
  else await writer.apply({ kind: 'sites', sites: [site], state: state.kind === 'on' ? 'off' : 'on' });
}
