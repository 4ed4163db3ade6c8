// Asks a tab's content scripts what the page says, and brings the reader to a sentence of it. The page's text comes to
// this page and no further. What its sentences mean is page-events.ts.
import browser from 'webextension-polyfill';
import { PAGE_DOOR_NAME, type PageDoor } from '../shared';
import type { FramePassages, PageSentence } from './page-events';

/** A tab's page: its text, or why there is none. */
export type PageReading =
  | { readonly kind: 'read'; readonly title: string; readonly frames: readonly FramePassages[] }
  /** The tab was closed, or the browser started anew since the link was made. */
  | { readonly kind: 'gone' }
  /** Nothing of ours runs there: the site is off, or no extension may. */
  | { readonly kind: 'silent'; readonly title: string };

/** Reads the passages of all frames of a tab. */
export async function readPage(tabId: number): Promise<PageReading> {
  let title: string;
  try {
    title = (await browser.tabs.get(tabId)).title ?? '';
  } catch {
    return { kind: 'gone' };
  }
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: askPassages,
      args: [PAGE_DOOR_NAME],
    });
    const frames = answers.flatMap(({ frameId, result }): FramePassages[] =>
      result ? [{ frameId, passages: result as NonNullable<Awaited<ReturnType<typeof askPassages>>> }] : [],
    );
    if (frames.length === 0) return { kind: 'silent', title };
    return { kind: 'read', title, frames: frames.sort((a, b) => a.frameId - b.frameId) };
  } catch {
    return { kind: 'silent', title };
  }
}

/** Runs in the page's isolated world, so it may use nothing from outside itself. */
async function askPassages(name: string): Promise<Awaited<ReturnType<PageDoor['passages']>> | null> {
  const door = (globalThis as unknown as Record<symbol, PageDoor | undefined>)[Symbol.for(name)];
  return door ? door.passages() : null;
}

/** Brings the tab to the front and opens the card at a sentence; false where the sentence or the tab is gone. */
export async function showSentence(tabId: number, sentence: PageSentence): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [sentence.frameId] },
      func: showMark,
      args: [PAGE_DOOR_NAME, sentence.markId],
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

function showMark(name: string, markId: number): boolean {
  const door = (globalThis as unknown as Record<symbol, PageDoor | undefined>)[Symbol.for(name)];
  return door ? door.show(markId) : false;
}
