// Writes a pack into a file, as it can be imported again.
import { bundledPack, readStoredPack } from '../../shared';
import type { ListedPack } from './use-packs';

/** Offers a pack to be saved; its name carries the edition. */
export async function exportPack({ id, kind, version }: ListedPack): Promise<void> {
  const pack = kind === 'bundled' ? bundledPack : await readStoredPack(id);
  if (!pack) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' }),
  );
  link.download = `${id}-${version}.json`.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  link.click();
  // The browser has begun to read by the next task; after that the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
