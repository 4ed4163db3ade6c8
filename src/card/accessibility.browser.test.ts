// The card for those who don't see it as drawn: axe-core over every state, and what the browsers' own accessibility
// trees hold of an open card, in order.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessibilityTree } from '../../test/support/accessibility-tree';
import { BROWSERS, launchBrowser } from '../../test/support/browsers';
import { CARD_STATES, showState } from '../../test/support/card-states';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs every rule of axe on the card alone; the test page around it is no concern of ours. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<unknown> };
    };
    return axe.run({ include: ['backstory-card'] }, { resultTypes: ['violations', 'incomplete'] });
  })) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

describe('axe-core', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser('chrome');
  });
  afterAll(() => browser?.close());

  it.each(CARD_STATES.map((state) => [state.name, state] as const))(
    'finds nothing in %s',
    async (_, state) => {
      const page = await showState(browser, state);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});

describe.each(BROWSERS)('the accessibility tree in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  it('holds the name, the facts, dates and sources, in order', async () => {
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
