// The look of the card in every state, in both browsers: drawn in a font of blocks with facts that never change, and
// compared with test/pictures/card (test/support/pictures.ts tells how to renew those). While a state stands, axe-core
// looks it over, in the other colour scheme as well. And what the browsers' own accessibility trees hold of it, in order.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessibilityTree } from '../../test/support/accessibility-tree';
import { BROWSERS, launchBrowser } from '../../test/support/browsers';
import { CARD_STATES, type CardState, showState } from '../../test/support/card-states';
import { emulateMedia } from '../../test/support/media';
import { differenceFromKept, takePicture } from '../../test/support/pictures';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** States that lean on what browsers draw each in their own way; in the others Firefox differs by content alone. */
const IN_FIREFOX = new Set(
  'light dark many-facts forced-colours zoom-200 narrow-320 rtl wrapped vertical chinese keyboard related strip long-name'.split(
    ' ',
  ),
);

describe.each(BROWSERS)('the card in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  const states = CARD_STATES.filter((state) => name === 'chrome' || IN_FIREFOX.has(state.name));
  it.each(states.map((state) => [state.name, state] as const))('looks as known: %s', async (_, state) => {
    const page = await showState(browser, state, 'reproducible');
    const difference = differenceFromKept(`card/${name}/${state.name}`, await takePicture(page));
    // One browser is enough for axe, which reads the same tree and the same styles in either.
    const violations = name === 'chrome' ? await violationsOf(page, state) : [];
    await page.close();
    expect(difference).toBeNull();
    expect(violations).toEqual([]);
  });

  it('is told with its name, facts, dates and sources, in order', async () => {
    const page = await showState(browser, CARD_STATES.find((state) => state.name === 'keyboard')!);
    const expected = await page.evaluate(() => {
      const texts = (selector: string) =>
        [...window.world.root.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText.trim());
      return {
        facts: texts('.body .statement > span:first-child'),
        dates: texts('.body .fact > .date'),
        sources: texts('.body .source > span:first-child'),
        chips: texts('.chip'),
      };
    });
    expect(expected.facts).toHaveLength(3);
    const told = await readAccessibilityTree(name, page, (lines) => lines.includes('dialog Stargate'));
    const order = [
      'dialog Stargate',
      'heading Stargate',
      'button Keep open',
      'Time line: ',
      'slider Facts in order of time',
      ...expected.facts.flatMap((fact, index) => [expected.dates[index]!, fact, expected.sources[index]!]),
      ...expected.chips.map((chip) => `button ${chip}`),
      'button Not this Stargate…',
    ];
    let from = 0;
    for (const wanted of order) {
      const at = told.findIndex((line, index) => index >= from && line.includes(wanted));
      expect(at, `${wanted} after line ${from} of\n${told.join('\n')}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
    await page.close();
  });
});

/** Runs every rule of axe on the card alone (the page around it is no concern of ours), then colours in the other scheme. */
async function violationsOf(page: Page, { media = [] }: CardState): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await run(page, {});
  expect(found.passes.length).toBeGreaterThan(5);
  const isDark = media.some(({ value }) => value === 'dark');
  await emulateMedia(page, [
    ...media.filter(({ name }) => name !== 'prefers-color-scheme'),
    { name: 'prefers-color-scheme', value: isDark ? 'light' : 'dark' },
  ]);
  const other = await run(page, { runOnly: ['color-contrast'] });
  return [...found.violations, ...other.violations].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

function run(page: Page, options: object): Promise<AxeResults> {
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<never> } };
    return axe.run({ include: ['backstory-card'] }, { resultTypes: ['violations'], ...given });
  }, options);
}
