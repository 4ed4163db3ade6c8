// Chooses by what each name is told in passing: one word of it, or two East Asian characters that stand side by side.
// For some thousand names at the most: a RegExp of more costs more than it saves (compile-probe.ts is for those).
import type { ProbedName } from './compile-probe';
import { WIDE } from './probe-characters';
import { levelText } from './reading';

/** What names are told by, as alternatives of a regular expression. */
export interface WordProbeData {
  readonly kind: 'words';
  /** Words, in each way in which their letters may be cased. */
  readonly words: string;
  /** Pairs of characters of scripts without word boundaries. */
  readonly pairs: string;
}

interface Token {
  readonly kind: 'words' | 'pair';
  /** All of them are needed: in how many ways the name may come. */
  readonly forms: readonly string[];
  readonly rank: number;
}

/** Compiles names; `han` pairs each Traditional character with the Simplified one that counts as the same. */
export function compileWordProbe(names: Iterable<ProbedName>, han = ''): WordProbeData {
  const variants = variantsOf(han);
  const options = [...names].map((name) => [...wordTokens(name), ...pairTokens(name.text, variants)]);
  // A word that many names share tells them all: `Microsoft` does for forty names.
  const uses = new Map<string, number>();
  for (const tokens of options)
    for (const { forms } of tokens) uses.set(forms[0] as string, (uses.get(forms[0] as string) ?? 0) + 1);
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const tokens of options) {
    const value = ({ forms, rank }: Token) =>
      Math.min(rank, 6) * 1000 + Math.min(uses.get(forms[0] as string) ?? 0, 900) + rank / 100;
    const best = tokens.toSorted((a, b) => value(b) - value(a))[0];
    for (const form of best?.forms ?? []) (best?.kind === 'pair' ? pairs : words).add(form);
  }
  return { kind: 'words', words: [...words].sort().join('|'), pairs: [...pairs].sort().join('|') };
}

/** The words by which a name can be told: letters and digits apart, since `Llama3` and `GPT4` are names' ways too. */
function wordTokens({ text, needsCapital }: ProbedName): Token[] {
  const plain = levelText(text).cased.replace(new RegExp(`[${WIDE}]`, 'g'), ' ');
  const wordsIn = (written: string): string[] =>
    written.match(/[A-Za-z]{2,}|[A-Za-z]\d+|\d{2,}|[A-Za-z\d]/g) ?? [];
  // A hyphen may be left out, so that two words become one: then a word tells a name only together with that one.
  const glued: string[] = plain.includes('-') ? wordsIn(plain.replaceAll('-', '')) : [];
  return wordsIn(plain).map((word) => {
    const all = glued.length === 0 || glued.includes(word) ? [word] : [word, ...glued];
    return {
      kind: 'words',
      forms: all.flatMap((it) => casesOf(it, needsCapital)),
      rank: (/\d/.test(word) ? 1 : word.length) / all.length,
    };
  });
}

/** How a word may be cased. Ways that nobody writes (`oPENai`) are left out: they would cost every page. */
function casesOf(word: string, needsCapital: boolean): string[] {
  const upper = word.toUpperCase();
  if (needsCapital && /^[A-Z]/.test(word)) return [...new Set([word, upper])];
  const lower = word.toLowerCase();
  const rest = word.slice(1);
  return [
    ...new Set([word, upper, lower, upper[0] + lower.slice(1), lower[0] + rest, upper[0] + rest]),
  ] as string[];
}

// Two Han characters are as telling as a word of so many letters.
const PAIR_RANK = 4;

function pairTokens(text: string, variants: ReadonlyMap<string, string>): Token[] {
  const wide = new RegExp(`[${WIDE}]`);
  const plain = levelText(text).cased;
  const tokens: Token[] = [];
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = [plain[at] as string, plain[at + 1] as string];
    if (!pair.every((one) => wide.test(one))) continue;
    const [first, second] = pair.map((one) => {
      const all = [...new Set([...(variants.get(one) ?? one), one.toLowerCase(), one.toUpperCase()])];
      return all.length === 1 ? one : `[${all.join('')}]`;
    });
    // A line may break inside a name.
    tokens.push({ kind: 'pair', forms: [`${first}\\s*${second}`], rank: PAIR_RANK });
  }
  return tokens;
}

/** All ways in which a character may be written, by each of them. */
function variantsOf(han: string): Map<string, string> {
  const groups = new Map<string, Set<string>>();
  for (let at = 0; at + 1 < han.length; at += 2) {
    const [from, to] = [han[at] as string, han[at + 1] as string];
    const group = groups.get(to) ?? new Set([to]);
    group.add(from);
    groups.set(to, group);
  }
  const variants = new Map<string, string>();
  for (const group of groups.values()) for (const one of group) variants.set(one, [...group].join(''));
  return variants;
}
