// The words that people write dates with: months in the languages of many keyboards (from Intl), seasons, quarters,
// and what marks a date as rough or open. Chinese, Japanese and Korean dates have signs instead; written-point.ts.

// Where two languages use one word for different months, the earlier language keeps it.
const monthLanguages = 'en de fr es it pt nl sv da nb fi pl cs hu ro tr id vi ru uk el'.split(' ');

/** Folds a word of a date: lower case, no accents, no full stop. */
export function foldDateWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '');
}

function readMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of monthLanguages) {
    for (const width of ['long', 'short'] as const) {
      for (let month = 1; month <= 12; month++) {
        const day = new Date(Date.UTC(2021, month - 1, 15));
        // With a day, since many languages then decline the name (2 октября).
        const forms: Intl.DateTimeFormatOptions[] = [{ month: width }, { month: width, day: 'numeric' }];
        for (const form of forms) {
          const parts = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).formatToParts(day);
          const name = foldDateWord(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/^\p{L}{3,}$/u.test(name) && !months.has(name)) months.set(name, month);
        }
      }
    }
  }
  return months.set('sept', 9);
}

let months: ReadonlyMap<string, number> | null = null;

/** The month (1 to 12) a folded word names; undefined where it names none. */
export function monthOf(word: string): number | undefined {
  // Built on first need: twenty languages of Intl cost a few milliseconds.
  months ??= readMonths();
  return months.get(word);
}

/** EDTF's number of the season (21 spring to 24 winter) a word names. */
export const seasonOf: ReadonlyMap<string, number> = new Map(
  Object.entries({
    spring: 21,
    summer: 22,
    autumn: 23,
    fall: 23,
    winter: 24,
    春: 21,
    夏: 22,
    秋: 23,
    冬: 24,
  }),
);

/** Parts of a year that have no EDTF of their own, with their first and last month. */
export const partOfYear: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    q1: [1, 3],
    q2: [4, 6],
    q3: [7, 9],
    q4: [10, 12],
    h1: [1, 6],
    h2: [7, 12],
    early: [1, 3],
    mid: [5, 8],
    late: [10, 12],
    end: [12, 12],
  } satisfies Record<string, [number, number]>),
);

/** What says that a date is rough, at its beginning. */
export const roughlyBefore =
  /^(?:[~約约]\s*|大[約约]\s*|(?:c|ca|approx|env)\.\s*|(?:c|ca|approx|circa|about|around|approximately|roughly|vers|environ|um|etwa)\s+)(?=\S)/u;
/** The same at its end. */
export const roughlyAfter = /\s*(?:前後|前后|左右|頃)$/u;

/** What a cell says that has no date to give. */
export const undated =
  /^(?:[-–—?]+|n\/?a|none|null|nil|undated|unknown|no date|nd|n\.d\.|tbd|無|无|未知|不詳|不详)$/iu;
