// Waits for a condition outside a page's own world.

/** Resolves with the first value of `read` that `isDone` accepts; rejects, naming `what`, after `timeoutMs`. */
export async function waitFor<T>(
  what: string,
  read: () => Promise<T>,
  isDone: (value: T) => boolean,
  timeoutMs = 10_000,
): Promise<T> {
  const endMs = Date.now() + timeoutMs;
  let last: T | undefined;
  let problem: unknown;
  do {
    try {
      last = await read();
      problem = undefined;
      if (isDone(last)) return last;
    } catch (error) {
      problem = error; // a page between two documents cannot be asked; it can a moment later
    }
    await new Promise((next) => setTimeout(next, 50));
  } while (Date.now() < endMs);
  throw new Error(`Waited ${timeoutMs} ms for ${what}; last: ${problem ?? JSON.stringify(last)}`);
}
