// The budget can be broken: a part that weighs too much is named, and a page counts with all that it loads.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgetProblems, partBytes } from './budget';

const parts = {
  script: { file: 'a.js', gzipBytes: 100 },
  page: { file: 'pages/p.html', gzipBytes: 100 },
};
const files = {
  'a.js': 'one()',
  'pages/p.html':
    '<link rel="stylesheet" href="/assets/s.css"><script type="module" src="/assets/p.js"></script>',
  'assets/p.js': 'import{x}from"./shared.js";import"./effect.js";x(import("./later.js"))',
  'assets/shared.js': 'import "./p.js"; export let x',
  'assets/effect.js': 'effect()',
  'assets/later.js': 'only when asked',
  'assets/s.css': 'a{}',
};
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'budget-'));
  for (const name of ['pages', 'assets']) mkdirSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const sizeOf = (...names: (keyof typeof files)[]) =>
  names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);

describe('bytes', () => {
  it('of a script are its own; of a page, those of all it loads at once', () => {
    expect(Object.fromEntries(partBytes(folder, parts))).toEqual({
      script: sizeOf('a.js'),
      page: sizeOf('pages/p.html', 'assets/s.css', 'assets/p.js', 'assets/shared.js', 'assets/effect.js'),
    });
  });
});

describe('the budget', () => {
  it.each([
    [{ script: 100, page: 100 }, []],
    [{ script: 101, page: 100 }, ['script: 101 bytes gzipped, 100 allowed (test/budget.json)']],
  ])('of %j: %j', (bytes, problems) => {
    expect(budgetProblems(new Map(Object.entries(bytes)), parts)).toEqual(problems);
  });
});
