// Opens pages with a card in them, in either browser, without the extension: the card's code is bundled once, the
// page gets it with marks and data of the bundled pack.
import { readFileSync } from 'node:fs';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { build } from 'vite';
import { bundledPackFolder, readPackFolder } from '../../scripts/pack-folder';
import { createDataset, type EntityKey } from '../../src/dataset';
import { type EntityView, viewEntity } from '../../src/shared/entity-view';
import type { CardWorldInput } from './card-world';
import { emulateMedia, type Media } from './media';

let bundle: Promise<string> | null = null;

/** The card and its test page's world as one script. */
export function bundleCardWorld(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: 'test/support/card-world.ts',
        formats: ['iife'],
        name: 'cardWorld',
        fileName: () => 'x.js',
      },
    },
  }).then((built) => {
    const [output] = built as unknown as [{ output: [{ code: string }] }];
    return output.output[0].code;
  });
  return bundle;
}

/** What the bundled pack knows of some entities, by their ids. */
export function bundledViews(...ids: string[]): EntityView[] {
  const result = readPackFolder(bundledPackFolder);
  if (!result.ok) throw new Error(result.lines.join('\n'));
  const dataset = createDataset([result.pack]);
  return ids.map((id) => {
    const view = viewEntity(dataset, `${result.pack.id}/${id}` as EntityKey);
    if (!view) throw new Error(`No entity ${id} in the bundled pack`);
    return view;
  });
}

/** How marks look, as the extension's own sheet has it. */
const MARK_STYLES = readFileSync('src/highlighter/marks.css', 'utf8');

/** Opens a page of this HTML and starts a card on it. */
export async function openCardPage(
  browser: Browser,
  html: string,
  input: CardWorldInput,
  viewport: Viewport = { width: 900, height: 700 },
  media: readonly Media[] = [],
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  if (media.length > 0) await emulateMedia(page, media);
  await page.setContent(html.replace('</head>', `<style>${MARK_STYLES}</style></head>`));
  // Scripts run by tsx name their inner functions by a call of this; the page has none of it.
  await page.evaluate('globalThis.__name ??= (one) => one');
  await page.evaluate(await bundleCardWorld());
  await page.evaluate((given) => {
    window.world = window.startCardWorld(given);
  }, input);
  return page;
}
