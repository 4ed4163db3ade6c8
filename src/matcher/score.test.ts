// What speaks for a name and what against it, one thing at a time: each row is held against the same name without it. How
// much each weighs is measured on labelled texts (docs/accuracy.md), not here.
import { describe, expect, it } from 'vitest';
import { markedPlace as place, toPlain } from '../../test/linking/marked-place';
import { takeGrammar } from './grammar';
import { GRAMMAR } from './grammar-words';
import type { Name } from './name-table';
import type { Rule } from './rules';
import { type BlockSignals, type PageView, type Signal, weighInBlock, weighOnPage } from './score';

takeGrammar(GRAMMAR);

// Lists: 0 speaks for the sense, 1 against it, 2 says nothing of it.
const openRule: Rule = {
  certainty: 'open',
  form: 'name',
  weighed: [0, 1],
  weights: [1, -1.5],
  speaksFor: [0],
  precededBy: [],
  followedBy: [],
  notPrecededBy: [],
  notFollowedBy: [],
};
const nameOf = (text: string, rule: Rule): Name => ({
  plain: toPlain(text),
  cased: text,
  letterCase: 'capital',
  form: rule.form,
  entity: 0,
  rule: 0,
});

interface Case {
  readonly text: string;
  readonly rule?: Partial<Rule>;
  readonly signals?: readonly (readonly [word: string, list: number, entity?: number])[];
  readonly anchor?: string;
  readonly page?: Partial<PageView>;
}

function weigh({ text, rule: change = {}, signals = [], anchor, page }: Case) {
  const at = place(text);
  const rule = { ...openRule, ...change };
  const span = (word: string) => ({
    start: at.cased.indexOf(word),
    end: at.cased.indexOf(word) + word.length,
  });
  const all: Signal[] = signals
    .map(([word, list, entity = -1], id) => ({ id, lists: [list], entity, ...span(word) }))
    .sort((a, b) => a.start - b.start);
  const anchors = anchor ? new Map([[0, { id: 99, lists: [], entity: 0, ...span(anchor) }]]) : new Map();
  const block: BlockSignals = { all, anchors, bearers: { ours: new Map(), others: new Map() } };
  const view: PageView | null = page
    ? {
        countOf: () => 0,
        isAnchored: () => false,
        bearers: () => ({ ours: 1, others: 0 }),
        refusals: () => 0,
        exampleOf: (list) => `word of ${list}`,
        anchorText: () => 'Full Name',
        ...page,
      }
    : null;
  const name = nameOf(at.cased.slice(at.start, at.end), rule);
  const weighing = weighInBlock(at, name, rule, block);
  return view ? weighOnPage(weighing, name, rule, view) : weighing;
}

const plainText = 'we saw that [Oracle] was there with them';
type Outcome = 'more' | 'less' | 'same';
const compare = (one: Case, other: Case): Outcome => {
  const [a, b] = [weigh(one).score, weigh(other).score];
  return a > b ? 'more' : a < b ? 'less' : 'same';
};

