// The receiving door of the message map: who may ask, whether the params are sound, and one answer for each call. The
// background hands it a function per call; a page of the web can reach none of this, since it has no extension API.
import * as v from 'valibot';
import { PARAM_SCHEMAS } from './message-schemas';
import { type BackgroundCall, type BackgroundCalls, CONTENT_CALLS } from './messages';

/** Where a call comes from: a frame of a tab, or one of the extension's own pages. */
export interface Caller {
  readonly tabId: number | null;
  /** 0 for the tab's page. */
  readonly frameId: number;
  /** The address of the tab's page; empty where it has none. */
  readonly tabUrl: string;
}

/** An answer for each call. */
export type Handlers = {
  [Name in BackgroundCall]: (
    params: BackgroundCalls[Name]['params'],
    caller: Caller,
  ) => Promise<BackgroundCalls[Name]['result']>;
};

/** Answers one message, given who sent it; null where it is not a call of ours from this extension. */
export async function answerMessage(
  handlers: Handlers,
  message: unknown,
  sender: chrome.runtime.MessageSender,
): Promise<{ result: unknown } | { error: string } | null> {
  if (sender.id !== chrome.runtime.id) return null;
  const call = v.safeParse(v.strictObject({ call: v.string(), params: v.unknown() }), message);
  if (!call.success || !Object.hasOwn(PARAM_SCHEMAS, call.output.call)) return null;
  const name = call.output.call as BackgroundCall;
  if (!CONTENT_CALLS.has(name) && !isOwnPage(sender)) return { error: `${name} is not for pages of the web` };
  const params = v.safeParse(PARAM_SCHEMAS[name], call.output.params);
  if (!params.success) {
    const [issue] = params.issues;
    return { error: `${name}: ${v.getDotPath(issue) ?? 'params'} ${issue.message}` };
  }
  const caller: Caller = {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    tabUrl: sender.tab?.url ?? '',
  };
  try {
    return { result: await handlers[name](params.output as never, caller) };
  } catch (failure) {
    return { error: failure instanceof Error ? failure.message : String(failure) };
  }
}

/** Answers every call to the background from now on. Call it once, as the background script starts. */
export function answerCalls(handlers: Handlers): void {
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    void answerMessage(handlers, message, sender).then((answer) => answer && respond(answer));
    return true;
  });
}

function isOwnPage(sender: chrome.runtime.MessageSender): boolean {
  return (sender.url ?? '').startsWith(chrome.runtime.getURL(''));
}
