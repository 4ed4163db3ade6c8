// What the sum of a page's blocks tells one of them: counts without its own share, and a signature that changes whenever
// what some block sees can change.
import { describe, expect, it } from 'vitest';
import type { Name } from './name-table';
import { type Contribution, PageEvidence } from './page-evidence';

interface Share {
  /** Cue id, its text, its lists. */
  readonly cues?: readonly (readonly [id: number, text: string, ...lists: number[]])[];
  readonly anchors?: readonly (readonly [entity: number, text: string])[];
  readonly refusals?: readonly string[];
  readonly ours?: readonly number[];
  readonly others?: readonly string[];
}

const shareOf = ({
  cues = [],
  anchors = [],
  refusals = [],
  ours = [],
  others = [],
}: Share): Contribution => ({
  cues: new Map(cues.map(([id, text, ...lists]) => [id, { lists, text }])),
  anchors: new Map(anchors),
  refusals: new Set(refusals),
  ours: new Set(ours),
  others: new Set(others),
});

const apple = { plain: 'apple', entity: 7 } as Name;

/** What a block sees of list 0 and of a name, and the signature of both. */
function look(evidence: PageEvidence, own: Contribution) {
  const view = evidence.viewFrom(own);
  return {
    count: view.countOf(0),
    example: view.exampleOf(0),
    isAnchored: view.isAnchored(7),
    anchor: view.anchorText(7),
    ...view.bearers(apple),
    refusals: view.refusals(apple),
  };
}

const NOTHING = {
  count: 0,
  example: '',
  isAnchored: false,
  anchor: '',
  ours: 0,
  others: 0,
  refusals: 0,
};

const VIEWS: readonly [
  what: string,
  own: Share,
  elsewhere: readonly Share[],
  seen: Partial<typeof NOTHING>,
][] = [
  ['an empty page', {}, [], {}],
  ['a cue elsewhere', {}, [{ cues: [[1, 'shares', 0]] }], { count: 1, example: 'shares' }],
  ['its own cue does not count', { cues: [[1, 'shares', 0]] }, [], {}],
  [
    'its own cue counts once it stands elsewhere too',
    { cues: [[1, 'shares', 0]] },
    [{ cues: [[1, 'Shares', 0]] }],
    { count: 1, example: 'Shares' },
  ],
  [
    'a cue in two blocks elsewhere counts once',
    {},
    [{ cues: [[1, 'shares', 0]] }, { cues: [[1, 'shares', 0]] }],
    { count: 1, example: 'shares' },
  ],
  ['a cue of another list does not count', {}, [{ cues: [[7, 'shares', 1]] }], {}],
  [
    'a cue of two lists counts for each',
    {},
    [{ cues: [[1, 'shares', 1, 0]] }],
    { count: 1, example: 'shares' },
  ],
  [
    'the first word by its letters is told, its own left out',
    { cues: [[1, 'board', 0]] },
    [{ cues: [[3, 'shares', 0]] }, { cues: [[2, 'chief', 0]] }],
    { count: 2, example: 'chief' },
  ],
  [
    'its own word is told where it stands elsewhere',
    { cues: [[1, 'board', 0]] },
    [{ cues: [[1, 'board', 0]] }, { cues: [[2, 'chief', 0]] }],
    { count: 2, example: 'board' },
  ],
  ['an anchor elsewhere', {}, [{ anchors: [[7, 'Apple Inc.']] }], { isAnchored: true, anchor: 'Apple Inc.' }],
  ['an anchor of its own', { anchors: [[7, 'Apple Inc.']] }, [], {}],
  ['an anchor of another entity', {}, [{ anchors: [[8, 'Apple Records']] }], {}],
  [
    'its own anchor, elsewhere too',
    { anchors: [[7, 'Apple Inc.']] },
    [{ anchors: [[7, 'Apple Inc.']] }],
    { isAnchored: true, anchor: 'Apple Inc.' },
  ],
  [
    'the first anchor by its letters',
    {},
    [{ anchors: [[7, 'Apple Inc.']] }, { anchors: [[7, 'Apple Computer']] }],
    { isAnchored: true, anchor: 'Apple Computer' },
  ],
  [
    'the first anchor by its letters, whichever came first',
    {},
    [{ anchors: [[7, 'Apple Computer']] }, { anchors: [[7, 'Apple Inc.']] }],
    { isAnchored: true, anchor: 'Apple Computer' },
  ],
  [
    'the next, where the first is its own',
    { anchors: [[7, 'Apple Computer']] },
    [{ anchors: [[7, 'Apple Inc.']] }],
    { isAnchored: true, anchor: 'Apple Inc.' },
  ],
  [
    'bearers elsewhere',
    { ours: [7], others: ['apple'] },
    [{ ours: [7] }, { ours: [7] }, { others: ['apple'] }],
    { ours: 2, others: 1 },
  ],
  ['bearers of other names', {}, [{ ours: [8], others: ['pear'] }], {}],
  ['bearers where it names none itself', {}, [{ ours: [7], others: ['apple'] }], { ours: 1, others: 1 }],
  [
    'refusals elsewhere',
    { refusals: ['apple'] },
    [{ refusals: ['apple'] }, { refusals: ['pear'] }],
    { refusals: 1 },
  ],
  ['a refusal elsewhere alone', {}, [{ refusals: ['apple'] }], { refusals: 1 }],
];

