// Laws of the matcher, on random texts: what must hold whatever is written.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it, vi } from 'vitest';
import { readBundledGazetteer } from '../../scripts/mentions';
import { freshByLanguage } from '../../test/linking/fresh';
import { namesakes } from '../../test/linking/namesakes';
import { passages } from '../../test/linking/passages';
import { findDifference, seededRandom } from '../../test/linking/random-texts';
import { readPassage } from '../../test/linking/read-passage';
import { createPageLinker, findMentions, type Mention } from '.';
import { CASES, CERTAINTIES } from './gazetteer';

// Many texts a law; on a busy machine they take a while.
vi.setConfig({ testTimeout: 120_000 });

const gazetteer = readBundledGazetteer();

/** Names that need no context, with what they name. */
const certain = gazetteer.names.flatMap(([entity, rule, texts]) => {
  const [certainty = 0, letterCase = 0] = gazetteer.rules[rule] ?? [];
  if (entity < 0 || CERTAINTIES[certainty] !== 'certain') return [];
  return texts
    .split('|')
    .map((name) => ({ name, entity: gazetteer.entities[entity], free: CASES[letterCase] === 'any' }));
});

const wide = (text: string) =>
  text.replace(/[!-~]/g, (unit) => (unit === '.' ? unit : String.fromCharCode(unit.charCodeAt(0) + 0xfee0)));
const halfKana: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, at) => String.fromCharCode(0xff66 + at)).map((half) => [
    half.normalize('NFKC'),
    half,
  ]),
);
const narrowKana = (text: string) =>
  Array.from(
    text.normalize('NFD'),
    (unit) =>
      halfKana[unit] ?? ({ '\u3099': '\uff9e', '\u309a': '\uff9f' } as Record<string, string>)[unit] ?? unit,
  ).join('');
const splitAt = (between: string) => (text: string) => text[0] + between + text.slice(1);

/** Ways of writing the same name; `caseOnly` for names whose case is free. */
const writings: readonly {
  readonly name: string;
  readonly caseOnly?: true;
  readonly write: (text: string) => string;
}[] = [
  { name: 'as it is', write: (text) => text },
  { name: 'in capitals', write: (text) => text.toUpperCase() },
  { name: 'in small letters', caseOnly: true, write: (text) => text.toLowerCase() },
  { name: 'full width', write: wide },
  { name: 'decomposed', write: (text) => text.normalize('NFD') },
  { name: 'with a soft hyphen', write: splitAt('\u00ad') },
  { name: 'cut by a zero-width space', write: splitAt('\u200b') },
  { name: 'with a word joiner', write: splitAt('\u2060') },
  { name: 'with no-break spaces', write: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'broken over lines', write: (text) => text.replaceAll(' ', '\n   ') },
  { name: 'with curly apostrophes', write: (text) => text.replaceAll("'", '\u2019') },
  { name: 'with other hyphens', write: (text) => text.replaceAll('-', '\u2011') },
  {
    name: 'with a wide dot',
    write: (text) => text.replace(/(?<=[\u3400-\u9fff])·/g, '．').replace(/(?<=[\u30a1-\u30fc])・/g, '･'),
  },
  {
    name: 'with accents',
    write: (text) => text.replace(/[oO](?=[a-z])/, (unit) => (unit === 'o' ? 'ö' : 'Ö')),
  },
  { name: 'half-width kana', write: (text) => (/[\u30a1-\u30fc]/.test(text) ? narrowKana(text) : text) },
];

/** What may stand around a name without being part of it. */
const frames: readonly (readonly [string, string])[] = [
  ['', ''],
  ['When ', ' came'],
  ['微知，', '。'],
  ['（', '）'],
  ['“', "”'s"],
  ['ところが「', '」と'],
  ['그러나 ', '는'],
];

describe('a certain name', () => {
  it('is found however it is written, with exact offsets', () => {
    const arbitrary = fc.record({
      one: fc.constantFrom(...certain),
      writing: fc.constantFrom(...writings),
      frame: fc.constantFrom(...frames),
    });
    fc.assert(
      fc.property(arbitrary, ({ one, writing, frame: [before, after] }) => {
        if (writing.caseOnly && !one.free) return;
        const written = writing.write(one.name);
        // A line break parts plain texts into paragraphs, so the block is given as one.
        const linker = createPageLinker(gazetteer);
        linker.set(1, before + written + after);
        const found = linker.update().get(1) ?? [];
        expect(found.map(({ start, end, entities }) => ({ start, end, entities }))).toEqual([
          { start: before.length, end: before.length + written.length, entities: [one.entity] },
        ]);
      }),
      { numRuns: 4_000 },
    );
  });
});

