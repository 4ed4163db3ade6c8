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
  readonly isCut?: boolean;
  readonly letterCase?: Name['letterCase'];
  /** Words at which a full name of its own, or of another bearer, stands. */
  readonly ours?: readonly string[];
  readonly others?: readonly string[];
  readonly page?: Partial<PageView>;
}

function weigh({
  text,
  rule: change = {},
  signals = [],
  anchor,
  isCut = false,
  letterCase = 'capital',
  ours = [],
  others = [],
  page,
}: Case) {
  const at = { ...place(text), isCut };
  const rule = { ...openRule, ...change };
  const span = (word: string) => ({
    start: at.cased.indexOf(word),
    end: at.cased.indexOf(word) + word.length,
  });
  const all: Signal[] = signals
    .map(([word, list, entity = -1], id) => ({ id, lists: [list], entity, ...span(word) }))
    .sort((a, b) => a.start - b.start);
  const anchors = anchor ? new Map([[0, { id: 99, lists: [], entity: 0, ...span(anchor) }]]) : new Map();
  const startsOf = (words: readonly string[]) => words.map((word) => span(word).start).sort((a, b) => a - b);
  const name = { ...nameOf(at.cased.slice(at.start, at.end), rule), letterCase };
  const bearers = {
    ours: new Map(ours.length > 0 ? [[0, startsOf(ours)]] : []),
    others: new Map(others.length > 0 ? [[name.plain, startsOf(others)]] : []),
  };
  const block: BlockSignals = { all, anchors, bearers };
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

describe('a name that words around it cut in two', () => {
  const text = 'we saw that [Oracle] was there';
  it('is less trusted, however plain it is', () => {
    expect(weigh({ text, rule: { certainty: 'certain' }, isCut: true }).score).toBeLessThan(1);
    expect(compare({ text, isCut: true }, { text })).toBe('less');
  });
  it('the less, the less it was', () => {
    const scores = (['certain', 'likely', 'open', 'doubtful'] as const).map(
      (certainty) => weigh({ text, rule: { certainty }, isCut: true }).score,
    );
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(4);
  });
  it('may still be spoken for', () => {
    const spoken = weigh({ text, rule: { certainty: 'certain' }, isCut: true, anchor: 'there' });
    expect(spoken.score).toBeGreaterThan(1);
    expect(spoken).toMatchObject({ antecedent: 'none' });
  });
});

describe('a capital, where all have one', () => {
  const title = 'Never Doubt That [Oracle] Would Answer Them';
  const opening = 'Then. [Oracle] was there with them';
  it.each<[string, Case, Case, Outcome]>([
    ['says less of a name that needs it', { text: title }, { text: plainText }, 'less'],
    ['and as much of one in any case', { text: title, letterCase: 'any' }, { text: plainText }, 'same'],
    [
      'and of a likely one',
      { text: title, rule: { certainty: 'likely' } },
      { text: plainText, rule: { certainty: 'likely' } },
      'same',
    ],
    [
      'and of one of several words',
      { text: 'Never Doubt That [Oracle One] Would Answer Them' },
      { text: plainText },
      'same',
    ],
    ['at the beginning of a sentence', { text: opening, letterCase: 'any' }, { text: plainText }, 'less'],
    ['but for one of several words', { text: 'Then. [Oracle One] was there' }, { text: plainText }, 'same'],
    [
      'but for a possessive',
      { text: "Then. [Oracle]'s was there" },
      { text: "we saw that [Oracle]'s was there" },
      'same',
    ],
    [
      'before a surname it is no given name',
      { text: 'Never Doubt That Jack [Altman] Would Answer Them', rule: { form: 'surname' } },
      { text: 'Never Doubt That [Altman] Would Answer Them', rule: { form: 'surname' } },
      'same',
    ],
  ])('%s', (_, row, other, outcome) => {
    expect(compare(row, other)).toBe(outcome);
  });
});

describe('what else touches it', () => {
  const given = { form: 'given' } as const;
  it.each<[string, Case, Case, Outcome]>([
    [
      'a quotation after a name inside a sentence',
      { text: 'we saw that [Oracle] "what" was' },
      { text: plainText },
      'same',
    ],
    [
      'a quotation right at it',
      { text: '[Oracle]"what you seek" with us' },
      { text: '[Oracle] was there with us' },
      'same',
    ],
    [
      'a capitalised word before a given name',
      { text: 'we saw that Jean [Claude] was', rule: given },
      { text: 'we saw that [Claude] was', rule: given },
      'less',
    ],
    [
      'one that begins the sentence',
      { text: 'then. Jean [Claude] was', rule: given },
      { text: 'then. we [Claude] was', rule: given },
      'same',
    ],
    [
      'one that is its own',
      { text: 'we saw that Jean [Claude] was', rule: { ...given, precededBy: ['jean'] } },
      { text: 'we saw that [Claude] was', rule: given },
      'more',
    ],
    [
      'a surname of its own after a given name',
      { text: 'we saw that [Claude] Opus was', rule: { ...given, followedBy: ['opus'] } },
      { text: 'we saw that [Claude] was', rule: given },
      'more',
    ],
    [
      'a capitalised word after its possessive',
      { text: "we saw that [Claude]'s Opus was", rule: given },
      { text: "we saw that [Claude]'s was", rule: given },
      'same',
    ],
    [
      'a capitalised word after a surname',
      { text: 'we saw that [Altman] Monet was', rule: { form: 'surname' } },
      { text: 'we saw that [Altman] was', rule: { form: 'surname' } },
      'same',
    ],
    [
      'words before and after it',
      {
        text: 'we saw that chief [Oracle] cloud was',
        rule: { precededBy: ['chief'], followedBy: ['cloud'] },
      },
      { text: 'we saw that chief [Oracle] cloud was', rule: { precededBy: ['chief'] } },
      'more',
    ],
    ['a possessive after Han text', { text: "我們在[微軟]'s" }, { text: '我們在[微軟]' }, 'same'],
    [
      'a dot and more of a name, for what is no surname',
      { text: '羅伯特·[奧特曼]說' },
      { text: '羅伯特，[奧特曼]說' },
      'same',
    ],
    ['a hyphen in Han text', { text: '我們在[微軟]-bone' }, { text: '我們在[微軟]' }, 'same'],
  ])('%s', (_, row, other, outcome) => {
    expect(compare(row, other)).toBe(outcome);
  });

  it.each<readonly [what: string, row: Case, reasons: readonly string[]]>([
    [
      'its words, as the text writes them',
      { text: 'we saw that Chief [Oracle] Cloud', rule: { precededBy: ['chief'], followedBy: ['cloud'] } },
      ['Chief', 'Cloud'],
    ],
    ['a possessive', { text: "we saw that [Oracle]'s was" }, ["'s"]],
    ['a version', { text: 'we saw that [Claude] 3.5 was', rule: { form: 'model' } }, ['3.5 w']],
    ['nothing against it', { text: 'we saw that [Oracle]-bone was' }, []],
  ])('is told: %s', (_what, row, reasons) => {
    expect(weigh(row).reasons).toEqual(
      reasons.map((text) => ({ kind: 'beside', text, weight: expect.any(Number) })),
    );
  });
});

describe('signals of a block', () => {
  const far = 'x '.repeat(60);
  it('the nearest place of a cue counts', () => {
    const two = weigh({ text: `cloud ${far}[Oracle] a cloud`, signals: [['cloud', 0]] });
    expect(two.reasons).toHaveLength(1);
    const at = place(`cloud ${far}[Oracle] a kloud`);
    const signal = (start: number, id: number): Signal => ({
      id,
      lists: [0],
      entity: -1,
      start,
      end: start + 5,
    });
    const scoreOf = (...all: Signal[]) =>
      weighInBlock(at, nameOf('Oracle', openRule), openRule, {
        all,
        anchors: new Map(),
        bearers: { ours: new Map(), others: new Map() },
      });
    const [distant, close] = [0, at.end + 3];
    expect(scoreOf(signal(distant, 1), signal(close, 1))).toEqual(scoreOf(signal(close, 1)));
    expect(scoreOf(signal(distant, 1)).score).toBeLessThan(scoreOf(signal(close, 1)).score);
    expect(scoreOf(signal(distant, 1), signal(close, 2)).score).toBeGreaterThan(
      scoreOf(signal(close, 1)).score,
    );
    expect(scoreOf(signal(distant, 1), signal(close, 2)).reasons.map(({ text }) => text)).toEqual([
      'kloud',
      'cloud',
    ]);
  });

  it('of the lists that a cue stands in, the one that weighs most counts', () => {
    const at = place('we saw that [Oracle] cloud');
    const scoreOf = (...lists: number[]) =>
      weighInBlock(at, nameOf('Oracle', openRule), openRule, {
        all: [{ id: 1, lists, entity: -1, start: at.end + 1, end: at.end + 6 }],
        anchors: new Map(),
        bearers: { ours: new Map(), others: new Map() },
      }).score;
    expect(scoreOf(0, 1)).toBe(scoreOf(1));
    expect(scoreOf(1, 0)).toBe(scoreOf(1));
    expect(scoreOf(0, 2)).toBe(scoreOf(0));
  });

  it('in the order of the text only the forty on either side of it are looked at', () => {
    const words = Array.from({ length: 140 }, (_, at) => `w${at}w`);
    const score = (signals: readonly (readonly [string, number])[], text: string) =>
      weigh({ text, signals }).score;
    const against = words.map((word) => [word, 2] as const);
    const after = `[Oracle] ${words.join(' ')}`;
    const before = `${words.join(' ')} [Oracle]`;
    expect(score([...against.slice(0, 39), ['w120w', 0]], after)).toBeGreaterThan(score(against, after));
    expect(score([...against.slice(0, 40), ['w120w', 0]], after)).toBe(score(against, after));
    expect(score([...against.slice(101), ['w0w', 0]], before)).toBeGreaterThan(score(against, before));
    expect(score([...against.slice(100), ['w0w', 0]], before)).toBe(score(against, before));
  });

  it.each([
    [1000, true],
    [1001, false],
  ])('a cue %i units away is within reach: %s', (gap, isReached) => {
    const after = `[Oracle]${'x'.repeat(gap)}cloud`;
    const before = `cloud${'x'.repeat(gap - 5)}[Oracle]`;
    for (const text of [after, before])
      expect(compare({ text, signals: [['cloud', 0]] }, { text })).toBe(isReached ? 'more' : 'same');
  });

  it.each([
    ['Latin', 'we [Oracle]', 100],
    ['Han before it', '我[Oracle]', 45],
    ['Han after it', '[Oracle]的', 45],
  ])('%s: %s, near is %i units', (_what, text, near) => {
    const at = (gap: number) => {
      const filled = `${text}${'-'.repeat(gap - (text.endsWith('的') ? 1 : 0))}cloud`;
      return weigh({ text: filled, signals: [['cloud', 0]] }).score - weigh({ text: filled }).score;
    };
    expect(at(near)).toBeGreaterThan(at(near + 1));
    expect(at(near + 1)).toBe(at(near + 50));
  });

  it('a cue that touches it is no part of it', () => {
    const text = 'we cloud[Oracle]stone';
    expect(compare({ text, signals: [['cloud', 0]] }, { text })).toBe('more');
    expect(compare({ text, signals: [['stone', 0]] }, { text })).toBe('more');
    expect(compare({ text, signals: [['dOracle', 0]] }, { text })).toBe('same');
    expect(compare({ text, signals: [['Oracles', 0]] }, { text })).toBe('same');
  });
});

describe('whose full name stands last before it', () => {
  const surname = { form: 'surname' } as const;
  const text = 'one then two then [Altman] then four';
  it.each<[string, Partial<Case>, Partial<Case>, Outcome]>([
    ['another bearer', { others: ['one'] }, {}, 'less'],
    ['ours', { ours: ['one'], anchor: 'one' }, {}, 'more'],
    [
      'ours after another',
      { others: ['one'], ours: ['two'], anchor: 'two' },
      { ours: ['two'], anchor: 'two' },
      'same',
    ],
    ['another after ours', { ours: ['one'], others: ['two'], anchor: 'one' }, { others: ['two'] }, 'same'],
    ['another stands below', { others: ['four'] }, {}, 'same'],
    ['another, for a given name', { others: ['one'], rule: { form: 'given' } }, { others: ['one'] }, 'more'],
    [
      'another, for a likely name',
      { others: ['one'], rule: { ...surname, certainty: 'likely' } },
      { rule: { ...surname, certainty: 'likely' } },
      'less',
    ],
    [
      'the full name says more for a surname than for a name',
      { anchor: 'one' },
      { anchor: 'one', rule: {} },
      'more',
    ],
  ])('%s', (_what, row, other, outcome) => {
    expect(compare({ text, rule: surname, ...row }, { text, rule: surname, ...other })).toBe(outcome);
  });

  it.each<[Partial<Case>, string]>([
    [{}, 'none'],
    [{ ours: ['one'] }, 'ours'],
    [{ others: ['one'] }, 'another'],
    [{ ours: ['one'], others: ['two'] }, 'another'],
    [{ ours: ['two'], others: ['one'] }, 'ours'],
    [{ ours: ['one', 'four'], others: ['two'] }, 'another'],
    [{ ours: ['four'] }, 'none'],
  ])('%j: %s', (row, antecedent) => {
    expect(weigh({ text, rule: surname, ...row })).toMatchObject({ antecedent });
  });
});

describe('the bearers that the page names', () => {
  const page = (ours: number, others: number, more: Partial<PageView> = {}): Partial<PageView> => ({
    bearers: () => ({ ours, others }),
    ...more,
  });
  const score = (rule: Partial<Rule>, view: Partial<PageView>, row: Partial<Case> = {}) =>
    weigh({ text: 'one saw that [Altman] was there', rule, page: view, ...row }).score;
  it('the more of them are ours, the less others say', () => {
    const surname = { form: 'surname' } as const;
    const scores = [
      [0, 1],
      [1, 1],
      [3, 2],
      [5, 2],
      [1, 0],
    ].map(([ours, others]) => score(surname, page(ours as number, others as number)));
    expect([...scores].sort((a, b) => a - b)).toEqual(scores);
    expect(new Set(scores).size).toBe(5);
    expect(score(surname, page(4, 2))).toBe(score(surname, page(3, 2)));
    expect(score(surname, page(2, 2))).toBe(score(surname, page(1, 2)));
  });
  it.each([{ form: 'given' }, { certainty: 'likely' }] as const)(
    'and less of what is in doubt: %j',
    (rule) => {
      const alone = score(rule, page(1, 0));
      const [many, few] = [score(rule, page(2, 1)), score(rule, page(1, 1))];
      expect(alone).toBeGreaterThan(many);
      expect(many).toBeGreaterThan(few);
      expect(score(rule, page(0, 5))).toBe(few);
      expect(alone - few).toBeLessThan(
        score({ form: 'surname' }, page(1, 0)) - score({ form: 'surname' }, page(1, 1)),
      );
    },
  );
  it('license the bare name where ours are more, by the full name', () => {
    const anchored = { isAnchored: () => true };
    const surname = { form: 'surname' } as const;
    expect(score(surname, page(2, 1, anchored))).toBeGreaterThan(score(surname, page(2, 1)));
    expect(score(surname, page(1, 1, anchored))).toBe(score(surname, page(1, 1)));
    expect(score(surname, page(1, 0, anchored)) - score(surname, page(1, 0))).toBeGreaterThan(
      score({}, page(1, 0, anchored)) - score({}, page(1, 0)),
    );
  });
  it('say nothing where the block names one', () => {
    const surname = { form: 'surname' } as const;
    const anchored = { isAnchored: () => true };
    for (const row of [{ ours: ['one'] }, { others: ['one'] }])
      expect(score(surname, page(0, 5), row)).toBe(score(surname, page(5, 0), row));
    expect(score(surname, page(0, 5, anchored), { ours: ['one'] })).toBeGreaterThan(
      score(surname, page(0, 5), { ours: ['one'] }),
    );
    expect(score(surname, page(5, 0, anchored), { others: ['one'] })).toBe(
      score(surname, page(5, 0), { others: ['one'] }),
    );
  });
  it('nothing on the page says anything of a name that its block decides', () => {
    const certain = { certainty: 'certain' } as const;
    expect(score(certain, page(0, 5, { refusals: () => 9 }))).toBe(score(certain, {}));
  });
  it('refusals count up to a point', () => {
    const refused = (count: number) => score({}, { refusals: () => count });
    expect(refused(0)).toBe(score({}, {}));
    expect(refused(1)).toBeLessThan(refused(0));
    expect(refused(2)).toBeLessThan(refused(1));
    expect(refused(3)).toBe(refused(2));
  });
  it('words for it are told by the first list that speaks for it', () => {
    const told = (countOf: (list: number) => number, rule: Partial<Rule> = {}) =>
      weigh({ text: plainText, page: { countOf }, rule }).reasons.map(({ text }) => text);
    expect(told(() => 1)).toEqual(['word of 0']);
    expect(told((list) => (list === 1 ? 3 : 0))).toEqual([]);
    expect(told(() => 1, { weighed: [1, 5, 0], weights: [-1.5, 1, 1] })).toEqual(['word of 5']);
  });
});
