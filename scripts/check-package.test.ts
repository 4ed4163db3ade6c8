// The check of the zips can fail: each thing that must be in a package, and each that must not, is told.
import { expect, it } from 'vitest';
import { contentProblems } from './check-package';

const browser = ['manifest.json', 'third-party-licences.txt', 'card.js'];
const source = [
  'package.json',
  'package-lock.json',
  'README.md',
  'scripts/package.ts',
  'src/content/main.iife.ts',
  'src/x.test.ts',
];

it.each<[string, readonly string[], readonly string[]]>([
  ['chrome', browser, []],
  ['firefox', [...browser, 'assets/a.js'], []],
  ['source', source, []],
  ['chrome', browser.slice(1), ['chrome: lacks manifest.json']],
  ['firefox', [...browser, 'assets/a.js.map'], ['firefox: holds assets/a.js.map']],
  ['chrome', [...browser, 'src/a.ts'], ['chrome: holds src/a.ts']],
  ['chrome', [...browser, 'a.test.js'], ['chrome: holds a.test.js']],
  ['source', [...source, 'node_modules/x/y.js'], ['source: holds node_modules/x/y.js']],
  ['source', source.filter((name) => name !== 'package-lock.json'), ['source: lacks package-lock.json']],
])('%s with %j: %j', (kind, names, problems) => {
  expect(contentProblems(kind, names)).toEqual(problems);
});
