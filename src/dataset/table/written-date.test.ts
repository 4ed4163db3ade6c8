import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../date';
import { needsOrder, orderOfColumn, readWrittenDate } from './written-date';

const edtf = (cell: string, order: 'day-first' | 'month-first' = 'day-first') => {
  const date = readWrittenDate(cell, order);
  return date.kind === 'date' ? date.edtf : date.kind === 'undated' ? null : date.reason;
};

describe('readWrittenDate', () => {
  it.each([
    // EDTF is left as it is.
    ['2024', '2024'],
    ['2024-10', '2024-10'],
    ['2024-10-02', '2024-10-02'],
    ['2024~', '2024~'],
    ['2019/2023', '2019/2023'],
    ['201X', '201X'],
    // Days.
    ['2 Oct 2024', '2024-10-02'],
    ['2 October 2024', '2024-10-02'],
    ['Oct 2, 2024', '2024-10-02'],
    ['October 2nd, 2024', '2024-10-02'],
    ['the 2nd of October 2024', '2024-10-02'],
    ['Wed, 2 Oct 2024', '2024-10-02'],
    ['Wednesday 2 October 2024', '2024-10-02'],
    ['02-Oct-2024', '2024-10-02'],
    ['2-Oct-24', '2024-10-02'],
    ['Oct-24', '2024-10'],
    ['circus 1890', 'not-a-date'],
    ['2024/10/2', '2024-10-02'],
    ['2024.10.02', '2024-10-02'],
    ['2024-10-2', '2024-10-02'],
    ['2024-10-02 00:00:00', '2024-10-02'],
    ['2.10.2024', '2024-10-02'],
    ['2. Oktober 2024', '2024-10-02'],
    ['2 octobre 2024', '2024-10-02'],
    ['1er février 2024', '2024-02-01'],
    ['2 de octubre de 2024', '2024-10-02'],
    ['2 октября 2024', '2024-10-02'],
    ['2024年10月2日', '2024-10-02'],
    ['２０２４年１０月２日', '2024-10-02'],
    ['2024年10月2日（星期三）', '2024-10-02'],
    ['2024년 10월 2일', '2024-10-02'],
    // Months, years and what is wider.
    ['Oct 2024', '2024-10'],
    ['October, 2024', '2024-10'],
    ['Sept. 2024', '2024-09'],
    ['10/2024', '2024-10'],
    ['2024/10', '2024-10'],
    ['2024年10月', '2024-10'],
    ['2024年', '2024'],
    ['AD 79', '0079'],
    ['79 AD', '0079'],
    ['44 BC', '-0043'],
    ['公元前44年', '-0043'],
    ['15 March 44 BC', '-0043-03-15'],
    ['1990s', '199X'],
    ['the 1990s', '199X'],
    ['1990年代', '199X'],
    ['19th century', '18XX'],
    ['19世紀', '18XX'],
    // Parts of a year.
    ['spring 2024', '2024-21'],
    ['Fall 2024', '2024-23'],
    ['2024年春', '2024-21'],
    ['2024年冬季', '2024-24'],
    ['Q3 2024', '2024-07/2024-09'],
    ['2024 Q3', '2024-07/2024-09'],
    ['2024年第三季', '2024-07/2024-09'],
    ['H1 2024', '2024-01/2024-06'],
    ['2024年上半年', '2024-01/2024-06'],
    ['early 2024', '2024-01/2024-03'],
    ['mid-2024', '2024-05/2024-08'],
    ['late 2024', '2024-10/2024-12'],
    ['2024年初', '2024-01/2024-03'],
    // Rough ones.
    ['c. 1890', '1890~'],
    ['ca. 1890', '1890~'],
    ['circa May 1890', '1890-05~'],
    ['about 1890', '1890~'],
    ['約1890年', '1890~'],
    ['1890年前後', '1890~'],
    ['1890?', '1890?'],
    ['May 1890?', '1890-05?'],
    ['c. 1890?', '1890%'],
    // Ranges.
    ['2019–2023', '2019/2023'],
    ['2019-2023', '2019/2023'],
    ['2019 - 2023', '2019/2023'],
    ['2019 to 2023', '2019/2023'],
    ['from 2019 to 2023', '2019/2023'],
    ['between 2019 and 2023', '2019/2023'],
    ['2019年至2023年', '2019/2023'],
    ['2019–23', '2019/2023'],
    ['Jan–Mar 2024', '2024-01/2024-03'],
    ['Jan-Mar 2024', '2024-01/2024-03'],
    ['January to March 2024', '2024-01/2024-03'],
    ['Dec 2023 – Feb 2024', '2023-12/2024-02'],
    ['3–5 May 2024', '2024-05-03/2024-05-05'],
    ['3-5 May 2024', '2024-05-03/2024-05-05'],
    ['May 3–5, 2024', '2024-05-03/2024-05-05'],
    ['May 3-5, 2024', '2024-05-03/2024-05-05'],
    ['30 April – 2 May 2024', '2024-04-30/2024-05-02'],
    ['2024年1月至3月', '2024-01/2024-03'],
    ['2 Oct 2024 - 5 Nov 2024', '2024-10-02/2024-11-05'],
    ['1/10/2024 - 5/11/2024', '2024-10-01/2024-11-05'],
    ['c. 1890–c. 1900', '1890~/1900~'],
    ['since 2019', '2019/..'],
    ['from May 2019', '2019-05/..'],
    ['2019–present', '2019/..'],
    ['2019 – ', '2019/..'],
    ['2019年至今', '2019/..'],
    ['2019年起', '2019/..'],
    ['until 2030', '../2030'],
    ['before May 1900', '../1900-05'],
    ['2030年以前', '../2030'],
    // No date.
    ['', null],
    ['  ', null],
    ['-', null],
    ['n/a', null],
    ['unknown', null],
    ['不詳', null],
    // Not guessed.
    ['soon', 'not-a-date'],
    ['next week', 'not-a-date'],
    ['31 Feb 2024', 'not-a-date'],
    ['2024-02-30', 'not-a-date'],
    ['13/13/2024', 'not-a-date'],
    ['May', 'not-a-date'],
    ['12', 'not-a-date'],
    ['2023–2019', 'not-a-date'],
    ['May May 2024', 'not-a-date'],
    ['$5 billion', 'not-a-date'],
    ['2023-24', 'season-or-range'],
    ['2020-21', 'season-or-range'],
    ['45567', 'serial'],
    ['2024-22', '2024-22'],
    [`${'9'.repeat(10_000)}`, 'not-a-date'],
  ])('reads %j as %j', (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  it.each([
    ['03/04/2024', 'day-first', '2024-04-03'],
    ['03/04/2024', 'month-first', '2024-03-04'],
    ['3-4-2024', 'month-first', '2024-03-04'],
    ['03.04.2024', 'month-first', '2024-04-03'],
    ['25/12/2024', 'month-first', 'not-a-date'],
    ['10/2/24', 'month-first', '2024-10-02'],
    ['10/2/85', 'month-first', '1985-10-02'],
  ] as const)('reads %j %s as %j', (cell, order, expected) => {
    expect(edtf(cell, order)).toBe(expected);
  });

  it('gives only EDTF that the pack format takes, in no time, whatever a cell holds', () => {
    const pieces = fc.constantFrom(
      ...'0123456789-/.–~?% ,年月日至秋'.split(''),
      'May',
      'Oct',
      'since ',
      ' to ',
      'c. ',
      'BC',
      '\u202e',
      '19',
      '20',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (cell) => {
          const date = readWrittenDate(cell, 'day-first');
          if (date.kind === 'date') expect(parseDate(date.edtf)).not.toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the order of a column', () => {
  it.each([
    [['03/04/2024', '25/12/2024'], 'day-first'],
    [['03/04/2024', '12/25/2024'], 'month-first'],
    [['25/12/2024', '12/25/2024'], 'mixed'],
    [['03/04/2024', '2024-10-02', 'May 2024'], 'unknown'],
    [[], 'unknown'],
  ] as const)('%j: %s', (cells, expected) => {
    expect(orderOfColumn(cells)).toBe(expected);
  });

  it.each([
    ['03/04/2024', true],
    ['04/04/2024', false],
    ['25/12/2024', false],
    ['2024-10-02', false],
  ])('%j needs it: %s', (cell, expected) => {
    expect(needsOrder(cell)).toBe(expected);
  });
});
