import { describe, expect, it } from 'vitest';
import { bundledPack, DEFAULT_SETTINGS, type Settings, wordsIn } from '../shared';
import { readBackup, writeBackup } from './backup';
import { sayBackupError } from './backup-words';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'zh-Hant',
  pause: { kind: 'until', timeMs: 5 },
  sites: {
    default: 'off',
    exceptions: { 'localhost:8080': 'on', 'file:': 'off', 'xn--bcher-kva.example': 'on', '[::1]': 'on' },
    pages: { 'https://example.com/a?b': 'off' },
  },
  muted: { names: [{ host: 'example.com', name: '蘋果' }], entities: ['p/a'] },
  packs: { order: ['p'], disabled: [] },
};
const file = (changes: object = {}) => JSON.stringify({ backstory: 1, settings, packs: [], ...changes });

describe('a backup', () => {
  it('comes back whole', () => {
    const backup = { settings, packs: [bundledPack] };
    expect(readBackup(writeBackup(backup))).toEqual({ kind: 'backup', backup });
    expect(readBackup(`\ufeff${writeBackup(backup)}`).kind).toBe('backup');
  });

  it.each([
    ['{', '', 'is no JSON'],
    ['[]', '', 'is no object'],
    ['null', '', 'is no object'],
    ['{}', 'backstory', 'is not 1, the format'],
    [file({ backstory: 2 }), 'backstory', 'is not 1, the format'],
    [file({ packs: {} }), 'packs', 'should be Array, not object'],
    [file({ packs: [7] }), 'packs[0]', 'is no object'],
    [file({ packs: [{ ...bundledPack, asOf: 'soon' }] }), 'packs[0].asOf', ''],
    [file({ extra: 1 }), 'extra', 'is unknown'],
    [file({ settings: undefined }), 'settings', 'is missing'],
    [file({ settings: 7 }), 'settings', 'should be Object, not 7'],
    [file({ settings: { ...settings, badge: undefined } }), 'settings.badge', 'is missing'],
    [
      file({ settings: { ...settings, badge: 'red' } }),
      'settings.badge',
      'should be one of "none" | "names"',
    ],
    [
      file({
        settings: { ...settings, muted: { names: [{ host: 'example.com', name: '' }], entities: ['p'] } },
      }),
      'settings.muted.names[0].name',
      'is blank',
    ],
    [
      file({ settings: { ...settings, muted: { names: [], entities: ['p'] } } }),
      'settings.muted.entities[0]',
      'is no entity',
    ],
    [
      file({ settings: { ...settings, open: { ...settings.open, delayMs: 5_000 } } }),
      'settings.open.delayMs',
      'should be at most 1,500',
    ],
    [
      file({ settings: { ...settings, open: { ...settings.open, delayMs: 5 } } }),
      'settings.open.delayMs',
      'should be at least 150',
    ],
    [file({ settings: { ...settings, colour: 'red' } }), 'settings.colour', 'is unknown'],
    [
      file({ settings: { ...settings, muted: { names: [{ host: 'a b', name: 'x' }], entities: [] } } }),
      'settings.muted.names[0].host',
      'is no host',
    ],
    [
      file({ settings: { ...settings, sites: { ...settings.sites, exceptions: { 'EXAMPLE.com': 'on' } } } }),
      'settings.sites.exceptions.EXAMPLE.com',
      'is no host',
    ],
  ])('%s is refused at %s', (text, path, message) => {
    const result = readBackup(text);
    expect(result.kind).toBe('errors');
    const said = (result.kind === 'errors' ? result.errors : []).filter((error) => error.path === path);
    expect(said.map((error) => sayBackupError(error, wordsIn('en'))).join('\n')).toContain(message);
    expect(said.length).toBeGreaterThan(0);
  });

  it.each([
    ['en', 'packs[1].asOf: is no date'],
    ['zh-Hant', 'packs[1].asOf：'],
    ['zh-Hans', 'packs[1].asOf：'],
  ] as const)('says in %s what is wrong with a pack', (language, expected) => {
    const packs = [bundledPack, { ...bundledPack, asOf: 'soon' }];
    const result = readBackup(file({ packs }));
    const [error] = result.kind === 'errors' ? result.errors : [];
    expect(error && sayBackupError(error, wordsIn(language))).toContain(expected);
  });

  it.each([
    ['en', 'settings.open.delayMs: should be at least 150'],
    ['zh-Hant', 'settings.open.delayMs：應至少是 150'],
    ['zh-Hans', 'settings.open.delayMs：应至少为 150'],
  ] as const)('says in %s what is wrong with settings', (language, expected) => {
    const result = readBackup(file({ settings: { ...settings, open: { ...settings.open, delayMs: 5 } } }));
    const [error] = result.kind === 'errors' ? result.errors : [];
    expect(error && sayBackupError(error, wordsIn(language))).toBe(expected);
  });
});
