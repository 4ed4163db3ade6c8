// Finds dates in a text as people write them, in English, Chinese, Japanese and Korean: "Oct 2, 2024", "2024-10",
// "Q4 2024", "early 2023", "2020年5月", "2024년 10월", "autumn 2024", "2019". Works on folded text (lower case, half
// width). EDTF, the form that packs keep dates in, is the dataset room's.
import type { Span } from './figures';

/** A date in a text, as the days it may mean. */
export interface WrittenDate extends Span {
  readonly kind: 'date';
  /** First and last day, in days since 1970-01-01 (UTC). */
  readonly first: number;
  readonly last: number;
  readonly precision: 'day' | 'month' | 'part' | 'year';
}

/** A month, perhaps with its day, whose year the text leaves out: "Jan. 17", "10月2日". */
export interface YearlessDate extends Span {
  readonly kind: 'yearless';
  /** 1 to 12. */
  readonly month: number;
}

const monthHint = /\d ?[月월]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?<M>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const day = '(?<D>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?<Y>(?:19|20)\\d\\d)';
const numericMonth = '(?<N>0?[1-9]|1[0-2])';
/** Where a run of digits begins and ends: a number inside another number or a name (GPT-2019) is no date. */
const notAfter = '(?<![\\w.,$€£¥]|[a-z]-)';
const notBefore = '(?![\\w%]|[.,]\\d| ?(?:million|billion|trillion|percent)\\b)';

interface Form {
  readonly pattern: RegExp;
  /** Whether it holds a year: most texts have none, and looking for one is cheap. */
  readonly hasYear: boolean;
  readonly read: (groups: Record<string, string | undefined>) => Reading | null;
}
type Reading =
  | { readonly month: number }
  | { readonly first: number; readonly last: number; readonly precision: WrittenDate['precision'] };

const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(pattern, 'gu'),
  hasYear: pattern.includes('<Y>'),
  read,
});

const parts: readonly [RegExp, number, number][] = [
  [/^(?:q1|1q|first quarter|第?[一1](?:季|四半期)|[1一]분기)/, 1, 3],
  [/^(?:q2|2q|second quarter|第?[二2](?:季|四半期)|[2이]분기)/, 4, 6],
  [/^(?:q3|3q|third quarter|第?[三3](?:季|四半期)|3분기)/, 7, 9],
  [/^(?:q4|4q|fourth quarter|last quarter|第?[四4](?:季|四半期)|4분기)/, 10, 12],
  [/^(?:h1|1h|first half|上半年|上期|상반기)/, 1, 6],
  [/^(?:h2|2h|second half|latter half|下半年|下期|하반기)/, 7, 12],
  [/^(?:early|start|beginning|年?初|초)/, 1, 3],
  [/^(?:mid|年?中(?!旬)|중반)/, 5, 8],
  [/^(?:late|end|年?底|年?末|말)/, 10, 12],
  [/^(?:spring|春|봄)/, 3, 5],
  [/^(?:summer|夏|여름)/, 6, 8],
  [/^(?:autumn|fall|秋|가을)/, 9, 11],
];
const partBefore =
  '(?<P>q[1-4]|[1-4]q|h[12]|[12]h|(?:the )?(?:first|second|third|fourth|last) quarter|(?:the )?(?:first|second|latter) half|early|mid|late|(?:the )?(?:start|beginning|middle|end)|spring|summer|autumn|fall)';
const partAfter =
  '(?<P>第?[一二三四1-4]季度?|第?[一二三四1-4]四半期|[1-4]분기|上半年|下半年|上期|下期|상반기|하반기|年初|初(?!次|步)|年中|年底|年末|底|末|초|중반|말|[春夏秋][天季]?|봄|여름|가을)';

