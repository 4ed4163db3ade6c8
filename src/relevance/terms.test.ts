// What texts and dates become as terms, and where sentences end: exact, in every language that pages come in.
import { describe, expect, it } from 'vitest';
import { foldAligned, foldText } from '../matcher';
import { findSentences, foldedOffset, readDateTerms, readTerms } from './terms';

describe('the terms of a text', () => {
  it.each([
    [
      'In March 2019 the firm paid $10 billion (49%).',
      'word paid 23-27, figure #f10000000000 28-39, rounded #r10000000000 28-39, figure #p49 41-44, rounded #q50 41-44, year #y2019 3-13, month #m24230 3-13',
    ],
    [
      'January was cold in May 2020',
      'word cold 12-16, monthName #n1 0-7, year #y2020 20-28, month #m24244 20-28',
    ],
    ['between 2018 and 2020', 'year #y2018 8-12, year #y2020 17-21'],
    ['in early 2023', 'year #y2023 3-13, month #m24276 3-13, month #m24277 3-13, month #m24278 3-13'],
    [
      'the board sacked him; it had 12 seats in 2021',
      'word seat 32-37, idea ~board 4-9, idea ~dismiss 10-16, year #y2021 41-45',
    ],
    ['he fired the gun.', 'word gun 13-16, idea ~dismiss 3-8'],
    ['3.5 of gpt-4 and x2', 'word gpt 7-10, word x2 17-19'],
    [
      '2020年5月，董事會投資10億美元',
      'idea ~board 8-11, idea ~invest 11-13, figure #f1000000000 13-18, rounded #r1000000000 13-18, year #y2020 0-7, month #m24244 0-7',
    ],
    ['ルネサスは工場を', 'word ルネサス 0-4, pair 工場 5-7'],
    ['12월', 'monthName #n12 0-3'],
    ['half of it', 'share #p50 0-4, rounded #q50 0-4'],
    [
      'the deal was signed last fall',
      'word sign 13-19, idea ~agreement 4-8, monthName #n9 20-29, monthName #n10 20-29, monthName #n11 20-29',
    ],
    // A part of a year that has its year is a date.
    ['2024年底', 'year #y2024 0-6, month #m24297 0-6, month #m24298 0-6, month #m24299 0-6'],
    ['', ''],
  ])('%j', (text, terms) => {
    const uses = readTerms(foldText(text));
    expect(uses.map(({ kind, term, start, end }) => `${kind} ${term} ${start}-${end}`).join(', ')).toBe(
      terms,
    );
  });
});

describe("the terms of a fact's date", () => {
  it.each([
    [null, ''],
    ['no date', ''],
    ['2019', 'year #y2019, year #y2019'],
    ['2024~', 'year #y2024, year #y2024'],
    ['2019/2021', 'year #y2019, year #y2021'],
    [
      '2024-01/2024-06',
      'year #y2024, month #m24288, monthName #n1, year #y2024, month #m24293, monthName #n6',
    ],
    ['2024-05/..', 'year #y2024, month #m24292, monthName #n5'],
    ['../2020', 'year #y2020'],
  ])('%s', (date, terms) => {
    expect(
      readDateTerms(date)
        .map(([term, kind]) => `${kind} ${term}`)
        .join(', '),
    ).toBe(terms);
  });
});

describe('the sentences that hold a name, or a place', () => {
  it.each([
    ['one. two! three? four', 0, '', ['one.']],
    ['one. two! three? four', 4, '', [' two!']],
    ['one. two! three? four', 3, '', ['one.']],
    ['one. two! three? four', 20, '', [' four']],
    ['one. two! three? four', 21, '', []],
    ['one. two! three? four', 0, 'three', ['one.', ' three?']],
    ['v1.5 of it. b', 0, '', ['v1.5 of it.']],
    ['甲。乙！丙？丁；戊;己\n庚', 2, '丁', ['乙！', '丁；']],
    ['甲。乙！丙？丁；戊;己\n庚', 8, '庚', ['戊;', '庚']],
  ])('%j at %d, %j: %j', (text, at, name, sentences) => {
    expect(findSentences(text, at, name).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});

it.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 2],
  [5, 3],
  [6, 4],
  [9, 4],
])('offset %d of a text with spaces is %d of the folded one', (offset, folded) => {
  // ' ab  c' folds to 'ab c'.
  const aligned = foldAligned(' ab  c');
  expect(foldedOffset(aligned, offset)).toBe(folded);
});
