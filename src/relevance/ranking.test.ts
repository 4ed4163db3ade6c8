// The sum that orders facts, written out by hand on facts whose terms are given, and the order of those that weigh the same.
import { describe, expect, it } from 'vitest';
import type { EntityKey, Fact } from '../dataset';
import { prepareFacts } from './prepare-facts';
import { createFactRanker, rankFacts, warmRanking } from './rank-facts';
import type { RankableEntity, Surroundings } from './types';
import * as weights from './weights';

const fact = (id: string, entities: readonly string[], more: Partial<Fact> = {}): Fact => ({
  id,
  date: '2020',
  text: { en: id },
  entities,
  standing: 'stated',
  source: { id: 's' },
  importance: 3,
  ...more,
});

const entityOf = (
  facts: readonly Fact[],
  terms: readonly string[],
  named: readonly number[],
): RankableEntity => {
  const all = [...new Set(terms.join(' ').split(' '))].filter((term) => term !== '');
  const numbers = terms.map((own) =>
    own.split(' ').flatMap((term) => (term === '' ? [] : [all.indexOf(term)])),
  );
  return {
    key: 'p/harbour',
    entity: { label: { en: 'Harbour' } },
    facts,
    related: [],
    terms: { terms: all.join('\n'), facts: numbers, named },
  };
};

const harbour = entityOf(
  [
    fact('a', ['harbour', 'ferry']),
    fact('b', ['harbour'], { date: null }),
    fact('c', ['pier', 'harbour', 'pier'], { importance: 5 }),
    fact('d', ['ferry', 'harbour'], { importance: 1 }),
  ],
  ['crane #y2019', 'storm gale', 'bell crane', 'gull bell'],
  [1, 1, 0, 1],
);

const paragraph = (text: string, ...entities: EntityKey[]): Surroundings => ({
  paragraph: { text, entities: ['p/harbour', ...entities] },
  start: 0,
  end: 7,
});
const rarity = (count: number) => Math.log(1 + (4 - count + 0.5) / (count + 0.5));
// Terms of the four facts, entities beside the ranked one counted: 3, 2, 3, 3.
const length = (terms: number) => 0.75 + (0.25 * terms) / 2.75;
const floor = weights.noiseFloor * Math.log(4) * (rarity(1) / 5);
/** A passage's part: what is above the floor, and a hundredth of what is not. */
const part = (shared: number) =>
  Math.max(0, shared - floor) + weights.belowFloorWeight * Math.min(shared, floor);
const steps = { a: 3 + 0.25, b: 3 - 0.5 + 0.25, c: 5 - 2, d: 1 };

const scoresOf = (surroundings: Surroundings) =>
  Object.fromEntries(
    createFactRanker(harbour)
      .rank(surroundings)
      .facts.map(({ fact: { id }, score }) => [id, score]),
  );

describe('the score of a fact', () => {
  it.each<[string, Surroundings, Record<string, number>]>([
    [
      'shares words with its sentence and another',
      paragraph('Harbour: crane down. A bell rings.'),
      {
        a: part(rarity(2) / length(3) - 0.3),
        b: part(0),
        c:
          part((rarity(2) + 0.6 * rarity(2)) / length(3) - 0.3) &&
          part(((rarity(2) + 0.6 * rarity(2)) / length(3) - 0.3) * 0.4),
        d: part((0.6 * rarity(2)) / length(3) - 0.3),
      },
    ],
    [
      'names its entities',
      paragraph('Harbour, crane', 'p/ferry'),
      {
        a: part((rarity(2) + rarity(2)) / length(3)),
        b: part(0),
        c: part((rarity(2) / length(3) - 0.3) * 0.4),
        d: part(rarity(2) / length(3)),
      },
    ],
    [
      'is spoken of in the section and on the page',
      {
        ...paragraph('Harbour'),
        section: { text: 'A storm with gales', entities: [] },
        page: { entities: ['p/pier'] },
      },
      {
        a: part(-0.3) + 0.3 * part(0) + 0.1 * part(0),
        b: part(0) + 0.3 * part((2 * rarity(1)) / length(2)) + 0.1 * part(0),
        c: part(-0.3 * 0.4) + 0.3 * part(0) + 0.1 * part((rarity(1) / length(3)) * 0.4),
        d: part(-0.3) + 0.3 * part(0) + 0.1 * part(0),
      },
    ],
    [
      'shares one word with a long section, as any does',
      { ...paragraph('Harbour'), section: { text: 'A storm', entities: [] } },
      {
        a: part(-0.3),
        b: part(0) + 0.3 * weights.belowFloorWeight * Math.min(rarity(1) / length(2), floor),
        c: part(-0.3 * 0.4),
        d: part(-0.3),
      },
    ],
  ])('that %s', (_, surroundings, evidence) => {
    const scores = scoresOf(surroundings);
    for (const id of ['a', 'b', 'c', 'd'] as const)
      expect(scores[id], id).toBeCloseTo((evidence[id] as number) + 0.35 * steps[id], 10);
  });
});

