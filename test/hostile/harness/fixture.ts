// What a hostile page is to the suites: an address on the test's own server, what is done there, and what must be
// marked afterwards. Everything else is the same for all of them: see lab.ts.
import type { Page } from 'puppeteer-core';

/** One run of a fixture: the extension is there, or it is not. */
export interface Visit {
  readonly page: Page;
  readonly kind: 'without us' | 'with us';
  /** Waits until just these names are marked near the viewport, in all frames; without us there is nothing to wait for. */
  marked(names: readonly string[]): Promise<void>;
}

/** A hostile page. */
export interface Fixture {
  readonly name: string;
  /** Path on the test's server. */
  readonly path: string;
  /** What the page and its reader do. The result must be the same with and without us. */
  use?(visit: Visit): Promise<unknown>;
  /** Names marked in the end, in any order; `any` where browsers show a document in a way of their own. */
  readonly marks: readonly string[] | ((page: Page) => readonly string[]) | 'any';
  /** The name on whose mark the card has to open in the end. */
  readonly card?: string;
  /** Browsers in which there is something to try; default both. */
  readonly only?: 'chrome' | 'firefox';
}

/** An HTML page around `body`, quiet about its icon. */
export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fixture</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