describe('what a block sees of the page', () => {
  it.each(VIEWS)('%s', (_what, own, elsewhere, seen) => {
    const evidence = new PageEvidence();
    const share = shareOf(own);
    for (const other of elsewhere) evidence.add(shareOf(other));
    evidence.add(share);
    expect(look(evidence, share)).toEqual({ ...NOTHING, ...seen });
    // What comes and goes leaves nothing.
    const passing = shareOf({
      cues: [[1, 'a passing word', 0]],
      anchors: [[7, 'A passing name']],
      refusals: ['apple'],
      ours: [7],
      others: ['apple'],
    });
    evidence.add(passing);
    evidence.remove(passing);
    expect(look(evidence, share)).toEqual({ ...NOTHING, ...seen });
  });

  it('forgets what goes', () => {
    const evidence = new PageEvidence();
    const going = shareOf({
      cues: [[1, 'shares', 0]],
      anchors: [[7, 'Apple Inc.']],
      refusals: ['apple'],
      ours: [7],
      others: ['apple'],
    });
    const empty = evidence.signature([0], 7, 'apple');
    evidence.add(going);
    evidence.remove(going);
    expect(look(evidence, shareOf({}))).toEqual(NOTHING);
    expect(evidence.signature([0], 7, 'apple')).toBe(empty);
  });

  it('counts no more than two dozen cues, of which a block takes off its own', () => {
    const evidence = new PageEvidence();
    const many = (from: number, count: number): Share => ({
      cues: Array.from({ length: count }, (_, at) => [from + at, `word ${from + at}`, 0] as const),
    });
    const own = shareOf(many(0, 30));
    evidence.add(own);
    expect(evidence.viewFrom(own).countOf(0)).toBe(4);
    expect(evidence.viewFrom(shareOf({})).countOf(0)).toBe(24);
    evidence.remove(own);
    const few = shareOf(many(0, 3));
    evidence.add(few);
    evidence.add(shareOf(many(3, 2)));
    expect(evidence.viewFrom(few).countOf(0)).toBe(2);
  });
});

it('a block that is not on the page sees all of it', () => {
  const evidence = new PageEvidence();
  evidence.add(shareOf({ cues: [[1, 'shares', 0]] }));
  expect(look(evidence, shareOf({ cues: [[2, 'board', 0]] }))).toMatchObject({ count: 1, example: 'shares' });
});

/** Different cues of list 0, by their ids. */
const cuesOf = (from: number, to: number): Share => ({
  cues: Array.from(
    { length: to - from },
    (_, at) => [from + at, `cue ${String(from + at).padStart(2, '0')}`, 0] as const,
  ),
});
/** The same cues, each written in another way. */
const inCapitals = ({ cues = [] }: Share): Share => ({
  cues: cues.map(([id, text, ...lists]) => [id, text.toUpperCase(), ...lists] as const),
});