describe('the facts after the first', () => {
  // Seven facts of one importance: one pair of Han is less than the first place asks, and enough for the second.
  const seven = [...'abcdefg'];
  const many = entityOf(
    seven.map((id) => fact(id, ['harbour'], { importance: id === 'a' ? 5 : 3 })),
    ['碼頭', '港口', '海鷗', '吊車', '風暴', '鐘聲', '桅杆'],
    seven.map(() => 1),
  );
  const order = (text: string, entity = many) =>
    createFactRanker(entity)
      .rank(paragraph(text))
      .facts.map(({ fact: { id } }) => id)
      .join('');

  it.each([
    ['nothing said: by importance', 'Harbour', 'abcdefg'],
    ['a hint: the important first, then what it hints at', 'Harbour 鐘聲', 'afbcdeg'],
    ['two hints', 'Harbour 桅杆，海鷗', 'acgbdef'],
    ['a hint at the first itself', 'Harbour 碼頭', 'abcdefg'],
  ])('%s', (_, text, ids) => {
    expect(order(text)).toBe(ids);
  });

  it('say no reason of their own where chance would do as well', () => {
    const { facts, why } = createFactRanker(many).rank(paragraph('Harbour 鐘聲'));
    expect([why.scope, facts[1]?.reasons.scope]).toEqual(['none', 'none']);
  });
});

describe('why a fact stands where it does', () => {
  const why = (surroundings: Surroundings) => createFactRanker(harbour).rank(surroundings).why;

  it('is the nearest passage that says more than chance would', () => {
    expect(why(paragraph('Harbour, crane', 'p/ferry'))).toEqual({
      scope: 'paragraph',
      entities: ['p/ferry'],
      dates: [],
      figures: [],
      words: ['crane'],
    });
  });

  it('is the section where the paragraph is silent', () => {
    const ranking = createFactRanker(harbour).rank({
      ...paragraph('Harbour'),
      section: { text: 'A storm with gales', entities: [] },
    });
    const storm = ranking.facts.find(({ fact: { id } }) => id === 'b');
    expect(storm?.reasons).toMatchObject({ scope: 'section', words: ['storm', 'gales'] });
    expect(ranking.why).toEqual(storm?.reasons);
    expect(ranking.facts.at(-1)?.reasons.scope).toBe('none');
  });

  it('is nothing where nothing speaks, and where there is no fact', () => {
    const silent = { scope: 'none', entities: [], dates: [], figures: [], words: [] };
    expect(why(paragraph('Harbour'))).toEqual(silent);
    expect(createFactRanker(entityOf([], [], [])).rank(paragraph('Harbour'))).toEqual({
      facts: [],
      why: silent,
    });
  });
});

describe('what speaks for a fact, in the words of the page', () => {
  // The others are as long, so that length says nothing.
  const filler = 'u v w x y z q r s t';
  const one = entityOf(
    [fact('a', ['harbour']), fact('b', ['harbour']), fact('c', ['harbour'])],
    ['crane #f3000000000 #r3000000000 #p50 #y2019 #m24230 #n3 鐵鏽 鏽跡 ~dismiss', filler, filler],
    [1, 1, 1],
  );
  const reasons = (text: string) => createFactRanker(one).rank(paragraph(text)).why;
  it.each([
    ['Harbour Cranes for $3 billion', { words: ['Cranes'], figures: ['$3 billion'], dates: [] }],
    ['Harbour in March 2019', { words: [], figures: [], dates: ['March 2019'] }],
    ['Harbour on March 3', { words: [], figures: [], dates: ['March 3'] }],
    ['Harbour sacked them', { words: ['sacked'], figures: [], dates: [] }],
    ['Harbour 的鐵鏽跡新', { words: ['鐵鏽跡'], figures: [], dates: [] }],
    ['Harbour 鐵鏽', { words: ['鐵鏽'], figures: [], dates: [] }],
    ['Harbour for nearly 3.2 billion', { words: [], figures: ['3.2 billion'], dates: [] }],
    ['Harbour half full', { words: [], figures: ['half'], dates: [] }],
  ])('%s', (text, quoted) => {
    expect(reasons(text)).toMatchObject(quoted);
  });

  it('comes strongest first', () => {
    const two = entityOf(
      [
        fact('a', ['harbour']),
        fact('b', ['harbour']),
        fact('c', ['harbour'], { importance: 1 }),
        fact('d', ['harbour']),
      ],
      ['gull crane bell', 'crane', 'gull crane', 'x'],
      [1, 1, 1, 1],
    );
    expect(createFactRanker(two).rank(paragraph('Harbour crane gull bell')).why.words).toEqual([
      'bell',
      'gull',
      'crane',
    ]);
  });
});

