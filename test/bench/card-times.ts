// How long the card takes from the end of the dwell to a painted frame, and what closing it costs: the built extension on
// a heavy page in Chromium, beside the same card put up as plain DOM, which is the floor. The browser draws frames as
// fast as it can, so that waiting for the screen's next one (up to 16 ms at 60 Hz) is no part of it.
// No row of `npm run bench` yet: npx tsx test/bench/card-times.ts [OPENINGS]
import type { Page, Realm } from 'puppeteer-core';
import { launchWithExtension } from '../support/browsers';
import { readMarks, settledMarks } from '../support/marks';
import { serve } from '../support/serve';
import { waitFor } from '../support/wait';

/** Times of many, ms. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** What was measured. */
export interface CardTimes {
  readonly openings: number;
  /** From the dwell timer's firing to the task after the first frame with the card in it. */
  readonly open: Spread;
  /** From putting the same elements into the same kind of host to the same task. */
  readonly openFloor: Spread;
  /** From the close timer's firing to a frame without the stress on the name, the card fading. */
  readonly close: Spread;
  /** The end of the fade: the card taken out of the top layer, to a frame without it. */
  readonly hide: Spread;
  /** The same card's host taken out of the page altogether, which is what the product does not do. */
  readonly removeHost: Spread;
}

interface Samples {
  readonly open: number[];
  readonly openFloor: number[];
  readonly close: number[];
  readonly hide: number[];
  readonly removeHost: number[];
}

/** Opens the card so many times. `dist/chrome` must be built. */
export async function benchCard(openings = 200): Promise<CardTimes> {
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
    for (let opening = 0; opening < openings; opening += 1) {
      await openAndClose(page, world, marks[opening % marks.length]!);
      await world.evaluate(drawFloor);
    }
    return summarize(
      await world.evaluate(() => (globalThis as never as { samples: Samples }).samples),
      openings,
    );
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

function summarize(samples: Samples, openings: number): CardTimes {
  const spread = (times: readonly number[]): Spread => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number) =>
      Number(
        (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1),
      );
    return { p50: at(0.5), p95: at(0.95) };
  };
  return {
    openings,
    open: spread(samples.open),
    openFloor: spread(samples.openFloor),
    close: spread(samples.close),
    hide: spread(samples.hide),
    removeHost: spread(samples.removeHost),
  };
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

/** Prints what was measured, a line each. */
export function tellCard(times: CardTimes): string[] {
  const line = (name: string, { p50, p95 }: Spread) => `${name.padEnd(46)} p50 ${p50} ms, p95 ${p95} ms`;
  return [
    line(`card: timer to painted, ${times.openings} openings`, times.open),
    line('card: the same as plain DOM (floor)', times.openFloor),
    line('card: close timer to painted', times.close),
    line('card: end of the fade to painted', times.hide),
    line('card: host removed to painted (not done)', times.removeHost),
  ];
}

if (process.argv[1]?.endsWith('card-times.ts')) {
  const times = await benchCard(Number(process.argv[2] ?? 200));
  for (const line of tellCard(times)) console.log(line);
}
