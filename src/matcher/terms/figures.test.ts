import { describe, expect, test } from 'vitest';
import { foldText } from '../fold';
import { readDates } from './dates';
import { readFigures } from './figures';

function read(text: string): string[] {
  const folded = foldText(text);
  return readFigures(folded, readDates(folded)).map(
    ({ kind, value }) => `${value}${kind === 'percent' ? '%' : ''}`,
  );
}

describe('one figure, however written', () => {
  test.each([
    [
      [
        '$500 billion',
        'US$500bn',
        '500 billion dollars',
        '5000億美元',
        '5,000亿',
        '5千億',
        '五千億',
        '5천억 달러',
        '5000億ドル',
      ],
      5e11,
    ],
    [['$6.6 billion', '6.6bn', '66億', '66亿美元', '６６億円'], 6.6e9],
    [['$650 million', '650m', '6.5億', '六亿五千万', '6億5000万'], 6.5e8],
    [['ten billion', '$10b', '100億', '百億', '一百亿'], 1e10],
    [['a trillion', '1 trillion', '1兆', '1조'], 1e12],
    [['285,000', '28.5萬', '285 thousand'], 285_000],
    [['ten thousand', '10,000', '1萬', '一万', '1만'], 10_000],
  ])('%s', (texts, value) => {
    for (const text of texts) expect(read(text), text).toEqual([String(value)]);
  });

  test.each([
    [
      ['49%', '49 percent', '49 per cent', '百分之四十九', '百分之49', '４９％', '49パーセント', '49퍼센트'],
      '49%',
    ],
    [['40%', 'forty percent', '四成', '4成', '4割'], '40%'],
    [['three quarters', 'three-quarters', '四分之三', '75%'], '75%'],
    [['half of it', '一半', '절반', '50%'], '50%'],
  ])('%s', (texts, percent) => {
    for (const text of texts) expect(read(text), text).toEqual([percent]);
  });
});

test.each([
  'in 2024',
  'GPT-4',
  'o1 and o3',
  'in the third quarter',
  '三成立',
  '數百億',
  '成立於2019年',
  'page 3',
  '600兆瓦時的',
])('no figure of note: %s', (text) => {
  expect(read(text).filter((value) => value !== '600')).toEqual([]);
});

test('a figure is marked with its currency', () => {
  const text = 'about us$1.5 billion, or 15億美元 here';
  expect(readFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'us$1.5 billion',
    '15億美元',
  ]);
});
