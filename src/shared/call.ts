// The sending door of the message map, typed and tiny: the content script carries it. It validates nothing; that is
// the receiver's part.
import type { BackgroundCall, BackgroundCalls } from './messages';

// Calls that only ask. A background stopped in the middle of an answer never gives it, so these are asked once more;
// what changes something is not done twice.
const ASKED_AGAIN: ReadonlySet<BackgroundCall> = new Set([
  'entity-view',
  'load-card',
  'tab-url',
  'names-probe',
  'names-gazetteer',
]);
// A stopped background takes some tenths of a second to come back, the packs to load another.
const ANSWER_MS = 2000;

/** Calls the background and brings its answer; rejects when it refuses, fails, or the extension is gone. */
export async function callBackground<Name extends BackgroundCall>(
  name: Name,
  params: BackgroundCalls[Name]['params'],
): Promise<BackgroundCalls[Name]['result']> {
  const ask = (): Promise<{ result: BackgroundCalls[Name]['result'] } | { error: string } | undefined> =>
    chrome.runtime.sendMessage({ call: name, params });
  const answer = ASKED_AGAIN.has(name)
    ? await inTime(ask()).then(
        (first) => first ?? inTime(ask()),
        () => inTime(ask()),
      )
    : await ask();
  if (answer && 'result' in answer) return answer.result;
  throw new Error(answer?.error ?? `No answer to ${name}`);
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, ANSWER_MS, new Error('No answer in time'));
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
