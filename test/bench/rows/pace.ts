// How the page keeps its pace beside us: the slices of a long page, and the page's own work under a storm of changes.
import { bundleRoom } from '../../support/room-page';
import { type BenchRow, generatedPage, median, openWorld, quantile, round } from '../bench';
import { product } from '../contenders';
import { openExtensionBench } from '../extension';
import { bundledNames } from '../name-sets';

const LONG_PARAGRAPHS = 24_000;
const STORM_MENTIONS = 5_000;
const STORM_ROUNDS = 100;
const STORMS = 5;

// Notes each stretch of work between two turns of the page; what a timer or an idle page wakes begins then.
const WATCH_SLICES = `globalThis.slices = []; let begun = performance.now();
  const turn = globalThis.scheduler.yield.bind(globalThis.scheduler);
  Object.defineProperty(globalThis, 'scheduler', { value: { yield: async () => {
    slices.push(performance.now() - begun); await turn(); begun = performance.now(); } } });
  for (const name of ['setTimeout', 'requestIdleCallback']) {
    const wait = globalThis[name].bind(globalThis);
    globalThis[name] = (run, ...rest) => wait((...given) => { begun = performance.now(); run(...given); }, ...rest);
  }
  globalThis.beginSlice = () => { begun = performance.now(); }`;

const row: BenchRow = async () => {
  const slices = await longPageSlices();
  const storm = await stormRatio();
  return {
    title: 'The pace of a page',
    note: `Slices: stretches of our work between two turns of the page, ms on the clock, while a page of 10 MB is read. Storm: the page's own work, ms, for ${STORM_ROUNDS} rounds that each replace a paragraph and measure it, on a page with ${STORM_MENTIONS} mentions; the least of ${STORMS} storms with and without the extension.`,
    columns: ['what', 'value'],
    rows: [
      ['slices of a 10 MB page', slices.length],
      ['slice, median', round(median(slices))],
      ['slice, p99', round(quantile(slices, 0.99))],
      ['longest slice', round(Math.max(...slices))],
      ["storm: the page's own work without us", round(storm.bare)],
      ["storm: the page's own work with us", round(storm.us)],
      ['storm: ratio', round(storm.us / storm.bare)],
    ],
  };
};
export default row;

async function longPageSlices(): Promise<number[]> {
  const [scanner, matcher] = await Promise.all(
    ['scanner', 'matcher'].map((room) => bundleRoom(`src/${room}/index.ts`)),
  );
  const rooms = `(() => { ${scanner}; globalThis.scanner = room; })(); (() => { ${matcher}; globalThis.matcher = room; })()`;
  const names = bundledNames();
  const scan = product(names.name, rooms, names.probe, names.tablesFor('')).at(-1);
  const world = await openWorld();
  await world.open(generatedPage(LONG_PARAGRAPHS, 50, 'OpenAI and Microsoft agreed.'));
  const { result } = await world.time(
    `${scan?.prelude}\n${WATCH_SLICES}`,
    `beginSlice(); await (async () => { ${scan?.code} })(); return slices;`,
  );
  await world.close();
  return result as number[];
}

async function stormRatio(): Promise<{ us: number; bare: number }> {
  const page = generatedPage(STORM_MENTIONS / 2, 1, 'OpenAI and Microsoft agreed.');
  const bench = await openExtensionBench(new Map([['storm', page]]));
  const storm = (rounds: number) =>
    new Promise<number>((done) => {
      const paragraphs = [...document.querySelectorAll('p')];
      let at = 0;
      let workMs = 0;
      const turn = () => {
        const startMs = performance.now();
        const paragraph = paragraphs[(at * 37) % paragraphs.length] as HTMLElement;
        paragraph.textContent = `${paragraph.textContent} again`;
        void paragraph.getBoundingClientRect().height;
        workMs += performance.now() - startMs;
        at += 1;
        if (at < rounds) setTimeout(turn, 10);
        else done(workMs);
      };
      turn();
    });
  const least = { us: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let time = 0; time < STORMS; time += 1)
    for (const [who, tab] of [
      ['us', bench.withUs],
      ['bare', bench.without],
    ] as const) {
      await tab.load('storm');
      least[who] = Math.min(least[who], await tab.page.evaluate(storm, STORM_ROUNDS));
    }
  await bench.close();
  return least;
}
