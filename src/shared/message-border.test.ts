// Every message there is, at the receiver's border: from whom it is taken, and that nothing but its own params passes.
// A message that is refused reaches no handler.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PARAM_SCHEMAS } from './message-schemas';
import { type BackgroundCall, type BackgroundCalls, CONTENT_CALLS } from './messages';
import { answerMessage, type Handlers } from './receive';

/** Params that are sound, for every call. */
const SOUND: { readonly [Name in BackgroundCall]: BackgroundCalls[Name]['params'] } = {
  'entity-view': { key: 'pack/openai' },
  'load-card': {},
  'tab-url': {},
  'mute-name': { host: 'example.com', name: 'Oracle' },
  'mute-entity': { key: 'pack/openai' },
  'unmute-name': { host: 'example.com', name: 'Oracle' },
  'unmute-entity': { key: 'pack/openai' },
  'open-timeline': { key: 'pack/openai' },
  'names-probe': {},
  'names-gazetteer': { stamp: 'a 1' },
  'names-of-words': { stamp: 'a 1', words: ['oracle'], known: [] },
  'page-report': { names: 1, mentions: 2 },
  'change-settings': { operations: [{ kind: 'reset' }] },
  'packs-changed': {},
};
const CALLS = Object.keys(PARAM_SCHEMAS) as BackgroundCall[];

const frame = {
  id: 'us',
  url: 'https://example.com/',
  frameId: 0,
  tab: { id: 7, url: 'https://example.com/' },
};
const ownPage = { id: 'us', url: 'chrome-extension://us/src/options/options.html' };
const senderOf = (call: BackgroundCall) => (CONTENT_CALLS.has(call) ? frame : ownPage);

const reached: string[] = [];
const handlers = Object.fromEntries(
  CALLS.map((call) => [
    call,
    async () => {
      reached.push(call);
      return 'done';
    },
  ]),
) as unknown as Handlers;
const ask = (message: unknown, sender: object) =>
  answerMessage(handlers, message, sender as chrome.runtime.MessageSender);

beforeEach(() => {
  reached.length = 0;
  vi.stubGlobal('chrome', {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` },
  });
});

describe.each(CALLS)('%s', (call) => {
  const params = SOUND[call] as Record<string, unknown>;

  it('is answered when it is sound', async () => {
    expect(await ask({ call, params }, senderOf(call))).toEqual({ result: 'done' });
    expect(reached).toEqual([call]);
  });

  it.each([
    ['another extension', { ...ownPage, id: 'them' }],
    ['another extension that shows our address', { id: 'them', url: 'chrome-extension://us/x.html' }],
    ['nobody', {}],
    ['a web page', { url: 'https://example.com/', origin: 'https://example.com' }],
  ])('is not heard from %s', async (_, sender) => {
    expect(await ask({ call, params }, sender)).toBeNull();
    expect(reached).toEqual([]);
  });

  it('is for pages of the web only where they have a use for it', async () => {
    for (const url of [
      'https://example.com/',
      'https://chrome-extension.us/',
      'chrome-extension://usurper/',
      undefined,
    ]) {
      reached.length = 0;
      const answer = await ask({ call, params }, { ...frame, url });
      if (CONTENT_CALLS.has(call)) expect(answer).toEqual({ result: 'done' });
      else expect(answer).toEqual({ error: `${call} is not for pages of the web` });
      expect(reached).toEqual(CONTENT_CALLS.has(call) ? [call] : []);
    }
  });

  it.each<readonly [string, unknown]>([
    ['no object', null],
    ['a text', 'params'],
    ['a number', 7],
    ['one field too many', { ...params, more: 1 }],
    ['a prototype of their own', { ...params, ['__proto__']: { key: 'a/b' } }],
    ...Object.keys(params).flatMap((field) => [
      [`no ${field}`, Object.fromEntries(Object.entries(params).filter(([name]) => name !== field))] as const,
      ...[null, {}, [{}], true, -1, 'x'.repeat(200_000)].map(
        (value) => [`${field} ${JSON.stringify(value).slice(0, 8)}`, { ...params, [field]: value }] as const,
      ),
    ]),
  ])('is refused with %s', async (_, wrong) => {
    const answer = await ask({ call, params: wrong }, senderOf(call));
    expect(answer).toEqual({ error: expect.stringContaining(`${call}: `) });
    expect(reached).toEqual([]);
  });

  it('is refused without params', async () => {
    expect(await ask({ call }, senderOf(call))).toBeNull();
    expect(reached).toEqual([]);
  });
});

it('knows every call there is', () => {
  expect(Object.keys(SOUND).sort()).toEqual([...CALLS].sort());
});
