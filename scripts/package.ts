// Packs what the stores take: one zip a browser and the source zip that AMO asks for. The same commit gives the same
// bytes: files sorted, one fixed time, no attributes of the machine.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { version } from '../package.json' with { type: 'json' };

// Zip stores local time without a zone, from 1980 on: built from its parts, so that every machine writes the same.
const FIXED_TIME = new Date(2025, 0, 1, 0, 0, 0);

function* files(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

/** Zips paths under the names they get, sorted, with a fixed time. */
function zip(entries: readonly (readonly [name: string, path: string])[]): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const contents: Zippable = {};
  for (const [name, path] of sorted) contents[name] = readFileSync(path);
  return zipSync(contents, { level: 9, mtime: FIXED_TIME, os: 3, attrs: 0o644 << 16 });
}

execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
for (const target of ['chrome', 'firefox']) {
  const folder = `dist/${target}`;
  const name = `dist/backstory-${target}-${version}.zip`;
  writeFileSync(name, zip([...files(folder)].map((path) => [relative(folder, path), path] as const)));
  console.log(name);
}

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const source = `dist/backstory-source-${version}.zip`;
writeFileSync(source, zip(tracked.map((path) => [path, path] as const)));
console.log(source);
