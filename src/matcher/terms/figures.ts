// Finds the figures a text states (amounts, percents, fractions) and reads their values, so that "$500 billion",
// "500bn", "5000億美元" and "5천억 달러" are one figure. Works on folded text (lower case, half width); years and
// dates belong to dates.ts, whose spans are passed in to be left alone.
import {
  arabicPattern,
  bigUnitClass,
  englishPattern,
  englishScalePattern,
  readNumeral,
  shortScalePattern,
  smallNumeralClass,
} from './numerals';

/** A stretch of folded text, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure in a text. */
export interface Figure extends Span {
  readonly kind: 'amount' | 'percent';
  /** In units of one (dollars, pieces) or in percent. */
  readonly value: number;
}

const eastAsian = `(?:${arabicPattern}|[${smallNumeralClass}])(?: ?[${smallNumeralClass}])* ?[${bigUnitClass}](?: ?(?:\\d[\\d,.]*|[${smallNumeralClass}])*[${bigUnitClass}])*`;
// 兆 also abbreviates mega before a unit of its own: 600 兆瓦 are no trillions.
const notMega = '(?<!兆(?=[瓦赫位字比]))';
const percentSigns = '(?:%|percent\\b|per cent\\b|pct\\b|パーセント|퍼센트|프로(?![가-힣]))';

/** How a figure may be written, the first that fits; by number, since names cost an object for each figure found. */
const forms = [
  'hundredth',
  'percent',
  'tenths',
  'eastAsian',
  'english',
  'short',
  'fraction',
  'plain',
] as const;
const pattern = new RegExp(
  [
    `(百分之(?:${arabicPattern}|[${smallNumeralClass}]+))`,
    `((?:(?<![\\d.,])${arabicPattern}|${englishPattern}) ?-?${percentSigns})`,
    `((?<![${smallNumeralClass}第])(?:\\d(?:\\.\\d)?|[一二三四五六七八九])成(?![立為为功員员本果長长熟交就分了名])|\\d[할割])`,
    `((?<![\\d.,${smallNumeralClass}数數几幾])${eastAsian}${notMega})`,
    `((?:(?<![\\d.,])${arabicPattern}|${englishPattern})[ -]?${englishScalePattern}\\b)`,
    `((?<![\\d.,a-z-])${arabicPattern}${shortScalePattern}\\b)`,
    `(three[ -]quarters|two[ -]thirds|one[ -]third|a third of|one[ -]half|\\bhalf\\b|四分之三|4分の3|三分之二|三分之一|一半|半数|半數|절반)`,
    `((?<![\\d.,a-z-])${arabicPattern}(?![\\d.,]*\\d))`,
  ].join('|'),
  'gu',
);

const fractions: readonly [RegExp, number][] = [
  [/three|四分之三|4分の3/, 75],
  [/half|一半|半数|半數|절반/, 50],
  [/two|三分之二/, 66.7],
  [/third|三分之一/, 33.3],
];

/** Bare numbers below this say too little of themselves (a list's "3", "5 people") to count as figures. */
const smallestPlainFigure = 100;

// Which currency it is says little in news about one country, so amounts are compared without it; but it is part of
// what is quoted and marked.
const currencyBefore = /(?:us|hk|nt|a|c)?[$€£¥₩]$/u;
const currencyAfter =
  /^ ?(?:(?:us )?dollars?\b|usd\b|euros?\b|pounds?\b|yen\b|won\b|美元|美金|歐元|欧元|英鎊|英镑|日圓|日元|人民幣|人民币|ドル|ユーロ|円|달러|유로|엔|원(?![가-힣]))/u;

/** The figures of a folded text, in order; those inside `taken` spans (dates, in order) are passed over. */
export function readFigures(folded: string, taken: readonly Span[] = []): Figure[] {
  const figures: Figure[] = [];
  if (!/[\d%百分成半절億亿萬万억만조兆]|half|third|quarter|hundred|thousand|illion|percent/.test(folded))
    return figures;
  // Not matchAll, which copies the pattern each time: a pack has a hundred thousand texts.
  pattern.lastIndex = 0;
  // Both are in order, so what lies before one figure lies before the next.
  let next = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < taken.length && taken[next]!.end <= start) next += 1;
    if (next < taken.length && taken[next]!.start < end) continue;
    const found = match;
    const figure = toFigure(match[0], forms.find((_, at) => found[at + 1] !== undefined)!);
    if (figure === null || !Number.isFinite(figure.value) || figure.value <= 0) continue;
    const sign = currencyBefore.exec(folded.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
    const unit = currencyAfter.exec(folded.slice(end, end + 16))?.[0].length ?? 0;
    figures.push({ start: start - sign, end: end + unit, ...figure });
  }
  return figures;
}

function toFigure(text: string, form: (typeof forms)[number]): Omit<Figure, keyof Span> | null {
  if (form === 'hundredth') return { kind: 'percent', value: readNumeral(text.slice(3)) };
  if (form === 'percent') {
    return { kind: 'percent', value: readNumeral(text.replace(new RegExp(` ?-?${percentSigns}$`, 'u'), '')) };
  }
  if (form === 'tenths') return { kind: 'percent', value: readNumeral(text.replace(/[成할割]/u, '')) * 10 };
  if (form === 'fraction') {
    return { kind: 'percent', value: fractions.find(([words]) => words.test(text))![1] };
  }
  const value = readNumeral(text);
  if (form === 'plain' && value < smallestPlainFigure) return null;
  return { kind: 'amount', value };
}

/** A figure as one word, equal for equal figures: `#f500000000000`, `#p75`. */
export function figureTerm(figure: Pick<Figure, 'kind' | 'value'>): string {
  return `#${figure.kind === 'percent' ? 'p' : 'f'}${Number(figure.value.toPrecision(6))}`;
}
