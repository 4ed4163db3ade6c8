// Writes down what a tab lets be heard: console output, uncaught errors, unhandled rejections and requests, of the
// page and of every content script in it. Both drivers report the isolated world's as well (tried with a script that
// misbehaves on purpose).
import type { Page } from 'puppeteer-core';

/** What was heard so far; grows while the tab is open. */
export interface Testimony {
  readonly console: string[];
  readonly errors: string[];
  readonly requests: string[];
}

/** Begins to listen. */
export function witness(page: Page): Testimony {
  const testimony: Testimony = { console: [], errors: [], requests: [] };
  page.on('console', (message) => testimony.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => testimony.errors.push(String((error as Error)?.message ?? error)));
  page.on('request', (request) => {
    const url = request.url();
    // Browsers ask for an icon at a moment of their own choosing; what has no host is no network.
    if (/^(?:https?|wss?):/.test(url) && !url.endsWith('/favicon.ico')) testimony.requests.push(url);
  });
  return testimony;
}

/** A testimony in a fixed order, for comparing one run with another. */
export function sorted({ console, errors, requests }: Testimony): Testimony {
  return { console: [...console].sort(), errors: [...errors].sort(), requests: [...requests].sort() };
}
