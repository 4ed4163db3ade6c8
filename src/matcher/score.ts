// Weighs one sense of one name at one place: how far the bare name is trusted, plus what speaks for it and against it
// beside it, in its block and on the page. The result is a number against one threshold, with its reasons.

import { type Antecedent, isGivenName } from './bearers';
import {
  capitalAfter,
  capitalBefore,
  continuesWith,
  hasVersion,
  isInCompound,
  isPartOfDottedName,
  isPossessive,
  isTitleCase,
  isWholeTitle,
  opensSentence,
  type Place,
  runsOn,
  wordAfter,
  wordBefore,
} from './beside';
import { isEastAsianUnit, isLetterUnit } from './characters';
import type { Name } from './name-table';
import type { Rule } from './rules';

/** A cue as scoring sees it: a word or an unambiguous name, with the lists it speaks for. */
export interface Signal {
  /** The same for all places of one cue. */
  readonly id: number;
  readonly lists: readonly number[];
  /** The entity that an unambiguous name names; -1 for a word. */
  readonly entity: number;
  readonly start: number;
  readonly end: number;
}

/** What one block holds beside names that are open. */
export interface BlockSignals {
  /** In order of their starts. */
  readonly all: readonly Signal[];
  /** The first unambiguous name of each entity. */
  readonly anchors: ReadonlyMap<number, Signal>;
  /** Where full names stand after which a bare name means their bearer, relatives of someone left out. */
  readonly bearers: Bearers;
}

