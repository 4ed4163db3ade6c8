// How long the card takes from the end of the dwell to a painted frame, and what closing it costs: the built extension on
// a heavy page in Chromium, beside the same card put up as plain DOM, which is the floor. The browser draws frames as
// fast as it can, so that waiting for the screen's next one (up to 16 ms at 60 Hz) is no part of it.
import type { Page, Realm } from 'puppeteer-core';
import { launchWithExtension } from '../../support/browsers';
import { readMarks, settledMarks } from '../../support/marks';
import { serve } from '../../support/serve';
import { waitFor } from '../../support/wait';
import { type BenchRow, median, quantile, round } from '../bench';

const OPENINGS = 200;

const row: BenchRow = async () => {
  const samples = await openCards();
  const line = (what: string, times: readonly number[]) => [
    what,
    times.length,
    round(median(times)),
    round(quantile(times, 0.95)),
  ];
  const ratio = (share: number) => round(quantile(samples.open, share) / quantile(samples.openFloor, share));
  return {
    title: 'Opening the card',
    note: 'In the built extension, on a page of a megabyte in twenty thousand elements: ms on the clock from the timer that opens or closes to the task after the first frame with it, beside the same elements put into the same kind of host without Preact and without placement.',
    columns: ['what', 'times', 'median', 'p95'],
    rows: [
      line('timer to a painted card', samples.open),
      line('the same card as plain DOM, the floor', samples.openFloor),
      ['the card, x floor', '', ratio(0.5), ratio(0.95)],
      line('timer to a painted close, the card fading', samples.close),
      line('end of the fade to a painted frame', samples.hide),
      line('the host taken out instead, which we do not', samples.removeHost),
    ],
  };
};
export default row;

/** What was measured, ms each. */
interface Samples {
  readonly open: number[];
  readonly openFloor: number[];
  readonly close: number[];
  readonly hide: number[];
  readonly removeHost: number[];
}

/** Opens the card and closes it again and again. */
async function openCards(): Promise<Samples> {
  const server = await serve('test/pages', { '/heavy.html': { body: heavyPage() } });
  const extension = await launchWithExtension('chrome', {
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const page = await extension.browser.newPage();
    await page.goto(`${server.origin}/heavy.html`);
    await settledMarks(page, 60_000);
    const marks = (await readMarks(page)).filter(({ x, y }) => x > 0 && y > 40 && y < 300);
    await openAndClose(page, await worldOf(page), marks[0]!);
    const world = await worldOf(page);
    // Scripts run by tsx name their inner functions by a call of this; the page's world has none of it.
    await world.evaluate('globalThis.__name ??= (one) => one');
    await world.evaluate(watch);
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await openAndClose(page, world, marks[opening % marks.length]!);
      await world.evaluate(drawFloor);
    }
    return await world.evaluate(() => (globalThis as never as { samples: Samples }).samples);
  } finally {
    await extension.browser.close();
    await server.close();
  }
}

async function worldOf(page: Page): Promise<Realm> {
  const realms = page.extensionRealms();
  return (await realms)[0] as Realm;
}

async function openAndClose(page: Page, world: Realm, mark: { x: number; y: number }): Promise<void> {
  const isOpen = () =>
    world.evaluate(() => document.querySelector('backstory-card')?.matches(':popover-open') ?? false);
  await page.mouse.move(mark.x + 2, mark.y + 2);
  await page.mouse.move(mark.x, mark.y);
  await waitFor('the card', isOpen, (open) => open);
  // Until what follows the frame has run.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 30))));
  await page.mouse.move(3, 3);
  await waitFor('the card to close', isOpen, (open) => !open);
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 30))));
}

/** In the content script's world: notes how long the card's timers take to what they draw. */
function watch(): void {
  const state = globalThis as never as { samples: Samples; template: Node; sheets: CSSStyleSheet[] };
  state.samples = { open: [], openFloor: [], close: [], hide: [], removeHost: [] };
  const host = document.querySelector('backstory-card') as HTMLElement;
  const root = chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot;
  state.sheets = root.adoptedStyleSheets;
  const look = () => {
    const surface = root.querySelector<HTMLElement>('.surface');
    if (!host.matches(':popover-open')) return 'none';
    return surface?.dataset.closing === undefined ? 'open' : 'closing';
  };
  const setTimer = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, ms?: number) =>
    setTimer(() => {
      const before = look();
      const startMs = performance.now();
      run();
      const after = look();
      if (before === after) return;
      if (after === 'open') state.template = root.querySelector('.surface')!.cloneNode(true);
      const samples = state.samples[after === 'open' ? 'open' : after === 'closing' ? 'close' : 'hide'];
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => samples.push(performance.now() - startMs);
        port2.postMessage(null);
      });
    }, ms)) as typeof setTimeout;
}

/** Puts the same card up without Preact and without placement, and takes its host away again. */
async function drawFloor(): Promise<void> {
  const { samples, template, sheets } = globalThis as never as {
    samples: Samples;
    template: Node;
    sheets: CSSStyleSheet[];
  };
  const painted = () =>
    new Promise<number>((next) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => next(performance.now());
        port2.postMessage(null);
      });
    });
  const host = document.createElement('backstory-floor');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets;
  document.documentElement.append(host);
  const surface = template.cloneNode(true);
  await painted();
  let startMs = performance.now();
  root.replaceChildren(surface);
  host.showPopover();
  samples.openFloor.push((await painted()) - startMs);
  await painted();
  startMs = performance.now();
  host.remove();
  samples.removeHost.push((await painted()) - startMs);
}

/** About a megabyte of text in twenty thousand elements, with names where the reader begins and all along. */
function heavyPage(): string {
  const line =
    'The company said on Tuesday that its <a href="#x">profit</a> had grown, helped by a <em>weaker</em> currency and by lower <b>costs</b>. ';
  const paragraph = (index: number) =>
    `<div class="block"><p>${line.repeat(4)}${index % 4 === 0 ? 'OpenAI and Microsoft agreed with SoftBank, Oracle and Nvidia on Stargate.' : ''}</p></div>`;
  return `<!doctype html><html lang="en"><head><title>Heavy</title><style>
    body { margin: 30px; font: 16px/1.6 sans-serif } .block { padding: 2px 8px } .block p { margin: 0 0 8px }
    .block:nth-child(odd) a { color: #226 } .block > p > em { color: #333 }</style></head><body>
    ${Array.from({ length: 2000 }, (_, index) => paragraph(index)).join('\n')}</body></html>`;
}
