// Everything into a file, back from one, or back to the beginning. What is replaced can be brought back at once.
import { useRef, useState } from 'preact/hooks';
import { callBackground, changeSettings, clearStoredPacks, listStoredPacks, loadSettings } from '../shared';
import type { SectionProps } from './App';
import { type Backup, type BackupError, readBackup, writeBackup } from './backup';
import { sayBackupError } from './backup-words';
import { replacePacks } from './packs';

// More than these help nobody at once.
const SHOWN_ERRORS = 20;

/** Backup. */
export function BackupSection({ words, tell }: SectionProps) {
  const file = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<readonly BackupError[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const replaceBy = async (backup: Backup | null, text: string) => {
    const before = await readEverything();
    setTrouble(null);
    try {
      await writeEverything(backup);
    } catch (failure) {
      setTrouble(failure instanceof Error ? failure.message : String(failure));
      return;
    }
    tell({ text, undo: () => writeEverything(before) });
  };
  const importFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = readBackup(await chosen.text());
    // The same file may be chosen again once it is mended.
    if (file.current) file.current.value = '';
    setErrors(result.kind === 'errors' ? result.errors : []);
    if (result.kind === 'backup') await replaceBy(result.backup, words.say('options_did_import'));
  };
  return (
    <>
      <p class="hint">{words.say('options_backup_note')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void readEverything().then(download)}>
          {words.say('options_export')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {words.say('options_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => void importFile(event.currentTarget.files?.[0])}
        />
        <button
          type="button"
          class="button"
          onClick={() => void replaceBy(null, words.say('options_did_reset'))}
        >
          {words.say('options_reset')}
        </button>
      </p>
      <div role="alert">
        {trouble !== null && <p>{words.say('packs_failed', trouble)}</p>}
        {errors.length > 0 && (
          <>
            <p>{words.say('options_import_refused')}</p>
            <ul class="errors">
              {errors.slice(0, SHOWN_ERRORS).map((error) => (
                <li key={sayBackupError(error, words)}>{sayBackupError(error, words)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

async function readEverything(): Promise<Backup> {
  const [settings, packs] = await Promise.all([loadSettings(), listStoredPacks()]);
  return { settings, packs: packs.map(({ pack }) => pack) };
}

/** Puts everything as a backup has it; null is as installed. */
async function writeEverything(backup: Backup | null): Promise<void> {
  const packs = backup?.packs ?? [];
  if (packs.length > 0) await replacePacks(packs);
  // Without packs nothing is stored; a browser that keeps no databases has nothing to forget.
  else await clearStoredPacks().catch(() => undefined);
  await callBackground('packs-changed', {});
  await changeSettings(backup ? { kind: 'replace', settings: backup.settings } : { kind: 'reset' });
}

function download(backup: Backup): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeBackup(backup)], { type: 'application/json' }));
  link.download = `backstory-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser has begun to read by the next task; after that the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
