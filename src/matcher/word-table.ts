// Tells some hundred names by one RegExp of their telling words: on a page just opened loops of ours still run in the
// interpreter, RegExps do not. field-table.ts does the same for any number of names.
import type { WordProbeData } from './compile-word-probe';
import type { ProbeTable } from './name-probe';
import { WIDE } from './probe-characters';
import { levelText, UNUSUAL } from './reading';

const unusualOrWide = new RegExp(`[${UNUSUAL}${WIDE}]`);
const wide = new RegExp(`[${WIDE}]`);

/** Opens compiled names. What only texts in other scripts need is made when the first comes. */
export function openWordTable({ words, pairs }: WordProbeData): ProbeTable {
  const names = words === '' ? '(?!)' : `(?<![A-Za-z])(?:${words})(?![A-Za-z])`;
  const quick = new RegExp(`${names}|[${UNUSUAL}${pairs === '' ? '' : WIDE}]`);
  let wordTest: RegExp | null = null;
  let pairTest: RegExp | null = null;
  return {
    tells(text) {
      if (!quick.test(text)) return false;
      if (!unusualOrWide.test(text)) return true;
      const plain = levelText(text).cased;
      wordTest ??= new RegExp(names);
      if (wordTest.test(plain)) return true;
      if (pairs === '' || !wide.test(plain)) return false;
      pairTest ??= new RegExp(pairs);
      return pairTest.test(plain);
    },
  };
}
