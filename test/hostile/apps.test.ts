// Apps that re-render text under our marks: what they write, and what their server's HTML becomes, is as without us.
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import { type AppFixture, namesIn, VIEWS, type View } from './apps/model';
import { appPages, FRAMEWORKS } from './apps/pages';
import { domString } from './harness/dom-string';
import type { Fixture } from './harness/fixture';
import { type Lab, openLab } from './harness/lab';

const show = (index: number) => (window.fixture as AppFixture).show(index);

const fixtures: Fixture[] = Object.entries(FRAMEWORKS).map(([framework, name]) => ({
  name: `${name} hydrates and re-renders`,
  path: `/${framework}`,
  marks: namesIn(VIEWS.at(-1) as View),
  card: 'OpenAI',
  async use({ page, marked }) {
    const seen: string[] = [];
    await marked(namesIn(VIEWS[0] as View));
    await page.evaluate(() => (window.fixture as AppFixture).hydrate());
    for (let index = 0; index < VIEWS.length; index += 1) {
      await page.evaluate(show, index);
      await marked(namesIn(VIEWS[index] as View));
      seen.push(await domString(page));
    }
    // All views again without a pause, so that changes come in the middle of a scan.
    for (let round = 0; round < 3; round += 1)
      for (let index = 0; index < VIEWS.length; index += 1) await page.evaluate(show, index);
    return seen;
  },
}));

describe.each(BROWSERS)('apps in %s', (browser) => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab(browser, await appPages(), fixtures);
  });

  afterAll(() => lab?.close());

  for (const fixture of fixtures) test(fixture.name, () => lab.prove(fixture));
});
