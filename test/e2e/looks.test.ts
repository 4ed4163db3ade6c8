// The look of the extension's pages, light and dark: drawn in a font of blocks from facts that never change, and held
// against test/pictures/pages. `npm run screenshots` draws the same states in real letters, for people.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFact, samplePack } from '../../src/timeline/sample-pack';
import { launchWithExtension } from '../support/browsers';
import { settledMarks } from '../support/marks';
import { addPack, chooseFile } from '../support/options-packs';
import { PAGE_STATES, type PageStage, setInBlocks } from '../support/page-states';
import { differenceFromKept } from '../support/pictures';
import { type Server, serve } from '../support/serve';
import { changeSettings } from '../support/settings';

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>News</title>
<p>Ada Wong founded Acme. Acme builds the Tower, The Daily reports. Ada Wong denied it; Acme was silent.</p>`;

const attributedTo = { en: 'people who know' };
const PACK = {
  ...samplePack([
    sampleFact('2019-founded', '2019-07', { entities: ['acme', 'ada-wong'] }),
    sampleFact('2020-tower-begun', '2020-05-04', { entities: ['tower', 'acme'], importance: 5 }),
    sampleFact('2021-report', '2021', { entities: ['daily', 'acme'], standing: 'reported', attributedTo }),
    sampleFact('2022-claim', '2022-03/2022-09', {
      entities: ['ada-wong'],
      standing: 'claimed',
      attributedTo,
    }),
    sampleFact('2023-about', '2023~', { entities: ['acme'] }),
    sampleFact('2024-stopped', '2024-11-28', { entities: ['tower'], standing: 'reported', attributedTo }),
    sampleFact('2025-from', '2025/2030', { entities: ['acme', 'tower'], standing: 'forecast', attributedTo }),
    sampleFact('undated', null, { entities: ['acme'] }),
  ]),
  aliases: ['acme', 'ada-wong', 'daily', 'tower'].map((entity, at) => ({
    entity,
    text: ['Acme', 'Ada Wong', 'The Daily', 'Tower'][at] as string,
  })),
};

describe('the look of pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'looks-'));
  let server: Server;
  let stage: PageStage;

  beforeAll(async () => {
    server = await serve('test/pages', {
      '/article': { body: ARTICLE },
      '/plain': { body: '<!doctype html><title>Plain</title><p>Nobody in particular.</p>' },
    });
    const extension = await launchWithExtension('chrome');
    const options = await extension.openExtensionPage('src/options/options.html');
    const file = join(folder, 'pack.json');
    writeFileSync(file, JSON.stringify(PACK));
    await chooseFile(options, file);
    await addPack(options);
    await changeSettings(options, {
      kind: 'change',
      changes: { packs: { disabled: ['microsoft-openai'] }, language: 'en' },
    });
    const [marked, plain] = [await extension.browser.newPage(), await extension.browser.newPage()];
    await plain.goto(`${server.origin}/plain`);
    await marked.goto(`${server.origin}/article`);
    await settledMarks(marked);
    stage = { extension, marked, plain, asker: options, query: 'acme 2023', entityQuery: 'acme' };
  });
  afterAll(async () => {
    await stage?.extension.browser.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(PAGE_STATES.map((state) => [state.name, state] as const))('%s', async (name, state) => {
    const page = await state.open(stage);
    await page.setViewport({ width: state.width, height: state.width < 500 ? 600 : 800 });
    // What is built with is listed there, and changes with every update of it. A whole page is as long as its last frame.
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('#about')?.style.setProperty('display', 'none');
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    const wrong: (string | null)[] = [];
    try {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        if (scheme === 'light') await setInBlocks(page);
        const picture = await page.screenshot({ fullPage: state.width > 500 });
        wrong.push(differenceFromKept(`pages/${name}-${scheme}`, PNG.sync.read(Buffer.from(picture))));
      }
    } finally {
      await page.close();
      await state.after?.(stage);
    }
    expect(wrong).toEqual([null, null]);
  });
});
