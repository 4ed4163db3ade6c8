// What only the browser's own window can do to the extension: a keyboard command, words typed after the keyword in the
// address bar, the selection's menu. Chromium's events are sent where the background listens; Firefox is asked in its
// privileged scope, as its own window asks it.
import type { WebWorker } from 'puppeteer-core';
import { type ExtensionBrowser, FIREFOX_ADDON_ID } from './browsers';
import { waitFor } from './wait';

/** The browser's hand on the extension's entries. */
export interface BrowserEvents {
  /** Presses the key of a command of the manifest, on the tab in front. */
  command(name: string): Promise<void>;
  /** What the address bar suggests after the keyword. */
  suggestions(text: string): Promise<readonly { content: string; description: string }[]>;
  /** Presses Enter in the address bar after the keyword and a text. */
  enter(text: string): Promise<void>;
  /** Chooses the item of a selection's menu. */
  searchSelection(text: string): Promise<void>;
}

/** The events of a browser with the extension. */
export function browserEvents(extension: ExtensionBrowser): BrowserEvents {
  return extension.name === 'chrome' ? chromeEvents(extension) : firefoxEvents(extension);
}

function chromeEvents({ browser, openExtensionPage }: ExtensionBrowser): BrowserEvents {
  // Opening one of its pages and asking something wakes a background that was stopped.
  const wake = async () => {
    const page = await openExtensionPage('manifest.json');
    await page.evaluate(`chrome.runtime.sendMessage({ call: 'tab-url', params: {} })`);
    await page.close();
  };
  const background = async (): Promise<WebWorker> => {
    const find = () => browser.targets().find((target) => target.type() === 'service_worker');
    if (!find()) await wake();
    return (await (await waitFor('the background', async () => find(), Boolean))?.worker()) as WebWorker;
  };
  const send = async <Answer>(expression: string): Promise<Answer> => {
    const worker = await background();
    // The first evaluation in a worker that has just started may be lost.
    return waitFor(
      'the background to answer',
      () => worker.evaluate(expression) as Promise<Answer>,
      () => true,
    );
  };
  return {
    command: (name) => send(`void chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`),
    suggestions: (text) =>
      send(
        `new Promise((show) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, (list) => show(list)))`,
      ),
    enter: (text) =>
      send(`void chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`),
    searchSelection: (text) =>
      send(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'search-selection', selectionText: ${JSON.stringify(text)} }, tab);
      })`),
  };
}

/** The part of the driver's BiDi connection that reaches Firefox's privileged scope. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs the body of an async function in the privileged scope of Firefox's window; the answer travels as JSON. */
export async function inFirefoxWindow<Answer>(
  { browser }: Pick<ExtensionBrowser, 'browser'>,
  body: string,
): Promise<Answer> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: [{ context: string }] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })().then((answer) => JSON.stringify(answer ?? null))`,
    awaitPromise: true,
    target: { context },
  });
  const {
    type,
    result: value,
    exceptionDetails,
  } = result as {
    type: string;
    result: { value: string };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text);
  return JSON.parse(value.value) as Answer;
}

function firefoxEvents(extension: ExtensionBrowser): BrowserEvents {
  const ask = <Answer>(body: string) =>
    inFirefoxWindow<Answer>(
      extension,
      `const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ADDON_ID}');
       const { ExtensionSearchHandler } = ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs');
       ${body}`,
    );
  return {
    command: (name) => ask(`extension.shortcuts.onCommand(${JSON.stringify(name)}, gBrowser.selectedTab);`),
    suggestions: (text) =>
      // Its own promise waits for the reader's choice.
      ask(`return new Promise((resolve) => {
        ExtensionSearchHandler.handleSearch(
          { keyword: 'bs', text: ${JSON.stringify(`bs ${text}`)}, inPrivateWindow: false },
          (found) => resolve(found.map(({ content, description }) => ({ content, description }))),
        );
      });`),
    enter: (text) =>
      ask(`ExtensionSearchHandler.handleInputEntered('bs', ${JSON.stringify(`bs ${text}`)}, 'tab');`),
    searchSelection: (text) =>
      ask(`extension.emit('webext-menu-menuitem-click',
        { menuItemId: 'search-selection', selectionText: ${JSON.stringify(text)}, modifiers: [], editable: false },
        gBrowser.selectedTab);`),
  };
}
