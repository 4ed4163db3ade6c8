import { describe, expect, it } from 'vitest';
import type { Alias } from '../dataset';
import { compileNames, findRows, rowsPerChunk } from './name-index';
import { createKeyLevel, nameKeys } from './name-keys';

// As compileGazetteer takes them: Traditional, Simplified.
const han = '軟软開开啟启';
const level = createKeyLevel(han);
const filing = { han, kinds: new Map() };

const packOf = (texts: readonly (string | string[])[]) => ({
  id: 'p',
  aliases: texts.map((text, at): Alias => ({ entity: `e${at}`, text })),
});

/** The texts of the rows that a text is sent. */
function sent(texts: readonly (string | string[])[], page: string): (string | string[])[] {
  const { index, chunks } = compileNames(packOf(texts), filing);
  const { rows } = findRows(index, [...nameKeys(page), ''], level, 1000);
  const all = chunks.flat();
  return rows.map((row) => all[row]!.alias.text as string | string[]);
}

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

describe('names by their keys', () => {
  it.each([
    ['OpenAI’s board met.', ['OpenAI']],
    ['Yesterday Sam met Altman.', ['Sam Altman', 'Altman']],
    ['the GPT4 model and ChatGPT', ['GPT-4', 'Chat-GPT']],
    ['Chat-GPT', ['Chat-GPT']],
    ['微\n軟的雲', ['微軟']],
    ['山姆奧特曼說', ['山姆·奧特曼']],
    ['山姆・奧特曼說', ['山姆·奧特曼']],
    ['오픈AI는', ['오픈AI']],
    ['ZOE and zoë', ['Zoë']],
    ['Ｘ', ['X']],
    ['微软的云', ['微軟']],
    ['吃米', ['米']],
    ['nothing here', []],
    ['', []],
  ])('%j is sent %j', (page, expected) => {
    const got = sent(names, page).filter((text) => text !== '★★');
    for (const name of expected) expect(got).toContain(name);
    expect(got.length).toBeLessThanOrEqual(expected.length + 1);
  });

  it('sends names of signs alone to every page', () => {
    expect(sent(names, 'anything')).toContain('★★');
  });

  it('files a name under its rarest word', () => {
    const many = ['The Moon', 'The Sun', 'The Sea', 'The'];
    expect(sent(many, 'the sun')).toEqual(expect.arrayContaining(['The Sun', 'The']));
    expect(sent(many, 'the sun')).toHaveLength(2);
  });

  it('sends rows whole, with the names of one alias together', () => {
    expect(sent([['Elizabeth Bennet', 'Lizzy']], 'lizzy')).toEqual([['Elizabeth Bennet', 'Lizzy']]);
  });

  it('keeps rows in chunks and knows kinds', () => {
    const pack = packOf(Array.from({ length: 300 }, (_, at) => `Name${at}`));
    const { chunks } = compileNames(pack, { han, kinds: new Map([['e7', 'person']]) });
    expect(chunks.map(({ length }) => length)).toEqual([rowsPerChunk, rowsPerChunk, 300 - 2 * rowsPerChunk]);
    expect(chunks.flat().find(({ alias }) => alias.entity === 'e7')?.kind).toBe('person');
  });

  it('gives no more rows than asked for', () => {
    const { index } = compileNames(packOf(Array.from({ length: 50 }, () => 'Same')), filing);
    expect(findRows(index, ['same'], level, 20).rows).toHaveLength(20);
  });

  it('makes no blank key of a long run', () => {
    expect([...nameKeys('o'.repeat(1_000_000))]).toEqual(['o'.repeat(40)]);
  });
});
