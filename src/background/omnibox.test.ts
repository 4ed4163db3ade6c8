import { describe, expect, it } from 'vitest';
import { bundledPack, openShelf, wordsIn } from '../shared';
import { escapeXml, searchOver, suggest } from './omnibox';

const shelf = await openShelf([{ kind: 'bundled', id: bundledPack.id }]);
const search = await searchOver(shelf);

describe('suggest', () => {
  it.each([
    ['openai', 'en', /^OpenAI · Company · [\d,]+ facts$/],
    ['奧特曼', 'zh-Hant', /^奧特曼 · 人物 · \d+ 則事實$/],
    ['奥特曼', 'zh-Hans', /^奥特曼 · 人物 · \d+ 条事实$/],
  ] as const)('%s in %s', async (text, language, expected) => {
    expect((await suggest(text, search, wordsIn(language)))[0]?.description).toMatch(expected);
  });

  it('says when a fact was', async () => {
    const facts = await suggest('openai november 2023', search, wordsIn('en'));
    expect(facts.some(({ description }) => description.startsWith('Nov 2023 · '))).toBe(true);
  });

  it('suggests nothing for nonsense, and no more than a browser shows', async () => {
    expect(await suggest('qxzvkw', search, wordsIn('en'))).toEqual([]);
    expect((await suggest('microsoft', search, wordsIn('en'))).length).toBeLessThanOrEqual(6);
  });
});

it('keeps texts from being read as XML', () => {
  expect(escapeXml(`a < b & "c" > 'd'`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;');
});
