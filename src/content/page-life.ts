// Decides whether this frame is read: by the reader's settings for the page it stands in, as they change, from the first
// moment to the last. Off means absent: no observer, no listener, nothing kept.
//
//   off ◀──settings── on ──pagehide──▶ away ──pageshow──▶ on
//    (switching on again injects this script anew; document.open() makes it begin anew by itself)
import { clearHighlights } from '../highlighter';
import {
  callBackground,
  followSettingsFor,
  isMarked,
  NAMES_PROBE_ITEM,
  type NamesProbe,
  namesProbeOf,
  PAGE_DOOR_NAME,
  PAGE_STOP_NAME,
  type Settings,
  topUrl,
} from '../shared';
import { createCardLink } from './card-link';
import { isContextLost } from './lost-context';
import { bringNames, type Names } from './names';
import { createPageDoor } from './page-door';
import { createPageSession } from './page-session';
import { createWordNames } from './word-names';

/** What a running copy leaves on its world's globalThis, so that a newer one can take its place. */
const STOP: unique symbol = Symbol.for(PAGE_STOP_NAME) as never;
const DOOR = Symbol.for(PAGE_DOOR_NAME);
const world = globalThis as { [STOP]?: (() => void) | undefined; [DOOR]?: unknown };

// A page that is still not parsed by then, since a script hangs or its document is never closed, is read as far as it is.
const LATEST_PARSED_MS = 2000;

/** Takes down whatever an older copy of this script left on the page. */
function clearLeftovers(): void {
  world[STOP]?.();
  clearHighlights();
  for (const host of document.querySelectorAll('backstory-card')) host.remove();
}

/** Starts this frame's life with Backstory; does nothing where the reader's settings say so, or the extension is gone. */
export function startPageLife(): void {
  begin().catch(() => undefined);
}

async function begin(): Promise<void> {
  clearLeftovers();
  const life = new AbortController();
  const stop = () => life.abort();
  world[STOP] = stop;
  life.signal.addEventListener('abort', () => {
    if (world[STOP] === stop) delete world[STOP];
  });
  const url = await topUrl();
  // A newer copy began meanwhile.
  if (life.signal.aborted) return;
  let live: ReturnType<typeof liveOn> | null = null;
  followSettingsFor(
    url,
    NAMES_PROBE_ITEM,
    (settings, probe) => {
      if (!isMarked(settings, url, Date.now())) return life.abort();
      live ??= liveOn(url, life);
      live(settings, probe);
    },
    life.signal,
  );
}

/** Reads the page until the life ends; gives what is to be told of settings and names, at first and as they change. */
function liveOn(url: string, life: AbortController): (settings: Settings, probe: unknown) => void {
  const { signal } = life;
  let settings: Settings;
  let names: Names | null = null;
  let visit: Visit | null = null;
  // Settings and names come while the page is parsed; then it is read at once, before its first frame where that can be.
  let isParsed = document.readyState !== 'loading';
  const start = () => {
    visit?.end();
    visit = names && isParsed ? startVisit(url, settings, names, life) : null;
  };
  const startParsed = () => {
    isParsed = true;
    if (!visit) start();
  };
  document.addEventListener('DOMContentLoaded', startParsed, { signal });
  const patience = setTimeout(startParsed, LATEST_PARSED_MS);
  // document.open() takes every listener off the document and its window, ours as well, and no browser runs the script
  // again. All that can be seen of it from here is that another root element stands in the document.
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement && document.documentElement !== root) startPageLife();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    clearTimeout(patience);
    observer.disconnect();
  });
  let bringing = new AbortController();
  const bring = (stored: NamesProbe | null) => {
    bringing.abort();
    bringing = new AbortController();
    bringNames(
      stored,
      (brought) => {
        // The same may come twice, from the background and from storage.
        if (names?.stamp === brought.stamp) return;
        // Other names: the page is read anew, as if it had just come.
        names = brought;
        start();
      },
      AbortSignal.any([signal, bringing.signal]),
    );
  };
  // A page in the back/forward cache keeps nothing of ours and begins anew when it is shown again: it was told of no
  // change of settings or packs meanwhile.
  window.addEventListener(
    'pagehide',
    () => {
      life.abort();
      window.addEventListener('pageshow', startPageLife, { once: true });
    },
    { signal },
  );
  // Equal to none that comes.
  let known: unknown = {};
  return (next, probe) => {
    settings = next;
    visit?.settingsChanged(next);
    if (known === probe) return;
    known = probe;
    bring(namesProbeOf(probe));
  };
}

interface Visit {
  settingsChanged(settings: Settings): void;
  end(): void;
}

/** Reads the page from now until it is hidden for good or the life ends. */
function startVisit(url: string, first: Settings, names: Names, life: AbortController): Visit {
  const here = new AbortController();
  const signal = AbortSignal.any([life.signal, here.signal]);
  let settings = first;
  const isAlive = () => {
    if (!isContextLost()) return !signal.aborted;
    life.abort();
    return false;
  };
  const session = createPageSession({
    document,
    openGazetteer: names.openGazetteer,
    makeProbe: names.makeProbe,
    settings,
    url,
    shadowRootOf,
    signal,
    onText: (text) => words.see(text),
    onMarks: (settled) => {
      if (!isAlive()) return;
      if (session.book.hasMarks()) cards.listen();
      if (settled) words.ask();
      cards.tools?.card.marksChanged();
      if (settled && settings.badge === 'names') report(door);
    },
  });
  const words = createWordNames(names, session.gazetteerChanged, signal);
  const cards = createCardLink({ document, session, settings: () => settings, url, signal, isAlive });
  const door = createPageDoor(session, cards);
  world[DOOR] = door;
  signal.addEventListener('abort', () => {
    if (world[DOOR] === door) delete world[DOOR];
  });
  session.start();
  return {
    settingsChanged(next) {
      settings = next;
      session.settingsChanged(next);
      cards.tools?.card.settingsChanged(next);
    },
    end: () => here.abort(),
  };
}

function report(door: { report(): { names: readonly unknown[]; mentions: number } }): void {
  const { names, mentions } = door.report();
  callBackground('page-report', { names: names.length, mentions }).catch(() => undefined);
}

// Chromium's own; a checker of add-ons for Firefox would else warn of it.
const { dom } = chrome;

/** Both browsers see closed roots from here, each by its own way; asked of each box of a page, so there is no step more. */
const shadowRootOf: (element: Element) => ShadowRoot | null =
  'openOrClosedShadowRoot' in Element.prototype
    ? (element) => (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null
    : (element) => {
        try {
          return dom.openOrClosedShadowRoot(element as HTMLElement);
        } catch {
          // It takes elements of HTML alone.
          return element.shadowRoot;
        }
      };
