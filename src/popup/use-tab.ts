// Follows one tab while the popup is open: its address, and what its frames have marked, asked again and again since no
// connection stands between, quickly while something is still being looked for.

import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  type FrameReport,
  reportFrames,
  type Settings,
  type SiteState,
  siteState,
  startContent,
} from '../shared';
import { accessTo, type Tab } from './tab';
import { isLooking, type Silence, whySilent } from './why-silent';

// A page that changes shows in the popup within a second; one that is being read at first sooner.
const LOOKING_MS = 150;
const SETTLED_MS = 1000;

/** What the popup shows of its tab. */
export interface TabView {
  readonly tab: Tab;
  readonly state: SiteState;
  readonly frames: readonly FrameReport[];
  readonly silence: Silence | null;
}

/** The tab's view as it is now; null where the popup is about no tab. */
export function useTab(initial: Tab | null, settings: Settings): TabView | null {
  const [tab, setTab] = useState(initial);
  const [frames, setFrames] = useState<readonly FrameReport[] | null | undefined>(undefined);
  const [access, setAccess] = useState<Awaited<ReturnType<typeof accessTo>>>('granted');

  useEffect(() => {
    if (!initial) return;
    const follow = (id: number, { url }: { url?: string }): void => {
      if (id === initial.id && url) setTab({ id, url });
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [initial]);

  const state = useMemo(() => tab && siteState(settings, tab.url, Date.now()), [settings, tab]);
  const isOn = state?.kind === 'on';

  const isAsked = isOn || tab?.url === '';
  useEffect(() => {
    if (!tab || !isAsked) return;
    let isOver = false;
    void accessTo(tab).then((found) => !isOver && setAccess(found));
    return () => {
      isOver = true;
    };
  }, [tab, isAsked]);

  useEffect(() => {
    if (!tab || !isOn) return setFrames(undefined);
    let timer = 0;
    let stopped = false;
    let looks = 0;
    const ask = async (): Promise<void> => {
      const found = await reportFrames(tab.id);
      if (stopped) return;
      setFrames(found);
      looks += 1;
      // A tab that was open before the browser let the extension in has no script. At the second look: at the first one
      // the background may be about to start it, as after every switch, and a page would be read twice.
      if (looks === 2 && found?.some(({ script }) => script === 'absent')) void startContent(tab.id);
      timer = window.setTimeout(ask, found && isLooking(found) ? LOOKING_MS : SETTLED_MS);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [tab, isOn]);

  return useMemo(
    () =>
      tab && state
        ? { tab, state, frames: frames ?? [], silence: whySilent({ url: tab.url, state, access, frames }) }
        : null,
    [tab, state, access, frames],
  );
}
