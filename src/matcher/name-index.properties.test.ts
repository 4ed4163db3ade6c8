// What filing names by keys stands or falls with: no name that the matcher finds is missing from what a page is sent. On
// random names and pages; what each rule does is shown by the table of name-index.test.ts.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Alias } from '../dataset';
import { findMentions } from './find-mentions';
import { compileGazetteer } from './gazetteer';
import { createKeyLevel, keysOfName, nameKeys } from './name-keys';

// As compileGazetteer takes them: Traditional, Simplified.
const han = '軟软開开啟启';
const level = createKeyLevel(han);

const packOf = (texts: readonly string[]) => ({
  id: 'p',
  aliases: texts.map((text, at): Alias => ({ entity: `e${at}`, text })),
});

const names = [
  'OpenAI',
  'Sam Altman',
  'Altman',
  'GPT-4',
  'Chat-GPT',
  'C++',
  '微軟',
  '山姆·奧特曼',
  'オープンAI',
  '오픈AI',
  'Zoë',
  'X',
  '米',
  'Анна',
  '★★',
];

it('never keeps from a page what the matcher would find there', () => {
  const name = fc.oneof(
    fc.constantFrom(...names),
    fc.stringMatching(/^[A-Za-z0-9 .\-'微軟奧特曼開啟アイ]{1,12}$/),
  );
  const glue = fc.constantFrom('', ' ', '-', '\n', '的', '微软', '开', "'s", '.', '2', '\u00ad', '’');
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(glue, name, glue), { maxLength: 5 }),
      (all, pieces) => {
        const usable = all.filter((text) => text.trim() !== '');
        const page = pieces.map((piece) => piece.join('')).join(' ');
        const gazetteer = compileGazetteer([packOf(usable)], { han });
        const keys = new Set([...nameKeys(page)].map(level));
        for (const mention of findMentions(gazetteer, page)) {
          const at = Number(mention.entities[0].slice(3));
          const fits = keysOfName(usable[at]!, level).some((set) => [...set].every((key) => keys.has(key)));
          expect(fits, `${usable[at]} in ${JSON.stringify(page)}`).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});
