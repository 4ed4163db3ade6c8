// The tests that mutants are held against: the tables of the mutants' own room (MUTATION_ROOM). Laws on thousands of
// random texts would kill a few mutants more, in a hundred times the time, and so would the passages of the bundled pack,
// each of which touches nearly all of the matcher. `npm run mutation` uses it.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const { MUTATION_ROOM: room } = process.env;
const TABLES = [
  'src/matcher/**/*.test.ts',
  'src/relevance/**/*.test.ts',
  'src/shared/{site-policy,receive,message}*.test.ts',
];

const compiled = resolve('test/mutation/compiled-doors.ts');

export default defineConfig({
  resolve: {
    alias: [
      { find: '../../scripts/mentions', replacement: compiled },
      { find: '../../scripts/pack-folder', replacement: compiled },
    ],
  },
  test: {
    include: TABLES.filter((path) => !room || path.startsWith(`src/${room}/`)),
    exclude: ['src/matcher/*properties.test.ts'],
    environment: 'node',
    // Instrumented code beside other work is slow, which is no failure of a test.
    testTimeout: 60_000,
    pool: 'threads',
  },
});
