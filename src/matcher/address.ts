// Tells names inside web addresses, mail addresses, handles and hashtags: they name a page or an account.
import { isEastAsianUnit, isWordUnit } from './characters';
import { grammarPattern } from './grammar';

// Names in longer addresses are past caring; a text that is one address must not be walked whole for each.
const MOST_UNITS = 100;
const DOMAIN = grammarPattern('domain');

/** Whether a place lies in a web address, a mail address, a handle or a hashtag. */
export function isInAddress(plain: string, start: number, end: number): boolean {
  if (isEastAsianUnit(plain.charCodeAt(start)))
    return /#[^\s#]{0,20}$/.test(plain.slice(Math.max(0, start - 21), start));
  let from = start;
  while (from > 0 && start - from < MOST_UNITS && isAddressUnit(plain.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < plain.length && to - end < MOST_UNITS && isAddressUnit(plain.charCodeAt(to))) to += 1;
  const before = plain.slice(from, start);
  if (/[@#][\w-]*$/.test(before) || /^[\w.-]*@[\w-]/.test(plain.slice(end, to))) return true;
  const run = plain.slice(from, to);
  if (/:\/\/|^www\.|_/.test(run)) return true;
  // The part between blanks or slashes that holds the name: x.ai, learn.microsoft.com, claude.ai/download.
  const head = /[\w.-]*$/.exec(before)?.[0] ?? '';
  const host = /^\.*([\w.-]*)/.exec(plain.slice(start - head.length, to))?.[1] ?? '';
  // A name that has a dot of its own is no address: X.AI.
  if (DOMAIN(host, 0) && host !== plain.slice(start, end)) return true;
  return /[\w-]\.[a-z]{2,}\/\S*$/.test(before);
}

function isAddressUnit(unit: number): boolean {
  return isWordUnit(unit) || (unit > 34 && unit < 127 && '#%&+-./:=?@~'.includes(String.fromCharCode(unit)));
}
