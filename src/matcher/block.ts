// One block of a page with candidates: what it holds, what it tells the page, and, given the page, what it mentions.
import type { EntityKey } from '../dataset';
import { isInAddress } from './address';
import { isKin, isOtherBearer } from './bearers';
import type { Place } from './beside';
import type { Lexicon } from './lexicon';
import type { Name, NameHit } from './name-table';
import type { Contribution, PageEvidence } from './page-evidence';
import type { Reading } from './reading';
import { scanBlock } from './scan-block';
import {
  ANCHOR_SCORE,
  type Bearers,
  type BlockSignals,
  type PageView,
  REFUSAL_SCORE,
  type Signal,
  scoreName,
  THRESHOLD,
  type Verdict,
} from './score';
import type { Mention, Reason } from './types';

/** What the reader asked not to see, ready to be asked. */
export interface Mutes {
  readonly entities: ReadonlySet<EntityKey>;
  readonly names: ReadonlySet<string>;
  /** Writes a name as `names` has them. */
  fold(name: string): string;
}

/** Names at one place, and whether words around them cut them in two. */
type Hit = NameHit & Pick<Place, 'isCut'>;

/** A block with at least one candidate. */
export interface Block {
  readonly text: string;
  readonly reading: Reading;
  readonly hits: readonly Hit[];
  readonly signals: BlockSignals;
  readonly share: Contribution;
  /** The different names in it whose sense the page's evidence may decide. */
  readonly openNames: readonly Name[];
}

/** Reads a block; null where it holds no name of an entity. */
export function readBlock(text: string, reading: Reading, lexicon: Lexicon): Block | null {
  const { names, cues } = scanBlock(reading, lexicon.names, lexicon.cues);
  const hits = names.flatMap((hit): Hit[] =>
    isInAddress(reading.plain, hit)
      ? []
      : [{ ...hit, isCut: lexicon.cutsWord(reading.plain, hit.start, hit.end) }],
  );
  if (!hits.some((hit) => hit.names.some((name) => name.entity >= 0))) return null;
  const signals: Signal[] = cues.map(({ word, start, end }) => ({
    id: word.id,
    lists: word.lists,
    entity: -1,
    start,
    end,
  }));
  for (const hit of hits) {
    const certain = hit.names.find(
      (name) => name.entity >= 0 && lexicon.rule(name.rule)?.certainty === 'certain',
    );
    if (!certain || bestSense(reading, hit, [certain], lexicon, NO_SIGNALS, null) === null) continue;
    const { entity } = certain;
    signals.push({
      id: -1 - entity,
      lists: lexicon.speaksFor(entity),
      entity,
      start: hit.start,
      end: hit.end,
    });
  }
  signals.sort((a, b) => a.start - b.start);
  const anchors = new Map<number, Signal>();
  for (const signal of signals)
    if (signal.entity >= 0 && !anchors.has(signal.entity)) anchors.set(signal.entity, signal);
  const blockSignals = { all: signals, anchors, bearers: bearersOf(reading, hits, signals, lexicon) };
  return {
    text,
    reading,
    hits,
    signals: blockSignals,
    openNames: openNamesOf(hits, lexicon),
    share: shareOf(reading, hits, blockSignals, lexicon),
  };
}

const NO_SIGNALS: BlockSignals = {
  all: [],
  anchors: new Map(),
  bearers: { ours: new Map(), others: new Map() },
};

