// What facts point at: sources, what they replaced, what they contradict from either side.
import { expect, it } from 'vitest';
import type { Fact } from '../dataset';
import { referencesAmong } from './fact-references';

const fact = (id: string, rest: Partial<Fact> = {}): Fact => ({
  id,
  date: null,
  text: { en: id },
  entities: ['e'],
  standing: 'stated',
  source: { id: 's' },
  importance: 3,
  ...rest,
});
const old = fact('old');
const newer = fact('new', { supersedes: ['old', 'absent'] });
const rival = fact('rival', { conflictsWith: ['old'], source: { id: 'unknown' } });
const source = { id: 's', title: { en: 'S' }, publisher: { en: 'S' } };
const referencesOf = referencesAmong([old, newer, rival], [source]);

it.each([
  [old, { source, replaces: [], replacedBy: [newer], conflictsWith: [rival] }],
  [newer, { source, replaces: [old], replacedBy: [], conflictsWith: [] }],
  [rival, { source: null, replaces: [], replacedBy: [], conflictsWith: [old] }],
])('%#', (given, expected) => {
  expect(referencesOf(given)).toEqual(expected);
});
