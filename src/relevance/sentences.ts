// Words, in the reader's language, why a fact stands first. The only strings of this room.
import { type EntityKey, type LanguageTag, pickText } from '../dataset';
import type { Reasons, Scope } from './types';

interface Phrases {
  readonly reason: (parts: string) => string;
  readonly places: Readonly<Record<Exclude<Scope, 'none'>, string>>;
  readonly names: (list: string) => string;
  readonly mentions: (list: string) => string;
  readonly speaks: (list: string) => string;
  readonly quote: (word: string) => string;
  readonly and: string;
  readonly important: string;
}

const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    reason: (parts) => `Shown first because ${parts}.`,
    places: { paragraph: 'this paragraph', section: 'this section', page: 'this page' },
    names: (list) => `also names ${list}`,
    mentions: (list) => `mentions ${list}`,
    speaks: (list) => `speaks of ${list}`,
    quote: (word) => `“${word}”`,
    and: ' and ',
    important: 'Most important first: nothing in this paragraph points to one fact.',
  },
  'zh-Hant': {
    reason: (parts) => `排在最前，因為${parts}。`,
    places: { paragraph: '本段', section: '本節', page: '本頁' },
    names: (list) => `也提到${list}`,
    mentions: (list) => `寫到${list}`,
    speaks: (list) => `談到${list}`,
    quote: (word) => `「${word}」`,
    and: '，並',
    important: '依重要程度排列：本段沒有特別指向哪一則事實。',
  },
  'zh-Hans': {
    reason: (parts) => `排在最前，因为${parts}。`,
    places: { paragraph: '本段', section: '本节', page: '本页' },
    names: (list) => `也提到${list}`,
    mentions: (list) => `写到${list}`,
    speaks: (list) => `谈到${list}`,
    quote: (word) => `“${word}”`,
    and: '，并',
    important: '按重要程度排列：本段没有特别指向哪一条事实。',
  },
};

/** At most so many names, dates and figures, words: a line that must be read in a glance. */
const mostNames = 3;
const mostNumbers = 2;
const mostWords = 2;

// American lists put a comma before "and"; two things beside one another then read like three.
const listLocales: Readonly<Record<string, string>> = { en: 'en-GB' };

/** How a sentence is to be worded. */
export interface Wording {
  /** The reader's language. */
  readonly language: LanguageTag;
  /** The name of an entity in that language. */
  readonly nameOf: (key: EntityKey) => string;
}

/** One sentence that says why the first fact is first. */
export function explainRanking(why: Reasons, { language, nameOf }: Wording): string {
  // The sentences are chosen as any text of ours is: nearest language, English at last.
  const known = pickText(Object.fromEntries(Object.keys(phrases).map((tag) => [tag, tag])), language).text;
  const words = phrases[known]!;
  if (why.scope === 'none') return words.important;
  const join = (list: readonly string[]): string =>
    new Intl.ListFormat(listLocales[known] ?? known, { type: 'conjunction' }).format(list);
  const parts: string[] = [];
  const names = why.entities.slice(0, mostNames).map(nameOf);
  if (names.length > 0) parts.push(words.names(join(names)));
  const numbers = [...why.dates, ...why.figures].slice(0, mostNumbers);
  if (numbers.length > 0) parts.push(words.mentions(join(numbers)));
  const spoken = why.words.slice(0, mostWords).map(words.quote);
  if (spoken.length > 0 && parts.length < 2) parts.push(words.speaks(join(spoken)));
  const place = words.places[why.scope];
  return words.reason(`${place}${known === 'en' ? ' ' : ''}${parts.join(words.and)}`);
}
