// Paragraphs of our own, at the length of real news and in words that keep away from the facts' own: roles for names,
// seasons for dates, other ways to say an amount. Each has a name pointed at and the facts that a careful reader would
// want first (any of them); all were labelled before they were first run. In each list every second one is held out.
import type { FreshParagraph } from './fresh';
import { newsEn, newsEnFallbacks } from './news-en';
import { newsJa, newsJaKoFallbacks, newsKo } from './news-ja-ko';
import { newsHans, newsHant, newsZhFallbacks } from './news-zh';

/** Paragraphs by language. */
export const newsParagraphs: Readonly<Record<string, readonly FreshParagraph[]>> = {
  en: newsEn,
  'zh-Hant': newsHant,
  'zh-Hans': newsHans,
  ja: newsJa,
  ko: newsKo,
};

/** Paragraphs in which nothing points to a fact: any of the entity's most important ones may come first. */
export const newsFallbacks = [...newsEnFallbacks, ...newsZhFallbacks, ...newsJaKoFallbacks];
