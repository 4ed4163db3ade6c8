// Four suites: pure rooms in Node, DOM rooms in real browsers, the built extension end to end, and on hostile pages.
// Browser suites share two cores with two browsers, so their files run one after another.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const realBrowser = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  pool: 'forks' as const,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'test/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
          environment: 'node',
          // Outside an extension the polyfill throws where it is imported; tables bring a browser of their own.
          alias: {
            'webextension-polyfill': fileURLToPath(new URL('test/support/browser-api.ts', import.meta.url)),
          },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
          ...realBrowser,
        },
      },
      {
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts', 'test/pages/**/*.test.ts'], ...realBrowser },
      },
      {
        // Apps, editors and documents that fight back, and random mutations. `npm test` runs the part of them that fits
        // (scripts/test.ts), `npm run test:hostile` all.
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
          ...realBrowser,
        },
      },
    ],
  },
});
