// Scores what can be scored against labelled data, compares with the committed baseline and fails on a drop.
// `npm run eval -- --update` takes today's figures as the baseline and writes the tables of docs/accuracy.md. Scorers
// are the files scripts/eval-NAME.ts; where their data (../shared) is absent they are skipped.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvalPart, Scorer } from './eval-part';

const BASELINE = 'test/eval-baseline.json';
const TABLES = 'docs/accuracy.md';
// Figures are written with four digits; less than half of the last one is no drop.
const TOLERANCE = 0.00005;

type Baseline = Record<string, Record<string, number>>;

/** The figures of a part that are lower than the baseline's, a sentence each. */
export function findDrops(part: EvalPart, baseline: Baseline): string[] {
  return Object.entries(baseline[part.id] ?? {}).flatMap(([name, before]) => {
    const now = part.figures[name];
    if (now !== undefined && now >= before - TOLERANCE) return [];
    return [`${part.id}: ${name} fell from ${before} to ${now ?? 'nothing'}`];
  });
}

/** Puts a part's table between its markers in a page; null where the page has no such markers. */
export function replaceTable(page: string, part: EvalPart): string | null {
  const [open, close] = [`<!-- eval:${part.id} -->`, `<!-- /eval:${part.id} -->`];
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from < 0 || to < from) return null;
  return `${page.slice(0, from + open.length)}\n\n${part.table.trim()}\n\n${page.slice(to)}`;
}

async function runScorers(): Promise<EvalPart[]> {
  const files = readdirSync('scripts').filter((file) => /^eval-(?!part\b)[\w-]+(?<!\.test)\.ts$/.test(file));
  const parts: EvalPart[] = [];
  for (const file of files.sort()) {
    const { evaluate } = (await import(join(process.cwd(), 'scripts', file))) as Scorer;
    const part = await evaluate();
    if (part) parts.push(part);
    else console.log(`${file}: its labelled data is not here; skipped.`);
  }
  return parts;
}

if (process.argv[1]?.endsWith('eval.ts')) {
  const update = process.argv.includes('--update');
  const baseline: Baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
  const parts = await runScorers();
  const drops: string[] = [];
  for (const part of parts) {
    console.log(`\n${part.id}\n${part.table}`);
    drops.push(...findDrops(part, baseline));
    if (!update) continue;
    baseline[part.id] = Object.fromEntries(
      Object.entries(part.figures).map(([name, figure]) => [name, Math.round(figure * 10_000) / 10_000]),
    );
    const page = replaceTable(readFileSync(TABLES, 'utf8'), part);
    if (page) writeFileSync(TABLES, page);
  }
  if (update) writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  else if (drops.length > 0) {
    console.error(drops.join('\n'));
    process.exitCode = 1;
  }
}
