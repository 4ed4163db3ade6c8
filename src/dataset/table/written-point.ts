// Reads one point in time as people write it ("2 Oct 2024", "Oct 2024", "10/2/24", "2024年10月", "spring 1890", "44 BC")
// into its parts. Ranges, and what a whole cell means, are written-date.ts's; EDTF itself is date.ts's.
import { foldDateWord, monthOf, partOfYear, roughlyAfter, roughlyBefore, seasonOf } from './date-words';

/** Which of two numbers before a year is the day: `02/10/2024`. */
export type DayOrder = 'day-first' | 'month-first';

/** What one point says; without a year it is a piece of a range (`3` in "3–5 May 2024"). */
export interface WrittenPoint {
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** EDTF's 21 to 24. */
  readonly season?: number;
  /** A number alone that may be a day or the end of a year. */
  readonly number?: number;
  /** First and last month, where the point is a part of a year. */
  readonly months?: readonly [number, number];
  /** `199X`, `18XX`: needs nothing else. */
  readonly vague?: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const weekday =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+|[(（]?(?:星期|週|周|礼拜|禮拜)[一二三四五六日天][)）]?/u;
const clock = /[\st,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/u;
const before = /\s*(?:b\.?c\.?(?:e\.?)?)$|^(?:公元前|西元前|紀元前|前)/u;
const after = /\s*(?:c\.?e\.?|a\.?d\.?)$|^(?:a\.?d\.?\s*|公元|西元)/u;

/** Reads a point; null where it is none. The text is folded by written-date.ts (NFKC, lower case, trimmed). */
export function readPoint(text: string, order: DayOrder): WrittenPoint | null {
  let rest = text;
  const rough = roughlyBefore.test(rest) || roughlyAfter.test(rest);
  rest = rest.replace(roughlyBefore, '').replace(roughlyAfter, '');
  const mark = /\s*(\?~|~\?|%|\?|~)$/u.exec(rest)?.[1] ?? '';
  rest = rest
    .slice(0, rest.length - mark.length)
    .replace(weekday, '')
    .replace(clock, '')
    .trim();
  const marks = {
    approximate: rough || /[~%]/.test(mark),
    uncertain: /[?%]/.test(mark),
  };
  const isBefore = before.test(rest);
  const isAfter = !isBefore && after.test(rest);
  rest = rest.replace(isBefore ? before : after, '').trim();
  const parts = readParts(rest, order, isBefore || isAfter);
  if (parts === null) return null;
  if (!isBefore) return { ...parts, ...marks };
  if (parts.year === undefined || parts.year < 1) return null;
  return { ...parts, year: 1 - parts.year, ...marks };
}

type Parts = Omit<WrittenPoint, 'approximate' | 'uncertain'>;

function readParts(text: string, order: DayOrder, hasEra: boolean): Parts | null {
  if (hasEra && /^\d{1,4}年?$/.test(text)) return { year: Number.parseInt(text, 10) };
  return (
    readNumbers(text, order) ??
    readHan(text) ??
    readVague(text) ??
    readAsSpreadsheet(text) ??
    readWords(text, hasEra)
  );
}

function readNumbers(text: string, order: DayOrder): Parts | null {
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  if (/^\d{1,2}$/.test(text)) return { number: Number(text) };
  const yearFirst = /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst) return dated(yearFirst[1], yearFirst[3], yearFirst[4]);
  const monthYear = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthYear) return dated(monthYear[2], monthYear[1], undefined);
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return null;
  const [, first, separator, second, year] = yearLast;
  // Points stand between day and month wherever they are written at all.
  const dayFirst = separator === '.' || order === 'day-first';
  return dayFirst ? dated(fullYear(year!), second, first) : dated(fullYear(year!), first, second);
}

