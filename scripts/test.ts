// What CI runs: every check, in the order in which it fails fastest. Each step prints its own output; the last line
// sums up. `npm test -- --from unit` starts at a step.
import { spawnSync } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: string;
}

const STEPS: readonly Step[] = [
  { name: 'browsers', command: 'bash scripts/install-browsers.sh' },
  { name: 'data', command: 'npm run -s data' },
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'unit', command: 'npm run -s test:unit' },
  { name: 'eval', command: 'npm run -s eval' },
  { name: 'build', command: 'npm run -s build' },
  { name: 'bundles', command: 'npx tsx scripts/check-bundles.ts' },
  { name: 'web-ext', command: 'npx tsx scripts/lint-packages.ts' },
  { name: 'package', command: 'npx tsx scripts/check-package.ts' },
  { name: 'browser', command: 'npm run -s test:browser' },
  { name: 'e2e', command: 'npm run -s test:e2e' },
  // The part of the hostile suites that fits (ground, apps, life) and 600 random sequences a browser, the same each time;
  // editors, documents, load and thousands of new sequences are `npm run reliability`'s and `fuzz`'s.
  { name: 'hostile', command: 'npm run -s test:hostile -- patched apps lifecycle' },
  { name: 'fuzz', command: 'FUZZ_SEQUENCES=600 npm run -s test:hostile -- test/fuzz' },
];

const from = process.argv.includes('--from') ? process.argv[process.argv.indexOf('--from') + 1] : undefined;
const first = from ? STEPS.findIndex((step) => step.name === from) : 0;
if (first < 0) {
  console.error(`No step is called ${from}; there are ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
const failed: string[] = [];
for (const step of STEPS.slice(first)) {
  const startedMs = performance.now();
  console.log(`\n── ${step.name}: ${step.command}`);
  const { status } = spawnSync(step.command, { shell: true, stdio: 'inherit' });
  console.log(
    `── ${step.name} ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - startedMs) / 1000)} s`,
  );
  if (status === 0) {
    passed += 1;
    continue;
  }
  failed.push(step.name);
  // What comes after a failed build, or without browsers or data, would only fail again for the same reason.
  if (['browsers', 'data', 'build'].includes(step.name)) break;
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEverything passed.');
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
