// What compiling makes of a pack's names, beyond what the passages show.
import { describe, expect, it } from 'vitest';
import type { Alias } from '../dataset';
import { compileGazetteer, findMentions, writeTables } from '.';
import { openLexicon } from './lexicon';
import { createRules } from './rules';

it('keeps a name whole that holds the sign which joins lists', () => {
  const gazetteer = compileGazetteer([
    { id: 'p', aliases: [{ entity: 'one', text: 'Foo|Bar', for: ['this|that'] }] },
  ]);
  const found = findMentions(gazetteer, 'A Foo|Bar and a Foo｜Bar, but no Bar and no Foo, this nor that.');
  expect(found.map(({ text }) => text)).toEqual(['Foo|Bar', 'Foo｜Bar']);
  expect(gazetteer.lists).toEqual(['this｜that']);
});

describe('what is said twice is written once', () => {
  const rule = { certainty: 'open', for: ['#trade', 'cloud'], against: ['temple'] } as const;
  const alias = (entity: string, text: string | string[]): Alias => ({ entity, text, ...rule }) as never;
  const gazetteer = compileGazetteer([
    {
      id: 'p',
      aliases: [
        alias('one', ['Foo', 'Fu']),
        alias('one', 'Fou'),
        alias('two', 'Bar'),
        { entity: 'one', text: 'Foo Inc' },
      ],
      cues: [
        { id: 'unused', words: ['harbour'] },
        { id: 'trade', words: ['market', 'price', 'market'] },
      ],
    },
  ]);
  it('names of one entity under one rule', () => {
    expect(gazetteer.names).toEqual([
      [0, 0, 'Foo|Fu|Fou'],
      [1, 0, 'Bar'],
      [0, 1, 'Foo Inc'],
    ]);
    expect(gazetteer.entities).toEqual(['p/one', 'p/two']);
  });
  it('rules and lists, those that no name asks for left out', () => {
    expect(gazetteer.lists).toEqual(['market|price', 'cloud', 'temple']);
    expect(gazetteer.ownLists).toBe(1);
    expect(gazetteer.rules).toHaveLength(2);
  });
});

it.each<
  readonly [
    what: string,
    alias: Partial<Alias>,
    rule: readonly [certainty: string, letterCase: string, form: string],
  ]
>([
  ['a bare name is certain, in any case', {}, ['certain', 'any', 'name']],
  ['an open one has its capitals', { certainty: 'open' }, ['open', 'capital', 'name']],
  ['but where the pack says otherwise', { certainty: 'open', case: 'any' }, ['open', 'any', 'name']],
  ['a certain one may ask for its case', { case: 'exact' }, ['certain', 'exact', 'name']],
  ['forms are kept', { form: 'surname', certainty: 'rare' }, ['rare', 'capital', 'surname']],
  [
    'a name of something else is certain with its capitals',
    { entity: undefined, certainty: 'open' },
    ['certain', 'capital', 'name'],
  ],
  ['or in the case the pack asks for', { entity: undefined, case: 'any' }, ['certain', 'any', 'name']],
])('%s', (_what, alias, [certainty, letterCase, form]) => {
  const gazetteer = compileGazetteer([
    { id: 'p', aliases: [{ entity: 'one', text: 'Foo', ...alias } as Alias] },
  ]);
  const lexicon = openLexicon(writeTables(gazetteer));
  const [name] = lexicon.names('foo') ?? [];
  expect(name).toMatchObject({
    letterCase,
    form,
    entity: alias.entity === undefined && 'entity' in alias ? -1 : 0,
  });
  expect(lexicon.rule(0)).toMatchObject({ certainty, form });
});

it('a rule has the words that stand beside its names, each of its lists in its place', () => {
  const beside = {
    precededBy: ['Chief', '#trade'],
    followedBy: ['Cloud'],
    notPrecededBy: ['Great'],
    notFollowedBy: ['Bone', 'Age'],
  };
  const gazetteer = compileGazetteer([
    {
      id: 'p',
      aliases: [{ entity: 'one', text: 'Foo', ...beside }],
      cues: [{ id: 'trade', words: ['Market'] }],
    },
  ]);
  expect(createRules(gazetteer, (text) => text.toLowerCase())).toMatchObject([
    {
      weighed: [],
      speaksFor: [],
      precededBy: ['market', 'chief'],
      followedBy: ['cloud'],
      notPrecededBy: ['great'],
      notFollowedBy: ['bone', 'age'],
    },
  ]);
});

describe('Han is written in one script and read in both', () => {
  const gazetteer = compileGazetteer(
    [{ id: 'p', aliases: [{ entity: 'one', text: ['微軟', '軟|件'], certainty: 'open', for: ['雲端'] }] }],
    { han: '軟软雲云龍龙云云' },
  );
  it('names and cues are Simplified', () => {
    expect(gazetteer.names[0]?.[2]).toBe('微软|软｜件');
    expect(gazetteer.lists).toEqual(['云端']);
  });
  it('with the pairs that they need, and all pairs for cutting words', () => {
    expect(gazetteer.han).toContain('軟软雲云');
    expect(gazetteer.han).not.toContain('龍');
    expect(gazetteer.han).not.toContain('云云');
    expect(gazetteer.allHan).toBe('軟雲龍云软云龙云');
  });
  it('and no pairs where none are given', () => {
    const bare = compileGazetteer([{ id: 'p', aliases: [{ entity: 'one', text: '微軟' }] }]);
    expect(bare).toMatchObject({ han: '', allHan: '', names: [[0, 0, '微軟']] });
  });
});
