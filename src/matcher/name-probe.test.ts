// What the probe must tell, in every way a page may cut or dress a name, and ordinary words it must pass over.
import { describe, expect, test } from 'vitest';
import { packProbe, placesOfNames } from './compile-probe';
import { compileWordProbe } from './compile-word-probe';
import { NameProbe, openProbe } from './name-probe';

const ANY = [
  'Microsoft',
  'OpenAI',
  'Sam Altman',
  'GPT-4o',
  'o1',
  'Chat-GPT',
  '微軟',
  '奧特曼',
  'マイクロソフト',
  '챗GPT 개발사',
  'xAI',
  'Майкрософт',
  'Mærsk',
  '3Com',
  'Phi-4',
  "Moody's",
];
const CAPITAL = ['Apple', 'Meta'];
const NAMES = [
  ...ANY.map((text) => ({ text, needsCapital: false })),
  ...CAPITAL.map((text) => ({ text, needsCapital: true })),
];
const HAN = '軟软奧奥';

describe.each([
  ['words', compileWordProbe(NAMES, HAN)],
  ['a bit field', packProbe([placesOfNames(NAMES, HAN)])],
])('a probe by %s', (_, data) => {
  const probe = new NameProbe(openProbe(data));
  const tells = (...texts: string[]): boolean => {
    probe.restart();
    return texts.map((text) => probe.reads(text)).some(Boolean);
  };

  describe('tells', () => {
    test.each<string[]>([
      ...[...ANY, ...CAPITAL].map((name) => [`so ${name}, too`]),
      ['microsoft'],
      ['MICROSOFT'],
      ['(Microsoft)'],
      ['Micro\u00adsoft'],
      ['Ｍｉｃｒｏｓｏｆｔ'],
      ['Mïcrosoft'],
      ["Microsoft's"],
      ['Micro', 'soft'],
      ['M', 'i', 'cro', 's', 'oft'],
      ['News', 'Microsoft', 'Azure'],
      ['Open', 'AI', 'Board'],
      ['The', 'Open', 'AI'],
      ['Sam\n  Altman'],
      ['Sam', ' ', 'Altman'],
      ['GPT4o'],
      ['GPT 4o'],
      ['GPT‑4o'],
      ['GPT5'],
      ['o1-mini'],
      ['ChatGPT'],
      ['Chat GPT'],
      ['微软公司'],
      ['微', '軟'],
      ['微\n軟'],
      ['米Microsoft'],
      ['奥特曼'],
      ['МАЙКРОСОФТ'],
      ['Майкрософта'],
      ['3Com'],
      ['Phi4'],
      ['Apples and Apple'],
      ['META'],
      ['ﾏｲｸﾛｿﾌﾄ'],
      [`${'챗'.normalize('NFD')}GPT ${'개발사'.normalize('NFD')}`],
    ])('%s %s %s', (...texts) => expect(tells(...texts)).toBe(true));
  });

  describe('passes over', () => {
    test.each<string[]>([
      ['an ordinary sentence about clouds, chips and 365 days'],
      ['Microsofts'],
      ['metadata and apple pie'],
      ['meta'],
      ['Micro soft'],
      ['Micro', ' ', 'soft'],
      ['OpenA', '. ', 'I'],
      ['軟體與微波'],
      ['одно и то же'],
      ['o', '2'],
      [''],
    ])('%s', (...texts) => expect(tells(...texts)).toBe(false));

    test('what comes after a restart', () => {
      expect(tells('Micro')).toBe(false);
      probe.restart();
      expect(probe.reads('soft')).toBe(false);
    });
  });
});
