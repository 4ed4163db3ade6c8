// Writes docs/reliability.md from a run of the hostile suites in both browsers: `npm run reliability`. Words after it take
// only those suites and leave the others' last reports; `-- --from-reports` runs none.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FRAMES } from '../test/fuzz/grid';

const REPORTS = 'reports/hostile';
const reportOf = (suite: string) => `${REPORTS}/${suite}.json`;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status?: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

const SUITES: Readonly<Record<string, string>> = {
  apps: 'Apps that re-render under our marks',
  editors: 'Editors: saved text, caret, nothing marked in what is typed',
  patched: 'Hostile ground',
  documents: 'Documents',
  load: 'Load',
  lifecycle:
    'From installation to removal (Firefox ends the scripts of a removed extension without a word: names of its highlights stay registered until the page goes, their look does not)',
};

type Outcome = 'passed' | 'failed' | '–';

/** Outcomes by case and browser of one suite's file. */
export function outcomes(report: Report, suite: string): Map<string, { chrome: Outcome; firefox: Outcome }> {
  const rows = new Map<string, { chrome: Outcome; firefox: Outcome }>();
  const file = report.testResults.find(({ name }) => basename(name) === `${suite}.test.ts`);
  for (const { ancestorTitles, title, status } of file?.assertionResults ?? []) {
    const browser = ancestorTitles.join(' ').endsWith('firefox') ? 'firefox' : 'chrome';
    const name = title.replace(/^'(.*)'$/, '$1').replaceAll("\\'", "'");
    const row = rows.get(name) ?? { chrome: '–' as const, firefox: '–' as const };
    const outcome = status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : '–';
    rows.set(name, { ...row, [browser]: outcome });
  }
  return rows;
}

/** Both figures of ours for an app: its case holds that no view differs and that nothing is thrown or logged. */
function ownFigures(report: Report, framework: string, browser: 'chrome' | 'firefox'): string {
  const row = [...outcomes(report, 'apps')].find(([name]) => name.toLowerCase().startsWith(framework));
  return row?.[1][browser] === 'passed' ? '0 | 0' : 'differs | differs';
}

function wrappingTable(report: Report): string {
  const lines: string[] = [];
  for (const browser of ['chrome', 'firefox'] as const) {
    const path = `reports/wrapping-${browser}.json`;
    if (!existsSync(path)) continue;
    const figures = JSON.parse(readFileSync(path, 'utf8')) as Record<
      string,
      { wrongViews: number; errors: number }
    >;
    for (const [framework, { wrongViews, errors }] of Object.entries(figures))
      lines.push(
        `| ${framework} | ${browser} | ${ownFigures(report, framework, browser)} | ${wrongViews} | ${errors} |`,
      );
  }
  return lines.sort().join('\n');
}

