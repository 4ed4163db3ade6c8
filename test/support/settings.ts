// Changes settings the way the extension's own pages do: by asking the background.
import type { Page } from 'puppeteer-core';
import type { SettingsOperation } from '../../src/shared/settings-operations';

/** Asks for operations from an extension page; resolves when they are stored. */
export async function changeSettings(asker: Page, ...operations: SettingsOperation[]): Promise<void> {
  const message = { call: 'change-settings', params: { operations } };
  const answer = await asker.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`,
  );
  const { error } = answer as { error?: string };
  if (error) throw new Error(error);
}
