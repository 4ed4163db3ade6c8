// Brings the packs a reader has: the bundled one, built into the extension, and the imported ones, in the reader's
// order and without those switched off. For extension pages and the background; a page of the web never sees a pack.
import bundled from '../../generated/pack.json';
import { createDataset, type Dataset, type Pack } from '../dataset';
import { listPackSummaries, type PackSummary, readStoredPack } from './pack-store';
import type { Settings } from './settings';

/** The pack that ships with the extension, as the build checked and wrote it. */
export const bundledPack = bundled as unknown as Pack;

/** One pack in the reader's order: the one built in, or one in the store. */
export type ArrangedPack =
  | { readonly kind: 'bundled'; readonly id: string }
  | { readonly kind: 'stored'; readonly id: string; readonly summary: PackSummary };

/** The packs the reader has switched on, in the reader's order, without reading them. */
export async function listArrangedPacks({
  packs,
}: Pick<Settings, 'packs'>): Promise<readonly ArrangedPack[]> {
  // Firefox refuses IndexedDB where it may keep no history; then the bundled pack remains.
  const stored = await listPackSummaries().catch(() => []);
  return arrangePacks(allPacks(stored), packs);
}

/** All packs there are, before any order: the bundled one first. */
export function allPacks(stored: readonly PackSummary[]): readonly ArrangedPack[] {
  return [
    { kind: 'bundled', id: bundledPack.id },
    ...stored.map((summary): ArrangedPack => ({ kind: 'stored', id: summary.id, summary })),
  ];
}

/** A pack of the arrangement, whole; undefined where it has gone meanwhile. */
export async function readPack(arranged: ArrangedPack): Promise<Pack | undefined> {
  return arranged.kind === 'bundled' ? bundledPack : readStoredPack(arranged.id);
}

/** The reader's packs, indexed. */
export async function loadDataset(settings: Pick<Settings, 'packs'>): Promise<Dataset> {
  const packs = await Promise.all((await listArrangedPacks(settings)).map(readPack));
  return createDataset(packs.filter((pack) => pack !== undefined));
}

/**
 * Packs in the reader's order, those it does not name last and as given, without those switched off. Of packs with the
 * same id the last one given counts: an imported newer edition takes the bundled pack's place.
 */
export function arrangePacks<Any extends { readonly id: string }>(
  packs: readonly Any[],
  { order, disabled }: Settings['packs'],
): readonly Any[] {
  return orderPacks(packs, order).filter(({ id }) => !disabled.includes(id));
}

/** The same with those switched off, for a list that shows all. */
export function orderPacks<Any extends { readonly id: string }>(
  packs: readonly Any[],
  order: readonly string[],
): readonly Any[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const named = order.filter((id) => byId.has(id));
  return [...new Set([...named, ...byId.keys()])].map((id) => byId.get(id)!);
}
