// Asks the content scripts of a tab's frames through the doors they leave in their world, for popup, timeline and
// background. No connection stands between: a frame that comes, goes or never ran is simply not in the answer.
import type { EntityKey } from '../dataset';
import { PAGE_DOOR_NAME, type PageDoor, type PageReport } from './page-door';

/** What one frame of a tab says. */
export interface FrameReport {
  /** 0 for the tab's page. */
  readonly frameId: number;
  /** Null where no content script runs. */
  readonly report: PageReport | null;
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
      args: [PAGE_DOOR_NAME],
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
): Promise<boolean> {
  try {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: stepDoor,
      args: [PAGE_DOOR_NAME, direction, only ?? null],
    });
    return answer?.result ?? false;
  } catch {
    return false;
  }
}

// The two functions below travel to the page's frames as text: they may use nothing from outside themselves.

function askDoor(name: string): Omit<FrameReport, 'frameId'> {
  const door = (globalThis as Record<symbol, unknown>)[Symbol.for(name)] as PageDoor | undefined;
  return {
    report: door?.report() ?? null,
    focused: document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? ''),
    contentType: document.contentType,
  };
}

function stepDoor(name: string, direction: 'next' | 'previous', only: EntityKey | null): boolean {
  const door = (globalThis as Record<symbol, unknown>)[Symbol.for(name)] as PageDoor | undefined;
  return door?.step(direction, only ?? undefined) ?? false;
}
