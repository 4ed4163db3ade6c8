// Packages twice, here and in a copy of the tracked files under another path, and holds the bytes of the zips against each
// other: what a store gets can be built again by anyone who has the commit. Fails with the zips that differ.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/** What each package must hold, and what none may. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  chrome: ['manifest.json', 'third-party-licences.txt', 'card.js'],
  firefox: ['manifest.json', 'third-party-licences.txt', 'card.js'],
  source: [
    'package.json',
    'package-lock.json',
    'README.md',
    'scripts/package.ts',
    'src/content/main.iife.ts',
  ],
};
const FORBIDDEN = /(?:^|\/)(?:node_modules|dist|\.git)\/|\.map$/;

/** SHA-256 of each zip in a folder's `dist`, by name. */
export function sums(folder: string): Map<string, string> {
  const zips = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.zip'));
  return new Map(
    zips.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, 'dist', name)))
        .digest('hex'),
    ]),
  );
}

/** What is wrong with a package's list of files, a sentence each; `kind` is chrome, firefox or source. */
export function contentProblems(kind: string, names: readonly string[]): string[] {
  return [
    ...(NEEDED[kind] ?? []).filter((name) => !names.includes(name)).map((name) => `${kind}: lacks ${name}`),
    ...names.filter((name) => FORBIDDEN.test(name)).map((name) => `${kind}: holds ${name}`),
    ...(kind === 'source' ? [] : names.filter((name) => /\.(?:test\.|tsx?$)/.test(name))).map(
      (name) => `${kind}: holds ${name}`,
    ),
  ];
}

function packageIn(folder: string): Map<string, string> {
  execFileSync('npm', ['run', '-s', 'package'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return sums(folder);
}

if (process.argv[1]?.endsWith('check-package.ts')) {
  const copy = mkdtempSync(join(tmpdir(), 'backstory-another-path-'));
  try {
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
    for (const path of tracked) cpSync(path, join(copy, path));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    execFileSync('git', ['init', '-q'], { cwd: copy });
    execFileSync('git', ['add', '-A', '--', ...tracked], { cwd: copy });
    const here = packageIn('.');
    const there = packageIn(copy);
    const problems = [...here].flatMap(([name, sum]) => {
      const kind = name.split('-')[1] as string;
      const names = Object.keys(unzipSync(readFileSync(join('dist', name))));
      return [
        ...(there.get(name) === sum ? [] : [`${name}: other bytes under another path`]),
        ...contentProblems(kind, names),
      ];
    });
    if (here.size !== 3)
      problems.push(`there are ${here.size} zips in dist, not 3: remove those of other versions`);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    else for (const [name, sum] of here) console.log(`${sum}  ${name}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