/** Most exact first: a longer form takes its text before a shorter one may. */
const forms: readonly Form[] = [
  form(`${notAfter}${year}[-/.]${numericMonth}[-/.]${day}(?!\\d)`, readCalendar),
  form(`(?<!\\d)${year} ?[年년] ?${numericMonth} ?[月월] ?${day} ?[日号號일]`, readCalendar),
  form(`\\b${month} ${day},? ${year}\\b`, readCalendar),
  form(`\\b${day} (?:of )?${month},? ${year}\\b`, readCalendar),
  form(`(?<!\\d)${year} ?[年년] ?${numericMonth} ?[月월]`, readCalendar),
  form(`\\b${month}(?:,| of)? ?${year}\\b`, readCalendar),
  form(`${notAfter}${year}[ ,]+${month}(?!\\w)`, readCalendar),
  form(`${notAfter}${year}[-/]${numericMonth}(?![\\d/-])`, readCalendar),
  form(`${notAfter}${numericMonth}/${year}(?!\\d)`, readCalendar),
  form(`\\b${partBefore}[ -]?(?:of )?(?:fy)?${year}(?!\\d)`, readPart),
  form(`${notAfter}${year}[ -]?(?<P>q[1-4]|[1-4]q|h[12]|[12]h|spring|summer|autumn|fall)\\b`, readPart),
  form(`(?<!\\d)${year} ?[年년]? ?的?${partAfter}`, readPart),
  form(`(?<!\\d)${year} ?[年년](?![代间間])`, readCalendar),
  form(`(?:${notAfter}|\\bfy)${year}s?${notBefore}`, readCalendar),
  form(`\\b${month} ${day}(?![\\d,.]*\\d)\\b`, readMonth),
  form(`\\b${day} (?:of )?${month}(?!\\w)`, readMonth),
  form(
    `(?<!\\d[年년]? ?)(?<!\\d)${numericMonth} ?[月월](?![份初底]?[曆历])(?: ?${day} ?[日号號일])?`,
    readMonth,
  ),
  // May and March are words as well, so these two need a day or a year beside them.
  form(`\\b(?!may\\b|mar\\b|march\\b)${month}(?!\\w)`, readMonth),
];

/** The dates of a folded text, in order, none overlapping another. */
export function readDates(folded: string): (WrittenDate | YearlessDate)[] {
  const found: (WrittenDate | YearlessDate)[] = [];
  /** By place, whether a date has it: asking each date found before would take hours for a text of nothing but dates. */
  let taken: Uint8Array | undefined;
  const hasYear = /(?:19|20)\d\d/.test(folded);
  if (!hasYear && !monthHint.test(folded)) return found;
  for (const { pattern, hasYear: needsYear, read } of forms) {
    if (needsYear && !hasYear) continue;
    // Not matchAll, which copies the pattern each time: a pack has a hundred thousand texts.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken?.subarray(start, end).includes(1)) continue;
      const reading = read(match.groups ?? {});
      if (reading === null) continue;
      taken ??= new Uint8Array(folded.length);
      taken.fill(1, start, end);
      found.push(
        'month' in reading
          ? { kind: 'yearless', start, end, ...reading }
          : { kind: 'date', start, end, ...reading },
      );
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readCalendar(groups: Record<string, string | undefined>): Reading | null {
  const y = Number(groups.Y);
  const m = monthOf(groups);
  if (m === null) return { first: toDay(y, 1, 1), last: toDay(y, 12, 31), precision: 'year' };
  if (groups.D === undefined) return { first: toDay(y, m, 1), last: toDay(y, m + 1, 0), precision: 'month' };
  const d = Number(groups.D);
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return { first: toDay(y, m, d), last: toDay(y, m, d), precision: 'day' };
}

function readPart(groups: Record<string, string | undefined>): Reading | null {
  const words = groups.P!.replace(/^the /, '');
  const part = parts.find(([pattern]) => pattern.test(words));
  if (!part) return null;
  const y = Number(groups.Y);
  return { first: toDay(y, part[1], 1), last: toDay(y, part[2] + 1, 0), precision: 'part' };
}

function readMonth(groups: Record<string, string | undefined>): Reading | null {
  const m = monthOf(groups);
  return m === null ? null : { month: m };
}

function monthOf(groups: Record<string, string | undefined>): number | null {
  if (groups.N !== undefined) return Number(groups.N);
  if (groups.M === undefined) return null;
  return monthNames.indexOf(groups.M.slice(0, 3)) + 1;
}

function toDay(y: number, m: number, d: number): number {
  return Date.UTC(y, m - 1, d) / 86_400_000;
}
