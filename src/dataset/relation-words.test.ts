// Relations said from both ends.
import { describe, expect, it } from 'vitest';
import { relationPhrase, relationTypes } from './relation-words';

const say = (type: string, end: 'from' | 'to', language: string) => {
  const { before, after } = relationPhrase(type, end, language);
  return `${before}OpenAI${after}`;
};

describe('relationPhrase', () => {
  it.each([
    ['invests-in', 'from', 'en', 'Invested in OpenAI'],
    ['invests-in', 'to', 'en', 'Backed by OpenAI'],
    ['invests-in', 'from', 'zh-TW', '投資OpenAI'],
    ['invests-in', 'to', 'zh-CN', '获OpenAI投资'],
    ['hired-staff-of', 'from', 'en', 'Hired most of the staff of OpenAI'],
    ['hired-staff-of', 'to', 'zh-Hant', '多數員工被OpenAI網羅'],
    ['partner-of', 'to', 'fr', 'Partner of OpenAI'],
    ['patron-of', 'from', 'zh-TW', 'patron of OpenAI'],
    ['patron-of', 'to', 'en', 'OpenAI: patron of'],
    ['constructor', 'from', 'en', 'constructor OpenAI'],
  ] as const)('%s from %s in %s: %s', (type, end, language, text) => {
    expect(say(type, end, language)).toBe(text);
  });

  it.each(relationTypes)('%s names the other end once, in every language', (type) => {
    for (const language of ['en', 'zh-Hant', 'zh-Hans'])
      for (const end of ['from', 'to'] as const)
        expect(say(type, end, language).split('OpenAI')).toHaveLength(2);
  });
});
