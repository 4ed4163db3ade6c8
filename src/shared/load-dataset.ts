// Brings the packs a reader has: the bundled one, built into the extension, and the imported ones, in the reader's
// order and without those switched off. For extension pages and the background; a page of the web never sees a pack.
import bundled from '../../generated/pack.json';
import { createDataset, type Dataset, type Pack } from '../dataset';
import { listStoredPacks } from './pack-store';
import type { Settings } from './settings';

/** The pack that ships with the extension, as the build checked and wrote it. */
export const bundledPack = bundled as unknown as Pack;

/** The reader's packs, indexed. Where imported packs cannot be read, the bundled one remains. */
export async function loadDataset(settings: Pick<Settings, 'packs'>): Promise<Dataset> {
  // Firefox refuses IndexedDB where it may keep no history.
  const stored = await listStoredPacks().catch(() => []);
  return createDataset(arrangePacks([bundledPack, ...stored.map(({ pack }) => pack)], settings.packs));
}

/**
 * Packs in the reader's order, those it does not name last and as given, without those switched off. Of packs with the
 * same id the last one given counts: an imported newer edition takes the bundled pack's place.
 */
export function arrangePacks(
  packs: readonly Pack[],
  { order, disabled }: Settings['packs'],
): readonly Pack[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const named = order.filter((id) => byId.has(id));
  return [...new Set([...named, ...byId.keys()])]
    .filter((id) => !disabled.includes(id))
    .map((id) => byId.get(id)!);
}
