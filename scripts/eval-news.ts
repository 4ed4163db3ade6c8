// Scores the order of facts on paragraphs of our own at the length of real news (test/relevance), beside the two orders
// that look at no paragraph. Needs no other data. `npm run eval` calls it.
import type { Fact } from '../src/dataset';
import type { FreshParagraph } from '../test/relevance/fresh';
import { newsFallbacks, newsParagraphs } from '../test/relevance/news';
import { type FallbackParagraph, newsOfOtherThings } from '../test/relevance/news-fallbacks';
import { secondLook } from '../test/relevance/second-look';
import { createTextRanker } from './card';
import { readBundledPack } from './doors';
import type { EvalPart } from './eval-part';
import { mostImportantFirst, newestFirst, type Order } from './eval-relevance';

interface Score {
  readonly number: number;
  readonly top1: number;
  readonly hit3: number;
}

type IsWanted = (fact: Fact) => boolean;

/** Scores them; the paragraphs are always there. */
export function evaluate(): EvalPart {
  const pack = readBundledPack();
  const rank = createTextRanker(pack);
  const product: Order = (query) => rank(query)?.facts.map(({ fact }) => fact) ?? [];
  const wantedOf = ([, , wanted]: FreshParagraph): IsWanted => {
    const ids = new Set(wanted.split(' '));
    return ({ id }) => ids.has(id);
  };
  const score = (order: Order, rows: readonly FreshParagraph[]): Score =>
    scoreRows(
      order,
      rows.map((row) => [row[0], row[1], row[3], wantedOf(row)] as const),
    );
  const isImportant = (entity: string): IsWanted => {
    const own = pack.facts.filter(({ entities }) => entities.includes(entity));
    // Of the five steps the two highest are an entity's most important facts.
    const least = Math.min(4, Math.max(...own.map(({ importance }) => importance)));
    return ({ importance }) => importance >= least;
  };
  const scoreFallbacks = (order: Order, rows: readonly FallbackParagraph[]): Score =>
    scoreRows(
      order,
      rows.map(([name, entity, text]) => [name, entity, text, isImportant(entity)] as const),
    );
  const languages = Object.entries(newsParagraphs);
  const news = languages.flatMap(([, rows]) => rows);
  const half = (rest: 0 | 1) => languages.flatMap(([, rows]) => rows.filter((_, at) => at % 2 === rest));
  const later = Object.values(secondLook).flat();
  const silent = [...newsFallbacks, ...newsOfOtherThings];
  const [all, second, fallback] = [
    score(product, news),
    score(product, later),
    scoreFallbacks(product, silent),
  ];
  const others = [
    ['most important first', mostImportantFirst(pack)],
    ['newest first', newestFirst(pack)],
  ] as const;
  return {
    id: 'news',
    figures: {
      'top-1': all.top1,
      'hit@3': all.hit3,
      'second look top-1': second.top1,
      'second look hit@3': second.hit3,
      'fallback top-1': fallback.top1,
    },
    table: [
      '| paragraphs | number | top-1 | hit@3 |',
      '|---|---|---|---|',
      toRow('news', all),
      toRow('news, open half', score(product, half(0))),
      toRow('news, held-out half', score(product, half(1))),
      ...languages.map(([lang, rows]) => toRow(`news, ${lang}`, score(product, rows))),
      ...others.map(([name, order]) => toRow(`news, ${name}`, score(order, news))),
      toRow('second look', second),
      ...others.map(([name, order]) => toRow(`second look, ${name}`, score(order, later))),
      toRow('nothing singled out', fallback),
      ...others.map(([name, order]) => toRow(`nothing singled out, ${name}`, scoreFallbacks(order, silent))),
    ].join('\n'),
  };
}

function scoreRows(
  order: Order,
  rows: readonly (readonly [name: string, entity: string, text: string, isWanted: IsWanted])[],
): Score {
  const shown = rows.map(([name, entity, text, isWanted]) => {
    const start = text.indexOf(name);
    return order({ id: '', text, entity, start, end: start + name.length })
      .slice(0, 3)
      .map(isWanted);
  });
  const share = (isGood: (row: readonly boolean[]) => boolean | undefined): number =>
    shown.filter(isGood).length / rows.length;
  return { number: rows.length, top1: share(([first]) => first), hit3: share((row) => row.includes(true)) };
}

function toRow(name: string, { number, top1, hit3 }: Score): string {
  return `| ${[name, number, ...[top1, hit3].map((share) => `${(100 * share).toFixed(1)}%`)].join(' | ')} |`;
}
