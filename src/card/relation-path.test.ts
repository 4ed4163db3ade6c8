// The way between two names: direct, through one between, or none.
import { describe, expect, it } from 'vitest';
import { createDataset, type EntityKey, type Fact, type Pack, type Relation } from '../dataset';
import { viewEntity } from '../shared';
import { findPath } from './relation-path';

const ids = ['microsoft', 'inflection', 'suleyman', 'openai', 'oracle', 'lonely'];
const fact = (id: string, ...entities: string[]): Fact => ({
  id,
  date: '2024-03',
  text: { en: id },
  entities,
  standing: 'stated',
  source: { id: 's' },
  importance: 3,
});
const relation = (
  from: string,
  to: string,
  type: string,
  date: string | null,
  backing: string,
): Relation => ({
  from,
  to,
  type,
  date,
  facts: [backing],
});
const pack = (id: string): Pack => ({
  format: 1,
  id,
  version: '1',
  title: { en: id },
  asOf: '2025',
  sources: [{ id: 's', title: { en: 's' }, publisher: { en: 's' } }],
  entities: ids.map((one) => ({ id: one, kind: 'company', label: { en: one }, description: { en: one } })),
  aliases: [],
  cues: [],
  facts: [
    fact('hired', 'microsoft', 'inflection'),
    fact('invested', 'microsoft', 'openai'),
    fact('joined', 'suleyman', 'microsoft'),
    fact('founded', 'suleyman', 'inflection'),
    fact('built', 'oracle', 'openai'),
    fact('alone', 'lonely'),
  ],
  relations: [
    relation('microsoft', 'openai', 'partner-of', null, 'invested'),
    relation('microsoft', 'openai', 'invests-in', '2019-07', 'invested'),
    relation('microsoft', 'openai', 'uses', '2023', 'invested'),
    relation('microsoft', 'inflection', 'hired-staff-of', '2024-03', 'hired'),
    relation('suleyman', 'microsoft', 'joined', '2024-03', 'joined'),
    relation('suleyman', 'inflection', 'founded', '2022', 'founded'),
    relation('oracle', 'openai', 'builds', '2024-06', 'built'),
  ],
});
const dataset = createDataset([pack('one'), pack('two')]);
const view = (id: string, packId = 'one') => viewEntity(dataset, `${packId}/${id}` as EntityKey)!;
const say = (from: string, to: string) => {
  const path = findPath(view(from), view(to));
  const steps = (list: readonly { relation: Relation; end: string; fact: Fact | null }[]) =>
    list.map((step) => `${step.relation.type} ${step.end} ${step.relation.date} ${step.fact?.id}`);
  if (path.kind === 'none') return 'none';
  if (path.kind === 'direct') return steps(path.steps);
  return [...steps(path.steps), `via ${path.via.label.en}`, ...steps(path.onward)];
};

describe('findPath', () => {
  it.each([
    ['microsoft', 'inflection', ['hired-staff-of from 2024-03 hired']],
    ['inflection', 'microsoft', ['hired-staff-of to 2024-03 hired']],
    [
      'microsoft',
      'openai',
      ['uses from 2023 invested', 'invests-in from 2019-07 invested', 'partner-of from null invested'],
    ],
    ['microsoft', 'oracle', ['uses from 2023 invested', 'via openai', 'builds to 2024-06 built']],
    ['oracle', 'microsoft', ['builds from 2024-06 built', 'via openai', 'uses to 2023 invested']],
    ['microsoft', 'lonely', 'none'],
    ['oracle', 'inflection', 'none'],
  ])('%s to %s', (from, to, expected) => {
    expect(say(from, to)).toEqual(expected);
  });

  it('knows no way between packs, whose ids mean different things', () => {
    expect(findPath(view('microsoft'), view('openai', 'two'))).toEqual({ kind: 'none' });
  });
});
