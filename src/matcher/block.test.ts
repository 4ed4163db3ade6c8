// What one block mentions, why, and what it tells other blocks: packs of a few names, one entity spoken for by few words,
// so that each row hangs on one thing.
import { describe, expect, it } from 'vitest';
import type { Alias, EntityKey } from '../dataset';
import { compileGazetteer, createPageLinker, type LinkOptions, type Reason } from '.';
import type { NamingPack } from './types';

const PACK: NamingPack = {
  id: 'p',
  aliases: [
    // The first entity of a gazetteer has the index 0, which is no "none".
    { entity: 'pear', text: ['Pear', 'Pear Inc'], for: ['#trade'] },
    {
      entity: 'oracle',
      text: 'Oracle',
      certainty: 'open',
      for: ['#trade', 'cloud'],
      against: ['temple'],
      followedBy: ['servers'],
      notFollowedBy: ['bone'],
    },
    { entity: 'delphi', text: 'Delphi', certainty: 'likely', for: ['#trade'], against: ['temple'] },
    { entity: 'musk', text: ['Elon Musk', 'E. Musk'] },
    { entity: 'musk', text: 'Musk', certainty: 'doubtful', form: 'surname', precededBy: ['elon'] },
    { entity: 'plum', text: 'Plum' },
    { text: 'Oracle of Delphi' },
    { entity: 'amber', text: 'Jade', certainty: 'open', for: ['amber'] },
    { entity: 'jade', text: 'Jade', certainty: 'open', for: ['#trade', 'jewel'] },
  ] as Alias[],
  cues: [{ id: 'trade', words: ['market', 'price'] }],
};
const SECOND: NamingPack = {
  id: 'q',
  aliases: [
    { entity: 'oracle-two', text: 'Oracle', certainty: 'open', for: ['cloud'] },
    { entity: 'pear-two', text: 'Pear' },
  ],
};

function linkerOf(
  blocks: readonly string[],
  packs: readonly NamingPack[] = [PACK],
  options: LinkOptions = {},
) {
  const linker = createPageLinker(compileGazetteer(packs), options);
  for (const [id, text] of blocks.entries()) linker.set(id, text);
  return linker.update();
}

/** The entities that each block mentions, without their pack. */
const linked = (...blocks: string[]): string[][] => {
  const all = linkerOf(blocks);
  return blocks.map((_, id) =>
    (all.get(id) ?? []).map(({ entities }) => entities[0].split('/')[1] as string),
  );
};

describe('a block is linked by what it holds', () => {
  it.each<readonly [what: string, text: string, entities: readonly string[]]>([
    ['a certain name', 'the Pear', ['pear']],
    ['an open name alone is not', 'the Oracle', []],
    ['a word for it', 'the Oracle in a cloud', ['oracle']],
    ['a word for and a word against it', 'the Oracle in a cloud and a temple', []],
    ['a certain name speaks for an open one', 'the Oracle and Pear', ['oracle', 'pear']],
    [
      'a likely one that is in no doubt does',
      'Delphi sold at a price to the market, as did Oracle',
      ['delphi', 'oracle'],
    ],
    ['a name of something else is none, and hides the names in it', 'the Oracle of Delphi in a cloud', []],
    ['nothing', 'the harbour was calm', []],
    ['names in addresses are none', 'see pear.com and @pear and the cloud', []],
    ['and say nothing', 'the Oracle at pear.com', []],
    ['the better of two senses', 'a Jade of amber', ['amber']],
    ['whichever comes first', 'a Jade, a jewel', ['jade']],
    ['the better of two that are both spoken for', 'a Jade of amber, at a market, a jewel', ['jade']],
    ['the first of two that are as good', 'a Jade of amber, a jewel', ['amber']],
  ])('%s', (_what, text, entities) => {
    expect(linked(text)).toEqual([entities]);
  });
});

