// Every word on every surface, in every language: none missing, none left over, none half translated.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly placeholders?: Record<string, { content: string }>;
}

const LOCALES = ['en', 'zh_TW', 'zh_CN'];
const messagesOf = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const english = messagesOf('en');
const keys = Object.keys(english);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');
const literals = new Set(sources.match(/(?<=['"`])[a-zA-Z]\w*(?=['"`])/g));
// `card_kind_${kind}` names every key that begins so.
const prefixes = [...new Set(sources.match(/(?<=`)[a-z]+_\w*(?=\$\{)/g))];

function isUsed(key: string): boolean {
  const stem = key.replace(/_(?:one|other)$/, '');
  return (
    [key, stem].some((word) => literals.has(word)) ||
    manifest.includes(`__MSG_${key}__`) ||
    prefixes.some((prefix) => prefix.length > 5 && key.startsWith(prefix))
  );
}

describe('_locales', () => {
  it.each(LOCALES)('%s has every message and no other', (locale) => {
    expect(Object.keys(messagesOf(locale)).sort()).toEqual([...keys].sort());
  });

  it('has no message that nothing says', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every message that the manifest asks for', () => {
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys).toEqual(expect.arrayContaining(asked));
  });

  it('has both forms of whatever is counted', () => {
    const stems = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));
    const counted = stems.filter((stem) => keys.includes(`${stem}_one`));
    expect(
      stems.filter(
        (stem) => !counted.includes(stem) && !prefixes.some((prefix) => stem.startsWith(prefix.slice(0, -1))),
      ),
    ).toEqual([]);
  });

  it.each(LOCALES)('%s fills the same placeholders as English, each of them known', (locale) => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messagesOf(locale))) {
      const contents = (of: Message) =>
        Object.values(of.placeholders ?? {})
          .map(({ content }) => content)
          .sort();
      expect(contents({ message, placeholders }), key).toEqual(contents(english[key]!));
      for (const [, name] of message.matchAll(/\$(\w+)\$/g))
        expect(Object.keys(placeholders), key).toContain(name!.toLowerCase());
    }
  });

  it.each(LOCALES)('%s takes a count as its first value, as it is given', (locale) => {
    for (const [key, { placeholders = {} }] of Object.entries(messagesOf(locale)))
      if (/_(?:one|other)$/.test(key) && placeholders.count)
        expect(placeholders.count.content, key).toBe('$1');
  });

  it.each(LOCALES)('%s leaves no message empty or untouched', (locale) => {
    for (const [key, { message }] of Object.entries(messagesOf(locale))) {
      expect(message.trim(), key).not.toBe('');
      // Names, symbols and numbers alone are the same everywhere.
      if (locale !== 'en' && /[a-z]{3} [a-z]{2}/i.test(english[key]!.message))
        expect(message, key).not.toBe(english[key]!.message);
    }
  });
});
