// Runs the benchmark: every table of test/bench/rows, in one run, against the built extension where a row needs it.
//   npm run bench -- [NAME…] [--json FILE] [--update]
// NAME picks tables by their file; --update writes them into docs/performance.md. BENCH_PAGES=3 is the quick mode.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchRow, type BenchTable, benchPages } from '../test/bench/bench';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, update: { type: 'boolean', default: false } },
});

/** A table as Markdown. */
function markdown({ title, note, columns, rows }: BenchTable): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    note,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

const files = readdirSync('test/bench/rows').filter((name) => name.endsWith('.ts'));
const asked = files.filter((file) => positionals.length === 0 || positionals.includes(file.slice(0, -3)));
const pages = benchPages();
const tables: BenchTable[] = [];
for (const file of asked) {
  const { default: row } = (await import(`../test/bench/rows/${file}`)) as { default: BenchRow };
  const startedMs = performance.now();
  const table = await row(pages);
  tables.push(table);
  console.log(markdown(table));
  console.error(`${file}: ${Math.round((performance.now() - startedMs) / 1000)} s`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(tables, null, 2)}\n`);
if (values.update) {
  const path = 'docs/performance.md';
  const text = readFileSync(path, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no ${BEGIN} … ${END}`);
  // A run of some tables leaves the others as they were.
  const old = rest?.split(END)[0] ?? '';
  const kept = old
    .split(/(?=^### )/m)
    .filter(
      (part) => part.startsWith('### ') && !tables.some(({ title }) => part.startsWith(`### ${title}\n`)),
    );
  writeFileSync(
    path,
    `${before}${BEGIN}\n\n${[...kept, ...tables.map(markdown)].map((part) => part.trim()).join('\n\n')}\n\n${END}${after}`,
  );
}
