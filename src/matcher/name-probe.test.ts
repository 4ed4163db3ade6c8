// What the probe must tell, in every way a page may cut or dress a name, and ordinary words it must pass over.
import { describe, expect, test } from 'vitest';
import { type ProbeData, type ProbedName, packProbe, placesOfNames, probedNames } from './compile-probe';
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

type Names = readonly ProbedName[];

describe.each<readonly [how: string, compile: (names: Names) => ProbeData]>([
  ['words', (names) => compileWordProbe(names, HAN)],
  ['a bit field', (names) => packProbe([placesOfNames(names, HAN)])],
])('a probe by %s', (_, compile) => {
  const probeOf = (names: Names = NAMES) => new NameProbe(openProbe(compile(names)));
  const tells = (...texts: string[]): boolean => {
    const probe = probeOf();
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
      ['大家 微軟 大家'],
      ['Cars and Microsoft and cars'],
      ['Apple4'],
      ['x Microsoft3'],
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
      ['so 大 it was'],
      ['大家說 so 他們'],
      ['微，軟'],
      ['apple4'],
      ['xMicrosoft'],
      ['Micro3soft'],
      ['o', '2'],
      [''],
    ])('%s', (...texts) => expect(tells(...texts)).toBe(false));

    test('what comes after a restart', () => {
      const probe = probeOf();
      expect(probe.reads('Micro')).toBe(false);
      probe.restart();
      expect(probe.reads('soft')).toBe(false);
    });
  });

  test.each<readonly [names: readonly string[], text: string, isTold: boolean]>([
    [['Microsoft'], 'at Microsoft', true],
    [['Microsoft'], '微軟 大家', false],
    [['Microsoft'], 'at Ｍicrosoft', true],
    [['微軟'], 'at Microsoft', false],
    [['微軟'], '微軟', true],
    [['微軟'], '微Ａ軟', false],
    [['★★'], 'at Microsoft ★★', false],
    [[], 'at Microsoft 微軟', false],
    [['New York', 'New Jersey', 'New'], 'a new car', true],
    [['Moon River', 'Moon Rise'], 'the moon', true],
    [['A-b'], 'an ab', true],
    [['Ab'], 'an ab', true],
    [['X'], 'an x', true],
  ])('of %j alone, for %j: %s', (names, text, isTold) => {
    const probe = probeOf(names.map((name) => ({ text: name, needsCapital: false })));
    expect(probe.tells(text)).toBe(isTold);
  });

  test('does not tell more ways of writing a name than its case allows', () => {
    const probe = probeOf([
      { text: 'iPhone', needsCapital: true },
      { text: 'Vision Pro', needsCapital: true },
    ]);
    expect(['a vision', 'a Vision', 'a VISION'].map((text) => probe.tells(text))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('compiled names', () => {
  const names = (...texts: string[]) => texts.map((text) => ({ text, needsCapital: false }));

  test('are those of entities, with their case', () => {
    const pack = {
      id: 'p',
      aliases: [
        { entity: 'one', text: ['Foo', 'Fu'] },
        { entity: 'two', text: 'Bar', certainty: 'open' } as const,
        { entity: 'two', text: 'Barr', certainty: 'open', case: 'any' } as const,
        { entity: 'two', text: 'Baz', case: 'exact' } as const,
        { text: 'Foo Fighters' },
      ],
    };
    expect(probedNames([pack, { id: 'q', aliases: [{ entity: 'six', text: 'Six' }] }])).toEqual([
      { text: 'Foo', needsCapital: false },
      { text: 'Fu', needsCapital: false },
      { text: 'Bar', needsCapital: true },
      { text: 'Barr', needsCapital: false },
      { text: 'Baz', needsCapital: true },
      { text: 'Six', needsCapital: false },
    ]);
  });

  test('of several packs are told by one field', () => {
    const probe = new NameProbe(
      openProbe(packProbe([placesOfNames(names('Microsoft')), placesOfNames(names('xAI', '微軟'))])),
    );
    const told = ['a Microsoft', 'an xAI', '說微軟', 'a cloud'].map((text) => probe.tells(text));
    expect(told).toEqual([true, true, true, false]);
  });

  test.each<readonly [texts: readonly string[], least: number]>([
    [['Microsoft'], 9],
    [['Microsoft', 'xAI'], 3],
    [['Sam Altman'], 6],
    [['A-b'], 1],
    [['微軟'], 99],
    [['★'], 99],
    [[], 99],
  ])('%j: no word that tells one is shorter than %i', (texts, least) => {
    const places = placesOfNames(names(...texts));
    expect(places.least).toBe(least);
    expect(packProbe([places]).least).toBe(least);
    expect(packProbe([places, placesOfNames(names('Microsoft'))]).least).toBe(Math.min(9, least));
  });

  test.each([
    [10_000, 20],
    [10_001, 23],
  ])('%i places lie in 2^%i bits', (count, size) => {
    const places = Uint32Array.from({ length: count }, (_, at) => at * 7);
    const data = packProbe([{ least: 1, places }]);
    expect(data.size).toBe(size);
    expect(
      packProbe([
        { least: 1, places: places.slice(1) },
        { least: 1, places: places.slice(0, 1) },
      ]),
    ).toEqual(data);
  });

  test('are told by a word that many share, and by the longest where none does', () => {
    const shared = compileWordProbe(names('Microsoft Windows', 'Microsoft Exchange', 'Microsoft'));
    expect(new Set(shared.words.toLowerCase().split('|'))).toEqual(new Set(['microsoft']));
    const alone = compileWordProbe(names('A Jerusalem'));
    expect(new Set(alone.words.toLowerCase().split('|'))).toEqual(new Set(['jerusalem']));
    expect(compileWordProbe(names('微軟的'), '軟软').pairs).toMatch(/^微\\s\*\[/);
    expect(compileWordProbe(names('GPT-4')).words).toMatch(/GPT/);
  });

  test.each<readonly [names: readonly string[], by: readonly string[]]>([
    [['A Jerusalem'], ['Jerusalem']],
    [['Jerusalem Xylophones'], ['Xylophones']],
    [['Xylophones Jerusalem'], ['Xylophones']],
    [['Area 51'], ['Area']],
    [['Microsoft Windows', 'Microsoft Exchange', 'Microsoft'], ['Microsoft']],
    [['Wi-Fi Router'], ['Router']],
    [['微軟 Cloud'], ['Cloud']],
    [['微軟 X'], ['微軟']],
    [['微a軟'], ['a']],
  ])('%j are told by %j, and no more', (texts, by) => {
    const all = (data: readonly string[]) => ({
      words: compileWordProbe(names(...data), '軟软'),
      places: [...placesOfNames(names(...data), '軟软').places].sort(),
    });
    expect(all(texts)).toEqual(all(by));
  });

  test('are the same in whichever order they come', () => {
    const some = names('Microsoft', 'OpenAI', '微軟', '奧特曼', 'Apple');
    expect(compileWordProbe(some.toReversed())).toEqual(compileWordProbe(some));
    expect(packProbe([placesOfNames(some.toReversed())])).toEqual(packProbe([placesOfNames(some)]));
    expect(compileWordProbe(some)).toMatchObject({ kind: 'words' });
    expect(packProbe([placesOfNames(some)])).toMatchObject({ kind: 'field' });
  });

  test('in words are cased in the ways that people write', () => {
    const casesOf = (text: string, needsCapital: boolean) =>
      compileWordProbe([{ text, needsCapital }]).words.split('|').sort();
    expect(casesOf('OpenAI', false)).toEqual(['OPENAI', 'OpenAI', 'Openai', 'openAI', 'openai']);
    expect(casesOf('OpenAI', true)).toEqual(['OPENAI', 'OpenAI']);
    expect(casesOf('xAI', true)).toEqual(['XAI', 'Xai', 'xAI', 'xai']);
    expect(casesOf('X', true)).toEqual(['X']);
  });
});

describe('what is asked of texts that go on from one another', () => {
  const asked = (texts: readonly string[]): string[][] => {
    let words: string[] = [];
    const probe = new NameProbe({
      tells(text) {
        words.push(text);
        return false;
      },
    });
    return texts.map((text) => {
      words = [];
      probe.reads(text);
      return words;
    });
  };
  const [x, y] = ['x', 'y'].map((letter) => (count: number) => letter.repeat(count)) as [
    (count: number) => string,
    (count: number) => string,
  ];

  test.each<readonly [what: string, texts: readonly string[], words: readonly (readonly string[])[]]>([
    ['one text', ['so Open'], [['so Open']]],
    ['the word that two make', ['so Open', 'AI said'], [['so Open'], ['AI said', 'OpenAI']]],
    ['the words of three, from each', ['M', 'i', 'cro'], [['M'], ['i', 'Mi'], ['cro', 'Micro', 'icro']]],
    ['no word over a blank', ['Open', ' ', 'AI'], [['Open'], [' '], ['AI']]],
    ['none after a sign', ['Open.', 'AI'], [['Open.'], ['AI']]],
    ['none before one', ['Open', '-AI'], [['Open'], ['-AI']]],
    ['nothing of what ended', ['O', 'pen it', 's'], [['O'], ['pen it', 'Open'], ['s', 'its']]],
    ['nothing of what ended in a sign', ['O', 'pen.', 's'], [['O'], ['pen.', 'Open'], ['s']]],
    ['an empty text changes nothing', ['Open', '', 'AI'], [['Open'], [''], ['AI', 'OpenAI']]],
    ['the last forty units of a long word', [x(50), 'y'], [[x(50)], ['y', `${x(40)}y`]]],
    ['the first forty of a long word', ['x', y(50), 'z'], [['x'], [y(50), `x${y(40)}`], ['z', `${y(40)}z`]]],
    [
      'the last eighty of many',
      [x(40), y(40), 'z'],
      [[x(40)], [y(40), x(40) + y(40)], ['z', `${x(39)}${y(40)}z`, `${y(40)}z`]],
    ],
  ])('%s', (_what, texts, words) => {
    expect(asked(texts)).toEqual(words);
  });

  test.each<readonly [sign: string, isInWord: boolean]>([
    ...[
      '0',
      '9',
      'A',
      'Z',
      'a',
      'z',
      'ª',
      '\u00ad',
      'é',
      'я',
      '\u200b',
      '\u200f',
      '\u2060',
      '\u2fff',
      '々',
      '微',
      '메',
    ].map((sign) => [sign, true] as const),
    ...[
      '/',
      ':',
      '@',
      '[',
      '`',
      '{',
      ' ',
      '\n',
      '\u007f',
      '\u0080',
      '©',
      '\u2010',
      '—',
      '\u205f',
      '\u3000',
      '。',
      '\u3004',
    ].map((sign) => [sign, false] as const),
  ])('%j may stand inside a word: %s', (sign, isInWord) => {
    expect(asked(['a', `${sign}b`])[1]).toEqual(isInWord ? [`${sign}b`, `a${sign}b`] : [`${sign}b`]);
    expect(asked([`b${sign}`, 'a'])[1]).toEqual(isInWord ? ['a', `b${sign}a`] : ['a']);
    expect(asked([`b${sign}c`, 'a'])[1]).toEqual(isInWord ? ['a', `b${sign}ca`] : ['a', 'ca']);
    expect(asked(['a', `b${sign}c`])[1]?.[1]).toBe(isInWord ? `ab${sign}c` : 'ab');
  });

  test('more pieces than a word has are taken for a name', () => {
    const probe = new NameProbe({ tells: () => false });
    const read = Array.from({ length: 18 }, () => probe.reads('x'));
    expect(read).toEqual([...Array.from({ length: 17 }, () => false), true]);
  });

  test.each([
    ['by itself', 'Open', true],
    ['by the word it ends', 'AI', true],
    ['by neither', 'ed', false],
  ])('a text is told %s', (_what, text, isTold) => {
    const probe = new NameProbe({ tells: (word) => word === 'Open' || word === 'SoAI' });
    probe.reads('So');
    expect(probe.reads(text)).toBe(isTold);
  });
});