function bearersOf(
  reading: Reading,
  hits: readonly Hit[],
  signals: readonly Signal[],
  lexicon: Lexicon,
): Bearers {
  const ours = new Map<number, number[]>();
  const others = new Map<string, number[]>();
  for (const { entity, start, end } of signals)
    if (entity >= 0 && !isKin({ plain: reading.plain, start, end })) push(ours, entity, start);
  for (const hit of hits)
    for (const name of hit.names) {
      const rule = lexicon.rule(name.rule);
      if (name.entity < 0 || !rule || rule.certainty === 'certain') continue;
      const place = placeOf(reading, hit);
      if (isOtherBearer(place, rule) && !isKin(place)) push(others, name.plain, hit.start);
    }
  return { ours, others };
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function openNamesOf(hits: readonly Hit[], lexicon: Lexicon): Name[] {
  const open = new Set<Name>();
  for (const { isCut, names } of hits)
    for (const name of names) {
      const isCertain = lexicon.rule(name.rule)?.certainty === 'certain';
      if (name.entity >= 0 && (!isCertain || isCut)) open.add(name);
    }
  return [...open];
}

function placeOf({ cased, plain }: Reading, { start, end, isCut }: Hit): Place {
  return { cased, plain, start, end, isCut };
}

function shareOf(
  reading: Reading,
  hits: readonly Hit[],
  signals: BlockSignals,
  lexicon: Lexicon,
): Contribution {
  const cues = new Map<number, { lists: readonly number[]; text: string }>();
  const anchors = new Map<number, string>();
  const refusals = new Set<string>();
  for (const { id, lists, start, end } of signals.all)
    if (!cues.has(id)) cues.set(id, { lists, text: reading.cased.slice(start, end) });
  for (const hit of hits) {
    const sense = bestSense(reading, hit, hit.names, lexicon, signals, null);
    const [first] = hit.names;
    if (sense && sense.verdict.score >= ANCHOR_SCORE) {
      const text = reading.cased.slice(hit.start, hit.end);
      const known = anchors.get(sense.name.entity);
      if (known === undefined || text < known) anchors.set(sense.name.entity, text);
      const lists = lexicon.speaksFor(sense.name.entity);
      if (!cues.has(-1 - sense.name.entity)) cues.set(-1 - sense.name.entity, { lists, text });
    } else if (first && !sense) {
      const scores = hit.names.map((name) => scoreOf(reading, hit, name, lexicon, signals, null).score);
      if (Math.max(...scores) <= REFUSAL_SCORE && Math.max(...scores) > -50) refusals.add(first.plain);
    }
  }
  const { ours, others } = signals.bearers;
  return { cues, anchors, refusals, ours: new Set(ours.keys()), others: new Set(others.keys()) };
}

interface Sense {
  readonly name: Name;
  readonly verdict: Verdict;
}

function scoreOf(
  reading: Reading,
  hit: Hit,
  name: Name,
  lexicon: Lexicon,
  signals: BlockSignals,
  page: PageView | null,
): Verdict {
  const rule = lexicon.rule(name.rule);
  return rule ? scoreName(placeOf(reading, hit), name, rule, signals, page) : { score: -100, reasons: [] };
}

/** The best sense among some names of one place, or null where none reaches the threshold. */
function bestSense(
  reading: Reading,
  hit: Hit,
  names: readonly Name[],
  lexicon: Lexicon,
  signals: BlockSignals,
  page: PageView | null,
): Sense | null {
  let best: Sense | null = null;
  for (const name of names) {
    if (name.entity < 0) continue;
    const verdict = scoreOf(reading, hit, name, lexicon, signals, page);
    if (verdict.score >= THRESHOLD && (!best || verdict.score > best.verdict.score)) best = { name, verdict };
  }
  return best;
}

/** Decides what a block mentions, with the page's evidence. */
export function decideBlock(block: Block, evidence: PageEvidence, lexicon: Lexicon, mutes: Mutes): Mention[] {
  const page = evidence.viewFrom(block.share);
  const mentions: Mention[] = [];
  for (const hit of block.hits) {
    const senses = lexicon
      .byPack(hit.names)
      .flatMap((names) => bestSense(block.reading, hit, names, lexicon, block.signals, page) ?? [])
      .filter(({ name }) => !mutes.entities.has(lexicon.key(name.entity)));
    const [first, ...others] = senses;
    if (!first) continue;
    const start = block.reading.starts ? (block.reading.starts[hit.start] as number) : hit.start;
    const end = block.reading.ends ? (block.reading.ends[hit.end - 1] as number) : hit.end;
    const text = block.text.slice(start, end);
    if (mutes.names.size > 0 && mutes.names.has(mutes.fold(text))) continue;
    mentions.push({
      start,
      end,
      text,
      entities: [lexicon.key(first.name.entity), ...others.map(({ name }) => lexicon.key(name.entity))],
      reasons: reasonsOf(first.verdict, text),
    });
  }
  return mentions;
}

function reasonsOf({ score, reasons }: Verdict, text: string): Reason[] {
  if (reasons.length === 0) return [{ kind: 'name', text, decisive: true }];
  // One word can be weighed twice, beside the name and near it; without it both would go.
  const weights = new Map<string, number>();
  for (const { text: word, weight } of reasons) weights.set(word, (weights.get(word) ?? 0) + weight);
  return reasons
    .filter((reason) => reason.text !== '')
    .map(({ kind, text: word }) => ({
      kind,
      text: word,
      decisive: score - (weights.get(word) as number) < THRESHOLD,
    }));
}
