// Scores the order of facts on labelled paragraphs with the gold set's own scorer, beside two orders that look at no
// paragraph: newest first, and most important first. `npm run eval` calls it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDataset, type Fact, type Pack, parseDate, pickText, toKey } from '../src/dataset';
import { createTextRanker, type MentionQuery } from './card';
import { readBundledPack, readJsonLines } from './doors';
import type { EvalPart } from './eval-part';
import { scoreLines } from './score-lines';

const CORPUS = '../shared/corpus';
const FALLBACK = 'fallback (nothing singled out)';

interface Group {
  readonly pairs: number;
  readonly top1: number;
  readonly hit3: number;
  readonly recall3: number;
  readonly useful3: number;
}

/** An order of an entity's facts for a mention of it. */
export type Order = (query: MentionQuery) => readonly Fact[];

/** Scores the order of facts; null where the labelled paragraphs are absent. */
export function evaluate(): EvalPart | null {
  const gold = join(CORPUS, 'relevance.dev.jsonl');
  if (!existsSync(gold)) return null;
  const queries = readJsonLines<MentionQuery>(gold);
  const pack = readBundledPack();
  const groupsOf = (order: Order): Record<string, Group> => {
    const lines = queries.map((query) => ({
      id: query.id,
      facts: order(query).map(({ id, date, text }) => ({ id, date, text: pickText(text, 'en').text })),
    }));
    return scoreLines<{ groups: Record<string, Group> }>(join(CORPUS, 'score-relevance.mjs'), gold, lines)
      .groups;
  };
  const rank = createTextRanker(pack);
  const product = groupsOf((query) => rank(query)?.facts.map(({ fact }) => fact) ?? []);
  const newest = groupsOf(newestFirst(pack));
  const important = groupsOf(mostImportantFirst(pack));
  const rows = [
    ...['overall', 'en', 'zh-Hant', 'zh-Hans', FALLBACK].map((name) => toRow(name, product[name])),
    toRow('overall, most important first', important.overall),
    toRow(`${FALLBACK}, most important first`, important[FALLBACK]),
    toRow('overall, newest first', newest.overall),
    toRow(`${FALLBACK}, newest first`, newest[FALLBACK]),
  ];
  return {
    id: 'relevance',
    figures: {
      'top-1': product.overall!.top1,
      'hit@3': product.overall!.hit3,
      'fallback top-1': product[FALLBACK]!.top1,
    },
    table: [
      '| paragraphs | pairs | top-1 | hit@3 | wanted facts shown | shown facts wanted |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}

/** The facts by date alone. */
export const newestFirst = (pack: Pack): Order => sortedFacts(pack, lastDay);
/** The facts by importance alone. */
export const mostImportantFirst = (pack: Pack): Order => sortedFacts(pack, ({ importance }) => importance);

/** An order that looks at no paragraph: highest first, then as the pack has them. */
function sortedFacts(pack: Pack, heightOf: (fact: Fact) => number): Order {
  const dataset = createDataset([pack]);
  return ({ entity }) => {
    const facts = dataset.facts(toKey(pack.id, entity)).map((fact) => ({ fact, value: heightOf(fact) }));
    return facts.sort((a, b) => (a.value === b.value ? 0 : b.value - a.value)).map(({ fact }) => fact);
  };
}

function lastDay({ date }: Fact): number {
  return (date === null ? null : parseDate(date))?.end ?? Number.NEGATIVE_INFINITY;
}

function toRow(name: string, group: Group | undefined): string {
  if (!group) return `| ${name} | 0 | | | | |`;
  const shares = [group.top1, group.hit3, group.recall3, group.useful3];
  return `| ${name} | ${group.pairs} | ${shares.map((share) => `${(100 * share).toFixed(1)}%`).join(' | ')} |`;
}
