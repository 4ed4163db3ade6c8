// Reads one written number, in Arabic digits, English words or Han and Hangul numerals, into its value. Finding
// numbers in a text, and telling percents from amounts, is figures.ts.

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
};
/** Units that multiply the digit before them and add up below the next big unit. */
const smallUnits: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  십: 10,
  백: 100,
  천: 1000,
};
const bigUnits: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

const englishNumbers = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);
for (const [index, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  englishNumbers.set(word, (index + 2) * 10);
}
englishNumbers.set('a', 1);

const englishScales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
  t: 1e12,
};

/** The pattern of an Arabic number, thousands set off by commas or not. */
export const arabicPattern = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
/** The pattern of an English number word that can stand before a scale: `ten`, `twenty-five`, `a`. */
export const englishPattern = `\\b(?:${[...englishNumbers.keys()].join('|')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?`;
/** The pattern of a written-out English scale. */
export const englishScalePattern = '(?:hundred|thousand|million|billion|trillion)';
/** The pattern of a scale that is cut short, which counts only close to its number: `6.6bn`, `$10m`, `50k`. */
export const shortScalePattern = '(?:mn|mln|bn|bln|tn|trn|[kmbt])';
/** The characters of Han and Hangul numerals below the big units. */
export const smallNumeralClass = `${Object.keys(digits).join('')}${Object.keys(smallUnits).join('')}`;
/** The characters that multiply by ten thousand and more. */
export const bigUnitClass = Object.keys(bigUnits).join('');

/** The value of a number as the patterns above match it; NaN for what is none. */
export function readNumeral(written: string): number {
  const text = written.replace(/[, ]+(?=\d{3})/g, '').trim();
  const english = /^([a-z]+)(?:[ -]([a-z]+))??(?:[ -]([a-z]+))?$/.exec(text);
  if (english && englishNumbers.has(english[1]!)) return readEnglish(text);
  const mixed = /^([\d.]+)[ -]?([a-z]+)$/.exec(text);
  if (mixed) return Number(mixed[1]) * (englishScales[mixed[2]!] ?? Number.NaN);
  return readEastAsian(text);
}

function readEnglish(text: string): number {
  let value = 0;
  for (const word of text.split(/[ -]/)) {
    if (word in englishScales) value *= englishScales[word]!;
    else value += englishNumbers.get(word) ?? Number.NaN;
  }
  return value;
}

/** Reads `5000億`, `五千億`, `6.5 亿`, `13億5000万`, `2조`: a digit or number, then units, big ones closing a group. */
function readEastAsian(text: string): number {
  let total = 0;
  let group = 0;
  let current: number | null = null;
  for (const [part] of text.matchAll(/[\d.]+|\S/gu)) {
    if (part in smallUnits) {
      group += (current ?? 1) * smallUnits[part]!;
      current = null;
    } else if (part in bigUnits) {
      const unit = bigUnits[part]!;
      const value = group + (current ?? 0);
      // 萬億 multiplies what is there; 13億5000萬 adds to it.
      total =
        value === 0
          ? (total || 1) * unit
          : total > 0 && total < unit
            ? (total + value) * unit
            : total + value * unit;
      group = 0;
      current = null;
    } else {
      const digit: number = digits[part] ?? Number(part);
      // Digit by digit (二〇二四) as well as single digits.
      current = current === null || part.length > 1 ? digit : current * 10 + digit;
    }
  }
  return total + group + (current ?? 0);
}
