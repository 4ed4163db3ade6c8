// Which lane a fact is drawn in, once and only once, and in which order lanes come. Where in its lane: layout.ts.
import type { EntityKey, EntityKind, Standing } from '../dataset';
import type { PageSentence } from './page-events';
import { entityKinds, type LaneGrouping, standings } from './state';
import { countNames, type TimelineFact } from './timeline-fact';

/** What a lane holds. `others` gathers names of one kind that have too few facts for a lane of their own. */
export type LaneSubject =
  | { readonly kind: 'name'; readonly key: EntityKey }
  | { readonly kind: 'others'; readonly entityKind: EntityKind }
  | { readonly kind: 'entity-kind'; readonly entityKind: EntityKind }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'all' }
  | { readonly kind: 'page' };

/** What a lane holds: facts, or sentences of the page that is looked at. */
export type LaneItem = TimelineFact | PageSentence;

/** A lane with what it holds, in order of time. */
export interface Lane {
  /** Unique among the lanes of a picture. */
  readonly id: string;
  readonly subject: LaneSubject;
  readonly items: readonly LaneItem[];
}

/** A name gets a lane of its own from this many facts on… */
const factsForLane = 6;
/** …but no more than this many do, so that the picture stays one to look at. */
const mostNameLanes = 10;
/** A name in more than this share of the facts says little of any one of them: others go first. */
const commonShare = 0.35;

/** Divides facts into lanes. Chosen names always have a lane, if they have a fact. */
export function lanesOf(
  facts: readonly TimelineFact[],
  grouping: LaneGrouping,
  chosen: readonly EntityKey[] = [],
): Lane[] {
  // What has no date is listed apart, and would only make empty lanes.
  const dated = facts.filter(({ span }) => span !== null);
  const laneOf = grouping === 'names' ? nameLanes(dated, chosen) : otherLanes[grouping];
  const lanes = new Map<string, { subject: LaneSubject; items: TimelineFact[] }>();
  for (const fact of dated) {
    const subject = laneOf(fact);
    const lane = lanes.get(idOf(subject));
    if (lane) lane.items.push(fact);
    else lanes.set(idOf(subject), { subject, items: [fact] });
  }
  return [...lanes].map(([id, lane]) => ({ id, ...lane })).sort(compareLanes);
}

/** The lane of a page's own sentences, before all others; null when none of them writes a date. */
export function pageLane(sentences: readonly PageSentence[]): Lane | null {
  const items = sentences.filter(({ span }) => span !== null);
  return items.length === 0 ? null : { id: 'page', subject: { kind: 'page' }, items };
}

const otherLanes: Record<Exclude<LaneGrouping, 'names'>, (fact: TimelineFact) => LaneSubject> = {
  kinds: ({ entities }) => ({ kind: 'entity-kind', entityKind: entities[0]?.entity.kind ?? 'other' }),
  standing: ({ fact }) => ({ kind: 'standing', standing: fact.standing }),
  none: () => ({ kind: 'all' }),
};

/**
 * The lane of a fact is that of its rarest name which has one, since that says most of what it is about: a fact
 * about Microsoft, OpenAI and Stargate is Stargate's. Among names that are everywhere the fact's own order decides.
 */
function nameLanes(
  facts: readonly TimelineFact[],
  chosen: readonly EntityKey[],
): (fact: TimelineFact) => LaneSubject {
  const counts = countNames(facts);
  const isCommon = (key: EntityKey): boolean => counts.get(key)! > facts.length * commonShare;
  const frequent = [...counts]
    .filter(([key, count]) => count >= factsForLane && !isMedia(facts, key))
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostNameLanes)
    .map(([key]) => key);
  const own = new Set<EntityKey>([...chosen.filter((key) => counts.has(key)), ...frequent]);
  return ({ entities }) => {
    const names = entities.filter(({ key }) => own.has(key));
    const telling = names.filter(({ key }) => !isCommon(key));
    const [first] = telling.sort((a, b) => counts.get(a.key)! - counts.get(b.key)!);
    const subject = first ?? names[0];
    if (subject) return { kind: 'name', key: subject.key };
    return { kind: 'others', entityKind: entities[0]?.entity.kind ?? 'other' };
  };
}

/** A newspaper is named as the one that says so; that is what `attributedTo` is for, and no lane. */
function isMedia(facts: readonly TimelineFact[], key: EntityKey): boolean {
  for (const { entities } of facts) {
    const named = entities.find((known) => known.key === key);
    if (named) return named.entity.kind === 'media';
  }
  return false;
}

function idOf(subject: LaneSubject): string {
  if (subject.kind === 'name') return `name:${subject.key}`;
  if (subject.kind === 'standing') return `standing:${subject.standing}`;
  return subject.kind === 'all' || subject.kind === 'page'
    ? subject.kind
    : `${subject.kind}:${subject.entityKind}`;
}

/** Names by number of facts, then the others; kinds and standings in their usual order. */
function compareLanes(a: Lane, b: Lane): number {
  return rankOf(a) - rankOf(b) || b.items.length - a.items.length || (a.id < b.id ? -1 : 1);
}

function rankOf({ subject }: Lane): number {
  if (subject.kind === 'page') return -1;
  if (subject.kind === 'name' || subject.kind === 'all') return 0;
  if (subject.kind === 'standing') return standings.indexOf(subject.standing);
  return 1 + entityKinds.indexOf(subject.entityKind);
}
