// Puts packs in the place of all that are stored, filed as at their import: for a backup that is brought back. In a worker,
// so that the page stays alive; checking the packs is done before.
import type { Pack } from '../../dataset';
import type { ImportReport } from './import-protocol';
import { makeImportWorker } from './make-import-worker';

/** Stores these packs and no other, oldest import first; rejects, with nothing changed, where they cannot be stored. */
export function replacePacks(packs: readonly Pack[]): Promise<void> {
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
    worker.postMessage({ kind: 'replace', packs, nowMs: Date.now() });
  }).finally(() => worker.terminate());
}