describe('blocks that hold a name tell each other', () => {
  it.each<readonly [what: string, blocks: readonly string[], entities: readonly (readonly string[])[]]>([
    [
      'cues add up',
      ['an Oracle', 'Plum price', 'Plum cloud', 'Plum market'],
      [['oracle'], ['plum'], ['plum'], ['plum']],
    ],
    [
      'a block without a name says nothing',
      ['an Oracle', 'a price', 'a cloud', 'a market'],
      [[], [], [], []],
    ],
    ['certain names are cues', ['an Oracle', 'Pear market', 'Plum cloud'], [['oracle'], ['pear'], ['plum']]],
    [
      'one in three blocks is one cue',
      ['an Oracle', 'Pear cloud', 'Pear cloud', 'Pear cloud'],
      [[], ['pear'], ['pear'], ['pear']],
    ],
    [
      'likely names are, once their block leaves no doubt of them',
      ['an Oracle', 'so Delphi at the price', 'Plum cloud'],
      [['oracle'], ['delphi'], ['plum']],
    ],
    ['and else are not', ['an Oracle', 'so Delphi', 'Plum cloud, price'], [[], ['delphi'], ['plum']]],
    ['the full name licenses the surname', ['we saw that Musk was there', 'Elon Musk'], [['musk'], ['musk']]],
    ['before and after', ['Elon Musk', 'we saw that Musk was there'], [['musk'], ['musk']]],
    [
      'that of a relative does not',
      ['we saw that Musk was there', 'we saw that Errol, brother of Elon Musk, was there'],
      [[], ['musk']],
    ],
    [
      'nor does that of another bearer',
      ['we saw that Musk was there', 'we saw that Kimbal Musk was there'],
      [[], []],
    ],
    [
      'other bearers forbid it',
      [
        'we saw that Musk was there',
        'Elon Musk',
        'we saw that Kimbal Musk was there',
        'we saw that Tosca Musk was there',
      ],
      [[], ['musk'], [], []],
    ],
    [
      'a relative of someone is no other bearer',
      [
        'we saw that Musk was there',
        'Elon Musk',
        'we saw that his brother Kimbal Musk was there',
        'we saw that his sister Tosca Musk was there',
      ],
      [['musk'], ['musk'], [], []],
    ],
    [
      'where a name is refused, it is less trusted elsewhere',
      ['we saw that Oracle price', 'we saw 《Oracle》 there'],
      [[], []],
    ],
    [
      'where it is part of another name, that says nothing of it',
      ['we saw that Oracle price', 'we saw that Oracle bone'],
      [['oracle'], []],
    ],
    [
      'where it is only not linked, it is not',
      ['we saw that Oracle price', 'we saw that Oracle'],
      [['oracle'], []],
    ],
  ])('%s', (_what, blocks, entities) => {
    expect(linked(...blocks)).toEqual(entities);
  });
});

describe('in one block the last full name before a surname counts', () => {
  const [ours, another, ofKin, bare] = [
    'we heard that Elon Musk spoke there. ',
    'we heard that Kimbal Musk spoke there. ',
    'we heard that his brother Kimbal Musk spoke there. ',
    'we heard that Musk spoke there. ',
  ];
  it.each<readonly [what: string, sentences: readonly string[], linked: readonly string[]]>([
    ['ours', [ours, bare], ['Elon Musk', 'Musk']],
    ['another', [another, bare], []],
    ['another after ours', [ours, another, bare], ['Elon Musk']],
    ['ours after another', [another, ours, bare], ['Elon Musk', 'Musk']],
    ['each in its turn', [ours, bare, another, bare, ours, bare], ['Elon Musk', 'Musk', 'Elon Musk', 'Musk']],
    ['a relative is none', [ours, ofKin, bare], ['Elon Musk', 'Musk']],
  ])('%s', (_what, sentences, texts) => {
    expect((linkerOf([sentences.join('')]).get(0) ?? []).map(({ text }) => text)).toEqual(texts);
  });
});

