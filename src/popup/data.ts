// The packs and the search over them, in a chunk of their own: the popup is drawn and can be typed into before they are
// there. Queries typed meanwhile are answered when they are.
import tables from '../../generated/search.json' with { type: 'json' };
import type { Dataset } from '../dataset';
import { createSearchIndex, type SearchIndex, type SearchTables } from '../search';
import { bundledPack, loadDataset, type Settings } from '../shared';

/** What the popup looks things up in. */
export interface PopupData {
  readonly dataset: Dataset;
  readonly index: SearchIndex;
}

/** Loads the reader's packs and makes them searchable; the bundled pack's tables were made by the build. */
export async function loadPopupData(settings: Settings): Promise<PopupData> {
  const dataset = await loadDataset(settings);
  const isBundled = dataset.packs.includes(bundledPack);
  const tablesOf = (id: string) =>
    isBundled && id === bundledPack.id ? (tables as unknown as SearchTables) : undefined;
  return { dataset, index: createSearchIndex(dataset.packs, tablesOf) };
}
