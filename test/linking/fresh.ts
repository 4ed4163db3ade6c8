// A second set of passages of our own, to measure linking on texts that its rules were not made for. They were written in
// one go from general knowledge of how such pages are worded, before the cues of the names in them were looked at. Every
// second one of a language is held out: while rules are changed only the others are read.
import { freshEn } from './fresh-en';
import { freshJa, freshKo } from './fresh-ja-ko';
import { freshHans, freshHant } from './fresh-zh';
import { type Passage, readPassage } from './read-passage';
import { secondByLanguage } from './second';

/** A passage with its language and the half that it belongs to. */
export interface FreshPassage extends Passage {
  readonly lang: string;
  readonly half: 'open' | 'held-out';
}

/** The languages' passages as they were written, marks included. */
export const freshByLanguage: Readonly<Record<string, readonly string[]>> = {
  en: freshEn,
  ja: freshJa,
  ko: freshKo,
  'zh-Hans': freshHans,
  'zh-Hant': freshHant,
};

/** The second set, read; all of it is open by now. */
export function readSecondPassages(): FreshPassage[] {
  return Object.entries(secondByLanguage).flatMap(([lang, rows]) =>
    rows.map((row) => ({ ...readPassage(row), lang, half: 'open' })),
  );
}

/** All passages of the first set, read. */
export function readFreshPassages(): FreshPassage[] {
  return Object.entries(freshByLanguage).flatMap(([lang, rows]) =>
    rows.map((row, index) => ({ ...readPassage(row), lang, half: index % 2 === 0 ? 'open' : 'held-out' })),
  );
}
