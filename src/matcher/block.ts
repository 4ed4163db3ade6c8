// One block of a page with candidates: what it holds, what it tells the page, and, given the page, what it mentions.
import type { EntityKey } from '../dataset';
import { isInAddress } from './address';
import { isKin, isOtherBearer } from './bearers';
import type { Place } from './beside';
import type { CueHit } from './cue-table';
import type { Lexicon } from './lexicon';
import type { Name, NameHit } from './name-table';
import type { Contribution, PageEvidence } from './page-evidence';
import type { Reading } from './reading';
import type { Rule } from './rules';
import { scanBlock } from './scan-block';
import {
  ANCHOR_SCORE,
  type BlockSignals,
  type PageView,
  REACH,
  REFUSAL_SCORE,
  type Signal,
  THRESHOLD,
  type Verdict,
  type Weighing,
  weighInBlock,
  weighOnPage,
} from './score';
import type { Mention, Reason } from './types';

// A name that needs its context is not looked for where it makes up most of it: no text that anyone reads says one so
// often within the reach of a cue, and each has to be weighed.
const MOST_OF_ONE = 50;

/** What the reader asked not to see, ready to be asked. */
export interface Mutes {
  readonly entities: ReadonlySet<EntityKey>;
  readonly names: ReadonlySet<string>;
  /** Writes a name as `names` has them. */
  fold(name: string): string;
}

/** A name at a place, as far as its block weighs it. */
interface Sense {
  readonly name: Name;
  readonly rule: Rule;
  readonly inBlock: Weighing;
}

/** A place where names stand. */
interface Hit extends Place, NameHit {
  /** Those of entities, by pack, in the reader's order. */
  packs: readonly (readonly Sense[])[];
}

/** A block with at least one candidate. */
export interface Block {
  readonly text: string;
  readonly reading: Reading;
  readonly hits: readonly Hit[];
  readonly share: Contribution;
  /** The different names in it whose sense the page's evidence may decide. */
  readonly openNames: readonly Name[];
}

/** Reads a block; null where it holds no name of an entity. */
export function readBlock(text: string, reading: Reading, lexicon: Lexicon): Block | null {
  const { cased, plain } = reading;
  const found = scanBlock(reading, lexicon.names, lexicon.cues);
  const hits: Hit[] = [];
  const starts = new Map<string, number[]>();
  for (const { start, end, names } of found.names) {
    const [{ plain: name, rule }] = names as [Name];
    if (lexicon.rule(rule)?.certainty !== 'certain') {
      if (start - (starts.get(name)?.at(-MOST_OF_ONE) ?? -REACH) < REACH) continue;
      push(starts, name, start);
    }
    if (!isInAddress(plain, start, end))
      hits.push({ cased, plain, start, end, names, isCut: lexicon.cutsWord(plain, start, end), packs: [] });
  }
  if (!hits.some(({ names }) => names.some(({ entity }) => entity >= 0))) return null;
  const signals = signalsOf(hits, found.cues, lexicon);
  const weigh = (hit: Hit, by: BlockSignals): void => {
    hit.packs = lexicon.byPack(hit.names).map((names) =>
      names.map((name) => {
        const rule = lexicon.rule(name.rule) as Rule;
        return { name, rule, inBlock: weighInBlock(hit, name, rule, by) };
      }),
    );
  };
  for (const hit of hits) weigh(hit, signals);
  const open = hits.filter(({ packs }) => packs.flat().some(isOpen));
  // What the first look leaves without doubt is a cue of the rest, as it is to other blocks.
  const more = open.flatMap(({ packs, start, end }): Signal[] => {
    const best = bestOf(packs.flat(), null);
    return best && best.verdict.score >= ANCHOR_SCORE ? [signalOf(best.name, start, end, lexicon)] : [];
  });
  const all = [...signals.all, ...more].sort((a, b) => a.start - b.start);
  if (more.length > 0) for (const hit of open) weigh(hit, { ...signals, all });
  const openNames = new Set(open.flatMap(({ packs }) => packs.flat().filter(isOpen)).map(({ name }) => name));
  return { text, reading, hits, share: shareOf(hits, signals, lexicon), openNames: [...openNames] };
}

