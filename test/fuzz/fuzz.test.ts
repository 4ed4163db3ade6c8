// After any sequence of mutations and a pause, the marks are those of a fresh scan; switched off, nothing is left.
// Seeds are fixed, so that CI says the same twice; FUZZ_SEED begins elsewhere, FUZZ_SEQUENCES runs more of them (the
// `fuzz` script takes both), FUZZ_STEPS shortens each to find the step that matters.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleScript } from '../hostile/harness/bundle';
import { witness } from '../hostile/harness/witness';
import { BROWSERS, type ExtensionBrowser, launchWithExtension } from '../support/browsers';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';
import { waitFor } from '../support/wait';
import { askFrames, FRAMES, gridPages, lookAtFrames, runSequences } from './grid';

const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const SEQUENCES = Number(process.env.FUZZ_SEQUENCES ?? 200);
const STEPS = Number(process.env.FUZZ_STEPS ?? 25);

const batches = Array.from({ length: Math.ceil(SEQUENCES / FRAMES) }, (_, batch) => {
  const size = Math.min(FRAMES, SEQUENCES - batch * FRAMES);
  return Array.from({ length: size }, (_, index) => FIRST_SEED + batch * FRAMES + index);
});

describe.each(BROWSERS)('random mutations in %s', (name) => {
  let server: Server;
  let extension: ExtensionBrowser;
  let asker: Page;
  let page: Page;
  let heard: ReturnType<typeof witness>;

  beforeAll(async () => {
    server = await serve('test/pages', gridPages(await bundleScript('test/fuzz/page.client.ts')));
    extension = await launchWithExtension(name);
    asker = await extension.openExtensionPage('manifest.json');
    page = await extension.browser.newPage();
    heard = witness(page);
    await page.goto(`${server.origin}/grid`);
    await page.bringToFront();
  });

  afterAll(async () => {
    await extension?.browser.close();
    await server?.close();
  });

  /** The marks of all frames, once each has read to its end and nothing has changed between two looks. */
  async function settledMarks(count: number): Promise<string[][]> {
    let before = '';
    const looks = await waitFor(
      'marks that stand still',
      () => lookAtFrames(page, count),
      (frames) => {
        const now = JSON.stringify(frames);
        const still = now === before && frames.every(({ ended }) => ended);
        before = now;
        return still;
      },
      20_000,
    );
    return looks.map(({ marks }) => marks);
  }

  const site = (state: 'on' | 'off') =>
    changeSettings(asker, { kind: 'sites', sites: [new URL(server.origin).host], state });

  test.each(batches.map((seeds) => ({ seeds, first: seeds[0] as number })))(
    'seeds from $first',
    async ({ seeds }) => {
      const sequences = await runSequences(page, seeds, STEPS);
      const after = await settledMarks(seeds.length);
      const html = await askFrames(page, seeds.length, 'html');

      await site('off');
      await waitFor(
        'nothing of ours in any frame',
        () => askFrames(page, seeds.length, 'leftovers'),
        (leftovers) => leftovers.flat().length === 0,
      );
      expect(await askFrames(page, seeds.length, 'html')).toEqual(html);

      await site('on');
      // A fresh scan looks for shadow roots only when the page is idle: it is right in the end, not at once.
      const wanted = JSON.stringify(after);
      const fresh = await waitFor(
        'a fresh scan to find the same',
        () => settledMarks(seeds.length),
        (marks) => JSON.stringify(marks) === wanted,
        6_000,
      ).catch(() => settledMarks(seeds.length));
      sequences.forEach(({ seed, steps }, index) => {
        const replay = `replay: FUZZ_SEED=${seed} FUZZ_SEQUENCES=1; steps: ${steps.join(', ')}`;
        expect(after[index], replay).toEqual(fresh[index]);
      });
      expect(heard.errors).toEqual([]);
      expect(heard.console).toEqual([]);
    },
  );
});
