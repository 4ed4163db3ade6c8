// Tables of rows as they travel to pages: one string of rows for each key, taken apart when a text asks for the key. A
// page has some hundred different words and meets a few of the keys, so opening a table costs nothing.

/** Rows by key: fields parted by tabs, rows by line ends. JSON-safe. */
export type Rows = Readonly<Record<string, string>>;

/** The rows of a key, or undefined; the same each time. */
export type RowTable<Row> = (key: string) => readonly Row[] | undefined;

/** Writes rows, in their order; the key of a row is what it will be asked for by. */
export function writeRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  fieldsOf: (row: Row) => readonly unknown[],
): Rows {
  const byKey = new Map<string, string[]>();
  for (const row of rows) {
    const fields = fieldsOf(row).map((field) => String(field).replace(/[\t\n]/g, ' '));
    const filed = byKey.get(keyOf(row));
    if (filed) filed.push(fields.join('\t'));
    else byKey.set(keyOf(row), [fields.join('\t')]);
  }
  return Object.fromEntries([...byKey].map(([key, filed]) => [key, filed.join('\n')]));
}

/** Opens written rows. */
export function openRows<Row>(written: Rows, read: (fields: readonly string[]) => Row): RowTable<Row> {
  const known = new Map<string, readonly Row[]>();
  return (key) => {
    // Keys are words of any page, "constructor" among them.
    if (!Object.hasOwn(written, key)) return undefined;
    let rows = known.get(key);
    if (!rows) {
      rows = (written[key] as string).split('\n').map((row) => read(row.split('\t')));
      known.set(key, rows);
    }
    return rows;
  };
}
