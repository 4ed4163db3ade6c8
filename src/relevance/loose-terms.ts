// Terms for what texts say loosely: seasons and parts of a year whose year is left out ("last fall", 去年底, 지난가을) as
// the months they cover, and hedged or unround figures ("nearly $40 billion") by their first digit. Dates and figures
// said exactly are the matcher's.
import type { Figure } from '../matcher';

/** Months, 1 to 12, that a folded text names by their season or part of a year, and where. */
export interface PartOfYear {
  readonly months: readonly number[];
  readonly start: number;
  readonly end: number;
}

const spring = [3, 4, 5];
const summer = [6, 7, 8];
const autumn = [9, 10, 11];
const winter = [12, 1, 2];
const start = [1, 2, 3];
const end = [10, 11, 12];

// A season alone may be a spring of water or a fall in prices, so each needs a word of time beside it. In Chinese and
// Japanese a year before it, or the word for season after it, does.
const before =
  '(?:last|this|that|same|previous|the (?:following|next|same)|late|early|mid|by|since|in the|all)[ -]';
const forms: readonly [string, readonly number[]][] = [
  [`\\b${before}spring\\b|[年昨今来](?:的|の)?春|春[天季]|(?:지난|지난해|작년|올|올해|이듬해) ?봄`, spring],
  [`\\b${before}summer\\b|[年昨今来](?:的|の)?夏|夏[天季]|(?:지난|지난해|작년|올|올해|이듬해) ?여름`, summer],
  [
    `\\b${before}(?:autumn|fall)\\b|[年昨今来](?:的|の)?秋|秋[天季]|(?:지난|지난해|작년|올|올해|이듬해) ?가을`,
    autumn,
  ],
  [`\\b${before}winter\\b|[年昨今来](?:的|の)?冬|冬[天季]|(?:지난|지난해|작년|올|올해|이듬해) ?겨울`, winter],
  [
    '\\bearly (?:this|last|in the) year\\b|\\bstart of the year\\b|年初|年明け|연초|(?:올해|지난해|작년|이듬해) ?초',
    start,
  ],
  [
    '\\blate (?:last|this|in the) year\\b|\\bend of (?:the|last|that) year\\b|\\bturn of the year\\b|年[底末尾]|연말|(?:올해|지난해|작년) ?말',
    end,
  ],
];
const patterns = forms.map(([form, months]) => [new RegExp(form, 'gu'), months] as const);
const anyForm = new RegExp(forms.map(([form]) => form).join('|'), 'u');

/** The parts of a year that a folded text names without the year. */
export function readPartsOfYear(folded: string): PartOfYear[] {
  if (!anyForm.test(folded)) return [];
  return patterns.flatMap(([pattern, months]) =>
    [...folded.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      months,
      start: index,
      end: index + length,
    })),
  );
}

/** Whether it is a fraction that says little of what is counted: "half", 一半. Two texts share it by chance. */
export function isCommonShare({ kind, value }: Pick<Figure, 'kind' | 'value'>): boolean {
  return kind === 'percent' && (value === 50 || value === 100);
}

/** A figure by its first digit, as one word that equal figures and those near them share: 37.5 and 40 billion, 49 and 50 percent. */
export function roundedTerm({ kind, value }: Pick<Figure, 'kind' | 'value'>): string {
  // Between 10 and 20 a whole step would be up to half the figure.
  const digits = /^1/.test(value.toExponential()) ? 2 : 1;
  return `#${kind === 'percent' ? 'q' : 'r'}${Number(value.toPrecision(digits))}`;
}