describe('a mention says why', () => {
  const reasonsOf = (blocks: readonly string[], entity: string): readonly Reason[] =>
    (linkerOf(blocks).get(0) ?? []).find(({ entities }) => entities[0] === `p/${entity}`)?.reasons ?? [];
  it.each<
    readonly [
      what: string,
      entity: string,
      blocks: readonly string[],
      reasons: readonly (readonly [kind: string, text: string, decisive: boolean])[],
    ]
  >([
    ['the name alone', 'pear', ['a Pear'], [['name', 'Pear', true]]],
    ['a word near by', 'oracle', ['the Oracle in a Cloud'], [['near', 'Cloud', true]]],
    [
      'two, neither of which decided',
      'oracle',
      ['the Oracle in a cloud by price'],
      [
        ['near', 'cloud', false],
        ['near', 'price', false],
      ],
    ],
    [
      'two that each would do',
      'oracle',
      ['the Oracle by price, market'],
      [
        ['near', 'price', false],
        ['near', 'market', false],
      ],
    ],
    ['what touches it', 'oracle', ['the Oracle servers'], [['beside', 'servers', true]]],
    [
      'what weighs against it is no reason',
      'delphi',
      ['see 《Delphi》, price, market'],
      [
        ['near', 'price', true],
        ['near', 'market', true],
      ],
    ],
    ['a certain name near by', 'oracle', ['the Oracle and Pear'], [['near', 'Pear', true]]],
    [
      'the first writing of a name',
      'musk',
      ['It was Musk again.', 'E. Musk spoke.', 'Elon Musk spoke.'],
      [['full-name', 'E. Musk', true]],
    ],
    [
      'and in one block',
      'musk',
      ['It was Musk again. E. Musk spoke, and Elon Musk spoke.'],
      [['full-name', 'E. Musk', true]],
    ],
    [
      'a word of the page',
      'oracle',
      ['the Oracle', 'Plum cloud', 'Plum price', 'Plum Market'],
      [['page', 'Market', true]],
    ],
  ])('%s', (_what, entity, blocks, reasons) => {
    expect(reasonsOf(blocks, entity).map(({ kind, text, decisive }) => [kind, text, decisive])).toEqual(
      reasons,
    );
  });
});

describe('two packs', () => {
  const entitiesOf = (text: string, packs: readonly NamingPack[], options: LinkOptions = {}) =>
    (linkerOf([text], packs, options).get(0) ?? []).map(({ entities }) => entities);
  it.each<
    readonly [
      what: string,
      text: string,
      packs: readonly NamingPack[],
      options: LinkOptions,
      entities: readonly (readonly EntityKey[])[],
    ]
  >([
    ['give one entity each', 'a Pear', [PACK, SECOND], {}, [['p/pear', 'q/pear-two']]],
    ['in the reader’s order', 'a Pear', [SECOND, PACK], {}, [['q/pear-two', 'p/pear']]],
    ['where both link it', 'the Oracle in a cloud', [PACK, SECOND], {}, [['p/oracle', 'q/oracle-two']]],
    ['where one does', 'the Oracle at a price', [PACK, SECOND], {}, [['p/oracle']]],
    [
      'with a sense muted, the other',
      'a Pear',
      [PACK, SECOND],
      { mutedEntities: ['p/pear'] },
      [['q/pear-two']],
    ],
    ['with both muted, none', 'a Pear', [PACK, SECOND], { mutedEntities: ['p/pear', 'q/pear-two'] }, []],
    ['with the name muted, none', 'a Pear', [PACK, SECOND], { mutedNames: ['PEAR'] }, []],
    [
      'with another name muted, both',
      'a Pear',
      [PACK, SECOND],
      { mutedNames: ['Pear Inc'] },
      [['p/pear', 'q/pear-two']],
    ],
  ])('%s', (_what, text, packs, options, entities) => {
    expect(entitiesOf(text, packs, options)).toEqual(entities);
  });
});

it('offsets are those of the text as given', () => {
  const text = 'a \u00adPe\u00adar and E\u0301 Pear';
  const mentions = linkerOf([text]).get(0) ?? [];
  expect(mentions.map(({ start, end, text: name }) => [start, end, name])).toEqual([
    [3, 8, 'Pe\u00adar'],
    [16, 20, 'Pear'],
  ]);
});

describe('of a name that needs its context', () => {
  const mentioned = (text: string): number => linked(`${text} cloud price`)[0]?.length ?? 0;

  it('fifty within reach are looked at, and more again past it', () => {
    expect(mentioned('the Oracle '.repeat(50))).toBeGreaterThan(0);
    const starts =
      linkerOf(['cloud the Oracle '.repeat(300)])
        .get(0)
        ?.map(({ start }) => start) ?? [];
    expect(starts.length).toBeGreaterThan(100);
    for (const [at, start] of starts.entries())
      expect(start - (starts[at - 50] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000);
  });

  it('no number of names that are certain is too many', () => {
    expect(mentioned('the Pear '.repeat(300))).toBe(300);
  });
});
