// Pages at the end of what a browser carries: the marks in sight are right and the page keeps its pace.
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS } from '../support/browsers';
import type { Pages } from '../support/serve';
import { type Fixture, html } from './harness/fixture';
import { type Lab, openLab } from './harness/lab';

const FILLER = 'The harbour opens at noon and the ferry waits for those who come late. ';

const pages: Record<string, Pages[string]> = {
  '/plain': { body: html('<p>Microsoft</p>') },
  '/one-node': {
    body: html(`<p>OpenAI. ${FILLER.repeat(Math.ceil(1_000_000 / FILLER.length))} Anthropic.</p>`),
  },
  '/ten-megabytes': {
    body: html(
      `<p>OpenAI</p>${`<p>${FILLER}<b>${FILLER}</b></p>`.repeat(Math.ceil(10_000_000 / (FILLER.length * 2 + 14)))}<p>Anthropic</p>`,
    ),
  },
};

const scrollToEnd = () => scrollTo(0, document.documentElement.scrollHeight);

const fixtures: Fixture[] = [
  {
    // What stands in one element is painted together.
    name: 'one text node of a megabyte',
    path: '/one-node',
    async use({ page, marked }) {
      await marked(['OpenAI', 'Anthropic']);
      await page.evaluate(scrollToEnd);
    },
    marks: ['OpenAI', 'Anthropic'],
    card: 'Anthropic',
  },
  {
    name: 'a page of ten megabytes',
    path: '/ten-megabytes',
    async use({ page, marked }) {
      await marked(['OpenAI']);
      await page.evaluate(scrollToEnd);
    },
    marks: ['Anthropic'],
    card: 'Anthropic',
  },
  {
    name: "the body's innerHTML replaced 100 times a second",
    path: '/plain',
    async use({ page, marked }) {
      await marked(['Microsoft']);
      return page.evaluate(
        () =>
          new Promise((resolve) => {
            let round = 0;
            const timer = setInterval(() => {
              round += 1;
              document.body.innerHTML = `<main><p>Round ${round} of <b>OpenAI</b></p><p>DeepSeek</p></main>`;
              if (round < 100) return;
              clearInterval(timer);
              resolve(round);
            }, 10);
          }),
      );
    },
    marks: ['OpenAI', 'DeepSeek'],
    card: 'DeepSeek',
  },
  {
    name: 'endless scrolling to 200,000 nodes',
    path: '/plain',
    async use({ page, marked }) {
      await marked(['Microsoft']);
      const nodes = await page.evaluate(
        (filler) =>
          new Promise<number>((resolve) => {
            let count = 0;
            const add = () => {
              const batch = document.createDocumentFragment();
              for (let at = 0; at < 2_500; at += 1) {
                const item = document.createElement('p');
                const bold = document.createElement('b');
                bold.append(at % 50 === 0 ? 'OpenAI' : filler);
                item.append(filler, bold);
                batch.append(item);
              }
              document.body.append(batch);
              scrollTo(0, document.documentElement.scrollHeight);
              count += 10_000;
              if (count < 200_000) requestAnimationFrame(add);
              else resolve(count);
            };
            add();
          }),
        FILLER,
      );
      await page.evaluate((filler) => {
        const last = document.createElement('p');
        last.textContent = 'The last line: Anthropic';
        for (let at = 0; at < 100; at += 1) {
          const line = document.createElement('p');
          line.textContent = filler;
          document.body.append(line);
        }
        document.body.append(last);
        scrollTo(0, document.documentElement.scrollHeight);
      }, FILLER);
      return nodes;
    },
    marks: ['Anthropic'],
    card: 'Anthropic',
  },
];

describe.each(BROWSERS)('load in %s', (browser) => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab(browser, pages, fixtures);
  });

  afterAll(() => lab?.close());

  for (const fixture of fixtures) test(fixture.name, () => lab.prove(fixture));
});
