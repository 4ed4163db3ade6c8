// Seasons and parts of a year without their year, and figures by their first digit, in every language pages come in.
import { describe, expect, it } from 'vitest';
import { foldText, readFigures } from '../matcher';
import { isCommonShare, readPartsOfYear, roundedTerm } from './loose-terms';

describe('parts of a year that leave the year out', () => {
  it.each<[string, string]>([
    ['Last fall the two quarrelled.', 'Last fall 9,10,11'],
    ['It opened that autumn, and again in the spring', 'that autumn 9,10,11 in the spring 3,4,5'],
    ['by summer, or late winter', 'by summer 6,7,8 late winter 12,1,2'],
    ['late last year', 'late last year 10,11,12'],
    ['at the end of the year', 'end of the year 10,11,12'],
    ['since the turn of the year', 'turn of the year 10,11,12'],
    ['early this year; the start of the year', 'early this year 1,2,3 start of the year 1,2,3'],
    ['去年秋天吵過一次', '年秋 9,10,11'],
    ['去年年底改約', '年底 10,11,12'],
    ['今年年初，冬季', '年初 1,2,3 冬季 12,1,2'],
    ['前年的夏天', '年的夏 6,7,8'],
    ['昨秋の増資', '昨秋 9,10,11'],
    ['今年の春に、年明け', '年の春 3,4,5 年明け 1,2,3'],
    ['지난가을 회의, 지난해 봄', '지난가을 9,10,11 지난해 봄 3,4,5'],
    [
      '지난해 말과 올해 초, 올 여름, 작년 겨울',
      '지난해 말 10,11,12 올해 초 1,2,3 올 여름 6,7,8 작년 겨울 12,1,2',
    ],
    // Seasons that are none, and words that hold one.
    ['shares fall; a spring of water', ''],
    ['the price falls in summertime', ''],
    ['青春與春節，秋葉原', ''],
    ['봄비가 내린다', ''],
    ['the year before last', ''],
    ['', ''],
  ])('%j', (text, wanted) => {
    const folded = foldText(text);
    const found = [...readPartsOfYear(folded)].sort((a, b) => a.start - b.start);
    expect(found.map(({ start, end, months }) => `${folded.slice(start, end)} ${months}`).join(' ')).toBe(
      wanted.toLowerCase(),
    );
  });
});

describe('a figure by its first digit', () => {
  it.each<[string, string]>([
    ['$37.5 billion', '#r40000000000'],
    ['nearly 40 billion', '#r40000000000'],
    ['將近四百億美元', '#r40000000000'],
    ['375億ドル', '#r40000000000'],
    ['375억 달러', '#r40000000000'],
    ['$13 billion', '#r13000000000'],
    ['$10 billion', '#r10000000000'],
    ['$19.4 billion', '#r19000000000'],
    ['49%', '#q50'],
    ['百分之四十九', '#q50'],
    ['75 percent', '#q80'],
    ['285,000', '#r300000'],
  ])('%s is %s', (text, term) => {
    expect(readFigures(foldText(text)).map(roundedTerm)).toEqual([term]);
  });
});

describe('a share that any text may say', () => {
  it.each<[string, boolean]>([
    ['half of it', true],
    ['一半', true],
    ['절반', true],
    ['100%', true],
    ['49%', false],
    ['three quarters', false],
    ['100 billion', false],
  ])('%s: %s', (text, isCommon) => {
    expect(readFigures(foldText(text)).map(isCommonShare)).toEqual([isCommon]);
  });
});
