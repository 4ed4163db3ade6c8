// Finding and marking: the floors, this product with packs of every size, and what others do; each as a multiple of F2.
import { readFileSync } from 'node:fs';
import type { NamingPack } from '../../../src/matcher';
import { bundleRoom } from '../../support/room-page';
import { type BenchRow, openWorld, round } from '../bench';
import { type Contender, FLOORS, peers, product } from '../contenders';
import { bundledNames, manyNames } from '../name-sets';

const COLD_RUNS = 5;
const WARM_RUNS = 4;
// mark.js with an array takes seconds a page; a page or two say as much as all.
const SLOW_PAGES = 2;

// What no text is too short to cost: the scanner and the linker run for the first time, and wait for an idle moment.
const SENTENCE = '<!doctype html><title>Page</title><p>Satya Nadella met OpenAI and Apple there.</p>';
const SENTENCE_RUNS = 15;

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ');

const row: BenchRow = async (pages) => {
  const [scanner, matcher] = await Promise.all(
    ['scanner', 'matcher'].map((room) => bundleRoom(`src/${room}/index.ts`)),
  );
  const rooms = `(() => { ${scanner}; globalThis.scanner = room; })(); (() => { ${matcher}; globalThis.matcher = room; })()`;
  const pack = JSON.parse(readFileSync('generated/pack.json', 'utf8')) as NamingPack;
  const names = pack.aliases.flatMap(({ entity, text }) => (entity === undefined ? [] : [text].flat()));
  const sets = [bundledNames(), ...[1_000, 10_000, 100_000].map(manyNames)];
  const world = await openWorld();
  const cold = new Map<string, number>();
  const warm = new Map<string, number>();
  const marks = new Map<string, number>();
  // What a contender was measured on, as F2's cost of the same pages.
  const floors = new Map<string, { cold: number; warm: number }>();
  let slowPages = 0;

  for (const [name, html] of pages) {
    const slow = slowPages < SLOW_PAGES && html.length < 500_000;
    if (slow) slowPages += 1;
    const contenders: Contender[] = [
      ...FLOORS,
      ...sets.flatMap((set) => product(set.name, rooms, set.probe, set.tablesFor(textOf(html)))),
      ...peers(names).filter(({ rewrites }) => slow || !rewrites),
    ];
    const here = new Map<string, { cold: number; warm: number }>();
    await world.open(html);
    for (const { name: contender, prelude, code, rewrites } of contenders) {
      const least = { cold: Number.POSITIVE_INFINITY, warm: Number.POSITIVE_INFINITY };
      for (let run = 0; run < (rewrites ? 1 : COLD_RUNS); run += 1) {
        const isLast = run === COLD_RUNS - 1;
        const { ms, result } = await world.time(prelude, code, isLast ? WARM_RUNS : 1);
        least.cold = Math.min(least.cold, ms[0] ?? 0);
        least.warm = Math.min(least.warm, ...ms.slice(1));
        if (run === 0) marks.set(contender, (marks.get(contender) ?? 0) + Number(result));
      }
      if (rewrites) await world.open(html);
      here.set(contender, least);
    }
    const empty = here.get('empty') ?? { cold: 0, warm: 0 };
    const floor = here.get('F2: walk of the text nodes') ?? empty;
    for (const [contender, { cold: coldMs, warm: warmMs }] of here) {
      cold.set(contender, (cold.get(contender) ?? 0) + coldMs - empty.cold);
      warm.set(contender, (warm.get(contender) ?? 0) + warmMs - empty.warm);
      const before = floors.get(contender) ?? { cold: 0, warm: 0 };
      floors.set(contender, {
        cold: before.cold + floor.cold - empty.cold,
        warm: before.warm + floor.warm - empty.warm,
      });
    }
    console.error(`finding: ${name}`);
  }
  await world.open(SENTENCE);
  const leastCold = async ({ prelude, code }: Contender): Promise<number> => {
    const runs: number[] = [];
    for (let run = 0; run < SENTENCE_RUNS; run += 1) runs.push((await world.time(prelude, code)).ms[0] ?? 0);
    return Math.min(...runs);
  };
  const [empty] = FLOORS as [Contender];
  const [, scan] = product('', rooms, sets[0]!.probe, sets[0]!.tablesFor(textOf(SENTENCE))) as [
    Contender,
    Contender,
  ];
  const sentenceMs = (await leastCold(scan)) - (await leastCold(empty));
  await world.close();

  const ratio = (sum: number | undefined, floor: number | undefined): number | string =>
    sum !== undefined && Number.isFinite(sum) && floor ? round(sum / floor) : '';
  const ours = (cold.get('Backstory, bundled pack: scan and ranges') ?? 0) / (floors.get('empty')?.cold ?? 1);
  return {
    title: 'Finding and marking',
    note: `Over ${pages.size} pages, as multiples of F2 on the same pages (F2 itself: ${round(floors.get('empty')?.cold ?? 0)} ms cold). Cold is the first run in a fresh isolated world, the least of ${COLD_RUNS}; warm the least of the runs after it. What rewrites the page runs once, on ${slowPages} pages.`,
    columns: ['contender', 'x F2, cold', 'x F2, warm', 'x Backstory, cold'],
    rows: [
      ...[...cold.keys()]
        .filter((contender) => contender !== 'empty')
        .map((contender): (string | number)[] => {
          const times = ratio(cold.get(contender), floors.get(contender)?.cold);
          return [
            contender,
            times,
            ratio(warm.get(contender), floors.get(contender)?.warm),
            ours > 0 ? round(Number(times) / ours) : '',
          ];
        }),
      [
        'a page of one sentence: scan and ranges, x F2 of a page of the above',
        round((sentenceMs * pages.size) / (floors.get('empty')?.cold ?? 1)),
        '',
        '',
      ],
    ],
  };
};
export default row;
