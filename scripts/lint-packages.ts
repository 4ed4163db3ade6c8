// Runs Mozilla's own linter over the Firefox build. Errors fail; a warning fails too unless it is argued here.
import { execFileSync } from 'node:child_process';

/** Warnings we ship with, each with the reason why it is harmless. */
const ARGUED: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** What web-ext says of a folder. */
function lint(folder: string): { errors: Finding[]; warnings: Finding[] } {
  try {
    return JSON.parse(
      execFileSync('npx', ['web-ext', 'lint', '-s', folder, '-o', 'json'], { encoding: 'utf8' }),
    );
  } catch (error) {
    // web-ext exits non-zero on errors and still prints its findings.
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

const { errors, warnings } = lint('dist/firefox');
const open = warnings.filter(
  ({ code, file }) => !ARGUED.some((known) => known.code === code && known.file.test(file ?? '')),
);
for (const { code, message, file, line } of [...errors, ...open])
  console.error(`${file ?? ''}:${line ?? ''} ${code}: ${message}`);
if (errors.length + open.length > 0) process.exit(1);
console.log(
  `web-ext lint: 0 errors, ${warnings.length} warnings${warnings.length > 0 ? ', each argued in scripts/lint-packages.ts' : ''}.`,
);
