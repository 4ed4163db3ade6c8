// Runs a scorer of the labelled data on predicted lines and reads what it says.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a scorer prints with `--json` for predictions, one a line. */
export function scoreLines<T>(scorer: string, gold: string, lines: readonly unknown[]): T {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-eval-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return JSON.parse(execFileSync('node', [scorer, gold, predicted, '--json'], { encoding: 'utf8' })) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
