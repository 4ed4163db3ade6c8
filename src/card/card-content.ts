// What one entity's card says at one mention: facts in the order of relevance, why the first is first, the names to
// go on to. Pure; components word and draw it.
import { type Fact, type LanguageTag, type PickedText, parseDate, pickText } from '../dataset';
import { explainRanking, type Reasons, rankFacts } from '../relevance';
import type { EntityView, RelatedEntity } from '../shared';
import { type ReferencesOf, referencesAmong } from '../ui';
import type { MarkHit, MentionSurroundings } from './context';

/** A card holds so many facts before "All facts": about what is read in ten seconds. */
const SHOWN_FACTS = 3;

/** And so many names to go on to. */
const SHOWN_NAMES = 5;

/** A stretch of the line that says why; names of entities are stressed. */
export interface WhyPart {
  readonly text: string;
  readonly isName: boolean;
}

/** What a card shows of one entity. */
export interface CardContent {
  readonly view: EntityView;
  /** The facts shown first, most relevant first. */
  readonly shown: readonly Fact[];
  /** All facts in order of time, undated ones last. */
  readonly chronological: readonly Fact[];
  readonly why: readonly WhyPart[];
  readonly names: readonly RelatedEntity[];
  readonly referencesOf: ReferencesOf;
}

/** Puts a card's content together, in a language. */
export function composeCard(
  view: EntityView,
  surroundings: MentionSurroundings,
  language: LanguageTag,
): CardContent {
  const ranking = rankFacts(view, surroundings);
  const shown = ranking.facts.slice(0, SHOWN_FACTS).map(({ fact }) => fact);
  const labels = new Map(view.related.map(({ key, label }) => [key, label]));
  // Characters of private use mark the names in the finished sentence, whose order is the language's own.
  const why = explainRanking(briefly(ranking.why), {
    language,
    nameOf: (key) => `\uE000${pickText(labels.get(key) ?? view.entity.label, language).text}\uE001`,
  });
  return {
    view,
    shown,
    chronological: [...view.facts].sort(byTime),
    why: splitNames(why),
    names: namesToGoOn(view, shown),
    referencesOf: referencesAmong(view.facts, view.sources),
  };
}

/** Two names tell why; words beside them would take a line from the facts. */
function briefly(why: Reasons): Reasons {
  return why.entities.length < 2 ? why : { ...why, words: [] };
}

function splitNames(sentence: string): WhyPart[] {
  return sentence
    .split(/\uE000(.*?)\uE001/)
    .map((text, index) => ({ text, isName: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const dayOf = (fact: Fact) => {
  const span = fact.date === null ? null : parseDate(fact.date);
  if (!span) return Number.POSITIVE_INFINITY;
  return Number.isFinite(span.start) ? span.start : span.end;
};

function byTime(a: Fact, b: Fact): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  return dayA === dayB ? 0 : dayA - dayB;
}

/** The names in the facts shown, as often named first; then those of the pack's other facts about it. */
function namesToGoOn(view: EntityView, shown: readonly Fact[]): RelatedEntity[] {
  const uses = (key: string, facts: readonly Fact[]) =>
    facts.filter((fact) => fact.entities.some((id) => `${view.pack.id}/${id}` === key)).length;
  return view.related
    .map((related) => ({ related, here: uses(related.key, shown), anywhere: uses(related.key, view.facts) }))
    .sort((a, b) => b.here - a.here || b.anywhere - a.anywhere)
    .slice(0, SHOWN_NAMES)
    .map(({ related }) => related);
}

/** The entity's name in the script of the page, when that is not what the reader's language calls it. */
export function nameOnPage(view: EntityView, mark: MarkHit, language: LanguageTag): PickedText | null {
  const own = pickText(view.entity.label, language);
  if (mark.language === '' || isSameScript(mark.language, own.language)) return null;
  const page = pickText(view.entity.label, mark.language);
  const found = isSameScript(page.language, mark.language)
    ? page
    : { text: mark.text, language: mark.language };
  return found.text.toLowerCase() === own.text.toLowerCase() ? null : found;
}

function isSameScript(a: LanguageTag, b: LanguageTag): boolean {
  const scriptOf = (tag: LanguageTag) => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      return script === 'Latn' ? script : `${language}-${script}`;
    } catch {
      return tag;
    }
  };
  return scriptOf(a) === scriptOf(b);
}