/** Blocks on a page, then one that joins them, and whether decisions on a name of list 0 can depend on it. */
const JOINING: readonly [what: string, page: readonly Share[], joins: Share, matters: boolean][] = [
  ['a new cue', [], { cues: [[1, 'shares', 0]] }, true],
  ['a cue of another list', [], { cues: [[1, 'shares', 1]] }, false],
  ['a cue that one block has', [{ cues: [[1, 'shares', 0]] }], { cues: [[1, 'shares', 0]] }, true],
  [
    'a cue that one block writes otherwise',
    [{ cues: [[1, 'shares', 0]] }],
    { cues: [[1, 'Shares', 0]] },
    true,
  ],
  [
    'a cue that two blocks have',
    [{ cues: [[1, 'shares', 0]] }, { cues: [[1, 'shares', 0]] }],
    { cues: [[1, 'shares', 0]] },
    false,
  ],
  [
    'a second block that writes a cue as the first does, where a third writes it otherwise',
    [{ cues: [[1, 'Shares', 0]] }, { cues: [[1, 'shares', 0]] }],
    { cues: [[1, 'Shares', 0]] },
    true,
  ],
  ['one cue more than are counted', [cuesOf(0, 24), cuesOf(0, 24)], cuesOf(24, 25), false],
  ['the last that is counted', [cuesOf(0, 23), cuesOf(0, 23)], cuesOf(23, 24), true],
  ['a second block with a cue past those that are counted', [cuesOf(0, 25)], cuesOf(24, 25), false],
  [
    'a second block with a cue that is counted, past the writings that are told',
    [cuesOf(0, 14), inCapitals(cuesOf(0, 13)), cuesOf(0, 13)],
    cuesOf(13, 14),
    true,
  ],
  ['an anchor', [], { anchors: [[7, 'Apple Inc.']] }, true],
  ['an anchor of another', [], { anchors: [[8, 'Apple Inc.']] }, false],
  ['a second of one block', [{ anchors: [[7, 'Apple Inc.']] }], { anchors: [[7, 'Apple Inc.']] }, true],
  [
    'a third',
    [{ anchors: [[7, 'Apple Inc.']] }, { anchors: [[7, 'Apple Inc.']] }],
    { anchors: [[7, 'Apple Inc.']] },
    false,
  ],
  [
    'one before it by its letters',
    [{ anchors: [[7, 'Apple Inc.']] }],
    { anchors: [[7, 'Apple Computer']] },
    true,
  ],
  ['one after it', [{ anchors: [[7, 'Apple Inc.']] }], { anchors: [[7, 'Apple Records']] }, true],
  [
    'one after two',
    [{ anchors: [[7, 'Apple Computer']] }, { anchors: [[7, 'Apple Inc.']] }],
    { anchors: [[7, 'Apple Records']] },
    false,
  ],
  ['a refusal', [], { refusals: ['apple'] }, true],
  ['a refusal of another name', [], { refusals: ['pear'] }, false],
  ['a second refusal', [{ refusals: ['apple'] }], { refusals: ['apple'] }, true],
  [
    'a fourth refusal',
    [{ refusals: ['apple'] }, { refusals: ['apple'] }, { refusals: ['apple'] }],
    { refusals: ['apple'] },
    false,
  ],
  ['a bearer', [], { ours: [7] }, true],
  ['a second bearer', [{ ours: [7] }], { ours: [7] }, true],
  ['a third bearer, with no other', [{ ours: [7] }, { ours: [7] }], { ours: [7] }, false],
  ['a third bearer beside another', [{ ours: [7] }, { ours: [7], others: ['apple'] }], { ours: [7] }, true],
  ['another bearer', [{ ours: [7] }], { others: ['apple'] }, true],
  ['a second of another', [{ others: ['apple'] }], { others: ['apple'] }, true],
];

it.each(JOINING)('a block is decided again for what can matter: %s', (_what, page, joins, matters) => {
  const evidence = new PageEvidence();
  for (const share of page) evidence.add(shareOf(share));
  const before = evidence.signature([0], 7, 'apple');
  const share = shareOf(joins);
  evidence.add(share);
  expect(evidence.signature([0], 7, 'apple') !== before).toBe(matters);
  evidence.remove(share);
  expect(evidence.signature([0], 7, 'apple')).toBe(before);
});

/** Two pages, and whether a name of list 0 is decided in the same way on both. */
const PAGES: readonly [what: string, one: readonly Share[], other: readonly Share[], isSame: boolean][] = [
  ['one word', [{ cues: [[1, 'shares', 0]] }], [{ cues: [[1, 'shares', 0]] }], true],
  [
    'another word in as many blocks',
    [{ cues: [[1, 'board', 0]] }, { cues: [[1, 'board', 0]] }],
    [{ cues: [[2, 'chief', 0]] }, { cues: [[2, 'chief', 0]] }],
    false,
  ],
  [
    'the same words in another order',
    [{ cues: [[1, 'shares', 0]] }, { cues: [[12, 'board', 0]] }, { cues: [[3, 'chief', 0]] }],
    [{ cues: [[3, 'chief', 0]] }, { cues: [[1, 'shares', 0]] }, { cues: [[12, 'board', 0]] }],
    true,
  ],
  [
    'the same words in reverse',
    [{ cues: [[1, 'shares', 0]] }, { cues: [[12, 'board', 0]] }, { cues: [[3, 'chief', 0]] }],
    [{ cues: [[3, 'chief', 0]] }, { cues: [[12, 'board', 0]] }, { cues: [[1, 'shares', 0]] }],
    true,
  ],
  [
    'cues of one writing in another order',
    [{ cues: [[1, 'shares', 0]] }, { cues: [[2, 'shares', 0]] }],
    [{ cues: [[2, 'shares', 0]] }, { cues: [[1, 'shares', 0]] }],
    true,
  ],
  [
    'the same anchors in another order',
    [{ anchors: [[7, 'Apple Inc.']] }, { anchors: [[7, 'Apple Computer']] }],
    [{ anchors: [[7, 'Apple Computer']] }, { anchors: [[7, 'Apple Inc.']] }],
    true,
  ],
  [
    'another second anchor, which the first one sees',
    [{ anchors: [[7, 'Apple Computer']] }, { anchors: [[7, 'Apple Inc.']] }],
    [{ anchors: [[7, 'Apple Computer']] }, { anchors: [[7, 'Apple Records']] }],
    false,
  ],
];

it.each(PAGES)('the signature of a page depends on what its blocks say: %s', (_what, one, other, isSame) => {
  const [a, b] = [one, other].map((page) => {
    const evidence = new PageEvidence();
    for (const share of page) evidence.add(shareOf(share));
    return evidence.signature([0], 7, 'apple');
  });
  expect(a === b).toBe(isSame);
});
