// A table as CSV by RFC 4180, safe to open in a spreadsheet. Knows no facts; export.ts says what the cells are.

/**
 * Beginnings that make a spreadsheet run a cell as a formula. Full-width signs too: Excel in East Asian locales takes
 * them for their ASCII twins. A tab or line break first is how older ones were fooled.
 */
const formulaStart = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** Writes rows as CSV: cells quoted where they must be, lines ended by CRLF. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/** A leading apostrophe is the spreadsheets' own sign for text, and stays outside the cell's value there. */
function toCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
