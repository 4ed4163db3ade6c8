// Measures what the tests would notice: `npm run mutation -- PIECE…` changes the code of a piece in every small way that
// Stryker knows and counts the changes that some test refuses. Without a piece it runs all, one after another. Then it
// writes the scores of the last runs into docs/mutation.md; `--from-reports` does only that.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/mutation.md';
const BEGIN = '<!-- scores: written by `npm run mutation` -->';
const END = '<!-- end of scores -->';

/** What is mutated in one go, each in some minutes on one core. */
export const PIECES: Readonly<Record<string, readonly string[]>> = {
  'site-policy': ['src/shared/site-policy.ts'],
  messages: ['src/shared/receive.ts'],
  'relevance-rank': ['rank-facts', 'prepare-facts', 'passages'].map((file) => `src/relevance/${file}.ts`),
  'relevance-read': ['fact-terms', 'terms'].map((file) => `src/relevance/${file}.ts`),
  'relevance-words': ['reasons', 'sentences', 'weights'].map((file) => `src/relevance/${file}.ts`),
  'linker-page': ['page-evidence', 'page-linker'].map((file) => `src/matcher/${file}.ts`),
  'linker-beside': ['src/matcher/beside.ts'],
  'linker-score': ['src/matcher/score.ts'],
  'linker-block': ['block', 'bearers', 'address'].map((file) => `src/matcher/${file}.ts`),
  'linker-scan': ['scan-block', 'explain', 'find-mentions', 'fold'].map((file) => `src/matcher/${file}.ts`),
  'linker-words': ['han-words', 'hangul', 'grammar'].map((file) => `src/matcher/${file}.ts`),
  'names-read': ['reading', 'characters'].map((file) => `src/matcher/${file}.ts`),
  'names-find': ['name-table', 'cue-table', 'rules', 'rows'].map((file) => `src/matcher/${file}.ts`),
  'names-compile': ['gazetteer', 'gazetteer-tables', 'lexicon'].map((file) => `src/matcher/${file}.ts`),
  'names-index': ['name-index', 'name-keys'].map((file) => `src/matcher/${file}.ts`),
  'probe-read': ['name-probe', 'field-table', 'word-table', 'probe-hash', 'probe-characters'].map(
    (file) => `src/matcher/${file}.ts`,
  ),
  'probe-compile': ['compile-probe', 'compile-word-probe'].map((file) => `src/matcher/${file}.ts`),
};

/** A report of Stryker's, as far as it is read. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** How many mutants of a file were noticed, of how many that are worth noticing. */
export interface Score {
  readonly file: string;
  readonly noticed: number;
  readonly all: number;
}

/** The scores of a report's files. A mutant that runs for ever is noticed; one that does not compile is none. */
export function scores({ files }: MutationReport): Score[] {
  return Object.entries(files).map(([file, { mutants }]) => {
    const count = (...wanted: string[]) => mutants.filter(({ status }) => wanted.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    return { file, noticed, all: noticed + count('Survived', 'NoCoverage') };
  });
}

const percent = (noticed: number, all: number) => `${((100 * noticed) / Math.max(1, all)).toFixed(0)}%`;

/** The table of scores: a row a file, and one for each room together. */
export function scoreTable(all: readonly Score[]): string {
  const rooms = new Map<string, Score[]>();
  for (const score of all) {
    const room = score.file.split('/')[1] as string;
    rooms.set(room, [...(rooms.get(room) ?? []), score]);
  }
  const rows = [...rooms].flatMap(([room, files]) => {
    const noticed = files.reduce((sum, score) => sum + score.noticed, 0);
    const total = files.reduce((sum, score) => sum + score.all, 0);
    return [
      `| **${room}** | ${total} | ${noticed} | **${percent(noticed, total)}** |`,
      ...files.map(
        (score) =>
          `| ${score.file} | ${score.all} | ${score.noticed} | ${percent(score.noticed, score.all)} |`,
      ),
    ];
  });
  return ['| Code | Mutants | Noticed | Score |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const reportOf = (piece: string) => `reports/mutation/${piece}.json`;

function writeScores(): void {
  const reports = Object.keys(PIECES).map(reportOf).filter(existsSync);
  const table = scoreTable(reports.flatMap((path) => scores(JSON.parse(readFileSync(path, 'utf8')))));
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.slice(0, page.indexOf(BEGIN)), page.slice(page.indexOf(END))];
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${table}\n\n${after}`);
  spawnSync('npx', ['biome', 'format', '--write', PAGE], { stdio: 'inherit' });
}

if (process.argv[1]?.endsWith('mutation.ts')) {
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const unknown = asked.filter((piece) => !Object.hasOwn(PIECES, piece));
  if (unknown.length > 0) {
    console.error(`No piece is called ${unknown.join(', ')}; there are ${Object.keys(PIECES).join(', ')}.`);
    process.exit(2);
  }
  const pieces = asked.length > 0 ? asked : Object.keys(PIECES);
  for (const piece of process.argv.includes('--from-reports') ? [] : pieces) {
    const options = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
    const config = `node_modules/.cache/stryker-${piece}.json`;
    writeFileSync(
      config,
      JSON.stringify({ ...options, mutate: PIECES[piece], jsonReporter: { fileName: reportOf(piece) } }),
    );
    const MUTATION_ROOM = PIECES[piece]?.[0]?.split('/')[1] ?? '';
    const { status } = spawnSync('npx', ['stryker', 'run', config], {
      stdio: 'inherit',
      env: { ...process.env, MUTATION_ROOM },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  writeScores();
}