describe('beside the name', () => {
  const base = { text: plainText };
  it.each<[string, Case, Outcome]>([
    [
      'a word it follows',
      { text: 'we saw that chief [Oracle] was', rule: { precededBy: ['chief'] } },
      'more',
    ],
    ['another word', { text: 'we saw that thief [Oracle] was', rule: { precededBy: ['chief'] } }, 'same'],
    [
      'a word that follows it',
      { text: 'we saw that [Oracle] cloud was', rule: { followedBy: ['cloud'] } },
      'more',
    ],
    ['a possessive', { text: "we saw that [Oracle]'s was" }, 'more'],
    ['the marks of a whole title', { text: 'we saw 《[Oracle]》 there' }, 'less'],
    ['a compound', { text: 'we saw that [Oracle]-bone was' }, 'less'],
    ['the beginning of a sentence', { text: 'Then. [Oracle] was there with them' }, 'less'],
    ['an order to look something up', { text: '[Oracle] "what you seek" with us' }, 'less'],
    [
      'a title where all words have a capital',
      { text: 'Never Doubt That [Oracle] Would Answer Them' },
      'less',
    ],
  ])('%s', (_, row, outcome) => {
    expect(compare(row, base)).toBe(outcome);
  });

  it.each<[string, Case, Case, Outcome]>([
    [
      'a version, for a model',
      { text: 'we saw that [Claude] 3.5 was', rule: { form: 'model' } },
      { text: 'we saw that [Claude] was', rule: { form: 'model' } },
      'more',
    ],
    ['a version, for a company', { text: 'we saw that [Oracle] 3.5 was' }, { text: plainText }, 'same'],
    [
      'a given name before a surname',
      { text: 'we saw that Jack [Altman] was', rule: { form: 'surname' } },
      { text: 'we saw that the [Altman] was', rule: { form: 'surname' } },
      'less',
    ],
    [
      'a title before a surname weighs less against it',
      { text: 'we saw that President [Altman] was', rule: { form: 'surname' } },
      { text: 'we saw that Jack [Altman] was', rule: { form: 'surname' } },
      'more',
    ],
    [
      'its own given name before a surname',
      { text: 'we saw that Sam [Altman] was', rule: { form: 'surname', precededBy: ['sam'] } },
      { text: 'we saw that the [Altman] was', rule: { form: 'surname', precededBy: ['sam'] } },
      'more',
    ],
    [
      'a surname after a given name',
      { text: 'we saw that [Claude] Monet was', rule: { form: 'given' } },
      { text: 'we saw that [Claude] was', rule: { form: 'given' } },
      'less',
    ],
    [
      'the beginning of a sentence, for a likely name',
      { text: 'Then. [Oracle] was there with them', rule: { certainty: 'likely' } },
      { text: plainText, rule: { certainty: 'likely' } },
      'same',
    ],
    ['a word before a company', { text: 'we saw that Jack [Oracle] was' }, { text: plainText }, 'same'],
  ])('%s', (_, row, other, outcome) => {
    expect(compare(row, other)).toBe(outcome);
  });

  it.each<[string, Case]>([
    ['a word it never follows', { text: 'the great [Oracle] was', rule: { notPrecededBy: ['great'] } }],
    ['a word that never follows it', { text: 'the [Oracle] bone was', rule: { notFollowedBy: ['bone'] } }],
    ['letters that run on', { text: '私は[メタ]バース', rule: {} }],
    ['a dot and more of a name, for a surname', { text: '羅伯特·[奧特曼]說', rule: { form: 'surname' } }],
  ])('%s absorbs it', (_, row) => {
    expect(weigh({ ...row, rule: { certainty: 'certain', ...row.rule } })).toEqual({
      score: -100,
      reasons: [],
      antecedent: null,
    });
  });

  it('nothing absorbs a name whose letters run on into a word of its rule', () => {
    expect(weigh({ text: '私は[メタ]クラウド', rule: { followedBy: ['クラウド'] } }).score).toBeGreaterThan(
      0,
    );
  });
});

describe('how far the bare name is trusted', () => {
  const scores = (['certain', 'likely', 'open', 'doubtful', 'rare'] as const).map(
    (certainty) => weigh({ text: plainText, rule: { certainty } }).score,
  );
  it('falls from certain to rare', () => {
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(5);
  });
  it('is reason enough where it is certain', () => {
    expect(weigh({ text: plainText, rule: { certainty: 'certain' } })).toMatchObject({ reasons: [] });
  });
});

