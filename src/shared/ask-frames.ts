// Asks the content scripts of a tab's frames through the doors they leave in their world, for popup, timeline and
// background. No connection stands between: a frame that comes, goes or never ran is simply not in the answer.
import type { EntityKey } from '../dataset';
import { PAGE_DOOR_NAME, PAGE_STOP_NAME, type PageDoor, type PageReport, type StepReach } from './page-door';

/** What one frame of a tab says. */
export interface FrameReport {
  /** 0 for the tab's page. */
  readonly frameId: number;
  /** Null where no content script runs, or one has only just begun. */
  readonly report: PageReport | null;
  /** Whether a content script is there at all. */
  readonly script: 'there' | 'absent';
  /** Whether text stands where a reader writes, and is therefore left alone. */
  readonly edited: boolean;
  /** Whether the frame has the keyboard focus. */
  readonly focused: boolean;
  /** MIME type of what the frame shows. */
  readonly contentType: string;
}

/** Reports of all frames that can be asked, the tab's page first; null where the browser lets no extension in. */
export async function reportFrames(tabId: number): Promise<readonly FrameReport[] | null> {
  try {
    const answers = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: askDoor,
      args: [PAGE_DOOR_NAME, PAGE_STOP_NAME],
    });
    return answers
      .flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []))
      .sort((a, b) => a.frameId - b.frameId);
  } catch {
    return null;
  }
}

/** Reveals the next or previous mention in a frame and opens its card; false where the frame has none. */
export async function stepFrame(
  tabId: number,
  frameId: number,
  direction: 'next' | 'previous',
  only?: EntityKey,
  reach: StepReach = 'round',
): Promise<boolean> {
  try {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: stepDoor,
      args: [PAGE_DOOR_NAME, direction, only ?? null, reach],
    });
    return answer?.result ?? false;
  } catch {
    return false;
  }
}

/** Starts the content script in every frame of a tab where none is; it decides for itself whether to stay. */
export async function startContent(tabId: number): Promise<void> {
  const files = contentFiles();
  // No report is asked for: it would count the marks of every frame.
  const answers = await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: isStarted, args: [PAGE_STOP_NAME] })
    .catch(() => []);
  const frameIds = answers.filter(({ result }) => result === false).map(({ frameId }) => frameId);
  // A frame may go while this is under way; the others still get theirs.
  await Promise.allSettled(
    frameIds.map((frameId) =>
      chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files }),
    ),
  );
}

/** Starts the content script in every frame of a tab; for a tab that is known to run none, which is not asked then. */
export async function startContentAnew(tabId: number): Promise<void> {
  await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: contentFiles() })
    .catch(() => undefined); // the tab has gone, or is closed to extensions
}

function contentFiles(): string[] {
  return chrome.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
}

// The functions below travel to the page's frames as text: they may use nothing from outside themselves.

function askDoor(name: string, stopName: string): Omit<FrameReport, 'frameId'> {
  const world = globalThis as Record<symbol, unknown>;
  const door = world[Symbol.for(name)] as PageDoor | undefined;
  const fields = document.querySelectorAll<HTMLElement>(
    'textarea, [contenteditable]:not([contenteditable="false"])',
  );
  // A line that waits for a comment is no text; a letter that is being written is.
  const isText = (field: HTMLElement): boolean =>
    ((field as HTMLTextAreaElement).value ?? field.textContent ?? '').trim().length > 60;
  return {
    report: door?.report() ?? null,
    script: world[Symbol.for(stopName)] ? 'there' : 'absent',
    edited: document.designMode === 'on' || Array.prototype.some.call(fields, isText),
    focused: document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? ''),
    contentType: document.contentType,
  };
}

function isStarted(stopName: string): boolean {
  return (globalThis as Record<symbol, unknown>)[Symbol.for(stopName)] !== undefined;
}

async function stepDoor(
  name: string,
  direction: 'next' | 'previous',
  only: EntityKey | null,
  reach: StepReach,
): Promise<boolean> {
  const door = (globalThis as Record<symbol, unknown>)[Symbol.for(name)] as PageDoor | undefined;
  return (await door?.step(direction, only ?? undefined, reach)) ?? false;
}