/** The document's text. */
export function reliability(report: Report): string {
  const sections = Object.entries(SUITES).flatMap(([suite, title]) => {
    const rows = [...outcomes(report, suite)];
    if (rows.length === 0) return [];
    // A browser that closes with an error of ours heard, or with anything sent, fails its file and none of its cases.
    const file = report.testResults.find(({ name }) => basename(name) === `${suite}.test.ts`);
    const areAllPassed = rows.every(([, row]) => row.chrome !== 'failed' && row.firefox !== 'failed');
    if (file?.status === 'failed' && areAllPassed)
      rows.push(['at the end: nothing heard of us, nothing sent', { chrome: 'failed', firefox: 'failed' }]);
    const lines = rows.map(([name, { chrome, firefox }]) => `| ${name} | ${chrome} | ${firefox} |`);
    return [`### ${title}\n\n| Case | Chromium | Firefox |\n| --- | --- | --- |\n${lines.join('\n')}`];
  });
  const fuzz = [...outcomes(report, 'fuzz')];
  const sequences = (browser: 'chrome' | 'firefox', outcome: Outcome) =>
    fuzz.filter(([, row]) => row[browser] === outcome).length * FRAMES;
  const seeds = fuzz.map(([name]) => Number(/\d+$/.exec(name)?.[0]));
  const failed = fuzz.flatMap(([name, row]) =>
    (['chrome', 'firefox'] as const)
      .filter((browser) => row[browser] === 'failed')
      .map((browser) => `- ${browser}: ${name}`),
  );
  const differing =
    failed.length > 0 ? `\nWhat differed, still to be explained:\n\n${failed.join('\n')}\n` : '';
  const fuzzRow = (name: string, browser: 'chrome' | 'firefox') =>
    `| ${name} | ${sequences(browser, 'passed')} | ${sequences(browser, 'failed')} |`;
  return `# Reliability

Written by \`npm run reliability\` from runs of \`test/hostile\` and \`test/fuzz\`, one suite after another, with the built extension in both browsers.

## What is held to

Each page runs twice in the same browser: first without the extension, then with it. The two runs must agree in

- the page's tree, as a string that tells split text nodes, shadow roots, field values and adopted style sheets apart;
- what the page's own work came to: saved text, caret, counts of calls;
- console output, uncaught errors and unhandled rejections, of the page and of our scripts: none is ours;
- requests: only the page's own. Besides, the whole browser is given a proxy that lets nothing through: nothing of ours has ever arrived there.

With us, the right names are marked, no more and no less, and the card opens on top of whatever the page puts there.

## Random mutations

Seeded sequences of 25 steps each (insert, remove, move, split, normalize, replace and cut data, wrap, unwrap, attach shadow roots, put new trees together from what stands in the page, toggle \`display\`, \`hidden\`, \`contenteditable\` and roles, adopt away and back, …) with random pauses. Afterwards the marks equal those of a fresh scan of the same tree; switched off, nothing of ours is left and the tree is the same string. \`npm run fuzz\` runs 2,000 a browser from a new seed; \`FUZZ_SEED\`, \`FUZZ_SEQUENCES\` and \`FUZZ_STEPS\` replay one.

Sequences of this run from seed ${Math.min(...seeds)} on, ${FRAMES} at a time (each in a frame of its own); one that differs counts its ${FRAMES} as different.

| Browser | Equal | Different |
| --- | --- | --- |
${fuzzRow('Chromium', 'chrome')}
${fuzzRow('Firefox', 'firefox')}
${differing}
## Cases

${sections.join('\n\n')}

## Beside a highlighter that wraps names

The same apps under mark.js 8.11, taken off and put on again at each change: of ${7} views, how many showed text that the app did not write, and how many errors were thrown or logged.

| App | Browser | Backstory: wrong views | errors | mark.js: wrong views | errors |
| --- | --- | --- | --- | --- | --- |
${wrappingTable(report)}

## What is not proved

- View-source and the browsers' own pages take no extension; PDF viewers are left alone.
- An element that is read, and only then gets a shadow root, is asked again for some seconds where it has a custom name or is empty; any other is found when the pointer comes to it.
- After \`designMode\` is switched off, marks come back with the page's next change.
- A style that makes an inline element between two touching words a box of its own, after they were read, is seen with the next change of the text.
- A page can take our highlights away; they come back with the next change we read, without a fight.
`;
}

/** Runs a suite's file, or all of the fuzz; its report goes into a file of its own. */
function run(suite: string): void {
  const path = suite === 'fuzz' ? 'test/fuzz' : `test/hostile/${suite}.test.ts`;
  spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'hostile', path, '--reporter=json', `--outputFile=${reportOf(suite)}`],
    { stdio: 'inherit' },
  );
}

if (process.argv[1]?.endsWith('reliability.ts')) {
  const all = [...Object.keys(SUITES), 'wrapping', 'fuzz'];
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  mkdirSync(REPORTS, { recursive: true });
  if (!process.argv.includes('--from-reports'))
    for (const suite of asked.length > 0 ? asked : all) run(suite);
  const reports = all.filter((suite) => existsSync(reportOf(suite)));
  const testResults = reports.flatMap(
    (suite) => (JSON.parse(readFileSync(reportOf(suite), 'utf8')) as Report).testResults,
  );
  writeFileSync('docs/reliability.md', reliability({ testResults }));
}
