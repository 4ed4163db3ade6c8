// Draws every state of the extension's own pages into screenshots/pages/, light and dark, from the built extension and
// the bundled pack, for people to look at.
import { existsSync, mkdirSync } from 'node:fs';
import { launchWithExtension } from '../test/support/browsers';
import { settledMarks } from '../test/support/marks';
import { PAGE_STATES } from '../test/support/page-states';
import { serve } from '../test/support/serve';

const FOLDER = 'screenshots/pages';

/** Draws the states whose name holds a word, where there is a build. */
export async function drawPages(wanted: string): Promise<void> {
  const states = PAGE_STATES.filter(({ name }) => name.includes(wanted));
  if (states.length === 0) return;
  if (!existsSync('dist/chrome/manifest.json')) {
    console.log('The pages are drawn from the built extension: npm run build');
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve('test/pages', {
    '/plain': { body: '<!doctype html><title>Plain</title><p>Nobody in particular.</p>' },
  });
  const extension = await launchWithExtension('chrome');
  try {
    const asker = await extension.openExtensionPage('manifest.json');
    const [plain, marked] = [await extension.browser.newPage(), await extension.browser.newPage()];
    await plain.goto(`${server.origin}/plain`);
    await marked.goto(`${server.origin}/sample.html`);
    await settledMarks(marked);
    const stage = { extension, marked, plain, asker, query: '蘇萊曼 2024', entityQuery: 'stargate' };
    for (const state of states) {
      const page = await state.open(stage);
      await page.setViewport({ width: state.width, height: state.width > 500 ? 800 : 600 });
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const path = `${FOLDER}/${state.name}-${value}.png` as const;
        await page.screenshot({ path, fullPage: state.width > 500 });
        console.log(path);
      }
      await page.close();
      await state.after?.(stage);
    }
  } finally {
    await extension.browser.close();
    await server.close();
  }
}
