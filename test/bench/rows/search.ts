// What search alone costs a key, over the built-in pack and beside it packs of every size, in Node: no browser, no store,
// nothing drawn. The whole way from a key to its rows is measured by packs.ts and popup.ts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BenchTable, median, quantile, round } from '../bench';

const SIZES = [0, 1_000, 10_000, 100_000];

/** Measures each size in a process of its own; needs `npm run data` (or a build) before. */
export default async function search(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-search-'));
  try {
    const outfile = join(folder, 'search-keys.mjs');
    await build({
      entryPoints: ['test/bench/search-keys.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const rows = SIZES.map((size) => {
      const printed = execFileSync(process.execPath, [outfile, 'generated/pack.json', String(size)], {
        encoding: 'utf8',
      });
      const { cold, warm } = JSON.parse(printed) as { cold: number[]; warm: number[] };
      return [
        size,
        cold.length,
        round(median(cold)),
        round(quantile(cold, 0.95)),
        round(median(warm)),
        round(quantile(warm, 0.95)),
      ];
    });
    return {
      title: 'Search alone',
      note: 'Processor time of one key, ms, in Node: the built-in pack, and beside it a generated one of so many names (as under Packs). First is each key of a search just opened, as a popup has it; again is the same keys once more. Goals at p95: 8 for the built-in pack, 16 for 100,000 names.',
      columns: ['names', 'keys', 'first p50', 'first p95', 'again p50', 'again p95'],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
