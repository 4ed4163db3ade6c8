import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, type Extent } from './edit-distance';
import { openSigns, signTerms } from './letter-signs';

/** The plainest way: every way to change a word, tried. */
function naiveEdits(typed: string, target: string, extent: Extent): number {
  if (typed === '') return extent === 'whole' ? target.length : 0;
  if (target === '') return typed.length;
  const [one, other] = [typed.slice(1), target.slice(1)];
  const ways = [
    naiveEdits(one, other, extent) + (typed[0] === target[0] ? 0 : 1),
    naiveEdits(one, target, extent) + 1,
    naiveEdits(typed, other, extent) + 1,
  ];
  if (typed.length > 1 && typed[0] === target[1] && typed[1] === target[0])
    ways.push(naiveEdits(typed.slice(2), target.slice(2), extent) + 1);
  return Math.min(...ways);
}

const extents = ['whole', 'beginning'] as const;
const word = (most: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '輝', '達'), minLength: 1, maxLength: most });

describe('countEdits', () => {
  it.each(extents)('counts as the plainest way does, up to what is asked (%s)', (extent) => {
    fc.assert(
      fc.property(word(6), word(7), fc.constantFrom(1, 2), (typed, target, max) => {
        expect(countEdits(typed, target, max, extent)).toBe(
          Math.min(max + 1, naiveEdits(typed, target, extent)),
        );
      }),
    );
  });

  it.each([
    ['nadlela', 'nadella', 'whole', 1],
    ['nadela', 'nadella', 'whole', 1],
    ['nadelaa', 'nadella', 'whole', 1],
    ['nadxlla', 'nadella', 'whole', 1],
    ['nadella', 'nadella', 'whole', 0],
    ['nadel', 'nadella', 'whole', 2],
    ['nadxl', 'nadella', 'beginning', 1],
    ['nadel', 'nadella', 'beginning', 0],
    ['nadellax', 'nadella', 'beginning', 1],
    ['蘇來曼', '蘇萊曼', 'whole', 1],
    ['ナデラー', 'ナデラ', 'whole', 1],
  ] as const)('%s for %s (%s): %i', (typed, target, extent, edits) => {
    expect(countEdits(typed, target, 1, extent)).toBe(edits);
  });
});

describe('signs of letters', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghij輝達'), minLength: 1, maxLength: 20 });

  it.each(extents)('leave out no term that is near (%s)', (extent) => {
    fc.assert(
      fc.property(
        letters,
        fc.array(letters, { maxLength: 20 }),
        fc.constantFrom(1, 2),
        (typed, others, max) => {
          // Those near it by a slip, beside those by chance.
          const terms = [
            ...others,
            typed,
            `${typed.slice(0, 3)}x${typed.slice(3)}`,
            typed.slice(1),
            `${typed}yz`,
          ];
          const candidates = openSigns(terms, signTerms(terms)).candidates(typed, max, extent);
          for (const [index, term] of terms.entries())
            if (countEdits(typed, term, max, extent) <= max) expect(candidates).toContain(index);
        },
      ),
    );
  });

  it.each(extents)('name few terms too many (%s)', (extent) => {
    const terms = Array.from({ length: 10_000 }, (_, at) => {
      const mixed = Math.imul(at + 1, 0x9e3779b1) >>> 0;
      return Array.from({ length: 8 }, (_, letter) =>
        String.fromCharCode(97 + ((mixed >>> (letter * 3)) % 26)),
      ).join('');
    });
    expect(openSigns(terms, signTerms(terms)).candidates('quarterly', 1, extent).length).toBeLessThan(100);
  });
});
