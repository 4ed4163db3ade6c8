// Measures what reading a page costs against the floors, in one run, as ratios: `npm run bench`, `--json FILE` writes
// them. Times are the main thread's processor time, since a busy machine makes nonsense of the clock on the wall; of some
// runs, each in a fresh isolated world, the least counts. Contenders are test/bench's.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileProbe, probedNames } from '../src/matcher';
import { CONTENDERS } from '../test/bench/contenders';
import { launchBrowser } from '../test/support/browsers';
import { bundleRoom } from '../test/support/room-page';
import { compileData } from './compile-data';

const SAVED = '../shared/pages';
const RUNS = 5;

/** Pages by name: a generated one always, saved ones where they are. */
function pages(): Map<string, string> {
  const line =
    'The company said on Tuesday that its profit had grown, helped by a weaker currency and by lower costs. ';
  const paragraph = (index: number) =>
    `<p>${line.repeat(4)}${index % 20 === 0 ? 'OpenAI and Microsoft agreed.' : ''}</p>`;
  const found = new Map([
    ['generated', Array.from({ length: 400 }, (_, index) => paragraph(index)).join('\n')],
  ]);
  const names = existsSync(SAVED) ? readdirSync(SAVED).filter((name) => name.endsWith('.html')) : [];
  if (names.length === 0) console.error(`No ${SAVED}: measured on a generated page alone.`);
  for (const name of names.slice(0, Number(process.env.BENCH_PAGES ?? names.length)))
    found.set(name, withoutOutside(readFileSync(`${SAVED}/${name}`, 'utf8')));
  return found;
}

const withoutOutside = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>|<(?:link|meta|iframe)\b[^>]*>/gi, '')
    .replace(/\s(?:src|srcset|href|on\w+)=(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/url\([^)]*\)/g, '');

await compileData();
const [scannerCode, matcherCode] = await Promise.all(
  ['scanner', 'matcher'].map((room) => bundleRoom(`src/${room}/index.ts`)),
);
const pack = JSON.parse(readFileSync('generated/pack.json', 'utf8'));
const places = JSON.stringify(compileProbe(probedNames([pack])));
const prelude = `(() => { ${scannerCode}; globalThis.scanner = room; })(); (() => { ${matcherCode}; globalThis.matcher = room; })();
  globalThis.words = ${readFileSync('generated/probe.json', 'utf8')}; globalThis.places = ${places};
  globalThis.gazetteer = ${JSON.stringify(readFileSync('generated/gazetteer.json', 'utf8'))}; globalThis.done = false;`;

const browser = await launchBrowser('chrome');
const page = await browser.newPage();
const session = await page.createCDPSession();
await session.send('Performance.enable');
const threadMs = async (): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
};

let worlds = 0;
async function measure(code: string): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench ${worlds++}`,
  });
  await session.send('Runtime.evaluate', {
    contextId,
    expression: `${prelude} globalThis.run = () => { ${code} }; 0`,
  });
  await threadMs();
  const before = await threadMs();
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    expression: 'run()',
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (await threadMs()) - before;
}

const totals: Record<string, number> = {};
for (const [name, html] of pages()) {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.body.getBoundingClientRect().height);
  const least: Record<string, number> = {};
  for (let run = 0; run < RUNS; run += 1)
    for (const [contender, code] of Object.entries(CONTENDERS))
      least[contender] = Math.min(least[contender] ?? Number.POSITIVE_INFINITY, await measure(code));
  for (const [contender, ms] of Object.entries(least))
    totals[contender] = (totals[contender] ?? 0) + ms - (least.empty ?? 0);
  console.error(`measured ${name}`);
}
await browser.close();

const floor = totals.F2 as number;
const ratios = Object.fromEntries(
  Object.entries(totals).map(([name, ms]) => [name, Number((ms / floor).toFixed(2))]),
);
for (const [name, ratio] of Object.entries(ratios))
  if (name !== 'empty') console.log(`${name.padEnd(26)} ${ratio} x F2`);
console.log(`F2 itself: ${floor.toFixed(1)} ms over all pages`);
const json = process.argv.indexOf('--json');
if (json > 0)
  writeFileSync(process.argv[json + 1] as string, `${JSON.stringify({ floorMs: floor, ratios }, null, 2)}\n`);
