// The one file that holds everything a reader has: written, and read back with every error named by its path. Pure;
// BackupSection.tsx stores what comes of it. A file that does not fit changes nothing.
import { type Pack, type PackError, packError, parsePack } from '../dataset';
import { parseSettings, type Settings, type SettingsError } from '../shared';

/** The version of the file's form; this one is 1. */
const FORMAT = 1;

/** Everything a reader has. */
export interface Backup {
  readonly settings: Settings;
  /** Imported packs, oldest import first. */
  readonly packs: readonly Pack[];
}

/** What reading a file gives. */
export type BackupResult =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'errors'; readonly errors: readonly BackupError[] };

/** What is wrong at a place, by its kind: every language has words for it (backup-words.ts). */
export type BackupError = SettingsError | PackError | FileError;

/** The file is of another version. */
export interface FileError {
  readonly path: string;
  readonly problem: 'format';
  readonly values: readonly [format: number];
}

/** Writes a backup as the text of a file. */
export function writeBackup({ settings, packs }: Backup): string {
  return `${JSON.stringify({ backstory: FORMAT, settings, packs }, null, 2)}\n`;
}

/** Reads the text of a file. */
export function readBackup(text: string): BackupResult {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (failure) {
    return refuse([packError('', 'no-json', (failure as Error).message)]);
  }
  if (!isRecord(file)) return refuse([packError('', 'no-object')]);
  if (file.backstory !== FORMAT) return refuse([{ path: 'backstory', problem: 'format', values: [FORMAT] }]);
  const settings = parseSettings(file.settings);
  const errors: BackupError[] =
    settings.kind === 'errors' ? settings.errors.map((error) => within('settings', error)) : [];
  const packs: Pack[] = [];
  if (!Array.isArray(file.packs))
    errors.push({ path: 'packs', problem: 'type', values: ['Array', typeof file.packs] });
  else
    for (const [index, json] of file.packs.entries()) {
      const pack = parsePack(json);
      if (pack.ok) packs.push(pack.pack);
      else errors.push(...pack.errors.map((error) => within(`packs[${index}]`, error)));
    }
  for (const key of Object.keys(file))
    if (!['backstory', 'settings', 'packs'].includes(key))
      errors.push({ path: key, problem: 'unknown', values: [] });
  if (errors.length > 0 || settings.kind === 'errors') return refuse(errors);
  return { kind: 'backup', backup: { settings: settings.settings, packs } };
}

function refuse(errors: readonly BackupError[]): BackupResult {
  return { kind: 'errors', errors };
}

function within<AnyError extends BackupError>(parent: string, error: AnyError): AnyError {
  return { ...error, path: error.path === '' ? parent : `${parent}.${error.path}` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
