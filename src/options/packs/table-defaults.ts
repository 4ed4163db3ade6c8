// What a table is taken to be until it or the reader says better.
import { packLimits, type TableOptions } from '../../dataset';

/** What a table from a file of this name (none: pasted) is called and taken for, among packs of the titles given. */
export function tableDefaults(
  fileName: string,
  pasted: string,
  titles: ReadonlySet<string>,
  nowMs = Date.now(),
): TableOptions {
  // The format takes no characters that hide; a name of a file may well have some.
  const name = fileName
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, packLimits.nameCharacters);
  const title = name
    .replace(/\.[a-z]{2,4}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return {
    // A file of the same name is most likely a newer edition; two pastes have nothing in common.
    title: title || freeTitle(pasted, titles),
    asOf: new Date(nowMs).toISOString().slice(0, 10),
    // The table's script decides.
    language: 'und',
    dayOrder: isMonthFirst() ? 'month-first' : 'day-first',
    sourceTitle: name || pasted,
  };
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; taken.has(free); number++) free = `${title} ${number}`;
  return free;
}

/** Whether people where the browser was set up write the month before the day. */
function isMonthFirst(): boolean {
  const parts = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  // Where the year comes first, so does the month; but "03/04/2024" is then nobody's own way.
  return parts.indexOf('month') < parts.indexOf('day') && parts[0] !== 'year';
}
