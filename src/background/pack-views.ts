// Tells cards what the reader's packs know of an entity, and brings them for a search. A card costs only the pack that it
// asks about; what was read is kept while the background lives.
import { createDataset, type Dataset, type EntityKey, splitKey } from '../dataset';
import {
  type ArrangedPack,
  type EntityView,
  listArrangedPacks,
  loadDataset,
  loadSettings,
  readPack,
  viewEntity,
} from '../shared';

/** The packs as cards get them; reads them anew after forget. */
export class PackViews {
  private arranged: Promise<readonly ArrangedPack[]> | null = null;
  private readonly datasets = new Map<string, Promise<Dataset>>();
  private whole: Promise<Dataset> | null = null;

  /** Forgets what was read: packs changed, or which are switched on. */
  forget(): void {
    this.arranged = null;
    this.datasets.clear();
    this.whole = null;
  }

  /** All packs that are switched on, whole: for a search from the address bar. */
  all(): Promise<Dataset> {
    this.whole ??= loadSettings().then(loadDataset);
    this.whole.catch(() => this.forget());
    return this.whole;
  }

  /** All about one entity; null where no pack that is switched on knows it. */
  async view(key: EntityKey): Promise<EntityView | null> {
    this.arranged ??= loadSettings().then(listArrangedPacks);
    this.arranged.catch(() => this.forget());
    const { packId } = splitKey(key);
    const pack = (await this.arranged).find(({ id }) => id === packId);
    if (!pack) return null;
    const dataset = this.datasets.get(packId) ?? openPack(pack);
    this.datasets.set(packId, dataset);
    dataset.catch(() => this.forget());
    return viewEntity(await dataset, key);
  }
}

async function openPack(arranged: ArrangedPack): Promise<Dataset> {
  const pack = await readPack(arranged);
  return createDataset(pack ? [pack] : []);
}
