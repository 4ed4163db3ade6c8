// Holds what is built to test/budget.json: bytes as they are sent in a package, so that a part that grows says so before
// a reader's browser does. A page counts with every script and style that it loads at once.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import budget from '../test/budget.json' with { type: 'json' };

/** What one built file, with all that it loads, may weigh. */
export interface BudgetLine {
  /** In the target's folder. */
  readonly file: string;
  readonly gzipBytes: number;
}

/** The gzipped bytes of each budgeted part of a built target. */
export function partBytes(
  folder: string,
  parts: Readonly<Record<string, BudgetLine>> = budget.bytes,
): Map<string, number> {
  return new Map(
    Object.entries(parts).map(([name, { file }]) => {
      const files = [...loadedWith(join(folder, file), folder)];
      return [name, files.reduce((sum, path) => sum + gzipBytes(readFileSync(path)), 0)];
    }),
  );
}

/** The parts that weigh more than they may, a sentence each. */
export function budgetProblems(
  bytes: ReadonlyMap<string, number>,
  parts: Readonly<Record<string, BudgetLine>> = budget.bytes,
): string[] {
  return Object.entries(parts).flatMap(([name, { gzipBytes: most }]) => {
    const given = bytes.get(name) ?? 0;
    return given > most ? [`${name}: ${given} bytes gzipped, ${most} allowed (test/budget.json)`] : [];
  });
}

const gzipBytes = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

/** A file and, over and over, the scripts and styles that it loads without being asked. */
function loadedWith(path: string, folder: string, known = new Set<string>()): Set<string> {
  if (known.has(path) || !existsSync(path)) return known;
  known.add(path);
  const text = readFileSync(path, 'utf8');
  const links = path.endsWith('.html')
    ? text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)
    : text.matchAll(/\bimport\s*(?:[^"'()]*?from\s*)?["']([^"']+\.js)["']/g);
  for (const [, link = ''] of links)
    loadedWith(link.startsWith('/') ? join(folder, link) : join(dirname(path), link), folder, known);
  return known;
}
