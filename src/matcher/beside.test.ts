// What stands right beside a name, as grammar and typography tell it: one table for each question, in every language we
// read. The name is in brackets; the text is read as pages are.
import { describe, expect, it } from 'vitest';
import { markedPlace as place } from '../../test/linking/marked-place';
import {
  capitalAfter,
  capitalBefore,
  continuesWith,
  hasVersion,
  isInCompound,
  isPartOfDottedName,
  isPossessive,
  isTitleCase,
  isWholeTitle,
  opensSentence,
  runsOn,
  wordAfter,
  wordBefore,
} from './beside';
import { takeGrammar } from './grammar';
import { GRAMMAR } from './grammar-words';

takeGrammar(GRAMMAR);

describe('a word before', () => {
  const words = ['sir', 'the county', '於'];
  it.each([
    ['Sir [Cook] spoke', 'Sir'],
    ['the County [Cook]', 'the County'],
    ['Sir “[Cook]', 'Sir'],
    ['Sir ([Cook]', 'Sir'],
    ['sir, [Cook]', null],
    ['a visir [Cook]', null],
    ['他於[微軟]', '於'],
    ['Sir John [Cook]', null],
    ['[Cook]', null],
  ])('%s: %s', (text, word) => {
    expect(wordBefore(place(text), words)).toBe(word);
  });
  it('is never one without letters', () => {
    expect(wordBefore(place('Sir [Cook]'), [''])).toBeNull();
  });
});

describe('a word after', () => {
  const words = ['inc', 'pie*', '公司', "'s law"];
  it.each([
    ['[Apple] Inc', 'Inc'],
    ['[Apple] incs', 'incs'],
    ['[Apple] inch', null],
    ['[Apple] included', null],
    ['[Apple] pies', 'pies'],
    ['[Apple] piecemeal.', 'piecemeal'],
    ["[Apple]'s inc", 'inc'],
    ["[Apple]'s law", "'s law"],
    ['[Apple]” inc', 'inc'],
    ['[Apple]) inc', 'inc'],
    ['[Apple], inc', null],
    ['[蘋果]公司', '公司'],
    ['[蘋果]公司在', '公司'],
    ['[蘋果]公司inside', '公司'],
    ['[Apple]', null],
  ])('%s: %s', (text, word) => {
    expect(wordAfter(place(text), words)).toBe(word);
  });
  it('is never one without letters', () => {
    expect(wordAfter(place('[Apple] x'), ['', '*'])).toBeNull();
  });
});

it.each([
  ['[メタ]バース', true],
  ['[メタ]が', false],
  ['[メタ]', false],
  ['[메타]버스', true],
  ['[메타]는', false],
  ['[메타] 버스', false],
  ['[Meta]bolic', false],
  ['[Meta]バース', false],
  ['[元]宇宙', false],
])('letters run on in %s: %s', (text, runs) => {
  expect(runsOn(place(text))).toBe(runs);
});

it.each([
  ['[메타]버스', ['버스'], true],
  ['[메타]버스', ['', '스'], false],
  ['[메타]', [], false],
])('%s continues with %j: %s', (text, words, continues) => {
  expect(continuesWith(place(text), words)).toBe(continues);
});

it.each([
  ["[Apple]'s", true],
  ['[Apple]’s iPhone', true],
  ["[Apple]'sap", false],
  ["[Apple]'t", false],
  ['[Apple] s', false],
  ["[Apple]s'", false],
  ['[Apple]', false],
])('%s is possessive: %s', (text, possessive) => {
  expect(isPossessive(place(text))).toBe(possessive);
});

it.each([
  ['[Claude] 3.5', true],
  ['[Phi]-4', true],
  ['[Llama]2', true],
  ['[Llama] v3', true],
  ['[Phi] 12', true],
  ['[Claude] 3.5, out today', true],
  ['[Claude] 3.5.', true],
  ['[Phi] 3.5.1', true],
  ['[Claude] 3 million', false],
  ['[Claude] 3.5 million', false],
  ['[Claude] 3.55%', false],
  ['[Claude] 10 years', false],
  ['[Claude] 50%', false],
  ['[Claude] 2,000', false],
  ['[Claude] 2019', false],
  ['[Claude] 3rd', false],
  ['[Claude], 3', false],
  ['[Claude] three', false],
])('%s is a version: %s', (text, version) => {
  expect(hasVersion(place(text))).toBe(version);
});

