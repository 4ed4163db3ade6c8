// Drives the packs section of the options page as a reader does: brings a file or a text, adds what was understood.
import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './wait';

/** Chooses a file in the import box. */
export async function chooseFile(options: Page, path: string): Promise<void> {
  const input = await options.waitForSelector('input[data-import-file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Pastes a text into the import box and has it read. */
export async function pasteText(options: Page, text: string): Promise<void> {
  await options.waitForSelector('.import-box');
  await options.evaluate((pasted) => {
    const area = document.querySelector('.import-box textarea') as HTMLTextAreaElement;
    (area.closest('details') as HTMLDetailsElement).open = true;
    area.value = pasted;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await options.click('.paste button');
}

/** The text of the packs section. */
export function packsText(options: Page): Promise<string> {
  return options.evaluate(() => document.querySelector<HTMLElement>('#packs')?.innerText ?? '');
}

/** Waits for the preview and adds the pack. */
export async function addPack(options: Page): Promise<void> {
  await options.waitForSelector('.pack-preview');
  // Not by the pointer: the line that offers to undo the last import may lie over the button.
  await options.evaluate(() => document.querySelector<HTMLElement>('.pack-preview .buttons button')?.click());
  await waitFor(
    'the pack to be stored',
    () => options.evaluate(() => document.querySelector('.pack-preview, .import-progress') === null),
    (isDone) => isDone,
    30_000,
  );
}

/** Clicks a button of one pack's line, by its accessible name. */
export async function clickOfPack(options: Page, label: string): Promise<void> {
  await options.evaluate((name) => {
    const button = [...document.querySelectorAll<HTMLElement>('.packs button')].find(
      (one) => one.ariaLabel === name,
    );
    if (!button) throw new Error(`No button is called ${name}`);
    button.click();
  }, label);
}
