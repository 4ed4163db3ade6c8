// Which rows of a pack a page is sent by the keys of its words, and how they are filed and stored.
import { describe, expect, it } from 'vitest';
import type { Alias } from '../dataset';
import { placesOfNames, probedNames } from './compile-probe';
import { compileNames, findRows, nameParts, partsOfNames, rowsPerChunk } from './name-index';
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
    expect([...got].sort()).toEqual([...expected].sort());
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

  it('makes no empty chunk', () => {
    const { chunks } = compileNames(packOf(Array.from({ length: 256 }, (_, at) => `Name${at}`)), filing);
    expect(chunks.map(({ length }) => length)).toEqual([128, 128]);
  });

  it('keeps the places by which a probe is told the names', () => {
    const pack = packOf(['Microsoft', '微軟']);
    expect(compileNames(pack, filing).places).toEqual(placesOfNames(probedNames([pack]), han));
    expect(compileNames(pack, filing).places.places.length).toBeGreaterThan(2);
  });

  it('gives no more rows than asked for', () => {
    const { index } = compileNames(packOf(Array.from({ length: 50 }, () => 'Same')), filing);
    expect(findRows(index, ['same'], level, 20).rows).toHaveLength(20);
  });

  it('sends no more than a key leads to', () => {
    const { index } = compileNames(packOf(['Alpha', 'Beta', 'Gamma Beta', 'Delta']), filing);
    const of = (...keys: string[]) => findRows(index, keys, level, 1000);
    expect(of('alpha').rows).toHaveLength(1);
    expect(of('beta').keys).toEqual(['beta']);
    expect(of('nothing', 'beta', 'delta').keys).toEqual(['beta', 'delta']);
    expect(of('nothing')).toEqual({ rows: [], keys: [] });
    const all = of('delta', 'gamma', 'beta', 'alpha', 'alpha').rows;
    expect(all).toEqual([0, 1, 2, 3]);
  });

  it('files a name under the longest of equally rare words', () => {
    const { index } = compileNames(packOf(['New Jerusalem X']), filing);
    expect(findRows(index, ['new', 'jerusalem', 'x'], level, 9).keys).toEqual(['jerusalem']);
  });

  it('files a name that is written twice once, and one under two ways of writing it twice', () => {
    const once = compileNames(packOf([['Alpha', 'alpha', 'ALPHA']]), filing);
    expect(once.index.rows).toHaveLength(1);
    const twice = compileNames(packOf(['Chat-GPT']), filing);
    expect(twice.index.rows).toHaveLength(2);
    expect(findRows(twice.index, ['chatgpt', 'chat'], level, 9).rows).toEqual([0]);
  });

  it('lays rows of one key side by side', () => {
    const texts = ['Alpha One', 'Beta', 'Alpha Two', 'Gamma', 'Alpha One'];
    const { index, chunks } = compileNames(packOf(texts), filing);
    const { rows } = findRows(index, ['one'], level, 9);
    expect(rows).toHaveLength(2);
    expect(rows[1]! - rows[0]!).toBe(1);
    expect(rows.map((row) => chunks.flat()[row]?.alias.text)).toEqual(['Alpha One', 'Alpha One']);
  });

  it('sorts its hashes, each with its row', () => {
    const { index } = compileNames(packOf(names), filing);
    expect([...index.hashes]).toEqual([...index.hashes].sort((a, b) => a - b));
    expect(index.rows).toHaveLength(index.hashes.length);
    expect(index.format).toBe(3);
  });

  it('says how much is done, from nothing on and never less', () => {
    const shares: number[] = [];
    compileNames(packOf(Array.from({ length: 2001 }, (_, at) => `Name${at}`)), {
      ...filing,
      onShare: (share) => shares.push(share),
    });
    expect(shares[0]).toBe(0);
    expect(shares.length).toBeGreaterThan(3);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(new Set(shares).size).toBe(shares.length);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('is stored in parts, each chunk by its number', () => {
    const cues = [{ id: 'trade', words: ['market'] }];
    const compiled = compileNames(packOf(Array.from({ length: 200 }, (_, at) => `Name${at}`)), filing);
    const parts = new Map(partsOfNames(compiled, { cues }));
    expect([...parts.keys()]).toEqual(['names', 'names/places', 'names/cues', 'names/0', 'names/1']);
    expect(parts.get(nameParts.index)).toBe(compiled.index);
    expect(parts.get(nameParts.places)).toBe(compiled.places);
    expect(parts.get(nameParts.cues)).toBe(cues);
    expect(parts.get(nameParts.chunk(1))).toBe(compiled.chunks[1]);
    expect(new Map(partsOfNames(compiled, {})).get(nameParts.cues)).toEqual([]);
  });

  it('a kind is kept of what has one, and no more is', () => {
    const pack = { id: 'p', aliases: [{ entity: 'one', text: 'Foo' }, { text: 'Bar' }] };
    const { chunks } = compileNames(pack, { han, kinds: new Map([['one', 'person']]) });
    expect(chunks.flat()).toEqual(
      expect.arrayContaining([{ alias: pack.aliases[0], kind: 'person' }, { alias: pack.aliases[1] }]),
    );
  });

  it('an empty pack has no names', () => {
    const { index, chunks } = compileNames(packOf([]), filing);
    expect(chunks).toEqual([]);
    expect(findRows(index, ['', 'x'], level, 9)).toEqual({ rows: [], keys: [] });
  });
});
