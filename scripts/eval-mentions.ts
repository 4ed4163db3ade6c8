// Scores linking on the labelled corpus with the corpus's own scorer: strict spans, by language, category and
// ambiguity, and on the halves of the corpus that a hash of the document's id makes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMentions } from '../src/matcher';
import type { EvalPart } from './eval-part';
import { readBundledGazetteer, toMentionSpan } from './mentions';

const CORPUS = '../shared/corpus';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly unknown[];
  readonly ignore?: readonly { readonly start: number; readonly end: number }[];
}

interface Score {
  readonly p: number | null;
  readonly r: number | null;
  readonly f: number | null;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

type Summary = Record<'all' | 'lang' | 'category' | 'kind', Record<string, Score>> & {
  docs: number;
  gold: number;
};

/** The half of the corpus that rules were tuned on; the other was scored only. */
export function isTuningHalf(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] as number) % 2 === 0;
}

/** Scores the matcher on the labelled corpus; null where it is absent. */
export function evaluate(): EvalPart | null {
  const gold = join(CORPUS, 'dev.jsonl');
  if (!existsSync(gold)) return null;
  const gazetteer = readBundledGazetteer();
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Document);
  const found = new Map(
    documents.map(({ id, text }) => [id, findMentions(gazetteer, text).map(toMentionSpan)]),
  );
  const whole = scoreOf(documents, found);
  const tuned = scoreOf(
    documents.filter(({ id }) => isTuningHalf(id)),
    found,
  );
  const heldOut = scoreOf(
    documents.filter(({ id }) => !isTuningHalf(id)),
    found,
  );
  const empty = documents.filter(({ mentions }) => mentions.length === 0);
  const fired = empty.filter(({ id, ignore = [] }) =>
    found
      .get(id)
      ?.some((mention) => !ignore.some((span) => span.start < mention.end && mention.start < span.end)),
  );
  const [all, ambiguous] = [whole.all.all as Score, whole.kind.ambiguous as Score];
  const rows: [string, Score | undefined][] = [
    ['all documents', all],
    ['tuning half', tuned.all.all],
    ['held-out half', heldOut.all.all],
    ...['lang', 'category', 'kind'].flatMap((group) =>
      Object.entries(whole[group as 'lang']).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    ['ambiguous, held-out half', heldOut.kind.ambiguous],
  ];
  const table = [
    `${whole.docs} documents, ${whole.gold} mentions. Marks in ${fired.length} of the ${empty.length} documents that name no entity.`,
    '',
    '| | precision | recall | F1 | right | wrong | missed |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(([name, score]) => toRow(name, score)),
  ].join('\n');
  const figures = {
    precision: all.p ?? 0,
    recall: all.r ?? 0,
    'F1 of ambiguous names': ambiguous.f ?? 0,
    'held-out precision': heldOut.all.all?.p ?? 0,
    'held-out recall': heldOut.all.all?.r ?? 0,
    'quiet documents': 1 - fired.length / empty.length,
  };
  return { id: 'mentions', figures, table };
}

function scoreOf(documents: readonly Document[], found: ReadonlyMap<string, unknown>): Summary {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-eval-'));
  try {
    const write = (name: string, lines: readonly unknown[]): string => {
      const path = join(folder, name);
      writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
      return path;
    };
    const gold = write('gold.jsonl', documents);
    const predictions = write(
      'found.jsonl',
      documents.map(({ id }) => ({ id, mentions: found.get(id) })),
    );
    const args = [join(CORPUS, 'score.mjs'), gold, predictions, '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Summary;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toRow(name: string, score: Score | undefined): string {
  const figure = (value: number | null | undefined) => (typeof value === 'number' ? value.toFixed(3) : '–');
  return `| ${name} | ${figure(score?.p)} | ${figure(score?.r)} | ${figure(score?.f)} | ${score?.tp ?? 0} | ${score?.fp ?? 0} | ${score?.fn ?? 0} |`;
}
