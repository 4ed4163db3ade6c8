import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileGazetteer, compileWordProbe, probedNames, writeTables } from '../matcher';
import { NAMES_FORMAT, NAMES_GAZETTEER_ITEM, type NamesGazetteer, type NamesProbe } from '../shared';
import { kindOf } from './kinds';
import { bringNames, type Names } from './names';

const pack = { id: 'p', aliases: [{ entity: 'darcy', text: 'Darcy' }] };
const probe: NamesProbe = {
  format: NAMES_FORMAT,
  stamp: 's',
  byWords: false,
  probe: compileWordProbe(probedNames([pack])),
};
const gazetteer: NamesGazetteer = {
  stamp: 's',
  gazetteer: JSON.stringify(writeTables(compileGazetteer([pack]))),
  kinds: { p: { person: ['darcy'] } },
};

const get = vi.fn();
const sendMessage = vi.fn();
beforeEach(() => {
  get.mockReset();
  sendMessage.mockReset();
  vi.stubGlobal('chrome', { storage: { local: { get } }, runtime: { sendMessage } });
});
afterEach(() => vi.unstubAllGlobals());

const calls = () => sendMessage.mock.calls.map(([message]) => (message as { call: string }).call);
const bring = (stored: NamesProbe | null, signal = new AbortController().signal) =>
  new Promise<Names>((resolve) => bringNames(stored, resolve, signal));

describe('what a page begins with', () => {
  it('is what storage had, at once and without a call', () => {
    const brought: Names[] = [];
    bringNames(probe, (names) => brought.push(names), new AbortController().signal);
    const made = brought[0]?.makeProbe();
    expect([made?.tells('so Darcy'), made?.tells('so what')]).toEqual([true, false]);
    expect(get).not.toHaveBeenCalled();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is asked for where storage had none', async () => {
    sendMessage.mockResolvedValue({ result: probe });
    expect((await bring(null)).stamp).toBe('s');
    expect(calls()).toEqual(['names-probe']);
  });

  it('does not come to a page that ended meanwhile', async () => {
    const end = new AbortController();
    const onNames = vi.fn();
    sendMessage.mockResolvedValue({ result: probe });
    bringNames(null, onNames, end.signal);
    end.abort();
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
    await new Promise(setImmediate);
    expect(onNames).not.toHaveBeenCalled();
  });
});

describe('the names', () => {
  it.each([
    ['storage', () => get.mockResolvedValue({ [NAMES_GAZETTEER_ITEM]: gazetteer }), []],
    [
      'the background, where storage has none',
      () => {
        get.mockResolvedValue({});
        sendMessage.mockResolvedValue({ result: gazetteer });
      },
      ['names-gazetteer'],
    ],
    [
      'the background, where storage has others',
      () => {
        get.mockResolvedValue({ [NAMES_GAZETTEER_ITEM]: { ...gazetteer, stamp: 'other' } });
        sendMessage.mockResolvedValue({ result: gazetteer });
      },
      ['names-gazetteer'],
    ],
    [
      'the background, where storage fails',
      () => {
        get.mockRejectedValue(new Error('broken'));
        sendMessage.mockResolvedValue({ result: gazetteer });
      },
      ['names-gazetteer'],
    ],
  ])('come from %s', async (_, arrange, asked) => {
    arrange();
    const names = await bring(probe);
    expect(await names.openGazetteer()).toEqual(JSON.parse(gazetteer.gazetteer));
    expect(calls()).toEqual(asked);
    expect([kindOf('p/darcy'), kindOf('p/other')]).toEqual(['person', undefined]);
  });

  it('are not there where the packs have changed', async () => {
    get.mockResolvedValue({});
    sendMessage.mockResolvedValue({ result: null });
    await expect((await bring(probe)).openGazetteer()).rejects.toThrow('outdated');
  });
});
