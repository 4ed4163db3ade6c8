// What a browser can do to an extension while pages are open: stop its background, reload, switch it off and on,
// remove it. Chromium is asked through its own extensions page, Firefox through its privileged scope.
import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../support/browsers';
import { FIREFOX_ADDON_ID } from '../../support/browsers';

/** The browser's hand on the extension. */
export interface LifeControls {
  /** Stops the background at once, whatever it is doing. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reload(): Promise<void>;
  disable(): Promise<void>;
  enable(): Promise<void>;
  uninstall(): Promise<void>;
}

/** Controls for a browser with the extension. */
export async function lifeControls({ name, browser, extensionId }: ExtensionBrowser): Promise<LifeControls> {
  return name === 'chrome' ? chromeControls(browser, extensionId) : firefoxControls(browser);
}

async function chromeControls(browser: Browser, id: string): Promise<LifeControls> {
  const page: Page = await browser.newPage();
  await page.goto('chrome://extensions');
  // Else Chromium leaves an unpacked extension switched off when it is loaded anew.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const ask = async (call: string) => {
    await page.evaluate(call);
  };
  return {
    async stopBackground() {
      const worker = browser.targets().find((target) => target.type() === 'service_worker');
      // It may stop by itself meanwhile, which is as good.
      await worker
        ?.worker()
        .then((running) => running?.close())
        .catch(() => undefined);
    },
    reload: () => ask(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`),
    disable: () => ask(`chrome.management.setEnabled('${id}', false)`),
    enable: () => ask(`chrome.management.setEnabled('${id}', true)`),
    uninstall: () => browser.uninstallExtension(id),
  };
}

/** The part of the driver's BiDi connection that reaches Firefox's privileged scope. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

async function firefoxControls(browser: Browser): Promise<LifeControls> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: [{ context: string }] }).contexts;
  const ask = async (body: string) => {
    const expression = `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${FIREFOX_ADDON_ID}');
      ${body}
    })()`;
    const { result } = await connection.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    });
    const { type, exceptionDetails } = result as { type: string; exceptionDetails?: { text: string } };
    if (type !== 'success') throw new Error(exceptionDetails?.text);
  };
  return {
    stopBackground: () =>
      ask(
        `await WebExtensionPolicy.getByID(addon.id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      ),
    reload: () => ask('await addon.reload();'),
    disable: () => ask('await addon.disable();'),
    enable: () => ask('await addon.enable();'),
    uninstall: () => ask('await addon.uninstall();'),
  };
}
