// Scores linking and the order of facts on passages of our own that were written before the rules they measure were
// looked at (test/linking/fresh.ts, test/relevance/fresh.ts). Needs no other data. `npm run eval` calls it.
import { findMentions } from '../src/matcher';
import { type FreshPassage, readFreshPassages, readSecondPassages } from '../test/linking/fresh';
import { type FreshParagraph, freshFallbacks, freshParagraphs } from '../test/relevance/fresh';
import { createTextRanker } from './card';
import { readBundledPack } from './doors';
import type { EvalPart } from './eval-part';
import { readBundledGazetteer } from './mentions';

interface Counts {
  right: number;
  wrong: number;
  missed: number;
  readonly quiet: { all: number; marked: number };
}

/** Scores both; its data is always there. */
export function evaluate(): EvalPart {
  const passages = readFreshPassages();
  const second = readSecondPassages();
  const all = count(passages);
  const later = count(second);
  const heldOut = count(passages.filter(({ half }) => half === 'held-out'));
  const languages = [...new Set(passages.map(({ lang }) => lang))];
  const order = scoreOrder();
  return {
    id: 'passages',
    figures: {
      precision: precisionOf(all),
      recall: recallOf(all),
      'held-out precision': precisionOf(heldOut),
      'held-out recall': recallOf(heldOut),
      'second set precision': precisionOf(later),
      'second set recall': recallOf(later),
      'top-1': order.all.top1,
      'hit@3': order.all.hit3,
      'fallback top-1': order.fallback,
    },
    table: [
      '| passages | number | precision | recall | right | wrong | missed | marked of those that name nothing |',
      '|---|---|---|---|---|---|---|---|',
      toRow('all', passages),
      ...(['open', 'held-out'] as const).map((half) =>
        toRow(
          `${half} half`,
          passages.filter((passage) => passage.half === half),
        ),
      ),
      ...languages.map((lang) =>
        toRow(
          lang,
          passages.filter((passage) => passage.lang === lang),
        ),
      ),
      toRow('second set', second),
      '',
      '| paragraphs | number | top-1 | hit@3 |',
      '|---|---|---|---|',
      ...(['all', 'open', 'held-out'] as const).map(
        (half) =>
          `| ${half} | ${order[half].number} | ${percent(order[half].top1)} | ${percent(order[half].hit3)} |`,
      ),
      `| nothing singled out | ${freshFallbacks.length} | ${percent(order.fallback)} | |`,
    ].join('\n'),
  };
}

function count(passages: readonly FreshPassage[]): Counts {
  const gazetteer = readBundledGazetteer();
  const counts: Counts = { right: 0, wrong: 0, missed: 0, quiet: { all: 0, marked: 0 } };
  for (const { text, mentions } of passages) {
    const wanted = mentions.filter(({ entity }) => entity !== '?');
    const unclear = mentions.filter(({ entity }) => entity === '?');
    const found = findMentions(gazetteer, text).filter(
      ({ start, end }) => !unclear.some((span) => span.start < end && start < span.start + span.text.length),
    );
    const right = found.filter(({ start, text: name, entities: [key] }) =>
      wanted.some((want) => want.start === start && want.text === name && key.endsWith(`/${want.entity}`)),
    ).length;
    counts.right += right;
    counts.wrong += found.length - right;
    counts.missed += wanted.length - right;
    if (wanted.length > 0) continue;
    counts.quiet.all += 1;
    if (found.length > 0) counts.quiet.marked += 1;
  }
  return counts;
}

const precisionOf = ({ right, wrong }: Counts): number => right / (right + wrong);
const recallOf = ({ right, missed }: Counts): number => right / (right + missed);
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function toRow(name: string, passages: readonly FreshPassage[]): string {
  const counts = count(passages);
  const { right, wrong, missed, quiet } = counts;
  const shares = [precisionOf(counts), recallOf(counts)].map((share) => share.toFixed(3));
  return `| ${[name, passages.length, ...shares, right, wrong, missed, `${quiet.marked} of ${quiet.all}`].join(' | ')} |`;
}

interface OrderScore {
  readonly number: number;
  readonly top1: number;
  readonly hit3: number;
}

function scoreOrder(): Record<'all' | 'open' | 'held-out', OrderScore> & { fallback: number } {
  const pack = readBundledPack();
  const rank = createTextRanker(pack);
  const firstOf = (name: string, entity: string, text: string) => {
    const start = text.indexOf(name);
    const facts = rank({ id: '', text, entity, start, end: start + name.length })?.facts ?? [];
    return facts.slice(0, 3).map(({ fact }) => fact);
  };
  const score = (rows: readonly FreshParagraph[]): OrderScore => {
    const shown = rows.map(([name, entity, wanted, text]) => {
      const ids = new Set(wanted.split(' '));
      return firstOf(name, entity, text).map(({ id }) => ids.has(id));
    });
    const share = (isGood: (row: readonly boolean[]) => boolean | undefined): number =>
      shown.filter(isGood).length / rows.length;
    return { number: rows.length, top1: share(([first]) => first), hit3: share((row) => row.includes(true)) };
  };
  const rows = Object.values(freshParagraphs);
  const half = (rest: 0 | 1) => rows.flatMap((all) => all.filter((_, at) => at % 2 === rest));
  const good = freshFallbacks.filter(([name, entity, text]) => {
    const own = pack.facts.filter(({ entities }) => entities.includes(entity));
    const most = Math.max(...own.map(({ importance }) => importance));
    // Of the five steps the two highest are an entity's most important facts.
    return (firstOf(name, entity, text)[0]?.importance ?? 0) >= Math.min(most, 4);
  });
  return {
    all: score(rows.flat()),
    open: score(half(0)),
    'held-out': score(half(1)),
    fallback: good.length / freshFallbacks.length,
  };
}
