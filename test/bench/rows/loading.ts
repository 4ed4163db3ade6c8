// What the built extension costs a page that loads: every stretch of script on the main thread, told by tracing. The pages
// have no script of their own, so what runs is ours; and how long after DOMContentLoaded the first marks are there.
import type { Page } from 'puppeteer-core';
import { type BenchRow, generatedPage, median, openWorld, round } from '../bench';
import { FLOORS } from '../contenders';
import { openExtensionBench } from '../extension';
import { type ScriptParts, SETTLED_MS, tracedLoad } from '../traced-load';

const LOADS = 5;
const NO_NAME = 'no name on it';
const OFF = 'generated, site off';

const row: BenchRow = async (pages) => {
  const all = new Map([...pages, [NO_NAME, generatedPage(400, 1, '')]]);
  const floors = await floorsOf(all);
  const bench = await openExtensionBench(all);
  const { page } = bench.withUs;
  const addressOf = (name: string) => `${bench.server.origin}/${encodeURIComponent(name)}`;
  const lines: {
    name: string;
    script: number;
    floor: number;
    parts: ScriptParts;
    marks: FirstMarks | null;
  }[] = [];
  const measure = async (name: string, of: string) => {
    const loads: ScriptParts[] = [];
    for (let load = 0; load < LOADS; load += 1)
      loads.push(await tracedLoad(page, bench.server.origin, addressOf(of)));
    const [parts] = loads.sort((a, b) => sum(a) - sum(b)) as [ScriptParts];
    const hasMarks = name !== NO_NAME && name !== OFF;
    const marks = hasMarks ? await firstMarks(page, addressOf(of)) : null;
    lines.push({ name, parts, script: sum(parts), floor: floors.get(of) ?? 1, marks });
    console.error(`loading: ${name}`);
  };
  for (const name of all.keys()) await measure(name, name);
  await bench.switchSites('off');
  await measure(OFF, 'generated');
  await bench.close();

  const ofPages = lines.filter(({ name }) => pages.has(name));
  return {
    title: 'What the built extension adds to a page',
    note: `Processor time of all script on the main thread from the start of the load until ${SETTLED_MS / 1000} s after it, ms, the least of ${LOADS} loads: start-up, settings, scan, marks, garbage collected meanwhile. The pages' own scripts are taken out, so all of it is ours. Start is the script's evaluation. F2 is the cold walk of the same page's text nodes. First marks: ms on the clock from DOMContentLoaded to the frame that is drawn with a highlight, where there is one, and from the first contentful paint to it; 0 where it is that frame or stands before it.`,
    columns: ['page', 'script, ms', 'x F2', 'of it start, ms', 'first marks, ms', 'after first paint, ms'],
    rows: [
      ...lines.map(({ name, script, floor, parts, marks }) => [
        name,
        round(script),
        round(script / floor),
        round(parts.start),
        marks ? Math.round(marks.parsedMs) : '',
        marks ? Math.round(marks.paintedMs) : '',
      ]),
      [
        'median of pages',
        round(median(ofPages.map(({ script }) => script))),
        round(median(ofPages.map(({ script, floor }) => script / floor))),
        round(median(ofPages.map(({ parts }) => parts.start))),
        Math.round(median(ofPages.flatMap(({ marks }) => marks?.parsedMs ?? []))),
        Math.round(median(ofPages.flatMap(({ marks }) => marks?.paintedMs ?? []))),
      ],
    ],
  };
};
export default row;

const sum = ({ start, rest }: ScriptParts): number => start + rest;

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

/** When a page's first marks are drawn, ms on the clock. */
interface FirstMarks {
  /** Since DOMContentLoaded. */
  readonly parsedMs: number;
  /** Since the first contentful paint, or 0. */
  readonly paintedMs: number;
}

/** The middle of five loads; null where no mark comes near the viewport. */
async function firstMarks(page: Page, url: string): Promise<FirstMarks | null> {
  const found: FirstMarks[] = [];
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
    const marks = await page.evaluate(
      () =>
        new Promise<FirstMarks | null>((done) => {
          const endMs = performance.now() + 1500;
          const look = () => {
            const { marksMs } = window as unknown as { marksMs?: number };
            const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            const [paint] = performance.getEntriesByName('first-contentful-paint');
            if (marksMs !== undefined && entry && paint)
              done({
                parsedMs: marksMs - entry.domContentLoadedEventStart,
                paintedMs: Math.max(0, marksMs - paint.startTime),
              });
            else if (performance.now() > endMs) done(null);
            else setTimeout(look, 20);
          };
          look();
        }),
    );
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    if (marks) found.push(marks);
  }
  if (found.length === 0) return null;
  return {
    parsedMs: median(found.map(({ parsedMs }) => parsedMs)),
    paintedMs: median(found.map(({ paintedMs }) => paintedMs)),
  };
}
