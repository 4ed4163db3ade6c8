import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset';
import { createSearchIndex } from '../search';
import { bundledPack, wordsIn } from '../shared';
import { escapeXml, suggest } from './omnibox';

const dataset = createDataset([bundledPack]);
const index = createSearchIndex(dataset.packs);

describe('suggest', () => {
  it.each([
    ['openai', 'en', /^OpenAI · Company · [\d,]+ facts$/],
    ['奧特曼', 'zh-Hant', /^奧特曼 · 人物 · \d+ 則事實$/],
    ['奥特曼', 'zh-Hans', /^奥特曼 · 人物 · \d+ 条事实$/],
  ] as const)('%s in %s', (text, language, expected) => {
    expect(suggest(text, index, dataset, wordsIn(language))[0]?.description).toMatch(expected);
  });

  it('says when a fact was', () => {
    const facts = suggest('openai november 2023', index, dataset, wordsIn('en'));
    expect(facts.some(({ description }) => description.startsWith('Nov 2023 · '))).toBe(true);
  });

  it('suggests nothing for nonsense, and no more than a browser shows', () => {
    expect(suggest('qxzvkw', index, dataset, wordsIn('en'))).toEqual([]);
    expect(suggest('microsoft', index, dataset, wordsIn('en')).length).toBeLessThanOrEqual(6);
  });
});

it('keeps texts from being read as XML', () => {
  expect(escapeXml(`a < b & "c" > 'd'`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;');
});