describe('in the block', () => {
  const text = 'the database of [Oracle] and its cloud beside a temple of stone';
  const base = { text };
  it.each<[string, Case, Outcome]>([
    ['a word for it', { text, signals: [['cloud', 0]] }, 'more'],
    ['a word against it', { text, signals: [['temple', 1]] }, 'less'],
    ['a word of a list it does not name', { text, signals: [['temple', 2]] }, 'same'],
    ['a word that is part of it', { text, signals: [['Oracle', 0]] }, 'same'],
    ['a name of its own entity', { text, signals: [['database', 0, 0]] }, 'same'],
    ['a name of another entity', { text, signals: [['database', 0, 5]] }, 'more'],
    ['its full name', { text, anchor: 'database' }, 'more'],
  ])('%s', (_, row, outcome) => {
    expect(compare(row, base)).toBe(outcome);
  });

  it('more words say more, up to a point, in both ways', () => {
    const words = Array.from({ length: 12 }, (_, at) => `w${String.fromCharCode(97 + at)}w`);
    const long = `${words.join(' ')} [Oracle] was`;
    const score = (count: number, list: number) =>
      weigh({ text: long, signals: words.slice(0, count).map((word) => [word, list] as const) }).score;
    expect(score(2, 0)).toBeGreaterThan(score(1, 0));
    expect(score(12, 0)).toBe(score(11, 0));
    expect(score(2, 1)).toBeLessThan(score(1, 1));
    expect(score(12, 1)).toBe(score(11, 1));
    expect(score(12, 0)).toBeGreaterThan(0);
    expect(score(12, 1)).toBeLessThan(0);
  });

  it('a near word says more than a far one, one out of reach nothing', () => {
    const at = (distance: number) =>
      weigh({ text: `[Oracle] ${'x '.repeat(distance / 2)}cloud`, signals: [['cloud', 0]] }).score;
    expect(at(20)).toBeGreaterThan(at(300));
    expect(at(300)).toBeGreaterThan(at(2000));
    expect(at(2000)).toBe(weigh({ text: `[Oracle] ${'x '.repeat(1000)}cloud` }).score);
  });

  it('near is nearer in scripts without spaces', () => {
    const latin = weigh({ text: `a [Oracle] ${'x '.repeat(35)}cloud`, signals: [['cloud', 0]] }).score;
    const han = weigh({ text: `在[Oracle]${'天'.repeat(70)}cloud`, signals: [['cloud', 0]] }).score;
    const bare = weigh({ text: `在[Oracle]${'天'.repeat(70)}cloud` }).score;
    expect(han - bare).toBeLessThan(latin - weigh({ text: `a [Oracle] ${'x '.repeat(35)}cloud` }).score);
  });

  it('is told with its words, nearest first', () => {
    const { reasons } = weigh({
      text,
      signals: [
        ['database', 0],
        ['cloud', 0],
        ['temple', 1],
      ],
    });
    const near = reasons.filter(({ kind }) => kind === 'near').map(({ text: word }) => word);
    expect(near).toEqual(['database', 'cloud']);
    expect(weigh({ text, anchor: 'database' }).reasons).toContainEqual(
      expect.objectContaining({ kind: 'full-name', text: 'database' }),
    );
  });
});

describe('on the page', () => {
  const base: Case = { text: plainText, page: {} };
  it.each<[string, Partial<PageView>, Outcome]>([
    ['nothing', {}, 'same'],
    ['words for it', { countOf: (list) => (list === 0 ? 2 : 0) }, 'more'],
    ['words against it', { countOf: (list) => (list === 1 ? 2 : 0) }, 'less'],
    ['words that say nothing of it', { countOf: (list) => (list === 2 ? 2 : 0) }, 'same'],
    ['its full name', { isAnchored: (entity) => entity === 0 }, 'more'],
    ["another's full name", { isAnchored: (entity) => entity === 5 }, 'same'],
    ['refusals', { refusals: () => 1 }, 'less'],
  ])('%s', (_, page, outcome) => {
    expect(compare({ text: plainText, page }, base)).toBe(outcome);
  });

  it('says less than the block does, and no more past some words', () => {
    const count = (words: number, list: number) =>
      weigh({ text: plainText, page: { countOf: (it) => (it === list ? words : 0) } }).score;
    expect(count(2, 0)).toBeGreaterThan(count(1, 0));
    expect(count(9, 0)).toBe(count(8, 0));
    expect(count(9, 1)).toBe(count(8, 1));
    expect(count(9, 0)).toBeLessThan(
      weigh({
        text: `${plainText} aa bb cc`,
        signals: [
          ['aa', 0],
          ['bb', 0],
          ['cc', 0],
        ],
      }).score,
    );
  });

  it('is told with a word of it', () => {
    const { reasons } = weigh({
      text: plainText,
      page: { countOf: (list) => (list === 0 ? 1 : 0), isAnchored: () => true },
    });
    expect(reasons).toContainEqual(expect.objectContaining({ kind: 'page', text: 'word of 0' }));
    expect(reasons).toContainEqual(expect.objectContaining({ kind: 'full-name', text: 'Full Name' }));
    expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
  });
});
