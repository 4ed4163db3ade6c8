import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../dataset';
import { lanesOf } from './lanes';
import { sampleFact, sampleFacts } from './sample-pack';
import { laneGroupings } from './state';

const many = (count: number, prefix: string, part: Partial<Fact>): Fact[] =>
  Array.from({ length: count }, (_, at) => sampleFact(`${prefix}${at}`, '2024-01', part));

const idsOf = (facts: readonly Fact[], ...rest: [(typeof laneGroupings)[number], `${string}/${string}`[]?]) =>
  lanesOf(sampleFacts(facts), ...rest).map(({ id, items }) => [id, items.length]);

describe('lanesOf', () => {
  it('draws a fact in the lane of its rarest name that has one', () => {
    const facts = [
      ...many(12, 'a', { entities: ['acme'] }),
      ...many(6, 't', { entities: ['acme', 'tower'] }),
      ...many(1, 'w', { entities: ['ada-wong', 'acme'] }),
    ];
    expect(idsOf(facts, 'names')).toEqual([
      ['name:sample/acme', 13],
      ['name:sample/tower', 6],
    ]);
  });

  it('gathers rare names by kind, and gives a newspaper no lane', () => {
    const facts = [...many(2, 'w', { entities: ['ada-wong'] }), ...many(9, 'd', { entities: ['daily'] })];
    expect(idsOf(facts, 'names')).toEqual([
      ['others:person', 2],
      ['others:media', 9],
    ]);
  });

  it('gives a chosen name a lane however few its facts', () => {
    const facts = [...many(7, 'a', {}), ...many(1, 'w', { entities: ['ada-wong'] })];
    expect(idsOf(facts, 'names', ['sample/ada-wong'])).toEqual([
      ['name:sample/acme', 7],
      ['name:sample/ada-wong', 1],
    ]);
  });

  it.each([
    [
      'kinds',
      [
        ['entity-kind:company', 1],
        ['entity-kind:person', 1],
      ],
    ],
    [
      'standing',
      [
        ['standing:stated', 1],
        ['standing:forecast', 1],
      ],
    ],
    ['none', [['all', 2]]],
  ] as const)('divides by %s', (grouping, expected) => {
    const facts = [
      sampleFact('f', '2030', { standing: 'forecast', entities: ['ada-wong'] }),
      sampleFact('s', '2024'),
    ];
    expect(idsOf(facts, grouping)).toEqual(expected);
  });

  it('makes no lane for what has no date', () => {
    expect(idsOf([sampleFact('u', null)], 'names')).toEqual([]);
  });

  it('draws every dated fact once', () => {
    const names = fc.subarray(['acme', 'ada-wong', 'daily', 'tower', 'unknown'], { minLength: 1 });
    const fact = fc.tuple(names, fc.constantFrom('2024', '2023-05', null));
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 40 }), fc.constantFrom(...laneGroupings), (given, grouping) => {
        const facts = sampleFacts(
          given.map(([entities, date], at) => sampleFact(`f${at}`, date, { entities })),
        );
        const drawn = lanesOf(facts, grouping).flatMap(({ items }) => items.map(({ key }) => key));
        expect(drawn.sort()).toEqual(
          facts
            .filter(({ span }) => span)
            .map(({ key }) => key)
            .sort(),
        );
      }),
    );
  });
});
