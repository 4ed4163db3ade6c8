// A search over a big pack weighs few facts for a keystroke, however many answer it, and finds what weighing all would.
import { describe, expect, it } from 'vitest';
import { makeBigPack } from '../../test/support/big-pack';
import { fewDocuments, type PartMatches } from './fact-lists';
import { openFacts } from './facts';
import { matchFacts } from './match-facts';
import { openNames } from './names';
import { readQuery } from './query';
import { type ScoredFact, scoreFacts } from './rank';
import { compileSearchTables } from './tables';

const generated = makeBigPack({ aliases: 24_000, factsEach: 2 });
/** Lasts so long that it begins nowhere near a date it holds. */
const long = { ...generated.facts[3]!, date: '2005/2020' };
const pack = { ...generated, facts: generated.facts.map((fact) => (fact.id === long.id ? long : fact)) };
const tables = compileSearchTables(pack);
const [names, facts] = [openNames(tables.names), openFacts(tables.facts)];
const surname = pack.entities[0]!.label.en!.split(' ')[1]!.toLowerCase();
const limit = 30;

interface Weighed {
  readonly best: readonly ScoredFact[];
  readonly parts: readonly PartMatches[];
  /** Candidates, counted anew wherever more of them had to be looked at. */
  readonly weighed: number;
}

/** The best facts for a query, as the search finds them, and how many it weighed. */
function weigh(typed: string): Weighed {
  facts.books.takeBack();
  let weighed = 0;
  const answered = readQuery(typed, names).parts.map((part) => {
    const matches = matchFacts(part, facts, names);
    return {
      part,
      matches: {
        ...matches,
        candidates: (depth: number) => {
          const candidates = matches.candidates(depth);
          weighed += candidates.facts.length;
          return candidates;
        },
      },
    };
  });
  const best = scoreFacts(answered, facts, limit);
  return { best, parts: answered.map(({ matches }) => matches), weighed };
}

/** The same with every fact looked at that answers the part which fewest do. */
function weighAll(typed: string): readonly ScoredFact[] {
  facts.books.takeBack();
  const parts = readQuery(typed, names).parts.map((part) => {
    const matches = matchFacts(part, facts, names);
    return {
      part,
      matches: { ...matches, candidates: () => matches.candidates(Number.POSITIVE_INFINITY) },
    };
  });
  return scoreFacts(parts, facts, limit);
}

const queries = [
  'million',
  'millio',
  'mill',
  'jan',
  '2012',
  '2012年',
  '投資',
  '年投資',
  '2012年投資',
  'million 2012',
  'million january',
  surname,
  `${surname} million`,
  `${surname.slice(0, 3)}`,
  'b',
  'systems',
  'systems million',
  '2',
  'qzvxk',
];

describe('a key in the search over a big pack', () => {
  it('has queries that more facts answer than are looked at', () => {
    expect(weigh('million').parts[0]!.count).toBe(facts.count);
    expect(facts.count).toBeGreaterThan(2 * fewDocuments);
  });

  it.each(queries)('weighs few facts for %s', (typed) => {
    expect(weigh(typed).weighed).toBeLessThanOrEqual(fewDocuments);
  });

  it.each(queries)('finds for %s what weighing all finds', (typed) => {
    expect(weigh(typed).best).toEqual(weighAll(typed));
  });
});

describe('dates in a big pack', () => {
  it.each([
    ['2012', 2012, 1, 12],
    ['2012-05', 2012, 5, 5],
    ['may 2012', 2012, 5, 5],
  ])('%s is answered by the facts of it and those that hold it', (typed, year, first, last) => {
    facts.books.takeBack();
    const [part] = readQuery(typed, names).parts;
    const found = matchFacts(part!, facts, names).candidates(Number.POSITIVE_INFINITY).facts;
    const wanted = pack.facts.filter(({ date }) => {
      const [y, m] = (date ?? '').split('-').map(Number);
      return date === long.date || (y === year && m! >= first && m! <= last);
    });
    expect(found.map((fact) => facts.ids[fact]).sort()).toEqual(wanted.map(({ id }) => id).sort());
  });

  it.each(['jan', 'january'])('%s is answered by every fact of the month', (typed) => {
    facts.books.takeBack();
    const [part] = readQuery(typed, names).parts;
    const found = matchFacts(part!, facts, names).candidates(Number.POSITIVE_INFINITY).facts;
    expect(new Set(found)).toEqual(
      new Set(facts.ids.flatMap((id, fact) => (dates.get(id)?.endsWith('-01') ? [fact] : []))),
    );
  });
});

const dates = new Map(pack.facts.map(({ id, date }) => [id, date]));
