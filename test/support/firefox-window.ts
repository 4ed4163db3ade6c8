// Runs code where Firefox's own window runs: what its driver gives no way to (the accessibility tree, preferences of
// the reader's system) can be read and set there. The test profile allows it.
import type { Browser } from 'puppeteer-core';

/** The part of a BiDi connection that puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: never }>;
}

/** Evaluates an expression in the window of a Firefox; what it gives must be a string. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string }[] };
  };
  const { result } = (await connection.send('script.evaluate', {
    expression,
    awaitPromise: false,
    target: { context: tree.contexts[0]!.context },
  })) as { result: { result: { value: string }; exceptionDetails?: { text: string } } };
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
