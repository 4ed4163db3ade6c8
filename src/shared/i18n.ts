// The extension's own words in the reader's language. chrome.i18n knows the browser's language alone, so the same
// _locales files are read at build time and chosen here; plurals and lists are Intl's. Facts are the pack's, not ours.
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import zhHans from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import zhHant from '../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import type { InterfaceLanguage, Settings } from './settings';

/** A key of `_locales/en/messages.json`, the full list. */
export type MessageKey = keyof typeof en;

/** A key with two forms, `KEY_one` and `KEY_other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const MESSAGES: Record<InterfaceLanguage, Readonly<Record<string, Message>>> = {
  en,
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
};

/** The words of one language. */
export interface Words {
  readonly language: InterfaceLanguage;
  /** A message, its placeholders filled with the values in order. */
  say(key: MessageKey, ...values: readonly (string | number)[]): string;
  /** The form of a message that fits a count; the count is its first value. */
  count(key: CountKey, count: number, ...values: readonly (string | number)[]): string;
  /** A message in pieces, so that values may be elements: plain text and values in the order they are read. */
  pieces<Value>(key: MessageKey, ...values: readonly Value[]): (string | Value)[];
  /** Items joined as the language joins them, in pieces: "A, B and C", 「A、B和C」. */
  list<Value>(items: readonly Value[]): (string | Value)[];
}

/** The language to speak: the reader's choice, else the first of the browser's that we have, else English. */
export function interfaceLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
    if (language === 'en') return 'en';
  }
  return 'en';
}

/** The browser's languages: that of its own menus first, then those it asks pages for. */
export function browserLanguages(): readonly string[] {
  return [chrome.i18n.getUILanguage(), ...navigator.languages];
}

/** The words of a language. */
export function wordsIn(language: InterfaceLanguage): Words {
  const messages = MESSAGES[language];
  const plural = new Intl.PluralRules(language);
  // Made once: a number's own toLocaleString makes one at each call, half of what a row of the popup took to draw.
  const number = new Intl.NumberFormat(language);
  // British English, for "A, B and C": the press we quote writes no comma before the "and".
  const joiner = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const pieces = <Value>(key: string, values: readonly Value[]): (string | Value)[] => {
    const { message, placeholders } = (messages[key] ?? en[key as MessageKey]) as Message;
    return message.split(/\$(\w+)\$/).flatMap((piece, index): (string | Value)[] => {
      if (index % 2 === 0) return piece === '' ? [] : [piece];
      const position = Number(placeholders?.[piece.toLowerCase()]?.content.slice(1));
      const value = values[position - 1];
      return value === undefined ? [] : [value];
    });
  };
  return {
    language,
    say: (key, ...values) => pieces(key, values).join(''),
    count: (key, count, ...values) =>
      pieces(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`, [
        number.format(count),
        ...values,
      ]).join(''),
    pieces: (key, ...values) => pieces(key, values),
    list: (items) =>
      joiner
        .formatToParts(items.map((_, index) => String(index)))
        .map((part) => (part.type === 'element' ? (items[Number(part.value)] as never) : part.value)),
  };
}
