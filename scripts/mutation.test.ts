// The scores of docs/mutation.md: what counts as noticed, and what as a mutant at all.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PIECES, scores, scoreTable } from './mutation';

const mutants = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status })));

describe('a score', () => {
  it('counts what was killed or ran for ever, of all that could have been', () => {
    const counts = { Killed: 6, Timeout: 2, Survived: 1, NoCoverage: 1, CompileError: 5, Ignored: 7 };
    expect(scores({ files: { 'src/a/b.ts': { mutants: mutants(counts) } } })).toEqual([
      { file: 'src/a/b.ts', noticed: 8, all: 10 },
    ]);
  });

  it('is told for each file and for its room', () => {
    const table = scoreTable([
      { file: 'src/a/b.ts', noticed: 8, all: 10 },
      { file: 'src/a/c.ts', noticed: 1, all: 10 },
      { file: 'src/d/e.ts', noticed: 0, all: 0 },
    ]);
    expect(table).toContain('| **a** | 20 | 9 | **45%** |');
    expect(table).toContain('| src/a/b.ts | 10 | 8 | 80% |');
    expect(table).toContain('| **d** | 0 | 0 | **0%** |');
  });
});

it.each(Object.values(PIECES).flat())('%s is there to be mutated', (file) => {
  expect(existsSync(file)).toBe(true);
});
