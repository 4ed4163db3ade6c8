// Starts the worker that reads, checks, files and stores packs; the build follows this address to its file.
import type { ImportWorker } from './importer';

/** Starts a worker. */
export function makeImportWorker(): ImportWorker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
