// Makes the search over packs: asks each, and joins the lists. What one pack answers is answer.ts.
import type { Pack } from '../dataset';
import { answerQuery, type OpenPack } from './answer';
import { openFacts } from './facts';
import { openNames } from './names';
import { compileSearchTables, type SearchTables, tablesFormat } from './tables';
import type { SearchIndex } from './types';

const defaultLimit = 20;

/**
 * Makes a search over packs, in the reader's order. `tablesOf` gives the tables made when a pack was built or
 * imported; without them, or when they are of another format, they are made here.
 */
export function createSearchIndex(
  packs: readonly Pack[],
  tablesOf: (packId: string) => SearchTables | undefined = () => undefined,
): SearchIndex {
  const open = packs.map((pack): OpenPack => {
    const stored = tablesOf(pack.id);
    const tables = stored?.format === tablesFormat ? stored : compileSearchTables(pack);
    return { id: pack.id, names: openNames(pack, tables.names), facts: openFacts(pack, tables.facts) };
  });
  return {
    search(query, { limit = defaultLimit, language = 'en' } = {}) {
      // Stable: of equal results that of the earlier pack comes first.
      const results = open.flatMap((pack) => answerQuery(query, pack, { limit, language }));
      return open.length === 1 ? results : results.sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}
