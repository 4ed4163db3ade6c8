// Brings stored settings of older versions to today's form, a numbered step at a time. Each step maps the main item
// only; the items that hold sites keep their form, since a page reads just a few of them.

/** One step: what version n stored, as version n + 1 stores it. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Step i leads from version i + 1 to i + 2. Steps are only ever added. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings a stored main item to the newest version; one written by a newer extension is left as it is. */
export function migrate(
  stored: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  const newest = migrations.length + 1;
  const version = Number.isInteger(stored.v) ? Math.max(1, stored.v as number) : newest;
  let migrated = { ...stored };
  for (const step of migrations.slice(version - 1)) migrated = step(migrated);
  return { ...migrated, v: Math.max(version, newest) };
}
