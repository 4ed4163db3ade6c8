// What facts become before they are ranked: the terms of each, names left out, and who is named in it.
import { describe, expect, it } from 'vitest';
import { type Fact, type LocalText, type Pack, toKey } from '../dataset';
import {
  compilePackTerms,
  type FactTerms,
  packTermsFormat,
  readFactTerms,
  selectFactTerms,
} from './fact-terms';

const fact = (id: string, entities: readonly string[], text: LocalText, more: Partial<Fact> = {}): Fact => ({
  id,
  date: null,
  text,
  entities,
  standing: 'stated',
  source: { id: 's' },
  importance: 3,
  ...more,
});
const labels: Readonly<Record<string, LocalText>> = {
  harbour: { en: 'Harbour of the North', 'zh-Hant': '北港' },
  ferry: { en: 'Ferry Line' },
  itou: { en: 'Itou', 'zh-Hant': '伊東' },
};
const facts = [
  fact('a', ['harbour', 'ferry'], { en: 'The harbour rented cranes to the ferry line.' }, { date: '2019' }),
  fact(
    'b',
    ['ferry', 'harbour'],
    { en: 'Cranes rusted.', 'zh-Hant': '鐵鏽' },
    { keywords: ['corrosion', 'crane'] },
  ),
  fact('c', ['itou'], { en: 'A bell rang.' }, { attributedTo: { en: 'Itou' } }),
  fact('d', ['itou', 'harbour'], { en: 'A gull landed.' }, { attributedTo: { en: 'Itou and others' } }),
];
const pack: Pack = {
  format: 1,
  id: 'port',
  version: '1',
  title: { en: 'Port' },
  asOf: '2025',
  sources: [{ id: 's', title: { en: 'S' }, publisher: { en: 'P' } }],
  entities: Object.entries(labels).map(([id, label]) => ({
    id,
    kind: 'company',
    label,
    description: { en: id },
  })),
  cues: [],
  aliases: [],
  facts,
  relations: [],
};

/** The terms of an entity's facts as words, so that numbers may differ. */
const spelled = ({ terms, facts: numbers, named }: FactTerms) => {
  const all = terms.split('\n');
  return numbers.map(
    (own, place) =>
      `${named[place] === 1 ? 'named' : 'not named'}: ${own
        .map((it) => all[it])
        .sort()
        .join(' ')}`,
  );
};

const wanted: Readonly<Record<string, readonly string[]>> = {
  harbour: ['named: #y2019 crane rent', 'not named: corros crane rust 鐵鏽', 'not named: gull land other'],
  ferry: ['named: #y2019 crane rent', 'not named: corros crane rust 鐵鏽'],
  itou: ['named: bell rang', 'not named: gull land other'],
};

describe.each(Object.entries(wanted))('the facts of %s', (id, terms) => {
  const key = toKey('port', id);
  const own = facts.filter(({ entities }) => entities.includes(id));

  it('are read one by one', () => {
    const related = Object.entries(labels).map(([other, label]) => ({ key: toKey('port', other), label }));
    expect(
      spelled(readFactTerms({ key, entity: { label: labels[id] as LocalText }, facts: own, related })),
    ).toEqual(terms);
  });

  it('are picked out of what was read of the pack', () => {
    const selected = selectFactTerms(pack, compilePackTerms(pack), id);
    expect(spelled(selected)).toEqual(terms);
    // No term of another's facts comes along, and none twice.
    const all = selected.terms.split('\n');
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(selected.facts.flat()).size).toBe(all.length);
  });
});

describe('the terms of a pack', () => {
  it('say how they were read, and who is named where', () => {
    const { format, named, facts: numbers } = compilePackTerms(pack);
    expect(format).toBe(packTermsFormat);
    expect(named).toEqual([[0, 1], [], [0], []]);
    expect(numbers).toHaveLength(facts.length);
  });

  it('stand where an entity is not known', () => {
    const stray = fact('e', ['nobody', 'harbour'], { en: 'The harbour froze.' });
    const { named } = compilePackTerms({ ...pack, facts: [stray] });
    expect(named).toEqual([[1]]);
  });
});
