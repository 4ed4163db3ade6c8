import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../dataset';
import { compareEditions } from './compare-editions';

const text = readFileSync('docs/packs/pride-and-prejudice.json', 'utf8');
const edition = (change: (json: ReturnType<typeof JSON.parse>) => void = () => {}) => {
  const json = JSON.parse(text);
  change(json);
  const result = parsePack(json);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.pack;
};
const none = { added: 0, changed: 0, gone: 0 };

describe('what a newer edition changes', () => {
  it.each<[string, Parameters<typeof edition>[0], object]>([
    ['nothing', () => {}, { names: none, facts: none }],
    ['its version alone', (json) => (json.version = '9'), { names: none, facts: none }],
    [
      'the order of properties',
      (json) => (json.facts[0] = Object.fromEntries(Object.entries(json.facts[0]).reverse())),
      { names: none, facts: none },
    ],
    [
      'a description',
      (json) => (json.entities[0].description.en = 'Another.'),
      { names: { ...none, changed: 1 }, facts: none },
    ],
    [
      'an alias',
      (json) => json.aliases.push({ entity: json.entities[1].id, text: 'Lizzy the second' }),
      { names: { ...none, changed: 1 }, facts: none },
    ],
    [
      'a new entity and a new fact',
      (json) => {
        json.entities.push({ ...json.entities[0], id: 'a-cousin' });
        json.facts.push({ ...json.facts[0], id: 'one-more' });
      },
      { names: { ...none, added: 1 }, facts: { ...none, added: 1 } },
    ],
    [
      'a fact rewritten',
      (json) => (json.facts[0].text = { en: 'Otherwise.' }),
      { names: none, facts: { ...none, changed: 1 } },
    ],
  ])('%s', (_, change, expected) => {
    expect(compareEditions(edition(), edition(change))).toEqual(expected);
  });

  it('is told the other way round as well', () => {
    const more = edition((json) => json.facts.push({ ...json.facts[0], id: 'one-more' }));
    expect(compareEditions(more, edition()).facts).toEqual({ ...none, gone: 1 });
  });
});
