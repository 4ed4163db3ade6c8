// Chooses, among the languages a text is written in, the one nearest to a reader's. Which language the reader
// wants is settings' concern.
import type { LanguageTag, LocalText } from './types';

/** A text with the language it turned out to be in, for the `lang` attribute. */
export interface PickedText {
  readonly text: string;
  readonly language: LanguageTag;
}

/** Picks the text nearest to a language: itself, its script, its parent, the other Chinese script, English, any. */
export function pickText(local: LocalText, language: LanguageTag): PickedText {
  for (const tag of [...nearestTags(language), 'en', ...Object.keys(local)]) {
    if (Object.hasOwn(local, tag)) return { text: local[tag]!, language: tag };
  }
  return { text: '', language };
}

const cache = new Map<LanguageTag, readonly LanguageTag[]>();

function nearestTags(language: LanguageTag): readonly LanguageTag[] {
  const known = cache.get(language);
  if (known) return known;
  const tags = [language, ...wider(language)];
  cache.set(language, tags);
  return tags;
}

function wider(language: LanguageTag): LanguageTag[] {
  let locale: Intl.Locale;
  try {
    // Maximizing turns a region into its script: zh-TW and zh-HK are zh-Hant, zh-CN and zh are zh-Hans.
    locale = new Intl.Locale(language.replaceAll('_', '-')).maximize();
  } catch {
    return [];
  }
  const base = locale.language;
  const tags = [`${base}-${locale.script}-${locale.region}`, `${base}-${locale.region}`];
  tags.push(`${base}-${locale.script}`, base);
  if (base === 'zh') tags.push(locale.script === 'Hant' ? 'zh-Hans' : 'zh-Hant');
  return tags;
}
