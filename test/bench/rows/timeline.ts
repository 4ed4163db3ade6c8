// What a step of moving and zooming the timeline's picture costs, with the built extension in Chromium: processor time of
// the page's main thread from the wheel's event to the end of the frame that shows it, script, style, layout and paint.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBigPack } from '../../support/big-pack';
import { type ExtensionBrowser, launchWithExtension } from '../../support/browsers';
import { addPack, chooseFile } from '../../support/options-packs';
import { type BenchRow, median, quantile, round } from '../bench';

const STEPS = 20;
// One in nine facts of a generated pack has no date.
const GENERATED = { aliases: 2250, factsEach: 2 };

/** Ways to move, as the wheel events of one step: by a trackpad sideways, or with Control held. */
const MOVES = {
  move: { deltaX: 40 },
  'zoom in': { deltaY: -24, ctrlKey: true },
  'zoom out': { deltaY: 24, ctrlKey: true },
} satisfies Record<string, WheelEventInit>;

const row: BenchRow = async () => {
  const extension = await launchWithExtension('chrome');
  try {
    const rows = await measure(extension, 'the built-in pack');
    await importGenerated(extension);
    rows.push(...(await measure(extension, 'beside a pack of 2,000 dated facts')));
    return {
      title: 'Moving the timeline',
      note: `Processor time of the main thread, ms, for each of ${STEPS} steps of the wheel on the timeline's picture, until the end of the frame that shows it; script is the part of it in JavaScript. The goal is one frame.`,
      columns: ['facts', 'step', 'median', 'p95', 'script, median', 'goal for p95'],
      rows,
    };
  } finally {
    await extension.browser.close();
  }
};
export default row;

async function importGenerated(extension: ExtensionBrowser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-timeline-'));
  const file = join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify(makeBigPack(GENERATED)));
  const options = await extension.openExtensionPage('src/options/options.html');
  await chooseFile(options, file);
  await addPack(options);
  await options.close();
  rmSync(folder, { recursive: true });
}

async function measure(extension: ExtensionBrowser, facts: string) {
  const page = await extension.openExtensionPage('src/timeline/timeline.html');
  await page.waitForSelector('.plot [data-fact]');
  // What runs this file names the functions it compiles, also those that travel to a page.
  await page.evaluate('globalThis.__name ??= (it) => it');
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const clocks = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { thread: ms('ThreadTime'), script: ms('ScriptDuration') };
  };
  const rows: (string | number)[][] = [];
  // From a picture of everything there is nowhere to move.
  for (let step = 0; step < 4; step += 1) await page.evaluate(turnWheel, { deltaY: -120, ctrlKey: true });
  for (const [name, wheel] of Object.entries(MOVES)) {
    const thread: number[] = [];
    const script: number[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      // There and back, so that each step still has something to move.
      const turn = Math.floor(step / 5) % 2 === 0 || !('deltaX' in wheel) ? wheel : { deltaX: -wheel.deltaX };
      const before = await clocks();
      await page.evaluate(turnWheel, turn);
      const after = await clocks();
      thread.push(after.thread - before.thread);
      script.push(after.script - before.script);
    }
    rows.push([facts, name, round(median(thread)), round(quantile(thread, 0.95)), round(median(script)), 16]);
  }
  await page.close();
  return rows;
}

/** Turns the wheel over the middle of the picture; resolves when the frame that shows it is drawn. */
function turnWheel(wheel: WheelEventInit): Promise<void> {
  const plot = document.querySelector('.plot') as SVGSVGElement;
  const { left, width } = plot.getBoundingClientRect();
  const init = { ...wheel, clientX: left + width / 2, clientY: 300, bubbles: true, cancelable: true };
  plot.dispatchEvent(new WheelEvent('wheel', init));
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
