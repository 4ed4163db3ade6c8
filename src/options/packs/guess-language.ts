// Guesses the language of a table by its script, as a first answer that the reader may change.
import hanVariants from '../../../generated/han.json' with { type: 'json' };
import type { LanguageTag } from '../../dataset';

/** A table's first so many characters tell its script. */
const looked = 20_000;

/** The language a text is most likely in, of those whose script tells; else English. */
export function guessLanguage(text: string): LanguageTag {
  const start = text.slice(0, looked);
  const count = (pattern: RegExp): number => start.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  // Headings may well be in English.
  if (hangul * 5 > letters) return 'ko';
  if (kana * 10 > letters) return 'ja';
  if (han * 5 > letters) return isTraditional(start) ? 'zh-Hant' : 'zh-Hans';
  return 'en';
}

function isTraditional(text: string): boolean {
  const pairs = hanVariants as string;
  const traditional = new Set<string>();
  const simplified = new Set<string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    if (pairs[at] === pairs[at + 1]) continue;
    traditional.add(pairs[at]!);
    simplified.add(pairs[at + 1]!);
  }
  let balance = 0;
  for (const character of text) {
    if (traditional.has(character)) balance += 1;
    else if (simplified.has(character)) balance -= 1;
  }
  return balance > 0;
}
