// The words in all three languages: the choice of one, placeholders, plurals, lists.
import { describe, expect, it } from 'vitest';
import { interfaceLanguage, wordsIn } from './i18n';

describe('interfaceLanguage', () => {
  it.each([
    ['auto', ['en-GB', 'zh-TW'], 'en'],
    ['auto', ['fr', 'zh-TW'], 'zh-Hant'],
    ['auto', ['zh-HK'], 'zh-Hant'],
    ['auto', ['zh'], 'zh-Hans'],
    ['auto', ['zh-SG'], 'zh-Hans'],
    ['auto', ['zh-Hant-CN'], 'zh-Hant'],
    ['auto', ['de', 'ja'], 'en'],
    ['auto', [], 'en'],
    ['zh-Hans', ['en'], 'zh-Hans'],
    ['en', ['zh-TW'], 'en'],
  ] as const)('%s with %j is %s', (setting, languages, expected) => {
    expect(interfaceLanguage(setting, languages)).toBe(expected);
  });
});

describe('wordsIn', () => {
  it.each([
    ['en', 1, 'All facts'],
    ['en', 1234, 'All 1,234 facts'],
    ['zh-Hant', 9, '全部 9 則事實'],
    ['zh-Hans', 9, '全部 9 条事实'],
  ] as const)('counts in %s: %i', (language, count, expected) => {
    expect(wordsIn(language).count('card_all_facts', count)).toBe(expected);
  });

  it.each([
    ['en', 'Not this Stargate…'],
    ['zh-Hant', '不是這個Stargate…'],
    ['zh-Hans', '不是这个Stargate…'],
  ] as const)('fills placeholders in %s', (language, expected) => {
    expect(wordsIn(language).say('card_not_this', 'Stargate')).toBe(expected);
  });

  it('never reads a value as a placeholder', () => {
    expect(wordsIn('en').say('card_not_this', '$NAME$ $1')).toBe('Not this $NAME$ $1…');
  });

  it.each([
    ['en', 'A, B and C'],
    ['zh-Hant', 'A、B和C'],
    ['zh-Hans', 'A、B和C'],
  ] as const)('joins in %s', (language, expected) => {
    expect(wordsIn(language).list(['A', 'B', 'C']).join('')).toBe(expected);
  });
});
