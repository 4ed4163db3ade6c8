// EDTF reading: a table of what counts, and the edtf package as an independent reader of the same strings.
// @ts-expect-error: the package ships no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateSpan, parseDate } from './date';

const dayMs = 86_400_000;
const isoDay = (days: number) =>
  Number.isFinite(days) ? new Date(days * dayMs).toISOString().slice(0, 10) : days;

describe('parseDate', () => {
  it.each([
    // edtf, first day, last day, precision
    ['2019-07', '2019-07-01', '2019-07-31', 'month'],
    ['2024-10-02', '2024-10-02', '2024-10-02', 'day'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month'],
    ['2024-12/2025-01', '2024-12-01', '2025-01-31', 'month'],
    ['2024-10/2029', '2024-10-01', '2029-12-31', 'year'],
    ['2024-06/2024', '2024-06-01', '2024-12-31', 'year'],
    ['2025/2030', '2025-01-01', '2030-12-31', 'year'],
    ['2001-21', '2001-03-01', '2001-05-31', 'season'],
    ['2001-24', '2001-12-01', '2002-02-28', 'season'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
    ['2004-XX-XX', '2004-01-01', '2004-12-31', 'year'],
    ['2004-02-XX', '2004-02-01', '2004-02-29', 'month'],
    ['0044-03-15', '0044-03-15', '0044-03-15', 'day'],
    ['-0043-03-15', '-000043-03', '-000043-03', 'day'],
    ['2001-02-03T10:00:00Z', '2001-02-03', '2001-02-03', 'day'],
    ['2019/..', '2019-01-01', Infinity, 'year'],
    ['../2030-06', -Infinity, '2030-06-30', 'month'],
    ['/2030', -Infinity, '2030-12-31', 'year'],
    ['2019-07/', '2019-07-01', Infinity, 'month'],
  ])('%s runs from %s to %s', (text, start, end, precision) => {
    const span = parseDate(text);
    expect(span).toMatchObject({ precision });
    expect([isoDay(span!.start), isoDay(span!.end)]).toEqual([start, end]);
    expect(span!.isRange).toBe(text.includes('/'));
  });

  it.each([
    ['2023~', true, false],
    ['2023-05?', false, true],
    ['2023-05-06%', true, true],
    ['2023', false, false],
    ['2023~/2024', true, false],
    ['2023/2024?', false, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseDate(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    '',
    ' 2024',
    '2024 ',
    '24',
    '2024-1',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '2024-04-31',
    '2024-25',
    '2024-21-01',
    '2024-21~',
    '2024/2023',
    '2024-06/2023-12',
    '/',
    '..',
    '../..',
    '../',
    '2024/2025/2026',
    '2024-XX-05',
    'XXXX',
    '20XX~',
    '2024-01-XX?',
    '2024-21/2025',
    'Y12345/..',
    '201X/2025',
    'Y2024',
    'Y1E5',
    'Y99999999999999999999',
    '-0000',
    '+2024',
    '２０２４',
    'June 2024',
    'unknown',
    '2024-06-01T25:00:00Z',
    '2024-06T10:00:00',
    '1'.repeat(70),
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('parseDate and the edtf package', () => {
  const pad = (value: number, width: number) => String(Math.abs(value)).padStart(width, '0');
  const year = fc.integer({ min: -9999, max: 9999 }).map((y) => (y < 0 ? `-${pad(y, 4)}` : pad(y, 4)));
  const month = fc.integer({ min: 0, max: 26 }).map((m) => pad(m, 2));
  const day = fc.integer({ min: 0, max: 33 }).map((d) => pad(d, 2));
  const mark = fc.constantFrom('', '', '', '?', '~', '%');
  const point = fc.oneof(
    fc.tuple(year, mark).map(([y, q]) => y + q),
    fc.tuple(year, month, mark).map(([y, m, q]) => `${y}-${m}${q}`),
    fc.tuple(year, month, day, mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
    fc.constantFrom('199X', '19XX', '1999-XX', '1999-XX-XX', '1999-05-XX', 'Y12345', 'Y-12345', 'Y1234'),
  );
  const end = fc.oneof({ weight: 6, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom('..', '') });
  const text = fc.oneof(
    point,
    fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
  );

  it('agree on what is a date, and on its first and last day', () => {
    fc.assert(
      fc.property(text, (candidate) => {
        const oracle = readWithOracle(candidate);
        if (oracle === 'differs') return;
        const span = parseDate(candidate);
        // It wants a range to end after the period it begins in: `2024/2024` and `2024-06/2024` are none to it.
        if (oracle === null && span?.isRange && beginsInItsLastPeriod(span)) return;
        expect(span === null ? null : [span.start, span.end]).toEqual(oracle);
      }),
      { numRuns: 2000, seed: 20250310 },
    );
  }, 60_000);
});

function beginsInItsLastPeriod({ from, to }: DateSpan): boolean {
  return typeof from !== 'string' && typeof to !== 'string' && from.start >= to.start && from.start <= to.end;
}

/** First and last day as the edtf package reads them, null for no date, `differs` where the rooms chose otherwise. */
function readWithOracle(text: string): [number, number] | null | 'differs' {
  let read: { readonly type: string; readonly min: number | null; readonly max: number | null };
  try {
    read = edtf(text, { level: 1 });
  } catch {
    return null;
  }
  // It reads seasons as quarters; ours are those of the northern year.
  if (read.type === 'Season') return 'differs';
  // It lets the 29th to 31st of a short month run over into the next; a range of no known end means nothing to us.
  if (/-(?:02-29|02-30|02-31|(?:04|06|09|11)-31)/.test(text) || /^(?:\.\.)?\/(?:\.\.)?$/.test(text))
    return 'differs';
  return [toDays(read.min, -Infinity), toDays(read.max, Infinity)];
}

function toDays(ms: number | null, open: number): number {
  return ms === null || !Number.isFinite(ms) ? open : Math.floor(ms / dayMs);
}
