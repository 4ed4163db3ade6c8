// What script runs on the main thread while a page loads, told by tracing. The pages that are loaded have no script of
// their own, so all of it is the extension's.
import type { Page } from 'puppeteer-core';

// Past the idle look for shadow roots; later timers ask a few elements again.
export const SETTLED_MS = 1500;

/** Script of one load, ms of processor time: its evaluation, and all that follows. */
export interface ScriptParts {
  readonly start: number;
  readonly rest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly beginData?: { readonly url?: string } };
}

// What stands at the top of a stretch of script in a trace.
const SCRIPT = new Set(
  'EvaluateScript FunctionCall RunMicrotasks FireIdleCallback TimerFire EventDispatch MinorGC MajorGC v8.callFunction RunYieldContinuation v8.compile'.split(
    ' ',
  ),
);

/** Loads a page, from a blank one of the same site, and gives what script ran in it. */
export async function tracedLoad(page: Page, origin: string, url: string): Promise<ScriptParts> {
  await page.bringToFront();
  await page.goto(`${origin}/blank`, { waitUntil: 'load' });
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute'] });
  await page.goto(url, { waitUntil: 'load' });
  // A wait of a length, since what is measured is all that happens in it.
  await new Promise((next) => setTimeout(next, SETTLED_MS));
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const thread = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url);
  if (!thread) throw new Error(`No trace of ${url}`);
  const stretches = traceEvents
    .filter(
      ({ name, ph, pid, tid }) => SCRIPT.has(name) && ph === 'X' && pid === thread.pid && tid === thread.tid,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let endUs = 0;
  const parts = { start: 0, rest: 0 };
  for (const { name, ts, dur = 0, tdur = dur } of stretches) {
    if (ts < endUs) continue;
    endUs = ts + dur;
    parts[name === 'EvaluateScript' ? 'start' : 'rest'] += tdur / 1000;
  }
  return parts;
}