const bits = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...gazetteer.names.flatMap(([, , texts]) => texts.split('|'))) },
  { weight: 3, arbitrary: fc.constantFrom(...gazetteer.lists.flatMap((list) => list.split('|'))) },
  fc.constantFrom(
    ' ',
    ', ',
    '. ',
    '，',
    '。',
    "'s ",
    '-',
    '\n',
    '(',
    ')',
    '·',
    '\u00ad',
    'é',
    '\u0301',
    ' the ',
    '的',
    'の',
    '는 ',
    '@',
    '/',
    '.com',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const texts = fc.array(bits, { maxLength: 24 }).map((parts) => parts.join(''));
const spans = (mentions: readonly Mention[]) =>
  mentions.map(({ start, end, entities }) => `${start}-${end} ${entities}`);

describe('mentions', () => {
  it('come in order, do not overlap, and slice to their text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of findMentions(gazetteer, text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.reasons.length + mention.entities.length).toBeGreaterThan(0);
          end = mention.end;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('are those that the naive finder finds', () => {
    // More of them: RANDOM_TEXTS=250000 RANDOM_SEED=2 npx vitest run --project unit src/matcher/properties.test.ts
    const { RANDOM_TEXTS = 20_000, RANDOM_SEED = 20_261_124 } = process.env;
    expect(findDifference(Number(RANDOM_TEXTS), Number(RANDOM_SEED))).toBeNull();
  });
});

describe('a page', () => {
  const unrelated =
    'The committee met again in spring, and little of note was settled before the rains came.';

  it('is not changed by unrelated text at a distance', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), fc.nat(4), (blocks, at) => {
        const mentionsOf = (all: readonly string[]) => {
          const linker = createPageLinker(gazetteer);
          for (const [id, text] of all.entries()) linker.set(id, text);
          const found = linker.update();
          return all.flatMap((text, id) => (text === unrelated ? [] : [spans(found.get(id) ?? [])]));
        };
        const place = Math.min(at, blocks.length);
        expect(mentionsOf([...blocks.slice(0, place), unrelated, ...blocks.slice(place)])).toEqual(
          mentionsOf(blocks),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('after any history is what a fresh page would be, reasons included', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), id: fc.nat(5), text: texts }) },
      fc.record({ kind: fc.constant('delete' as const), id: fc.nat(5) }),
      fc.record({ kind: fc.constant('update' as const), id: fc.nat(0) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const linker = createPageLinker(gazetteer);
        const now = new Map<number, string>();
        const shown = new Map<number, readonly Mention[]>();
        const show = () => {
          for (const [id, mentions] of linker.update()) shown.set(id, mentions);
        };
        for (const one of steps) {
          if (one.kind === 'update') show();
          else if (one.kind === 'delete') {
            linker.delete(one.id);
            now.delete(one.id);
          } else {
            linker.set(one.id, one.text);
            now.set(one.id, one.text);
          }
        }
        show();
        const fresh = createPageLinker(gazetteer);
        for (const [id, text] of [...now].reverse()) fresh.set(id, text);
        const wanted = fresh.update();
        const solid = (page: ReadonlyMap<number, readonly Mention[]>) =>
          [...page].filter(([, mentions]) => mentions.length > 0).sort(([a], [b]) => a - b);
        expect(solid(shown)).toEqual(solid(wanted));
      }),
      {
        numRuns: 400,
        examples: [
          [
            [
              // What speaks for a name in its block stands in a second one later.
              { kind: 'set', id: 0, text: '머스크ドナルド・トランプ' },
              { kind: 'update', id: 0 },
              { kind: 'set', id: 1, text: 'ドナルド・トランプ' },
            ],
          ],
        ],
      },
    );
  });
});

