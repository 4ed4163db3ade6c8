// Answers the search field by the popup's own search: which facts a text finds, and which names it offers. Ranking is
// the search room's; the picture only asks which of them.
import tables from '../../generated/search.json' with { type: 'json' };
import type { Dataset, EntityKey, FactKey, LanguageTag } from '../dataset';
import { createSearchIndex, type SearchTables } from '../search';
import { bundledPack } from '../shared';

/** What a text finds. */
export interface Found {
  readonly facts: ReadonlySet<FactKey>;
  /** Best first. */
  readonly names: readonly EntityKey[];
}

/** Finds facts and names for a text. */
export type TextSearch = (text: string) => Found;

/** Makes the search of a dataset. The bundled pack's tables were made by the build; others are made here. */
export function createTextSearch(dataset: Dataset, language: LanguageTag): TextSearch {
  const index = createSearchIndex(dataset.packs, (id) =>
    dataset.packs.includes(bundledPack) && id === bundledPack.id
      ? (tables as unknown as SearchTables)
      : undefined,
  );
  const limit = dataset.packs.reduce((sum, pack) => sum + pack.facts.length + pack.entities.length, 0);
  return (text) => {
    const results = index.search(text, { limit, language });
    return {
      facts: new Set(results.flatMap((result) => (result.type === 'fact' ? [result.key] : []))),
      names: results.flatMap((result) => (result.type === 'entity' ? [result.key] : [])),
    };
  };
}
