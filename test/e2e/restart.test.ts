// What outlives the browser: a site that was switched off is off at the next start, a name that was muted is muted, and
// both can be taken back. Extensions that a driver installs are installed anew each time; Firefox is told to keep what
// they stored, as it keeps it for those that readers install.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launchWithExtension } from '../support/browsers';
import { readMarks, settledMarks } from '../support/marks';
import { openPopupPage } from '../support/popup';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';
import { waitFor } from '../support/wait';

const BODY =
  '<!doctype html><meta charset="utf-8"><title>News</title><p>Satya Nadella runs Microsoft. Sam Altman runs OpenAI.</p>';
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

describe.each(BROWSERS)('a restart of %s', (name) => {
  let server: Server;
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const start = () => launchWithExtension(name, { profile, prefs: KEEP });

  beforeAll(async () => {
    server = await serve('test/pages', { '/news': { body: BODY } });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('keeps the sites that are off and the names that are muted, and lets both be taken back', async () => {
    const here = `${server.origin}/news`;
    const elsewhere = here.replace('localhost', '127.0.0.1');
    const first = await start();
    try {
      const page = await first.browser.newPage();
      await page.goto(here);
      expect(await settledMarks(page)).toHaveLength(4);
      const asker = await first.openExtensionPage('manifest.json');
      const { host } = new URL(elsewhere);
      await changeSettings(
        asker,
        { kind: 'sites', sites: [new URL(here).host], state: 'off' },
        { kind: 'mute-name', host, name: 'OpenAI' },
      );
    } finally {
      await first.browser.close();
    }

    const second = await start();
    try {
      const other = await second.browser.newPage();
      await other.goto(elsewhere);
      expect((await settledMarks(other)).map(({ text }) => text).sort()).toEqual([
        'Microsoft',
        'Sam Altman',
        'Satya Nadella',
      ]);
      const page = await second.browser.newPage();
      await page.goto(here);
      const popup = await openPopupPage(second, page);
      await waitFor(
        'the switch to be off',
        () => popup.$eval('.switch', (it) => it.getAttribute('aria-checked')),
        (state) => state === 'false',
      );
      expect(await readMarks(page)).toEqual([]);
      await popup.locator('.switch').click();
      expect(await settledMarks(page)).toHaveLength(4);
    } finally {
      await second.browser.close();
    }
  });
});
