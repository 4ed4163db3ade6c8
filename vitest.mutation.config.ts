// The tests that mutants are held against: the tables of the mutants' own room (MUTATION_ROOM). Laws on thousands of
// random texts and the probes' statistics would kill a few mutants more, in a hundred times the time. `npm run mutation`
// uses it.
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