describe('facts that weigh the same', () => {
  const order = (facts: readonly Fact[], named: readonly number[] = facts.map(() => 1)) =>
    createFactRanker(
      entityOf(
        facts,
        facts.map(() => ''),
        named,
      ),
    )
      .rank(paragraph('Harbour'))
      .facts.map(({ fact: { id } }) => id);

  it.each([
    [
      'by importance',
      [fact('a', ['harbour'], { importance: 1 }), fact('b', ['harbour'], { importance: 3 })],
      [1, 0],
      ['b', 'a'],
    ],
    [
      'the later first',
      [fact('a', ['harbour'], { date: '2019' }), fact('b', ['harbour'], { date: '2021' })],
      [1, 1],
      ['b', 'a'],
    ],
    [
      'by their last day',
      [fact('a', ['harbour'], { date: '2019/2021' }), fact('b', ['harbour'], { date: '2020' })],
      [1, 1],
      ['a', 'b'],
    ],
    [
      'by their first day where they have no end',
      [fact('a', ['harbour'], { date: '2019/..' }), fact('b', ['harbour'], { date: '2020' })],
      [1, 1],
      ['b', 'a'],
    ],
    [
      'by id on the same day',
      [fact('b', ['harbour']), fact('a', ['harbour']), fact('c', ['harbour'])],
      [1, 1, 1],
      ['a', 'b', 'c'],
    ],
    [
      'by id without a date',
      [fact('b', ['harbour'], { date: null }), fact('a', ['harbour'], { date: null })],
      [1, 1],
      ['a', 'b'],
    ],
    [
      'a date that is none last',
      [fact('a', ['harbour'], { date: 'then' }), fact('b', ['harbour'], { date: '1950' })],
      [1, 1],
      ['b', 'a'],
    ],
  ] as const)('%s', (_, facts, named, ids) => {
    expect(order(facts, named)).toEqual(ids);
    expect(order([...facts].reverse(), [...named].reverse())).toEqual(ids);
  });
});

describe('prepared facts', () => {
  const prepared = prepareFacts(harbour);
  it('know their other entities, subject and name', () => {
    expect(
      prepared.facts.map(({ others, isSubject, namesEntity }) => [others.join(), isSubject, namesEntity]),
    ).toEqual([
      ['p/ferry', true, true],
      ['', true, true],
      ['p/pier', false, false],
      ['p/ferry', false, true],
    ]);
  });
  it('know how rare a term is', () => {
    expect(prepared.rarity('crane')).toBeCloseTo(rarity(2), 10);
    expect(prepared.rarity('storm')).toBeCloseTo(rarity(1), 10);
    expect(prepared.rarity('unheard')).toBe(0);
    expect(prepared.rarest).toBeCloseTo(rarity(1), 10);
    expect(prepared.meanLength).toBe(2.75);
  });
  it.each([
    [
      'whole names of one word are compared as entities',
      { en: 'Pier', ko: '나루' },
      'pier 나루 gull',
      '나루 gull',
    ],
    ['in any script that parts its words', { en: 'Quay', ja: 'フェリー' }, 'フェリー ferry', 'ferry'],
    ['by their stem', { en: 'Ferries' }, 'ferri gull', 'gull'],
    [
      'of several words each may be any word',
      { en: 'White House', 'zh-Hant': '甲骨文' },
      'hous 甲骨',
      'hous 甲骨',
    ],
  ])('%s', (_, label, terms, left) => {
    const named = {
      ...entityOf([fact('a', ['harbour'])], [terms], [1]),
      related: [{ key: 'p/ferry' as EntityKey, label }],
    };
    expect([...(prepareFacts(named).facts[0]?.terms ?? [])].join(' ')).toBe(left);
  });
  it('read the facts themselves where terms of other facts were given', () => {
    const stale = { ...harbour, terms: { terms: 'x', facts: [[0]], named: [1] } };
    expect([...(prepareFacts(stale).facts[0]?.terms ?? [])]).toContain('#y2020');
    expect(prepareFacts({ ...harbour, facts: [], terms: undefined }).meanLength).toBe(0);
  });
});

describe('a ranking that is asked for again', () => {
  it('is the same, warmed or not', () => {
    const fresh = { ...harbour };
    warmRanking(fresh);
    const surroundings = paragraph('Harbour, crane', 'p/ferry');
    const ids = rankFacts(fresh, surroundings).facts.map(({ fact: { id } }) => id);
    expect(ids).toEqual(
      createFactRanker(harbour)
        .rank(surroundings)
        .facts.map(({ fact: { id } }) => id),
    );
  });

  it('reads the facts once', () => {
    let reads = 0;
    const counted: RankableEntity = {
      ...harbour,
      get facts() {
        reads += 1;
        return harbour.facts;
      },
    };
    warmRanking(counted);
    const before = reads;
    rankFacts(counted, paragraph('Harbour'));
    rankFacts(counted, paragraph('Harbour'));
    expect(before).toBeGreaterThan(0);
    expect(reads).toBe(before);
  });
});