/** Starts of full names in a block, in order. */
export interface Bearers {
  /** By entity. */
  readonly ours: ReadonlyMap<number, readonly number[]>;
  /** Of others, by plain name. */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

/** What the rest of the page says. */
export interface PageView {
  /** Different cues of a list elsewhere on the page. */
  countOf(list: number): number;
  /** Whether a block elsewhere names this entity beyond doubt, and by a name longer than this one. */
  isAnchored(entity: number): boolean;
  /** Blocks elsewhere that give the full name of the entity, and of another bearer of this name. */
  bearers(name: Name): { readonly ours: number; readonly others: number };
  /** Blocks elsewhere in which this very name plainly means something else. */
  refusals(name: Name): number;
  /** A word of a list as the page writes it, for the reasons. */
  exampleOf(list: number): string;
  anchorText(entity: number): string;
}

/** One thing that was weighed. */
export interface Weighed {
  readonly kind: 'name' | 'near' | 'page' | 'full-name' | 'beside';
  readonly text: string;
  readonly weight: number;
}

/** What came of weighing. */
export interface Verdict {
  readonly score: number;
  readonly reasons: readonly Weighed[];
}

/** A verdict as far as the block goes; null where the page has no say in it, else who was named last. */
export interface Weighing extends Verdict {
  readonly antecedent: Antecedent | null;
}

/** A name is linked from this score on. */
export const THRESHOLD = 1;
/** A block that reaches this score alone is an anchor for other blocks; one at or under the other refuses the name. */
export const ANCHOR_SCORE = 3;
export const REFUSAL_SCORE = -2;

const PRIOR: Readonly<Record<Rule['certainty'], number>> = {
  certain: 100,
  likely: 2,
  open: 0,
  doubtful: -1.5,
  rare: -3,
};
// The name seems to begin inside another word: context must speak for it, however plain the name is.
const CUT_WORD_PRIOR = -1.5;
const CUT_WORD = -4;
// The name alone is reason enough.
const CERTAIN: Weighing = { score: 100, reasons: [], antecedent: null };
const ABSORBED: Weighing = { score: -100, reasons: [], antecedent: null };
const BESIDE = 3;
const NEAR_FACTOR = 1.5;
const NEAR_LATIN = 100;
const NEAR_EAST_ASIAN = 45;
/**
 * How far from a name a cue counts, UTF-16 units. Paragraphs are shorter; a text that is one block of a million characters
 * must not be weighed whole for each name.
 */
export const REACH = 1_000;
// On either side; ordinary text holds fewer within reach.
const MOST_SIGNALS = 40;
const MOST_FOR = 6;
const MOST_AGAINST = 7;
const PAGE_STEP = 0.3;
const PAGE_COUNTS = 4;
const PAGE_MOST = 1.5;
const PAGE_MOST_AGAINST = 2;
const ANCHOR = 1.5;
const IN_BLOCK_ANCHOR = 3;
const FULL_NAME = 4;
// Another bearer was named last. That decides, but for a name that is nearly always the famous bearer's, and for a given
// name, which a page may mention once in passing.
const OTHER_BEARER = -10;
const OTHER_BEARER_IN_DOUBT = -3;

/** Weighs one sense by what its block holds; without signals, by what touches it. */
export function weighInBlock(place: Place, name: Name, rule: Rule, signals: BlockSignals | null): Weighing {
  if (rule.notPrecededBy.length > 0 && wordBefore(place, rule.notPrecededBy) !== null) return ABSORBED;
  if (rule.notFollowedBy.length > 0 && wordAfter(place, rule.notFollowedBy) !== null) return ABSORBED;
  if (runsOn(place) && !continuesWith(place, rule.followedBy)) return ABSORBED;
  if (rule.form === 'surname' && isPartOfDottedName(place)) return ABSORBED;
  const reasons: Weighed[] = [];
  let score = PRIOR[rule.certainty];
  if (place.isCut) score = rule.certainty === 'certain' ? CUT_WORD_PRIOR : score + CUT_WORD;
  else if (rule.certainty === 'certain') return CERTAIN;
  const add = (kind: Weighed['kind'], text: string, weight: number): void => {
    score += weight;
    if (weight > 0) reasons.push({ kind, text, weight });
  };
  weighBeside(place, name, rule, add);
  const antecedent = signals && antecedentOf(place, name, signals.bearers);
  if (signals && antecedent) weighSignals(place, name, rule, signals, antecedent, add);
  return { score, reasons, antecedent };
}

/** Weighs the same sense by the rest of its page too. */
export function weighOnPage(inBlock: Weighing, name: Name, rule: Rule, page: PageView): Verdict {
  const { antecedent } = inBlock;
  if (!antecedent) return inBlock;
  let { score } = inBlock;
  const reasons = [...inBlock.reasons];
  weighPage(name, rule, page, antecedent, (kind, text, weight) => {
    score += weight;
    if (weight > 0) reasons.push({ kind, text, weight });
  });
  return { score, reasons };
}

/** Whose full name stands last before a place. */
function antecedentOf(place: Place, name: Name, { ours, others }: Bearers): Antecedent {
  const theirs = lastBefore(others.get(name.plain), place.start);
  const own = lastBefore(ours.get(name.entity), place.start);
  if (theirs < 0 && own < 0) return 'none';
  return theirs > own ? 'another' : 'ours';
}

/** The last of some starts, in order, that lies before an offset, or -1. */
function lastBefore(starts: readonly number[] = [], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? -1;
}

type Add = (kind: Weighed['kind'], text: string, weight: number) => void;

function weighBeside(place: Place, name: Name, rule: Rule, add: Add): void {
  const before = rule.precededBy.length > 0 ? wordBefore(place, rule.precededBy) : null;
  const after = rule.followedBy.length > 0 ? wordAfter(place, rule.followedBy) : null;
  if (before) add('beside', before, BESIDE);
  if (after) add('beside', after, BESIDE);
  if (isWholeTitle(place)) add('beside', '', -3);
  if (!isLetterUnit(place.plain.charCodeAt(place.start))) return;
  if (isInCompound(place, rule.form)) add('beside', '', -4);
  if (isPossessive(place)) add('beside', "'s", 0.5);
  if (rule.form === 'model' && hasVersion(place))
    add('beside', place.cased.slice(place.end, place.end + 6).trim(), 2);
  const titleCase = isTitleCase(place);
  // Google "what you seek": an order to the reader.
  if (opensSentence(place) && /^ ["\u201c]/.test(place.plain.slice(place.end, place.end + 2)))
    add('beside', '', -2.5);
  const single = !name.plain.includes(' ');
  if (single && rule.certainty !== 'likely') {
    if (titleCase && name.letterCase !== 'any') add('beside', '', -0.5);
    else if (opensSentence(place) && !isPossessive(place)) add('beside', '', -0.5);
  }
  if (titleCase) return;
  const neighbour = before ? null : capitalBefore(place);
  if (neighbour && rule.form === 'surname') add('beside', '', isGivenName(neighbour) ? -5 : -2);
  else if (neighbour && !neighbour.opensSentence && rule.form === 'given') add('beside', '', -1.5);
  const following = after || isPossessive(place) ? null : capitalAfter(place);
  if (following && rule.form === 'given') add('beside', '', -4);
}

function weighSignals(
  place: Place,
  name: Name,
  rule: Rule,
  { all: signals, anchors }: BlockSignals,
  antecedent: Antecedent,
  add: Add,
): void {
  const eastAsian =
    isEastAsianUnit(place.plain.charCodeAt(place.start - 1)) ||
    isEastAsianUnit(place.plain.charCodeAt(place.end));
  const near = eastAsian ? NEAR_EAST_ASIAN : NEAR_LATIN;
  const anchor = anchors.get(name.entity);
  const best = new Map<number, { signal: Signal; weight: number; gap: number }>();
  const here = firstFrom(signals, place.start);
  const from = Math.max(firstFrom(signals, place.start - REACH), here - MOST_SIGNALS);
  for (let at = from; at < Math.min(signals.length, here + MOST_SIGNALS); at += 1) {
    const signal = signals[at] as Signal;
    if (signal.start > place.end + REACH) break;
    if (signal.start < place.end && place.start < signal.end) continue;
    if (signal.entity >= 0 && signal.entity === name.entity) continue;
    let weight = 0;
    for (const list of signal.lists) {
      const listed = rule.weights[rule.weighed.indexOf(list)] ?? 0;
      if (Math.abs(listed) > Math.abs(weight)) weight = listed;
    }
    if (weight === 0) continue;
    const gap = Math.max(signal.start - place.end, place.start - signal.end);
    if (gap <= near) weight *= NEAR_FACTOR;
    const known = best.get(signal.id);
    if (!known || gap < known.gap) best.set(signal.id, { signal, weight, gap });
  }
  if (antecedent === 'another') add('beside', '', isInDoubt(rule) ? OTHER_BEARER_IN_DOUBT : OTHER_BEARER);
  else if (anchor)
    add(
      'full-name',
      place.cased.slice(anchor.start, anchor.end),
      rule.form === 'surname' ? FULL_NAME : IN_BLOCK_ANCHOR,
    );
  let room = MOST_FOR;
  let roomAgainst = MOST_AGAINST;
  for (const { signal, weight } of [...best.values()].sort((a, b) => a.gap - b.gap)) {
    const given = weight > 0 ? Math.min(weight, room) : Math.max(weight, -roomAgainst);
    if (given > 0) room -= given;
    else roomAgainst += given;
    if (given !== 0) add('near', place.cased.slice(signal.start, signal.end), given);
  }
}

/** Index of the first signal that starts at or after an offset. */
function firstFrom(signals: readonly Signal[], offset: number): number {
  let low = 0;
  let high = signals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signals[middle] as Signal).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weighPage(name: Name, rule: Rule, page: PageView, antecedent: Antecedent, add: Add): void {
  let forIt = 0;
  let against = 0;
  let example = -1;
  for (const [at, list] of rule.weighed.entries()) {
    const count = Math.min(page.countOf(list), PAGE_COUNTS);
    const weight = PAGE_STEP * count * (rule.weights[at] as number);
    if (weight > 0 && example < 0) example = list;
    if (weight > 0) forIt += weight;
    else against += weight;
  }
  if (forIt > 0) add('page', page.exampleOf(example), Math.min(forIt, PAGE_MOST));
  if (against < 0) add('page', '', Math.max(against, -PAGE_MOST_AGAINST));
  const { ours, others } = antecedent === 'none' ? page.bearers(name) : { ours: 1, others: 0 };
  if (others > 0) add('page', '', othersWeight(rule, ours, others));
  if (antecedent !== 'another' && ours > others && page.isAnchored(name.entity))
    add('full-name', page.anchorText(name.entity), rule.form === 'surname' ? FULL_NAME : ANCHOR);
  const refusals = page.refusals(name);
  if (refusals > 0) add('page', '', -Math.min(1.5, refusals));
}

/** What it weighs that the page names other bearers: the less, the more it names ours. */
function othersWeight(rule: Rule, ours: number, others: number): number {
  if (isInDoubt(rule)) return ours > others ? -0.5 : -1.5;
  return ours > 2 * others ? -1 : ours > others ? -2 : ours > 0 ? -4 : OTHER_BEARER;
}

function isInDoubt(rule: Rule): boolean {
  return rule.certainty === 'likely' || rule.form === 'given';
}
