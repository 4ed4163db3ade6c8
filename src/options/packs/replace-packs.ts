// Puts packs that were checked before in the place of those stored, filed as at their import: all of them for a backup that
// is brought back, one for an update that is undone. In a worker, so that the page stays alive.
import type { Pack } from '../../dataset';
import type { ImportCommand, ImportReport } from './import-protocol';
import { makeImportWorker } from './make-import-worker';

/** Stores these packs and no other, oldest import first; rejects, with nothing changed, where they cannot be stored. */
export function replacePacks(packs: readonly Pack[]): Promise<void> {
  return haveDone({ kind: 'replace', packs, nowMs: Date.now() });
}

/** Brings back the edition that a pack's newer one replaced; rejects, with nothing changed, where it cannot be stored. */
export function restoreEdition(id: string): Promise<void> {
  return haveDone({ kind: 'restore', id, nowMs: Date.now() });
}

function haveDone(command: ImportCommand): Promise<void> {
  const worker = makeImportWorker();
  return new Promise<void>((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<ImportReport>) => {
      if (data.kind === 'replaced') done();
      else if (data.kind === 'failed') fail(new Error(data.message));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(new Error(event.message));
    };
    worker.postMessage(command);
  }).finally(() => worker.terminate());
}
