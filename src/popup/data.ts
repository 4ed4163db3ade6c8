// The packs and the search over them, in a chunk of their own: the popup is drawn and can be typed into before they are
// there. Of an imported pack only the search tables are read, and of its facts those that are shown.
import tables from '../../generated/search.json' with { type: 'json' };
import type { LanguageTag } from '../dataset';
import { createStoredSearch, type Found, type SearchTables, searchTablesPart } from '../search';
import {
  bundledPack,
  listArrangedPacks,
  openShelf,
  type PackShelf,
  type Settings,
  searchPart,
} from '../shared';

/** What the popup looks things up in. */
export interface PopupData {
  readonly shelf: PackShelf;
  /** EDTF: up to when the first pack tells what is known, the built-in one before others; null without a pack. */
  readonly asOf: string | null;
  /** What a query finds, best first. */
  find(query: string, limit: number, language: LanguageTag): Found;
}

/** Opens the reader's packs and the search over them; the bundled pack's tables were made by the build. */
export async function loadPopupData(settings: Settings): Promise<PopupData> {
  const shelf = await openShelf(await listArrangedPacks(settings));
  const searched = await Promise.all(
    shelf.packs.map(async (pack) => ({
      id: pack.id,
      facts: pack.facts,
      tables:
        pack.kind === 'bundled'
          ? (tables as unknown as SearchTables)
          : await pack.part(searchPart, searchTablesPart),
    })),
  );
  const search = createStoredSearch(searched);
  const first = shelf.packs.find(({ id }) => id === bundledPack.id) ?? shelf.packs[0];
  return {
    shelf,
    asOf: first?.asOf ?? null,
    find: (query, limit, language) => search.find(query, { limit, language }),
  };
}
