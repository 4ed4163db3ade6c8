// What stands around a mention, as terms with weights: near sentences count in full, others less, and what a nearer
// passage said is not said again by a farther one.
import { describe, expect, it } from 'vitest';
import type { EntityKey } from '../dataset';
import { readPassages } from './passages';
import type { Surroundings } from './types';
import * as weights from './weights';

const KEY: EntityKey = 'p/harbour';
const other = weights.otherSentenceWeight;

/** Each passage as `scope weight: term weight (times used), …`. */
const told = (surroundings: Surroundings) =>
  readPassages(KEY, surroundings).map(
    ({ scope, weight, terms }) =>
      `${scope} ${weight}: ${[...terms].map(([term, use]) => `${use.kind} ${term} ${use.weight} (${use.uses.length})`).join(', ')}`,
  );

describe('a paragraph', () => {
  it('counts the sentences that hold the place or the name in full, others less', () => {
    const text = 'Harbour cranes creaked. A gull sat in 2019. Then Harbour bells rang.';
    expect(told({ paragraph: { text, entities: [KEY, 'p/ferry'] }, start: 0, end: 7 })).toEqual([
      `paragraph 1: entity p/ferry 1 (0), word harbour 1 (2), word crane 1 (1), word creak 1 (1), word gull ${other} (1), word sat ${other} (1), word bell 1 (1), word rang 1 (1), year #y2019 ${other} (1)`,
    ]);
  });

  it('counts a term at its best place, and remembers all its places', () => {
    const text = 'A crane fell. Harbour cranes stood. A crane rose.';
    const [line] = told({ paragraph: { text, entities: [] }, start: 14, end: 21 });
    expect(line).toContain('word crane 1 (3)');
    expect(line).toContain(`word fell ${other} (1)`);
    expect(line).toContain(`word rose ${other} (1)`);
    expect(line).toContain('word stood 1 (1)');
  });

  it('counts kinds by their weight', () => {
    const [line] = told({ paragraph: { text: 'Harbour 鐵鏽 $3 billion', entities: [] }, start: 0, end: 7 });
    expect(line).toContain(`pair 鐵鏽 ${weights.termWeights.pair} (1)`);
    expect(line).toContain(`figure #f3000000000 ${weights.termWeights.figure} (1)`);
  });

  it('begins the near sentence at its first word', () => {
    const text = 'Bells rang.Cranes fell. Harbour';
    const [line] = told({ paragraph: { text, entities: [] }, start: 24, end: 31 });
    expect(line).toContain(`word bell ${other} (1)`);
    expect(line).toContain('word harbour 1 (1)');
  });
});

describe('section and page', () => {
  const paragraph = { text: 'Harbour cranes.', entities: [KEY, 'p/ferry'] as EntityKey[] };
  const section = { text: 'Cranes and bells. Harbour.', entities: [KEY, 'p/ferry', 'p/pier'] as EntityKey[] };
  const page = { entities: [KEY, 'p/ferry', 'p/pier', 'p/quay'] as EntityKey[] };

  it('add only what was not said nearer', () => {
    expect(told({ paragraph, section, page, start: 0, end: 7 })).toEqual([
      'paragraph 1: entity p/ferry 1 (0), word harbour 1 (1), word crane 1 (1)',
      `section ${weights.sectionWeight}: entity p/pier 1 (0), word bell 1 (1)`,
      `page ${weights.pageWeight}: entity p/quay 1 (0)`,
    ]);
  });

  it('may be missing', () => {
    expect(told({ paragraph, page, start: 0, end: 7 }).map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      'page',
    ]);
    expect(told({ paragraph, start: 0, end: 7 })).toHaveLength(1);
  });

  it('can be quoted where they have words', () => {
    const quoted = readPassages(KEY, { paragraph, section, page, start: 0, end: 7 }).map(
      (it) => it.quoted?.text,
    );
    expect(quoted).toEqual([paragraph.text, section.text, undefined]);
  });
});
