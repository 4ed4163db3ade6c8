// Gives a keyboard command of the manifest as the browser does. The drivers' keys end in the page and never reach the
// browser's own shortcuts: Firefox's shortcut is pressed as an element of its window, Chromium's event is sent off.
import type { ExtensionBrowser } from './browsers';
import { inFirefoxWindow } from './firefox-window';

/** Commands of the manifest, with the key that Firefox knows them by. */
const KEYCODES = { 'next-mention': 'VK_PERIOD', 'previous-mention': 'VK_COMMA' } as const;

/** A command that a test can give. */
export type CommandName = keyof typeof KEYCODES;

/** Gives a command to the tab in front. */
export async function giveCommand(extension: ExtensionBrowser, command: CommandName): Promise<void> {
  if (extension.name === 'firefox') {
    const pressed = await inFirefoxWindow(
      extension.browser,
      `(() => {
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
        const key = keys.find((one) => one.getAttribute('keycode') === '${KEYCODES[command]}');
        key?.doCommand();
        return key ? 'pressed' : keys.map((one) => one.outerHTML).join(' ');
      })()`,
    );
    if (pressed !== 'pressed') throw new Error(`No shortcut for ${command} among ${pressed}`);
    return;
  }
  const target = await extension.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extension.extensionId),
  );
  const worker = await target.worker();
  const dispatch = (name: string) =>
    worker?.evaluate((given) => {
      (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch(given);
    }, name);
  // A worker that is just waking up loses its first evaluation.
  await dispatch(command)?.catch(() => dispatch(command));
}