describe('a capitalised word before', () => {
  it.each([
    ['Robert [Altman]', { word: 'Robert', opensSentence: true }],
    ['said Robert [Altman]', { word: 'Robert', opensSentence: false }],
    ['it. Robert [Altman]', { word: 'Robert', opensSentence: true }],
    ['“Robert [Altman]', { word: 'Robert', opensSentence: true }],
    ['line\nRobert [Altman]', { word: 'Robert', opensSentence: true }],
    ['by J. [Altman]', { word: 'J.', opensSentence: false }],
    ['by Mr. [Altman]', { word: 'Mr.', opensSentence: false }],
    ["by D'angelo [Altman]", { word: "D'angelo", opensSentence: false }],
    ['xRobert [Altman]', null],
    ['When [Altman]', null],
    ['On Monday [Altman]', null],
    ["OpenAI's [Altman]", null],
    ["Robert's [Altman]", null],
    ['robert [Altman]', null],
    ['Robert, [Altman]', null],
    ['Robert  [Altman]', null],
    ['[Altman]', null],
  ])('%s: %j', (text, neighbour) => {
    expect(capitalBefore(place(text))).toEqual(neighbour);
  });
});

describe('a capitalised word after', () => {
  it.each([
    ['[Sam] Smith said', 'Smith'],
    ["[Sam] Smith's dog", 'Smith'],
    ['[Sam] AT&T', 'AT&T'],
    ["[Sam] O'sullivan", "O'sullivan"],
    ['[Sam] When', null],
    ['[Sam] and', null],
    ['[Sam], Smith', null],
    ['[Sam]', null],
  ])('%s: %s', (text, word) => {
    expect(capitalAfter(place(text))).toBe(word);
  });
});

it.each([
  ['Markets Fall After [Apple] Warning About Sales', true],
  ['Markets fall after [Apple] warning about sales', false],
  ['[Apple] Pie', false],
  ['Markets [Apple] Warning\nand then a much longer line of small words', false],
  ['Markets Fall After [Apple] Warning About\na b c', true],
  ['Most Of These [Apple] Words Have one little capital', false],
  ['[Apple] Warning About Sales Shakes Markets', true],
  ['[Apple] Juice', false],
  ['Must [We] Come Here', true],
  ['Half Told Tales From [Apple] Trees Sing Best when read aloud', false],
  ['sees iPhones [Apple] macOS watchOS', false],
  [
    `${'a tale of small words '.repeat(6)}Where Markets Fall While Former Partners Leave Their Homes Behind [Apple] Warning`,
    true,
  ],
])('%s is in title case: %s', (text, title) => {
  expect(isTitleCase(place(text))).toBe(title);
});

it.each([
  ['[Apple] fell', true],
  ['It fell. [Apple] rose', true],
  ['It fell! “[Apple] rose', true],
  ['It fell.  [Apple] rose', true],
  ['It fell.” [Apple] rose', true],
  ['a\n  [Apple]', true],
  ['• [Apple]', true],
  ['1. [Apple]', true],
  ['(2) [Apple]', true],
  ['2) [Apple]', true],
  ['12) [Apple]', true],
  ['It fell, [Apple] rose', false],
  ['the [Apple]', false],
  ['v1.[Apple]', false],
])('%s opens a sentence: %s', (text, opens) => {
  expect(opensSentence(place(text))).toBe(opens);
});

it.each([
  ['看了《[蘋果]》', true],
  ['『[蘋果]』', true],
  ['〈[蘋果]〉', true],
  ['《[蘋果]日報》', false],
  ['看《大[蘋果]》', false],
  ['「[蘋果]」', false],
  ['[蘋果]', false],
])('%s is a whole title: %s', (text, title) => {
  expect(isWholeTitle(place(text))).toBe(title);
});

it.each([
  ['羅伯特·[奧特曼]', true],
  ['[山姆]·奧特曼', true],
  ['[薩姆].奧特曼', true],
  ['ロバート・[アルトマン]', true],
  ['x·[奧特曼]', false],
  ['[奧特曼]·x', false],
  ['羅伯特，[奧特曼]', false],
  ['[奧特曼]', false],
  ['大·[Altman]', false],
  ['[Altman]·大', false],
])('%s is part of a dotted name: %s', (text, dotted) => {
  expect(isPartOfDottedName(place(text))).toBe(dotted);
});

describe('a hyphen', () => {
  it.each([
    ['[Microsoft]-owned', 'name', false],
    ['[Microsoft]-ownership', 'name', true],
    ['[Meta]-analysis', 'name', true],
    ['[GPT]-turbo', 'model', false],
    ['[Meta]-4', 'name', false],
    ['[Meta] - analysis', 'name', false],
    ['[元]-analysis', 'name', false],
    ['anti-[Trump]', 'name', false],
    ['non-[Apple]', 'name', false],
    ['pan-[Asian]', 'name', true],
    ['xanti-[Trump]', 'name', true],
    ['2024-[Apple]', 'name', false],
    ['-[Apple]', 'name', false],
    ['中-[Apple]', 'name', false],
    ['[Apple]', 'name', false],
  ] as const)('%s (%s) ties it into a compound: %s', (text, form, compound) => {
    expect(isInCompound(place(text), form)).toBe(compound);
  });
});
