// Tells cards what the reader's packs know of an entity, and brings them for a search. A card costs only the pack that it
// asks about; what was read is kept while the background lives.
import bundledTerms from '../../generated/relevance.json' with { type: 'json' };
import { createDataset, type Dataset, type EntityKey, splitKey } from '../dataset';
import { type PackTerms, packTermsFormat, readFactTerms, selectFactTerms } from '../relevance';
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
  private readonly views = new Map<EntityKey, EntityView>();
  private whole: Promise<Dataset> | null = null;

  /** Forgets what was read: packs changed, or which are switched on. */
  forget(): void {
    this.arranged = null;
    this.datasets.clear();
    this.views.clear();
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
    return this.views.get(key) ?? this.keep(readView(await dataset, pack, key));
  }

  private keep(view: EntityView | null): EntityView | null {
    if (view === null) return null;
    if (this.views.size >= mostViews) this.views.clear();
    this.views.set(view.key, view);
    return view;
  }
}

/** Enough for the names of a page; a view of a thousand facts is a megabyte. */
const mostViews = 100;

/** A view with its facts read for relevance: by the build for the bundled pack, here for any other. */
function readView(dataset: Dataset, { kind }: ArrangedPack, key: EntityKey): EntityView | null {
  const view = viewEntity(dataset, key);
  if (view === null) return null;
  const [pack] = dataset.packs;
  const terms = bundledTerms as unknown as PackTerms;
  const isRead = kind === 'bundled' && terms.format === packTermsFormat;
  const own = isRead && pack ? selectFactTerms(pack, terms, splitKey(key).id) : readFactTerms(view);
  return { ...view, terms: own };
}

async function openPack(arranged: ArrangedPack): Promise<Dataset> {
  const pack = await readPack(arranged);
  return createDataset(pack ? [pack] : []);
}
