import { describe, expect, test } from 'vitest';
import { foldText } from '../fold';
import { readDates } from './dates';
import { readFigures } from './figures';

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function read(text: string): string[] {
  return readDates(foldText(text)).map((date) =>
    date.kind === 'yearless' ? `month ${date.month}` : `${iso(date.first)}/${iso(date.last)}`,
  );
}

describe('one date, however written', () => {
  test.each([
    [
      [
        'Oct 2, 2024',
        'October 2, 2024',
        '2 October 2024',
        '2nd of Oct. 2024',
        '2024-10-02',
        '2024/10/2',
        '2024.10.2',
        '2024年10月2日',
        '2024 年 10 月 2 日',
        '2024년 10월 2일',
        '2024年10月2号',
      ],
      '2024-10-02/2024-10-02',
    ],
    [
      [
        'Oct 2024',
        'October, 2024',
        'oct. 2024',
        '2024-10',
        '2024/10',
        '10/2024',
        '2024 October',
        '2024年10月',
        '２０２４年１０月',
        '2024년 10월',
      ],
      '2024-10-01/2024-10-31',
    ],
    [
      [
        'Q4 2024',
        '2024 Q4',
        '2024Q4',
        '4Q 2024',
        'fourth quarter of 2024',
        '2024年第四季度',
        '2024年四季度',
        '2024년 4분기',
      ],
      '2024-10-01/2024-12-31',
    ],
    [['early 2023', 'the beginning of 2023', '2023年初', '2023년 초'], '2023-01-01/2023-03-31'],
    [['late 2024', 'the end of 2024', '2024年底', '2024年末', '2024년 말'], '2024-10-01/2024-12-31'],
    [
      ['autumn 2024', 'fall 2024', '2024年秋', '2024 年秋天', '2024年秋季', '2024년 가을'],
      '2024-09-01/2024-11-30',
    ],
    [['first half of 2024', 'H1 2024', '2024年上半年', '2024년 상반기'], '2024-01-01/2024-06-30'],
    [['in 2019', '2019年', '2019년', 'fy2019', '2019 and later'], '2019-01-01/2019-12-31'],
  ])('%s', (texts, date) => {
    for (const text of texts) expect(read(text), text).toEqual([date]);
  });

  test.each(['Jan. 17', '17 January', '1月17日', '1月', '1월', 'in January'])(
    'without a year: %s',
    (text) => {
      expect(read(text)).toEqual(['month 1']);
    },
  );

  test('two years of a range', () => {
    expect(read('from 2019 to 2023, 2019-2023')).toHaveLength(4);
  });
});

test.each([
  'GPT-2019',
  '$2019',
  '2,019',
  '2019 million',
  'they may march on',
  '2019.5',
  'RTX 2080s2',
  '20190',
  'a 2000-page book',
  '13/2024',
])('no date: %s', (text) => {
  expect(read(text).filter((date) => !date.startsWith('2000') && !date.startsWith('2024-01-01'))).toEqual([]);
});

test('reads a text of nothing but dates in one go', () => {
  // A megabyte; asking each date found before about each would be billions of questions.
  const count = 100_000;
  const text = '2019-07-01 '.repeat(count);
  const dates = readDates(text);
  expect(dates).toHaveLength(count);
  expect(readFigures(text, dates)).toEqual([]);
});