function signalsOf(places: readonly Hit[], cues: readonly CueHit[], lexicon: Lexicon): BlockSignals {
  const all: Signal[] = cues.map(({ word: { id, lists }, start, end }) => ({
    ...{ id, lists, start, end },
    entity: -1,
  }));
  const ours = new Map<number, number[]>();
  const others = new Map<string, number[]>();
  for (const place of places) {
    const { start, end, names } = place;
    const certain = names.find(
      ({ entity, rule }) => entity >= 0 && lexicon.rule(rule)?.certainty === 'certain',
    );
    if (
      certain &&
      weighInBlock(place, certain, lexicon.rule(certain.rule) as Rule, null).score >= THRESHOLD
    ) {
      all.push(signalOf(certain, start, end, lexicon));
      if (!isKin(place)) push(ours, certain.entity, start);
    }
    for (const { entity, rule, plain } of names)
      if (entity >= 0 && isOtherBearer(place, lexicon.rule(rule) as Rule) && !isKin(place))
        push(others, plain, start);
  }
  all.sort((a, b) => a.start - b.start);
  const anchors = new Map<number, Signal>();
  for (const signal of all)
    if (signal.entity >= 0 && !anchors.has(signal.entity)) anchors.set(signal.entity, signal);
  return { all, anchors, bearers: { ours, others } };
}

function signalOf({ entity }: Name, start: number, end: number, lexicon: Lexicon): Signal {
  return { id: -1 - entity, lists: lexicon.speaksFor(entity), entity, start, end };
}

/** Whether the page has a say in it. */
function isOpen({ inBlock }: Sense): boolean {
  return inBlock.antecedent !== null;
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function shareOf(hits: readonly Hit[], { all, bearers }: BlockSignals, lexicon: Lexicon): Contribution {
  const cues = new Map<number, { lists: readonly number[]; text: string }>();
  const anchors = new Map<number, string>();
  const refusals = new Set<string>();
  const cased = hits[0]?.cased ?? '';
  for (const { id, lists, start, end } of all)
    if (!cues.has(id)) cues.set(id, { lists, text: cased.slice(start, end) });
  for (const { packs, start, end } of hits) {
    const senses = packs.flat();
    const best = bestOf(senses, null);
    if (best && best.verdict.score >= ANCHOR_SCORE) {
      const text = cased.slice(start, end);
      const { entity } = best.name;
      const known = anchors.get(entity);
      if (known === undefined || text < known) anchors.set(entity, text);
      if (!cues.has(-1 - entity)) cues.set(-1 - entity, { lists: lexicon.speaksFor(entity), text });
    } else if (!best) {
      const most = Math.max(...senses.map(({ inBlock }) => inBlock.score));
      if (most <= REFUSAL_SCORE && most > -50) refusals.add(senses[0]!.name.plain);
    }
  }
  const { ours, others } = bearers;
  return { cues, anchors, refusals, ours: new Set(ours.keys()), others: new Set(others.keys()) };
}

/** The best of some senses of one place, or null where none reaches the threshold. */
function bestOf(senses: readonly Sense[], page: PageView | null): { name: Name; verdict: Verdict } | null {
  let best: { name: Name; verdict: Verdict } | null = null;
  for (const { name, rule, inBlock } of senses) {
    const verdict = page ? weighOnPage(inBlock, name, rule, page) : inBlock;
    if (verdict.score >= THRESHOLD && (!best || verdict.score > best.verdict.score)) best = { name, verdict };
  }
  return best;
}

/** Decides what a block mentions, with the page's evidence. */
export function decideBlock(block: Block, evidence: PageEvidence, lexicon: Lexicon, mutes: Mutes): Mention[] {
  const page = evidence.viewFrom(block.share);
  const { starts, ends } = block.reading;
  const mentions: Mention[] = [];
  for (const hit of block.hits) {
    const senses = hit.packs
      .flatMap((ofPack) => bestOf(ofPack, page) ?? [])
      .filter(({ name }) => !mutes.entities.has(lexicon.key(name.entity)));
    const [first, ...others] = senses;
    if (!first) continue;
    const start = starts ? (starts[hit.start] as number) : hit.start;
    const end = ends ? (ends[hit.end - 1] as number) : hit.end;
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
