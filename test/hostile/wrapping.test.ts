// Shows that the apps of apps.test.ts bite: a highlighter that wraps names leaves wrong text or errors behind where ours
// must leave none. No part of ours runs here; the figures go into docs/reliability.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launchBrowser } from '../support/browsers';
import { type Server, serve } from '../support/serve';
import { type AppFixture, VIEWS } from './apps/model';
import { appPages, FRAMEWORKS } from './apps/pages';
import type { Framework } from './apps/server';
import { bundleScript } from './harness/bundle';
import { witness } from './harness/witness';

/** What was seen in one run through all views. */
interface Run {
  /** The app's text after each view. */
  readonly texts: readonly string[];
  /** Errors thrown to the page or to whoever changed the view. */
  readonly errors: number;
}

interface WrappingPage {
  fixture: AppFixture;
  wrapNames(): Promise<void>;
  appText(): string;
}

describe.each(BROWSERS)('wrapping names in %s', (name) => {
  let browser: Browser;
  let server: Server;
  const figures: Record<string, { wrongViews: number; errors: number }> = {};

  beforeAll(async () => {
    const script = await bundleScript('test/hostile/apps/wrapping.client.ts');
    server = await serve('test/pages', await appPages(script));
    browser = await launchBrowser(name);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    mkdirSync('reports', { recursive: true });
    writeFileSync(`reports/wrapping-${name}.json`, JSON.stringify(figures));
  });

  async function run(framework: Framework, kind: 'plain' | 'wrapped'): Promise<Run> {
    const page = await browser.newPage();
    const heard = witness(page);
    await page.goto(`${server.origin}/${framework}`);
    const seen = await page.evaluate(
      async (count, isWrapped) => {
        const app = window as unknown as WrappingPage;
        const texts: string[] = [];
        let thrown = 0;
        const attempt = async (work: () => Promise<void>) => {
          try {
            await work();
          } catch {
            thrown += 1;
          }
        };
        // Wrapped before the app wakes up, as by an extension on a slow page.
        if (isWrapped) await attempt(() => app.wrapNames());
        await attempt(() => app.fixture.hydrate());
        for (let index = 0; index < count; index += 1) {
          await attempt(() => app.fixture.show(index));
          texts.push(app.appText().replace(/\s+/g, ' '));
          if (isWrapped) await attempt(() => app.wrapNames());
        }
        return { texts, thrown };
      },
      VIEWS.length,
      kind === 'wrapped',
    );
    await page.close();
    const logged = heard.console.filter((line) => line.startsWith('error')).length;
    return { texts: seen.texts, errors: seen.thrown + heard.errors.length + logged };
  }

  test.each(Object.keys(FRAMEWORKS) as Framework[])('%s', async (framework) => {
    const plain = await run(framework, 'plain');
    expect(plain.errors).toBe(0);
    const wrapped = await run(framework, 'wrapped');
    const wrongViews = plain.texts.filter((text, index) => text !== wrapped.texts[index]).length;
    figures[framework] = { wrongViews, errors: wrapped.errors };
  });

  test('harms at least one of them', () => {
    expect(Object.values(figures).some(({ wrongViews, errors }) => wrongViews + errors > 0)).toBe(true);
  });
});
