// Who else bears a name: given names before a surname, surnames after a given name, relatives who are no bearers at all.
import { beforeAll, describe, expect, it } from 'vitest';
import { markedPlace as place } from '../../test/linking/marked-place';
import { isGivenName, isKin, isOtherBearer } from './bearers';
import { takeGrammar } from './grammar';
import { GRAMMAR } from './grammar-words';
import type { Rule } from './rules';

beforeAll(() => takeGrammar(GRAMMAR));

const rule = (form: Rule['form'], more: Partial<Rule> = {}): Rule => ({
  certainty: 'open',
  form,
  weights: [],
  weighed: [],
  speaksFor: [],
  precededBy: [],
  followedBy: [],
  notPrecededBy: [],
  notFollowedBy: [],
  ...more,
});

describe('another bearer', () => {
  it.each<readonly [text: string, rule: Rule, isOther: boolean]>([
    ['It was Robert [Altman] who came.', rule('surname'), true],
    ['It was R. [Altman] who came.', rule('surname'), true],
    ['It was [Altman] who came.', rule('surname'), false],
    ['It was Mr. [Altman] who came.', rule('surname'), false],
    ['Then [Altman] came.', rule('surname'), false],
    ['It was Sam [Altman] who came.', rule('surname', { precededBy: ['sam'] }), false],
    ['It was robert [Altman] who came.', rule('surname', { notPrecededBy: ['robert'] }), true],
    ['It was Robert [Altman] who came.', rule('name'), false],
    ['Late Night With Robert [Altman] Under Pale Stars', rule('surname'), false],
    ['It was Robert [奧特曼] who came.', rule('surname'), false],
    ['It was 羅伯特·[奧特曼] who came.', rule('surname'), true],
    ['It was [Claude] Shannon who came.', rule('given'), true],
    ['It was [Claude] 3 that came.', rule('given'), false],
    ['It was [Claude] who came.', rule('given'), false],
    ["It was [Claude]'s Opus that came.", rule('given'), false],
    ['It was [Claude] Opus that came.', rule('given', { followedBy: ['opus'] }), false],
    ['It was [Claude] debussy who came.', rule('given', { notFollowedBy: ['debussy'] }), true],
  ])('%s', (text, it, isOther) => {
    expect(isOtherBearer(place(text), it)).toBe(isOther);
  });
});

it.each([
  ['Robert', false, true],
  ['Robert', true, true],
  ['R.', false, true],
  ['Mr.', false, false],
  ['Mr', false, false],
  ['Yesterday', false, true],
  ['Yesterday', true, false],
  ['Then', true, true],
])('%s before a surname, opening a sentence: %s', (word, opensSentence, isGiven) => {
  expect(isGivenName({ word, opensSentence })).toBe(isGiven);
});

it.each([
  ['his sister [Annie Altman] spoke', true],
  ['and [Annie Altman], his sister, spoke', true],
  ['他的妹妹[Annie] 說', true],
  ['[Sam Altman] spoke', false],
  ['the sister ship of [Sam Altman]', false],
  ['his sister spoke with [Sam Altman]', false],
  ['[Sam Altman] spoke, and his sister too', false],
])('a relative: %s', (text, expected) => {
  expect(isKin(place(text))).toBe(expected);
});
