// Scores the popup's search on labelled queries with the gold set's own scorer, beside MiniSearch over the same names
// and facts: as it comes, and with a tokenizer that cuts scripts without spaces into pairs. `npm run eval` calls it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createDataset, type Pack } from '../src/dataset';
import { foldText, readWords } from '../src/matcher';
import { createSearchIndex } from '../src/search';
import { readBundledPack, readJsonLines } from './doors';
import type { EvalPart } from './eval-part';
import { scoreLines } from './score-lines';
import { toResultLine } from './search';

const CORPUS = '../shared/corpus';

interface Query {
  readonly id: string;
  readonly query: string;
}

interface Group {
  readonly queries: number;
  readonly recall1: number;
  readonly recall3: number;
}

interface Score {
  readonly groups: Record<string, Group>;
  readonly nonsense: { readonly queries: number; readonly answered: number };
}

/** Scores search; null where the labelled queries are absent. */
export function evaluate(): EvalPart | null {
  const gold = join(CORPUS, 'search.dev.jsonl');
  if (!existsSync(gold)) return null;
  const queries = readJsonLines<Query>(gold);
  const pack = readBundledPack();
  const score = (answer: (query: string) => readonly unknown[]): Score => {
    const lines = queries.map(({ id, query }) => ({ id, results: answer(query) }));
    return scoreLines<Score>(join(CORPUS, 'score-search.mjs'), gold, lines);
  };
  const dataset = createDataset([pack]);
  const index = createSearchIndex([pack]);
  const product = score((query) => index.search(query).map((result) => toResultLine(dataset, result)));
  const types = Object.keys(product.groups).filter((name) => name !== 'overall');
  return {
    id: 'search',
    figures: {
      'recall@1': product.groups.overall!.recall1,
      'recall@3': product.groups.overall!.recall3,
      'nonsense left unanswered': 1 - product.nonsense.answered / product.nonsense.queries,
    },
    table: [
      '| queries | number | recall@1 | recall@3 | nonsense answered |',
      '|---|---|---|---|---|',
      toRow('all', product, 'overall'),
      ...types.map((name) => toRow(name, product, name)),
      toRow('all, MiniSearch as it comes', score(createMiniSearch(pack, 'words')), 'overall'),
      toRow('all, MiniSearch with pairs of characters', score(createMiniSearch(pack, 'pairs')), 'overall'),
    ].join('\n'),
  };
}

function toRow(label: string, { groups, nonsense }: Score, name: string): string {
  const { queries, recall1, recall3 } = groups[name]!;
  const answered = name === 'overall' ? `${nonsense.answered} of ${nonsense.queries}` : '';
  const shares = [recall1, recall3].map((share) => `${(100 * share).toFixed(1)}%`);
  return `| ${label} | ${queries} | ${shares.join(' | ')} | ${answered} |`;
}

/** MiniSearch with prefixes, one error in five letters, and every word required. */
function createMiniSearch(pack: Pack, tokens: 'words' | 'pairs'): (query: string) => unknown[] {
  const cut = (text: string): string[] => readWords(foldText(text)).map(({ term }) => term);
  const engine = new MiniSearch<{ id: string; names: string; text: string }>({
    fields: ['names', 'text'],
    ...(tokens === 'pairs' ? { tokenize: cut, processTerm: (term: string) => term } : {}),
  });
  const namesOf = (id: string): string[] => {
    const labels = Object.values(pack.entities.find((entity) => entity.id === id)?.label ?? {});
    return [...labels, ...pack.aliases.filter(({ entity }) => entity === id).flatMap(({ text }) => text)];
  };
  engine.addAll(
    pack.entities.map(({ id, description }) => ({
      id: `entity ${id}`,
      names: namesOf(id).join('; '),
      text: Object.values(description).join(' '),
    })),
  );
  engine.addAll(
    pack.facts.map(({ id, date, entities, text, keywords = [] }) => ({
      id: `fact ${id}`,
      names: entities.flatMap(namesOf).join('; '),
      text: [...Object.values(text), ...keywords, date ?? ''].join(' '),
    })),
  );
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return (query) =>
    engine
      .search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { names: 2 } })
      .map(({ id }) => {
        const [type, bare] = String(id).split(' ') as [string, string];
        const fact = facts.get(bare);
        return type === 'fact' && fact
          ? { type, id: bare, date: fact.date, text: fact.text.en }
          : { type, id: bare };
      });
}
