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
