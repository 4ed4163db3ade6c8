// The sending door of the message map, typed and tiny: the content script carries it. It validates nothing; that is
// the receiver's part.
import type { BackgroundCall, BackgroundCalls } from './messages';

/** Calls the background and brings its answer; rejects when it refuses, fails, or the extension is gone. */
export async function callBackground<Name extends BackgroundCall>(
  name: Name,
  params: BackgroundCalls[Name]['params'],
): Promise<BackgroundCalls[Name]['result']> {
  const answer: { result: BackgroundCalls[Name]['result'] } | { error: string } | undefined =
    await chrome.runtime.sendMessage({ call: name, params });
  if (answer && 'result' in answer) return answer.result;
  throw new Error(answer?.error ?? `No answer to ${name}`);
}