/** Two digits as spreadsheets read them: up to 29 is this century. */
function fullYear(digits: string): string {
  if (digits.length !== 2) return digits;
  return `${Number(digits) < 30 ? 20 : 19}${digits}`;
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): Parts | null {
  if (Number(month) < 1 || Number(month) > 12) return null;
  return {
    year: Number(year),
    month: Number(month),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function readHan(text: string): Parts | null {
  const decade = /^(\d{3}0)年代$/.exec(text);
  if (decade) return { vague: `${decade[1]!.slice(0, 3)}X` };
  const century = /^(\d{1,2})世[紀纪]$/.exec(text);
  if (century) return vagueCentury(century[1]!);
  const match =
    /^(?:(\d{1,4})[年년]\s*)?(?:(\d{1,2})[月월]\s*(?:(\d{1,2})[日號号일])?)?(?:第?([一二三四1-4])季度?|([上下])半年|年?([初中底末])|([春夏秋冬])[季天]?)?$/u.exec(
      text.replace(/年年/, '年'),
    );
  if (!match || text === '') return null;
  const [, year, month, day, quarter, half, part, season] = match;
  const ofYear = { ...(year !== undefined && { year: Number(year) }) };
  const months =
    quarter !== undefined
      ? partOfYear.get(`q${'一二三四'.indexOf(quarter) + 1 || quarter}`)
      : half !== undefined
        ? partOfYear.get(half === '上' ? 'h1' : 'h2')
        : part !== undefined && month === undefined
          ? partOfYear.get(part === '初' ? 'early' : part === '中' ? 'mid' : 'end')
          : undefined;
  if (part !== undefined && months === undefined) return null;
  if (months !== undefined) return month === undefined ? { ...ofYear, months } : null;
  if (season !== undefined) return month === undefined ? { ...ofYear, season: seasonOf.get(season)! } : null;
  if (month === undefined) return year === undefined ? null : ofYear;
  if (Number(month) < 1 || Number(month) > 12) return null;
  return { ...ofYear, month: Number(month), ...(day !== undefined && { day: Number(day) }) };
}

function readVague(text: string): Parts | null {
  const decade = /^(?:the\s+)?(\d{3}0)['’]?s$/.exec(text);
  if (decade) return { vague: `${decade[1]!.slice(0, 3)}X` };
  const century = /^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+c(?:ent(?:ury|\.)?|\.)$/.exec(text);
  return century ? vagueCentury(century[1]!) : null;
}

function vagueCentury(digits: string): Parts | null {
  const century = Number(digits);
  return century < 1 ? null : { vague: `${String(century - 1).padStart(2, '0')}XX` };
}

/** "2-Oct-24" and "Oct-24", as spreadsheets write what was typed as "2 Oct 2024" and "Oct 2024". */
function readAsSpreadsheet(text: string): Parts | null {
  const [, day, name = '', year = ''] = /^(?:(\d{1,2})-)?(\p{L}{3,})-(\d{2})$/u.exec(text) ?? [];
  const month = monthOf(foldDateWord(name));
  return month === undefined ? null : dated(fullYear(year), String(month), day);
}

/** "2 October 2024", "Oct. 2nd, 2024", "mid-2024", "Q3 2024", "2. Oktober 2024", "2 de octubre de 2024". */
function readWords(text: string, hasEra: boolean): Parts | null {
  const words = text
    .split(/[\s,]+|(?<=\p{L})\.?-(?=\p{N})|(?<=\p{N})\.?-(?=\p{L})/u)
    .filter((word) => word !== '');
  if (words.length > 6) return null;
  const parts: { -readonly [Part in keyof Parts]: Parts[Part] } = {};
  const once = <Part extends keyof Parts>(part: Part, value: Parts[Part]): boolean => {
    if (parts[part] !== undefined) return false;
    parts[part] = value;
    return true;
  };
  for (const written of words) {
    const word = foldDateWord(written);
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|º|ª|o|e)?$/.exec(word)?.[1];
    const fits =
      number !== undefined
        ? // Before a year has four digits, an era tells it: "15 March 44 BC".
          number.length > 2 || (hasEra && parts.month !== undefined && written === words.at(-1))
          ? once('year', Number(number))
          : once('day', Number(number))
        : monthOf(word) !== undefined
          ? once('month', monthOf(word))
          : seasonOf.has(word)
            ? once('season', seasonOf.get(word))
            : partOfYear.has(word)
              ? once('months', partOfYear.get(word))
              : /^'\d\d$/.test(written.replace('’', "'"))
                ? once('year', Number(fullYear(written.slice(1))))
                : /^(?:of|the|in|de|del|d|of|year)$/.test(word);
    if (!fits) return null;
  }
  const { month, day, season, months } = parts;
  const kinds = [month, season, months].filter((part) => part !== undefined).length;
  if (kinds !== 1 || (day !== undefined && month === undefined)) return null;
  return parts;
}
