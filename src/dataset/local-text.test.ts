// Which of a text's languages a reader gets.
import { describe, expect, it } from 'vitest';
import { pickText } from './local-text';

const all = { en: 'en', 'zh-Hant': 'hant', 'zh-Hans': 'hans', ja: 'ja' };

describe('pickText', () => {
  it.each([
    [all, 'en', 'en'],
    [all, 'en-GB', 'en'],
    [all, 'en_US', 'en'],
    [all, 'zh-TW', 'zh-Hant'],
    [all, 'zh-HK', 'zh-Hant'],
    [all, 'zh-Hant-MO', 'zh-Hant'],
    [all, 'zh_TW', 'zh-Hant'],
    [all, 'zh-CN', 'zh-Hans'],
    [all, 'zh-SG', 'zh-Hans'],
    [all, 'zh', 'zh-Hans'],
    [all, 'ja-JP', 'ja'],
    [all, 'ko', 'en'],
    [all, 'not a tag!', 'en'],
    [{ en: 'a', 'zh-Hant': 'b' }, 'zh-CN', 'zh-Hant'],
    [{ en: 'a', 'zh-Hans': 'b' }, 'zh-TW', 'zh-Hans'],
    [{ fr: 'a', pt: 'b' }, 'pt-BR', 'pt'],
    [{ 'pt-BR': 'a', fr: 'b' }, 'pt', 'pt-BR'],
    [{ fr: 'a', de: 'b' }, 'ko', 'fr'],
  ])('%j for %s is the %s one', (text, language, picked) => {
    expect(pickText(text, language)).toEqual({
      text: (text as Record<string, string>)[picked],
      language: picked,
    });
  });

  it('reads no prototype', () => {
    expect(pickText({ en: 'a' }, 'constructor')).toEqual({ text: 'a', language: 'en' });
  });

  it('gives an empty text for none', () => {
    expect(pickText({}, 'en')).toEqual({ text: '', language: 'en' });
  });
});
