// A page in time: its sentences that name something, the dates they write, and the facts they tell of. Pure; how the
// page is asked is page-link.ts, how dates are read is the matcher's, what speaks for a fact is relevance's.
import {
  type Dataset,
  type DateSpan,
  type EntityKey,
  type FactKey,
  parseDate,
  splitKey,
  toKey,
} from '../dataset';
import { createFactRanker, type FactRanker } from '../relevance';
import type { Passage } from '../shared';

/** What one frame of a page lends. */
export interface FramePassages {
  readonly frameId: number;
  readonly passages: readonly Passage[];
}

/** A sentence of the page with at least one name. */
export interface PageSentence {
  readonly kind: 'sentence';
  /** Written like a fact's key, with a pack id that no pack can have. */
  readonly key: FactKey;
  readonly text: string;
  /** BCP 47, or empty where neither page nor script tells. */
  readonly language: string;
  readonly frameId: number;
  /** Its first mark, to go to. */
  readonly markId: number;
  readonly names: readonly EntityKey[];
  /** Each name where it stands in `text`, UTF-16 code units, end exclusive. */
  readonly mentions: readonly { readonly key: EntityKey; readonly start: number; readonly end: number }[];
  /** EDTF of a date that it writes; null for none. A sentence with two dates is two events. */
  readonly date: string | null;
  readonly span: DateSpan | null;
}

/** A date found in a text, in days since 1970-01-01. */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  readonly precision: 'day' | 'month' | 'part' | 'year';
}

/** Finds the dates that a text writes with their year. */
export type FindDates = (text: string) => readonly FoundDate[];

const dayMs = 86_400_000;

/** The page's sentences that name something, in reading order, one for each date they write. */
export function pageSentences(frames: readonly FramePassages[], findDates: FindDates): PageSentence[] {
  const sentences: PageSentence[] = [];
  for (const { frameId, passages } of frames) {
    for (const passage of passages) {
      for (const { segment, index } of splitSentences(passage.text, passage.language)) {
        const marks = passage.marks.filter(
          (mark) => mark.start >= index && mark.start < index + segment.length,
        );
        const [first] = marks;
        if (!first) continue;
        const begin = index + segment.length - segment.trimStart().length;
        const dates = [...new Set(findDates(segment).map(toEdtf))];
        for (const date of dates.length === 0 ? [null] : dates) {
          sentences.push({
            kind: 'sentence',
            key: `:page/${sentences.length}`,
            text: segment.trim(),
            language: passage.language,
            frameId,
            markId: first.id,
            names: [...new Set(marks.flatMap((mark) => mark.entities))],
            mentions: marks.flatMap((mark) =>
              mark.entities.map((key) => ({ key, start: mark.start - begin, end: mark.end - begin })),
            ),
            date,
            span: date === null ? null : parseDate(date),
          });
        }
      }
    }
  }
  return sentences;
}

function splitSentences(text: string, language: string): Iterable<{ segment: string; index: number }> {
  const locale = Intl.Segmenter.supportedLocalesOf(isTag(language) ? language : 'en');
  return new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
}

/** Pages write all sorts of things in `lang`; what is no tag would throw. */
function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

function toEdtf({ first, last, precision }: FoundDate): string {
  const [from, to] = [first, last].map((day) => new Date(day * dayMs).toISOString().slice(0, 10)) as [
    string,
    string,
  ];
  if (precision === 'day') return from;
  if (precision === 'month') return from.slice(0, 7);
  return precision === 'year' ? from.slice(0, 4) : `${from.slice(0, 7)}/${to.slice(0, 7)}`;
}

/** Facts that one name in one sentence may tell of: what a card would show first. */
const mostTold = 3;

/**
 * Which sentences tell of which fact: for each name in a sentence, the facts that the sentence itself speaks for,
 * beyond what two texts share by chance, as relevance weighs it.
 */
export function sentencesOfFacts(
  dataset: Dataset,
  sentences: readonly PageSentence[],
): Map<FactKey, PageSentence[]> {
  const rankers = new Map<EntityKey, FactRanker | null>();
  const told = new Map<FactKey, PageSentence[]>();
  const seen = new Set<string>();
  for (const sentence of sentences) {
    // A sentence with two dates is two events, but is read once.
    const place = `${sentence.frameId} ${sentence.markId}`;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { key, start, end } of sentence.mentions) {
      if (!rankers.has(key)) rankers.set(key, rankerOf(dataset, key));
      const ranking = rankers.get(key)?.rank({
        paragraph: { text: sentence.text, entities: sentence.names },
        start,
        end,
      });
      const telling = ranking?.facts
        .slice(0, mostTold)
        .filter(({ reasons }) => reasons.scope === 'paragraph');
      for (const { fact } of telling ?? []) {
        const factKey = toKey(splitKey(key).packId, fact.id);
        const list = told.get(factKey) ?? [];
        if (!list.includes(sentence)) list.push(sentence);
        told.set(factKey, list);
      }
    }
  }
  return told;
}

function rankerOf(dataset: Dataset, key: EntityKey): FactRanker | null {
  const known = dataset.entity(key);
  if (!known) return null;
  const facts = dataset.facts(key);
  const others = new Set(facts.flatMap((fact) => fact.entities.map((id) => toKey(known.pack.id, id))));
  others.delete(key);
  const related = [...others].flatMap((other) => {
    const entity = dataset.entity(other);
    return entity ? [{ key: other, label: entity.entity.label }] : [];
  });
  return createFactRanker({ key, entity: known.entity, facts, related });
}
