// Asks axe-core what is wrong with a page for people who do not see it or do not use a pointer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The violations of WCAG 2.2 A and AA and of axe's own good practice on a page, a line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A driver's evaluation is no script of the page's, so the page's CSP lets it in.
  await page.evaluate(`${source}; undefined`);
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary))))`,
  );
  return JSON.parse(found as string);
}