describe('Simplified and Traditional Han', () => {
  const convert = (['cn', 'tw', 'hk'] as const).map((to) =>
    Converter({ from: to === 'cn' ? 't' : 'cn', to }),
  );
  const expectSame = (text: string): void => {
    for (const toOther of convert) {
      const other = toOther(text);
      // Characters are exchanged for characters, so that offsets stay.
      expect(other.length).toBe(text.length);
      expect(spans(findMentions(gazetteer, other))).toEqual(spans(findMentions(gazetteer, text)));
    }
  };
  const rows = [
    ...['zh-Hans', 'zh-Hant'].flatMap((lang) => [
      ...(passages[lang] ?? []),
      ...(freshByLanguage[lang] ?? []),
    ]),
    ...namesakes.filter((marked) => /\p{Script=Han}/u.test(marked)),
  ];
  it.each(rows.map((marked) => readPassage(marked).text))('%s', expectSame);

  // Whole pages of others, where they are at hand.
  const corpus = '../shared/corpus/dev.jsonl';
  const documents = existsSync(corpus)
    ? readFileSync(corpus, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): { id: string; lang: string; text: string } => JSON.parse(line))
        .filter(({ lang }) => lang.startsWith('zh'))
    : [];
  it.skipIf(documents.length === 0)('the labelled documents', () => {
    for (const { text } of documents) expectSame(text);
  });
});

/** Has something told of each call of a method; gives what undoes it. */
function watch<T extends object>(owner: T, method: keyof T, onCall: () => void): () => void {
  const original = owner[method] as (...given: unknown[]) => unknown;
  const replacement = function (this: unknown, ...given: unknown[]) {
    onCall();
    return original.apply(this, given);
  };
  Object.assign(owner, { [method]: replacement });
  return () => Object.assign(owner, { [method]: original });
}

describe('no text is slow', () => {
  // Work is counted in what is asked of the platform, not in time: both count the same on a busy machine.
  const workOf = (text: string): { steps: number; cuts: number } => {
    let steps = 0;
    let cuts = 0;
    const step = () => {
      steps += 1;
    };
    const restore = [
      watch(String.prototype, 'charCodeAt', step),
      watch(String.prototype, 'slice', step),
      watch(String.prototype, 'startsWith', step),
      watch(String.prototype, 'endsWith', step),
      watch(RegExp.prototype, 'test', step),
      watch(Map.prototype, 'get', step),
      watch(Intl.Segmenter.prototype, 'segment', () => {
        cuts += 1;
      }),
    ];
    try {
      findMentions(gazetteer, text);
    } finally {
      for (const undo of restore) undo();
    }
    return { steps: steps / text.length, cuts };
  };
  const random = seededRandom(7);
  const pick = (from: string) => from[Math.floor(random() * from.length)] as string;
  const many = (length: number, make: () => string) => Array.from({ length }, make).join('');
  const size = 60_000;
  it.each([
    ['one letter', 'o'.repeat(size)],
    ['one Han name', '微软'.repeat(size / 2)],
    ['one open Han name', '苹果'.repeat(size / 2)],
    ['one Han name that words cut', '柔软银光'.repeat(size / 4)],
    ['namesakes', 'Jack Altman Altman '.repeat(size / 19)],
    ['Han', many(size, () => pick('微軟星門甲骨文蘋果川普的是在了和有人這'))],
    ['kana', many(size, () => pick('アマイクロソフトメタグルプン'))],
    ['Hangul', many(size, () => pick('메타애플마이크로소프트라마'))],
    ['combining marks', `Op${'\u0301'.repeat(size)}enAI`],
    ['soft hyphens', 'M\u00adi\u00adc\u00adr\u00ado\u00ads\u00ado\u00adf\u00adt '.repeat(size / 18)],
    ['one certain name', 'Microsoft '.repeat(size / 10)],
    ['one open name', 'Apple '.repeat(size / 6)],
    ['a name and its cue', 'Apple iPhone '.repeat(size / 13)],
    ['surnames', 'Sam Altman Altman '.repeat(size / 18)],
    ['white space', `Sam${' '.repeat(size)}Altman`],
    ['spaces and names', 'Sam   Sam   '.repeat(size / 12)],
    ['slashes', 'microsoft/'.repeat(size / 10)],
    ['hyphens', 'o1-o3-'.repeat(size / 6)],
    ['quotation marks', `Apple${'"'.repeat(size)}Apple`],
  ])('%s', (_name, text) => {
    const once = workOf(text);
    const twice = workOf(text + text);
    expect(once.steps).toBeLessThan(150);
    expect(twice.steps).toBeLessThan(1.5 * once.steps + 1);
    // What a text says again is not cut into words again.
    if (new Set(text).size < 8) expect(twice.cuts).toBeLessThan(20);
  });
});
