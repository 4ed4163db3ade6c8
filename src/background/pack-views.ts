// Tells cards what the reader's packs know of an entity. A card costs only the few chunks of the pack that hold what it
// shows; what was read is kept while the background lives.
import bundledTerms from '../../generated/relevance.json' with { type: 'json' };
import { type EntityKey, splitKey } from '../dataset';
import { type PackTerms, packTermsFormat, readFactTerms, selectFactTerms } from '../relevance';
import {
  bundledPack,
  type EntityView,
  listArrangedPacks,
  loadSettings,
  openShelf,
  type PackShelf,
  type ShelvedPack,
} from '../shared';

/** The packs as cards get them; reads them anew after forget. */
export class PackViews {
  private opened: Promise<PackShelf> | null = null;
  private readonly views = new Map<EntityKey, EntityView>();

  /** Forgets what was read: packs changed, or which are switched on. */
  forget(): void {
    this.opened = null;
    this.views.clear();
  }

  /** All packs that are switched on. */
  shelf(): Promise<PackShelf> {
    this.opened ??= loadSettings().then(listArrangedPacks).then(openShelf);
    this.opened.catch(() => this.forget());
    return this.opened;
  }

  /** All about one entity; null where no pack that is switched on knows it. */
  async view(key: EntityKey): Promise<EntityView | null> {
    const shelf = await this.shelf();
    const known = this.views.get(key);
    if (known) return known;
    const { packId, id } = splitKey(key);
    const pack = shelf.packs.find((one) => one.id === packId);
    const view = (await pack?.view(id)) ?? null;
    if (!pack || !view) return null;
    const read = { ...view, terms: termsOf(pack, view) };
    // Packs may have changed while it was read.
    if (this.opened !== null && (await this.opened) === shelf) this.keep(read);
    return read;
  }

  private keep(view: EntityView): void {
    if (this.views.size >= mostViews) this.views.clear();
    this.views.set(view.key, view);
  }
}

/** Enough for the names of a page; a view of a thousand facts is a megabyte. */
const mostViews = 100;

/** A view's facts read for relevance: by the build for the bundled pack, here for any other. */
function termsOf({ kind }: ShelvedPack, view: EntityView): NonNullable<EntityView['terms']> {
  const terms = bundledTerms as unknown as PackTerms;
  return kind === 'bundled' && terms.format === packTermsFormat
    ? selectFactTerms(bundledPack, terms, splitKey(view.key).id)
    : readFactTerms(view);
}
