// Writes an EDTF date for a reader, at the precision that is known: "Jun 2024", "2024年6月", "c. 2023",
// "Jan–Mar 2023". Month names come from Intl; only what Intl has no words for is kept here. Reading is date.ts.
import { type DatePoint, type DateSpan, parseDate } from './date';
import type { LanguageTag } from './types';

/** How much room a date may take: `short` is "Jun 2024", `long` is "June 2024". */
export interface DateStyle {
  readonly width: 'short' | 'long';
}

interface DateWords {
  readonly seasons: readonly [string, string, string, string];
  /** `{}` stands for the date, in all of these. */
  readonly approximate: string;
  readonly since: string;
  readonly until: string;
  readonly season: (name: string, year: string) => string;
  readonly decade: (firstYear: number) => string;
  /** Joins two ends that Intl does not join well; without it Intl does. */
  readonly join?: string;
}

const chineseSeason = (name: string, year: string): string => `${year}${name}`;
const words: Readonly<Record<string, DateWords>> = {
  en: {
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    approximate: 'c. {}',
    since: 'since {}',
    until: 'until {}',
    season: (name, year) => `${name} ${year}`,
    decade: (firstYear) => `${firstYear}s`,
  },
  'zh-Hant': {
    seasons: ['春季', '夏季', '秋季', '冬季'],
    approximate: '約{}',
    since: '{}起',
    until: '至{}',
    season: chineseSeason,
    decade: (firstYear) => `${firstYear}年代`,
    join: '至',
  },
  'zh-Hans': {
    seasons: ['春季', '夏季', '秋季', '冬季'],
    approximate: '约{}',
    since: '{}起',
    until: '至{}',
    season: chineseSeason,
    decade: (firstYear) => `${firstYear}年代`,
    join: '至',
  },
  ja: {
    seasons: ['春', '夏', '秋', '冬'],
    approximate: '{}頃',
    since: '{}以降',
    until: '{}まで',
    season: (name, year) => `${year}${name}`,
    decade: (firstYear) => `${firstYear}年代`,
    join: '～',
  },
  ko: {
    seasons: ['봄', '여름', '가을', '겨울'],
    approximate: '{}경',
    since: '{}부터',
    until: '{}까지',
    season: (name, year) => `${year} ${name}`,
    decade: (firstYear) => `${firstYear}년대`,
  },
};

/** Says an EDTF date in a language; null for what is no date, so that a card shows nothing rather than a code. */
export function formatDate(edtf: string | null, language: LanguageTag, style: DateStyle): string | null {
  if (edtf === null) return null;
  const key = `${language} ${style.width} ${edtf}`;
  let text = written.get(key);
  if (text === undefined) {
    text = write(edtf, language, style);
    written.set(key, text);
  }
  return text;
}

// Facts share their dates, and lists say the same ones again with every key: a range takes Intl a tenth of a millisecond.
const written = new Map<string, string | null>();

function write(edtf: string, language: LanguageTag, style: DateStyle): string | null {
  const span = parseDate(edtf);
  if (span === null) return null;
  const locale = new Intl.Locale(language).maximize();
  const key = locale.language === 'zh' ? `zh-${locale.script}` : locale.language;
  // A language without words of its own still gets its own month names, with English around them.
  return new DateWriter(language, words[key] ?? words.en!, style).write(span);
}

class DateWriter {
  constructor(
    private readonly language: LanguageTag,
    private readonly words: DateWords,
    private readonly style: DateStyle,
  ) {}

  write(span: DateSpan): string {
    const { from, to } = span;
    if (typeof from === 'string') return fill(this.words.until, this.point(to as DatePoint));
    if (typeof to === 'string') return fill(this.words.since, this.point(from));
    return span.isRange ? this.range(from, to) : this.point(from);
  }

  private range(from: DatePoint, to: DatePoint): string {
    const isPlain = [from, to].every((point) => !point.approximate && !point.uncertain && isDrawable(point));
    if (!isPlain || from.precision !== to.precision) {
      return `${this.point(from)}${this.words.join ?? ' – '}${this.point(to)}`;
    }
    if (from.start === to.start) return this.point(from);
    if (this.words.join !== undefined) return this.joined(from, to, this.words.join);
    const joined = this.intl(from).formatRange(asDate(from), asDate(to));
    // Intl sets thin spaces about its dash; inside one month or year there should be none ("Jan–Mar 2023").
    const [left = '', right = ''] = joined.split(/\s*–\s*/u);
    if (right === '') return joined;
    return /\s/u.test(left) && from.year !== to.year ? `${left} – ${right}` : `${left}–${right}`;
  }

  /** Joins two ends that both begin with the year, saying it once when it is the same. */
  private joined(from: DatePoint, to: DatePoint, join: string): string {
    const year = this.intl({ ...from, precision: 'year' }).format(asDate(from));
    const [left, right] = [this.plain(from), this.plain(to)];
    return from.year === to.year ? `${left}${join}${right.replace(year, '')}` : `${left}${join}${right}`;
  }

  private point(point: DatePoint): string {
    const text = point.uncertain ? `${this.plain(point)}?` : this.plain(point);
    return point.approximate ? fill(this.words.approximate, text) : text;
  }

  private plain(point: DatePoint): string {
    if (!isDrawable(point)) return String(point.year);
    if (point.precision === 'decade' && point.year >= 0) return this.words.decade(point.year);
    if (point.precision === 'decade' || point.precision === 'century') {
      const last = point.year + (point.precision === 'decade' ? 9 : 99);
      return `${point.year}–${last}`;
    }
    if (point.precision !== 'season') return this.intl(point).format(asDate(point));
    const year = this.intl({ ...point, precision: 'year' }).format(asDate(point));
    return this.words.season(this.words.seasons[point.season! - 21]!, year);
  }

  private intl(point: Pick<DatePoint, 'precision' | 'year'>): Intl.DateTimeFormat {
    const month = this.style.width;
    const parts: Intl.DateTimeFormatOptions = { year: 'numeric' };
    if (point.precision === 'month' || point.precision === 'day') parts.month = month;
    if (point.precision === 'day') parts.day = 'numeric';
    if (point.year <= 0) parts.era = 'short';
    return cachedFormat(this.language, parts);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl format costs a hundred times its use, and a timeline writes hundreds of dates. */
function cachedFormat(language: LanguageTag, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`;
  let format = formats.get(key);
  if (!format) {
    // Packs date in the Gregorian calendar whatever the reader's locale counts in.
    format = new Intl.DateTimeFormat(language, { ...parts, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/** JavaScript's own dates end in the year 275760, EDTF's do not. */
function isDrawable(point: DatePoint): boolean {
  return Math.abs(point.start) < 99_000_000 && Math.abs(point.year) < 270_000;
}

function asDate(point: DatePoint): Date {
  return new Date(point.start * 86_400_000);
}

function fill(pattern: string, text: string): string {
  return pattern.replace('{}', () => text);
}
