// The figures a sentence gives, as numbers, whichever way its language counts: `$6.6 billion`, `66 億`, `66 亿` are
// the same. For checks that languages agree; it reads what packs write, not everything that people write.

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:trillion|兆|万亿)/, 1e12],
  [/^\s?(?:億|亿)/, 1e8],
  [/^\s?billion/, 1e9],
  [/^\s?million/, 1e6],
  [/^\s?(?:萬|万)/, 1e4],
];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** All figures of a sentence in rising order: amounts, shares, years, months and days. Names such as GPT-4 do not count. */
export function figuresOf(sentence: string): number[] {
  const spelled = sentence
    // Part of a name, not a figure: GPT-4.5, o1, Microsoft 365.
    .replace(/\b(?:GPT-\d(?:\.\d)?|o[1-9](?:-mini)?|Microsoft 365|R1|6\(b\))/g, ' ')
    .replace(new RegExp(`\\b(?:${months.join('|')})\\b`, 'g'), (name) => ` ${months.indexOf(name) + 1} `);
  const figures: number[] = [];
  for (const match of spelled.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    const rest = spelled.slice(match.index + match[0].length);
    const scale = scales.find(([pattern]) => pattern.test(rest))?.[1] ?? 1;
    figures.push(Number((Number(match[0].replaceAll(',', '')) * scale).toPrecision(12)));
  }
  return figures.sort((a, b) => a - b);
}
