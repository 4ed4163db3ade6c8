// Rebuilds on every change of the source and puts the new build into an open browser, then reloads its tabs.
//   npm run dev -- [URL-or-FILE] [--browser firefox]
// A full rebuild takes about a second, and what runs is what ships; a dev server would need a laxer CSP.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addExtension, type BrowserName, launchBrowser } from '../test/support/browsers';
import { serve } from '../test/support/serve';

/** Editors write a file in several events, ms apart; one rebuild is enough. */
const SETTLE_MS = 80;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean', default: false } },
});
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chrome';

/** Builds the target; false when the build failed (it has said why). */
function build(): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '-s', 'build', '--', name], { stdio: 'inherit' });
    child.once('exit', (code) => done(code === 0));
  });
}

if (!(await build())) process.exit(1);
const asked = positionals[0] ?? 'test/pages/sample.html';
const server = existsSync(asked) ? await serve(dirname(resolve(asked))) : null;
const extension = await addExtension(name, await launchBrowser(name, { headless: values.headless }));
const page = await extension.browser.newPage();
await page.goto(server ? `${server.origin}/${basename(asked)}` : asked);

let installed = extension.extensionId;
let timer: NodeJS.Timeout | undefined;
let work = Promise.resolve();

/** Rebuilds, swaps the extension and reloads what is open. */
async function refresh(): Promise<void> {
  if (!(await build())) return;
  await extension.browser.uninstallExtension(installed);
  installed = await extension.browser.installExtension(`${process.cwd()}/dist/${name}`);
  for (const open of await extension.browser.pages()) await open.reload().catch(() => undefined);
  console.log(`Reloaded at ${new Date().toLocaleTimeString()}.`);
}

for (const folder of ['src', 'public', 'manifest.json']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(refresh);
    }, SETTLE_MS);
  });
}
console.log('Watching src, public and manifest.json; close the browser to end.');
extension.browser.once('disconnected', async () => {
  await server?.close();
  process.exit(0);
});
