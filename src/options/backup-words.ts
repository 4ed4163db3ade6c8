// Says in the reader's words what is wrong with a backup.
import type { MessageKey, SettingsProblem, Words } from '../shared';
import type { BackupError, FileError } from './backup';
import { sayPackError } from './packs';

const PROBLEMS = {
  unset: 'packs_wrong_missing',
  unknown: 'settings_wrong_unknown',
  type: 'packs_wrong_other_type',
  choice: 'settings_wrong_choice',
  long: 'packs_wrong_too_long',
  empty: 'packs_wrong_blank',
  least: 'settings_wrong_least',
  most: 'settings_wrong_most',
  host: 'settings_wrong_host',
  page: 'settings_wrong_page',
  entity: 'settings_wrong_entity',
  format: 'settings_wrong_format',
} as const satisfies Record<SettingsProblem | FileError['problem'], MessageKey>;

/** One error with its place, in a sentence. */
export function sayBackupError(error: BackupError, words: Words): string {
  if ('kind' in error) return sayPackError(error, words);
  const values = error.values.map((value) =>
    typeof value === 'number' ? value.toLocaleString(words.language) : value,
  );
  return words.say('options_import_error', error.path || '/', words.say(PROBLEMS[error.problem], ...values));
}
