// The bundled pack's senses on passages of our own, in every language: what is meant, and what is not.
import { describe, expect, it } from 'vitest';
import { readBundledGazetteer } from '../../scripts/mentions';
import { namesakes } from '../../test/linking/namesakes';
import { passages } from '../../test/linking/passages';
import { readPassage } from '../../test/linking/read-passage';
import { explain, findMentions } from '.';
import type { Mention } from './types';

const gazetteer = readBundledGazetteer();
const brief = (mentions: readonly Mention[]) =>
  mentions.map(({ start, text, entities }) => ({ start, text, entity: entities[0].split('/')[1] }));

describe.each(Object.entries(passages))('linking in %s', (_language, rows) => {
  it.each(rows)('%s', (marked) => {
    const { text, mentions } = readPassage(marked);
    expect(brief(findMentions(gazetteer, text))).toEqual(mentions);
  });
});

it.each(namesakes)('tells bearers of one name apart: %s', (marked) => {
  const { text, mentions } = readPassage(marked);
  expect(brief(findMentions(gazetteer, text))).toEqual(mentions);
});

describe('what touches a name', () => {
  it.each([
    ['a possessive', 'OpenAI’s board met.', ['OpenAI']],
    ["a plain apostrophe's", "Microsoft's offer stands.", ['Microsoft']],
    ['a possessive of many', 'the Googles’ of this world', []],
    ['a plural that is another word', 'All the OpenAIs and Microsofts of this world.', []],
    ['a hyphen', 'a Microsoft-backed start-up', ['Microsoft']],
    ['Chinese on both sides', '微軟的Azure與OpenAI的模型', ['微軟', 'Azure', 'OpenAI']],
    ['a Korean particle', '오픈AI는 마이크로소프트와 만났다.', ['오픈AI', '마이크로소프트']],
    ['a Japanese particle', 'マイクロソフトはOpenAIに出資した。', ['マイクロソフト', 'OpenAI']],
    ['a hashtag', 'Big day. #OpenAI #Microsoft', []],
    ['a Chinese hashtag', '今天的消息 #微軟 #輝達', []],
    ['a handle', 'as @OpenAI and @Microsoft wrote', []],
    ['an address of mail', 'write to press@openai.com', []],
    ['an address of the web', 'see https://openai.com/index and www.microsoft.com', []],
    ['a host alone', 'see openai.com or learn.microsoft.com', []],
    ['a file', 'open openai_client.py and see', []],
    [
      'brackets and quotes',
      '(OpenAI) “Microsoft” 「微軟」《OpenAI》',
      ['OpenAI', 'Microsoft', '微軟', 'OpenAI'],
    ],
    ['an end of a sentence', 'It was OpenAI. Microsoft? Microsoft!', ['OpenAI', 'Microsoft', 'Microsoft']],
  ])('%s: %s', (_what, text, expected) => {
    expect(findMentions(gazetteer, text).map((mention) => mention.text)).toEqual(expected);
  });
});

describe('what a page tells', () => {
  it.each([
    ['a full name licenses the surname below', 'Sam Altman left.', 'Altman will be back.', 1],
    ['and above', 'Sam Altman left.\nIt was Altman who called.', '', 2],
    ['nothing licenses it', 'Altman will be back.', '', 0],
    ['another Altman does not', 'Robert Altman directed it.', 'Altman liked actors.', 0],
  ])('%s', (_name, first, second, count) => {
    const mentions = findMentions(gazetteer, `${second}\n${first}`);
    expect(mentions.filter(({ text }) => text.includes('Altman')).length).toBe(
      count + (second && count ? 1 : 0),
    );
  });

  it('holds two senses on one page', () => {
    const text =
      'Apple sued the maker of a rival smartphone.\nThe orchard sells apple juice; Apple trees need frost.';
    expect(brief(findMentions(gazetteer, text))).toEqual([{ start: 0, text: 'Apple', entity: 'apple' }]);
  });

  it('says why, and what decided', () => {
    const text = 'OpenAI, SoftBank and Oracle will build a data center.';
    const oracle = findMentions(gazetteer, text).find((mention) => mention.text === 'Oracle') as Mention;
    expect(explain(oracle)).toMatchObject({ name: 'Oracle', fullName: null });
    expect(explain(oracle).near).toEqual(expect.arrayContaining(['SoftBank', 'data center']));
    const lone = findMentions(gazetteer, 'The captain greeted Oracle investors.')[0] as Mention;
    expect(explain(lone).decisive).toEqual(['investors']);
  });
});

describe('what the reader muted', () => {
  const text = 'Microsoft and OpenAI signed; ＭＩＣＲＯＳＯＦＴ paid.';
  it('leaves out a name, however it is written', () => {
    expect(brief(findMentions(gazetteer, text, { mutedNames: ['microsoft'] }))).toMatchObject([
      { text: 'OpenAI' },
    ]);
  });
  it('leaves out a sense, and keeps what it says of others', () => {
    const mutedEntities = ['microsoft-openai/openai'] as const;
    expect(findMentions(gazetteer, text, { mutedEntities }).length).toBe(2);
  });
});
