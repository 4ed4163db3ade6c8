// What of the extension's listens on a page: event listeners on its window, document and root, and observers that are
// alive. Chromium tells of the content script's world alone; Firefox tells of listeners, and of observers nothing.
import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './browser-events';
import type { ExtensionBrowser } from './browsers';

/** Types of the events listened for, and how many observers are alive. */
export interface Listening {
  readonly listeners: readonly string[];
  readonly observers: number;
}

/** What listens on the page in front; the page must have no script of its own. */
export function ownListeners(extension: ExtensionBrowser, page: Page): Promise<Listening> {
  return extension.name === 'chrome' ? inChromium(page) : inFirefox(extension);
}

const TARGETS = ['window', 'document', 'document.documentElement', 'document.body'];
const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];

async function inChromium(page: Page): Promise<Listening> {
  const session = await page.createCDPSession();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  const listeners: string[] = [];
  let observers = 0;
  for (const contextId of contexts) {
    for (const target of TARGETS) {
      const { listeners: found } = await session.send('DOMDebugger.getEventListeners', {
        objectId: await objectIn(session, contextId, target),
      });
      listeners.push(...found.map(({ type }) => type));
    }
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: 'Object.values(chrome.storage).filter((area) => area.hasListeners?.()).length',
    });
    if (result.value > 0) listeners.push('storage');
    for (const kind of OBSERVERS) {
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: await objectIn(session, contextId, `${kind}.prototype`),
      });
      const { result: count } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId as string,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      observers += count.value as number;
    }
  }
  await session.detach();
  return { listeners: listeners.sort(), observers };
}

async function objectIn(session: CDPSession, contextId: number, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression });
  return result.objectId as string;
}

/** A script in the tab's own process, where listeners can be asked for; the page cannot see it. */
const FRAME_SCRIPT = `
  const { document } = content;
  const targets = [content, document, document.documentElement, document.body];
  sendAsyncMessage('test:listeners', targets.flatMap((target) =>
    Services.els.getListenerInfoFor(target).filter((info) => !info.inSystemEventGroup).map((info) => info.type)));
`;

async function inFirefox(extension: ExtensionBrowser): Promise<Listening> {
  const listeners = await inFirefoxWindow<string[]>(
    extension,
    `const { messageManager } = gBrowser.selectedBrowser;
     return new Promise((resolve) => {
       messageManager.addMessageListener('test:listeners', function heard({ data }) {
         messageManager.removeMessageListener('test:listeners', heard);
         resolve(data);
       });
       messageManager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(FRAME_SCRIPT))}, false);
     });`,
  );
  return { listeners: listeners.sort(), observers: 0 };
}
