// What the doors that read lines of JSON share: their arguments, reading, and printing. Results go to stdout and
// nothing else does; an error goes to stderr with exit code 1.
import { readFileSync } from 'node:fs';
import type { Pack } from '../src/dataset';
import { bundledPackFolder, readPackFolder } from './pack-folder';

/** The bundled pack from its source files, so that a door needs no build before it. */
export function readBundledPack(): Pack {
  const result = readPackFolder(bundledPackFolder);
  if (!result.ok) throw new Error(result.lines.join('\n'));
  return result.pack;
}

/** Reads a file of one JSON value a line; a bad line is an error that names it. */
export function readJsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch (error) {
      throw new Error(`${path}:${index + 1}: ${(error as Error).message}`);
    }
  });
}

/** Runs a door called as `npm run -s NAME -- --jsonl FILE` and prints one line of JSON for each result. */
export function runDoor(name: string, answer: (path: string) => readonly unknown[]): void {
  const at = process.argv.indexOf('--jsonl');
  const path = at < 0 ? undefined : process.argv[at + 1];
  try {
    if (path === undefined) throw new Error(`usage: npm run -s ${name} -- --jsonl FILE`);
    process.stdout.write(
      answer(path)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
