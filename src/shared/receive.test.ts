import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PARAM_SCHEMAS } from './message-schemas';
import { CONTENT_CALLS } from './messages';
import { answerCalls, answerMessage, type Handlers } from './receive';

const ours = { id: 'us', url: 'chrome-extension://us/src/popup/popup.html' };
const frame = {
  id: 'us',
  url: 'https://news.example.com/a',
  frameId: 3,
  tab: { id: 7, url: 'https://example.com/' },
};
const handlers = Object.fromEntries(
  Object.keys(PARAM_SCHEMAS).map((call) => [
    call,
    async (params: unknown, caller: unknown) => ({ call, params, caller }),
  ]),
) as unknown as Handlers;
const ask = (message: unknown, sender: object = frame) =>
  answerMessage(handlers, message, sender as chrome.runtime.MessageSender);

beforeEach(() => {
  vi.stubGlobal('chrome', {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` },
  });
});

describe('answerMessage', () => {
  it('hands sound params and the caller to the handler', async () => {
    expect(await ask({ call: 'entity-view', params: { key: 'p/openai' } })).toEqual({
      result: {
        call: 'entity-view',
        params: { key: 'p/openai' },
        caller: { tabId: 7, frameId: 3, tabUrl: 'https://example.com/' },
      },
    });
  });

  it.each([
    ['another extension', { call: 'load-card', params: {} }, { ...frame, id: 'them' }],
    ['no call', 'hello', frame],
    ['an unknown call', { call: 'toString', params: {} }, frame],
    ['an unknown call of its own making', { call: '__proto__', params: {} }, frame],
    ['more than a call', { call: 'load-card', params: {}, more: 1 }, frame],
  ])('does not answer %s', async (_, message, sender) => {
    expect(await ask(message, sender)).toBeNull();
  });

  it.each([
    ['entity-view', {}, 'entity-view: key'],
    ['entity-view', { key: 'no slash' }, 'entity-view: key is no entity key'],
    ['entity-view', { key: 'a/b', more: 1 }, 'entity-view: more'],
    ['mute-name', { host: 'EXAMPLE.com', name: 'x' }, 'mute-name: host is no host'],
    ['mute-name', { host: 'example.com/path', name: 'x' }, 'mute-name: host is no host'],
    ['mute-name', { host: 'example.com', name: '' }, 'mute-name: name'],
    ['page-report', { names: -1, mentions: 2 }, 'page-report: names'],
    ['page-report', { names: 1.5, mentions: 2 }, 'page-report: names'],
  ])('refuses %s with %j', async (call, params, error) => {
    expect(await ask({ call, params })).toEqual({ error: expect.stringContaining(error) });
  });

  it.each([
    [{ kind: 'explode' }],
    [{ kind: 'sites', sites: ['a b'], state: 'on' }],
    [{ kind: 'sites', sites: ['example.com'], state: 'maybe' }],
    [{ kind: 'page', url: 'about:blank', state: 'on' }],
    [{ kind: 'change', changes: { open: { delayMs: 20 } } }],
    [{ kind: 'change', changes: { marks: { style: 'blink' } } }],
    [{ kind: 'pause', pause: { kind: 'until' } }],
    [{ kind: 'replace', settings: {} }],
  ])('refuses the operation %j', async (operation) => {
    const answer = await ask({ call: 'change-settings', params: { operations: [operation] } }, ours);
    expect(answer).toEqual({ error: expect.stringContaining('change-settings: operations.0') });
  });

  it.each([
    [{ kind: 'sites', sites: ['example.com', 'localhost:8080', 'file:', '[::1]:3000'], state: 'off' }],
    [{ kind: 'change', changes: { open: { delayMs: 200 } } }],
    [{ kind: 'pause', pause: { kind: 'until', timeMs: 5 } }],
    [{ kind: 'reset' }],
  ])('takes the operation %j', async (operation) => {
    const answer = await ask({ call: 'change-settings', params: { operations: [operation] } }, ours);
    expect(answer).toHaveProperty('result');
  });

  it('lets no page of the web change settings', async () => {
    for (const call of Object.keys(PARAM_SCHEMAS).filter((name) => !CONTENT_CALLS.has(name as never)))
      expect(await ask({ call, params: { operations: [] } })).toEqual({
        error: `${call} is not for pages of the web`,
      });
    expect([...CONTENT_CALLS]).not.toContain('change-settings');
  });

  it('says what went wrong in a handler', async () => {
    const failing = { ...handlers, 'load-card': () => Promise.reject(new Error('no such frame')) };
    const answer = await answerMessage(failing, { call: 'load-card', params: {} }, frame as never);
    expect(answer).toEqual({ error: 'no such frame' });
  });
});

describe('answerCalls', () => {
  type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

  function listen(): Listener {
    const listeners: Listener[] = [];
    vi.stubGlobal('chrome', {
      runtime: {
        id: 'us',
        getURL: (path: string) => `chrome-extension://us/${path}`,
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      },
    });
    answerCalls(handlers);
    expect(listeners).toHaveLength(1);
    return listeners[0] as Listener;
  }

  it('answers later, and says so', async () => {
    const listener = listen();
    const answer = await new Promise((respond) => {
      expect(listener({ call: 'entity-view', params: { key: 'p/openai' } }, frame, respond)).toBe(true);
    });
    expect(answer).toMatchObject({ result: { call: 'entity-view' } });
  });

  it('leaves what is no call of ours to others', async () => {
    const listener = listen();
    const respond = vi.fn();
    listener('hello', frame, respond);
    await new Promise((next) => setTimeout(next));
    expect(respond).not.toHaveBeenCalled();
  });
});

it('takes a caller without a tab for no tab, and one without an address for no page of ours', async () => {
  expect(await ask({ call: 'entity-view', params: { key: 'p/openai' } }, { id: 'us' })).toMatchObject({
    result: { caller: { tabId: null, frameId: 0, tabUrl: '' } },
  });
  const call = Object.keys(PARAM_SCHEMAS).find((name) => !CONTENT_CALLS.has(name as never)) as string;
  expect(await ask({ call, params: {} }, { id: 'us' })).toEqual({
    error: `${call} is not for pages of the web`,
  });
});
