// What the built extension adds to the load of a page: script, style, layout and memory, on pages with names and without,
// and where the site is off; and how long after DOMContentLoaded the first marks are there.
import { type BenchRow, generatedPage, median, openWorld, round } from '../bench';
import { FLOORS } from '../contenders';
import { type LoadCost, openExtensionBench } from '../extension';

const LOADS = 7;
const NO_NAME = 'no name on it';

const costs = ['script', 'style', 'layout', 'heap'] as const;

const row: BenchRow = async (pages) => {
  const all = new Map([...pages, [NO_NAME, generatedPage(400, 1, '')]]);
  const floors = await floorsOf(all);
  const bench = await openExtensionBench(all);
  const added = async (name: string): Promise<LoadCost> => {
    const pairs: { us: LoadCost; bare: LoadCost }[] = [];
    for (let load = 0; load < LOADS; load += 1)
      pairs.push({ us: await bench.withUs.load(name), bare: await bench.without.load(name) });
    const least = (which: 'us' | 'bare', cost: keyof LoadCost) =>
      Math.min(...pairs.map((pair) => pair[which][cost]));
    return Object.fromEntries(
      costs.map((cost) => [cost, least('us', cost) - least('bare', cost)]),
    ) as unknown as LoadCost;
  };
  const found = new Map<string, LoadCost>();
  const firstMarks = new Map<string, number>();
  for (const name of all.keys()) {
    found.set(name, await added(name));
    if (name !== NO_NAME)
      firstMarks.set(
        name,
        await firstMarksMs(bench.withUs.page, `${bench.server.origin}/${encodeURIComponent(name)}`),
      );
    console.error(`loading: ${name}`);
  }
  await bench.switchSites('off');
  found.set('generated, site off', await added('generated'));
  await bench.close();

  const line = (name: string, { script, style, layout, heap }: LoadCost, floor: number | undefined) => [
    name,
    round(script),
    floor ? round(script / floor) : '',
    round(style),
    round(layout),
    Math.round(heap / 1024),
    firstMarks.has(name) ? Math.round(firstMarks.get(name) ?? 0) : '',
  ];
  const named = [...found].filter(([name]) => pages.has(name));
  const middle = Object.fromEntries(
    costs.map((cost) => [cost, median(named.map(([, load]) => load[cost]))]),
  ) as unknown as LoadCost;
  firstMarks.set('median of pages', median([...firstMarks.values()].filter((ms) => ms >= 0)));
  const ratios = named.map(([name, { script }]) => script / (floors.get(name) ?? 1));
  const medianLine = line('median of pages', middle, undefined);
  medianLine[2] = round(median(ratios));
  return {
    title: 'What the built extension adds to a page',
    note: `With the extension less without it, the least of ${LOADS} loads each, from the start of the load until the page is idle; F2 is the cold walk of the same page's text nodes. First marks: ms from DOMContentLoaded to the frame with a highlight (-1: none in sight); start-up, settings, scan and marks are all in it.`,
    columns: ['page', 'script, ms', 'x F2', 'style, ms', 'layout, ms', 'heap, kB', 'first marks, ms'],
    rows: [...[...found].map(([name, load]) => line(name, load, floors.get(name))), medianLine],
  };
};
export default row;

async function floorsOf(pages: ReadonlyMap<string, string>): Promise<Map<string, number>> {
  const world = await openWorld();
  const floors = new Map<string, number>();
  const [empty, , walk] = FLOORS;
  for (const [name, html] of pages) {
    await world.open(html);
    const least = async (code: string) => {
      const runs: number[] = [];
      for (let run = 0; run < 5; run += 1) runs.push((await world.time('', code)).ms[0] ?? 0);
      return Math.min(...runs);
    };
    floors.set(name, (await least(walk?.code ?? '')) - (await least(empty?.code ?? '')));
  }
  await world.close();
  return floors;
}

/** Milliseconds from DOMContentLoaded to the first frame with a highlight, the middle of five loads; -1 without any. */
async function firstMarksMs(page: import('puppeteer-core').Page, url: string): Promise<number> {
  const found: number[] = [];
  for (let load = 0; load < 5; load += 1) {
    await page.goto(new URL('/blank', url).href);
    const { identifier } = await page.evaluateOnNewDocument(() => {
      const endMs = performance.now() + 3000;
      const look = () => {
        const isThere = CSS.highlights.has('backstory');
        if (isThere) (window as unknown as { marksMs: number }).marksMs = performance.now();
        else if (performance.now() < endMs) requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(url, { waitUntil: 'load' });
    const ms = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const endMs = performance.now() + 1500;
          const look = () => {
            const { marksMs } = window as unknown as { marksMs?: number };
            const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            if (marksMs !== undefined && entry) done(marksMs - entry.domContentLoadedEventStart);
            else if (performance.now() > endMs) done(-1);
            else setTimeout(look, 20);
          };
          look();
        }),
    );
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    found.push(ms);
  }
  return median(found);
}
