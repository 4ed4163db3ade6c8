// Makes the search over packs: asks each, and joins the lists. What one pack answers is answer.ts.
import { type Pack, splitKey } from '../dataset';
import { answerQuery, type Finding, type OpenPack } from './answer';
import { openFacts } from './facts';
import { openNames } from './names';
import { compileSearchTables, type SearchTables, tablesFormat } from './tables';
import type { SearchedPack, SearchIndex, SearchOptions, SearchResult, StoredSearch } from './types';

const defaultLimit = 20;

/**
 * Makes a search over whole packs, in the reader's order. `tablesOf` gives the tables made when a pack was built; without
 * them, or when they are of another format, they are made here.
 */
export function createSearchIndex(
  packs: readonly Pack[],
  tablesOf: (packId: string) => SearchTables | undefined = () => undefined,
): SearchIndex {
  const open = packs.map((pack) => {
    const tables = tablesOf(pack.id);
    return openPack(pack.id, tables?.format === tablesFormat ? tables : compileSearchTables(pack));
  });
  const factsOf = new Map(packs.map(({ id, facts }) => [id, facts]));
  return {
    search: (query, options) =>
      find(open, query, options).map((finding) =>
        finding.type === 'entity'
          ? finding
          : finding.show(factsOf.get(splitKey(finding.key).packId)![finding.place]!),
      ),
  };
}

/** Makes a search over packs by their tables alone, in the reader's order; of their facts only those found are read. */
export function createStoredSearch(packs: readonly SearchedPack[]): StoredSearch {
  const open = packs.map(({ id, tables }) => openPack(id, tables));
  const read = async (findings: readonly Finding[]): Promise<SearchResult[]> => {
    const results = findings.map((finding): SearchResult | null => {
      if (finding.type === 'entity') return finding;
      const fact = finding.held;
      return fact ? finding.show(fact) : null;
    });
    await Promise.all(
      packs.map(async (pack) => {
        const found = findings.flatMap((finding, rank) =>
          finding.type === 'fact' && results[rank] === null && splitKey(finding.key).packId === pack.id
            ? [{ finding, rank }]
            : [],
        );
        if (found.length === 0) return;
        const facts = await pack.facts(found.map(({ finding }) => finding.place));
        for (const [at, { finding, rank }] of found.entries()) {
          const fact = facts[at];
          if (fact) results[rank] = finding.show(fact);
        }
      }),
    );
    return results.filter((result) => result !== null);
  };
  return {
    find(query, options) {
      const findings = find(open, query, options);
      return { count: findings.length, read: (from, to) => read(findings.slice(from, to)) };
    },
    search: (query, options) => read(find(open, query, options)),
  };
}

function openPack(id: string, { names, facts }: SearchTables): OpenPack {
  return { id, names: openNames(names), facts: openFacts(facts) };
}

function find(
  packs: readonly OpenPack[],
  query: string,
  { limit = defaultLimit, language = 'en' }: SearchOptions = {},
): readonly Finding[] {
  // Stable: of equal results that of the earlier pack comes first.
  const findings = packs.flatMap((pack) => answerQuery(query, pack, { limit, language }));
  return packs.length === 1 ? findings : findings.sort((a, b) => b.score - a.score).slice(0, limit);
}
