// The main job, for whoever just cloned this: builds, opens a browser in a fresh profile with the extension on the
// sample page (or on a URL or file), and stays. Without a display it hovers a mention instead, prints the card's text
// and says where the pictures of page, card and popup are.
//   npm start -- [URL-or-FILE] [--browser firefox] [--headless]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addExtension, type BrowserName, launchBrowser } from '../test/support/browsers';
import { contentWorld } from '../test/support/content-world';
import { showMainJob } from '../test/support/main-job';
import { serve } from '../test/support/serve';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean' } },
});
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;

execFileSync('bash', ['scripts/install-browsers.sh'], { stdio: 'inherit' });
console.log('Building…');
execFileSync('npm', ['run', '-s', 'build', '--', name], { stdio: 'inherit' });

const asked = positionals[0] ?? 'test/pages/sample.html';
const isFile = existsSync(asked);
// A file is served, not opened: extensions see file: pages only where the reader allows it.
const server = isFile ? await serve(dirname(resolve(asked))) : null;
const url = server ? `${server.origin}/${basename(asked)}` : asked;

const extension = await addExtension(name, await launchBrowser(name, { headless }));
const page = await extension.browser.newPage();
await page.goto(url, { waitUntil: 'domcontentloaded' });

if (headless) {
  mkdirSync('screenshots', { recursive: true });
  const shown = await showMainJob(extension, page, await contentWorld(extension, page), 'screenshots');
  console.log(`\nHovered “${shown.mention}” on ${url} in ${name}. The card says:\n`);
  console.log(shown.cardText.replace(/^/gm, '    '));
  console.log(`\nPictures:\n${shown.pictures.map((path) => `    ${resolve(path)}`).join('\n')}`);
  await extension.browser.close();
  await server?.close();
} else {
  console.log(`Opened ${url} in ${name}. Hover a marked name; close the browser to end.`);
  await new Promise<void>((end) => extension.browser.once('disconnected', () => end()));
  await server?.close();
}
