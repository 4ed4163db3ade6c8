import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pack, packLimits, parsePack } from '../../dataset';
import { compileGazetteer, findMentions } from '../../matcher';
import { createSearchIndex, type SearchTables } from '../../search';
import { searchPart } from '../../shared';
import { guessLanguage } from './guess-language';
import { compileParts, isJson, readAsTable, readJson, readText } from './read-source';
import { tableDefaults } from './table-defaults';

const sample = readFileSync('docs/packs/pride-and-prejudice.json', 'utf8');
const defaults = tableDefaults('people.csv', 'Pasted', new Set(), Date.UTC(2024, 10, 24));
const nothing = () => {};

describe('readText', () => {
  const bytes = (...units: number[]) => new Blob([new Uint8Array(units)]);
  it.each([
    ['a pasted text', 'name\nAda', 'name\nAda'],
    ['UTF-8', new Blob(['名稱\n微軟']), '名稱\n微軟'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 as spreadsheets save it', bytes(0xff, 0xfe, 0x61, 0, 0x0d, 0x54), 'a名'.replace('名', '\u540d')],
    ['UTF-16, the other way round', bytes(0xfe, 0xff, 0, 0x61), 'a'],
  ])('reads %s', async (_, content, expected) => {
    expect(await readText({ name: '', content })).toBe(expected);
  });

  it.each([
    ['Big5', bytes(0xa6, 0x57, 0xba, 0xd9)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)],
    ['a spreadsheet itself', bytes(0x50, 0x4b, 3, 4, 0, 0)],
  ])('refuses %s', async (_, content) => {
    expect(await readText({ name: '', content })).toEqual({ kind: 'not-text' });
  });

  it('does not read a file that is too large', async () => {
    const content = { size: 1e9, arrayBuffer: () => Promise.reject(new Error('was read')) } as Blob;
    expect(await readText({ name: '', content })).toMatchObject({ kind: 'too-large' });
  });
});

describe('isJson', () => {
  it.each([
    ['{"format":1}', '', true],
    ['\ufeff \n{"format":1}', '', true],
    ['[1]', '', true],
    ['name,fact', 'people.csv', false],
    ['name,fact', 'people.json', true],
    ['', '', false],
  ])('%j in %j: %s', (text, name, expected) => {
    expect(isJson(text, name)).toBe(expected);
  });
});

describe('previews', () => {
  it('shows the first entities of a pack with their facts', () => {
    const result = readJson(sample, nothing);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.preview).toMatchObject({ id: 'pride-and-prejudice', version: '1.0.0', table: null });
    expect(result.preview.entities[1]).toMatchObject({ label: { en: 'Elizabeth Bennet' } });
    expect(result.preview.entities[1]!.facts).toBeGreaterThan(1);
    expect(result.preview.entities.length).toBeLessThanOrEqual(12);
  });

  it('shows the rows of a table, and how many there are beside them', () => {
    const rows = Array.from({ length: 80 }, (_, at) => `Name ${at},Fact ${at}.,${1900 + at}`);
    const result = readAsTable(['name,fact,date', ...rows].join('\n'), defaults);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.preview.table).toMatchObject({
      moreRows: 30,
      options: { language: 'en', title: 'people' },
    });
    expect(result.preview.table?.rows[3]).toEqual({
      row: 5,
      label: { en: 'Name 3' },
      fact: {
        text: { en: 'Fact 3.' },
        date: '1903',
        standing: 'stated',
        attributedTo: null,
        source: { en: 'people.csv' },
      },
    });
  });
});

describe('guessLanguage', () => {
  it.each([
    ['name,fact\nAda,She sued.', 'en'],
    ['name,fact\n微軟,微軟投資了開放人工智慧。', 'zh-Hant'],
    ['name,fact\n微软,微软投资了开放人工智能。', 'zh-Hans'],
    ['name,fact\nソニー,ソニーは東京にある会社です。', 'ja'],
    ['name,fact\n삼성전자,삼성전자는 수원에 있다.', 'ko'],
    ['', 'en'],
  ])('%j is %s', (text, expected) => {
    expect(guessLanguage(text)).toBe(expected);
  });
});

describe('tableDefaults', () => {
  it.each([
    ['Cast_of a  case.csv', 'Cast of a case', 'Cast_of a  case.csv'],
    ['', 'Pasted', 'Pasted'],
    ['na\u202eme\u200b.tsv', 'name', 'name.tsv'],
  ])('%j is called %j', (file, title, sourceTitle) => {
    const named = tableDefaults(file, 'Pasted', new Set(), Date.UTC(2024, 10, 24));
    expect(named).toMatchObject({ title, sourceTitle, asOf: '2024-11-24', language: 'und' });
  });

  it('takes no pasted table for an edition of another', () => {
    const taken = new Set(['Pasted', 'Pasted 2']);
    expect(tableDefaults('', 'Pasted', taken).title).toBe('Pasted 3');
    expect(tableDefaults('Pasted.csv', 'Pasted', taken).title).toBe('Pasted');
  });
});

/** Does with a pack all that an import and a page do. */
function live(pack: Pack, page: string): void {
  const parts = new Map(compileParts(pack, nothing));
  const gazetteer = compileGazetteer([pack]);
  for (const { start, end, text, entities } of findMentions(gazetteer, page)) {
    expect(page.slice(start, end)).toBe(text);
    for (const key of entities) expect(key.startsWith(`${pack.id}/`)).toBe(true);
  }
  const index = createSearchIndex([pack], () => parts.get(searchPart) as SearchTables);
  for (const query of [page.slice(0, 60), pack.entities[0]?.id ?? 'x']) index.search(query);
}

// Bounds against hanging on crowded cores, not measures.
describe('hostile packs', { timeout: 60_000 }, () => {
  const nasty = fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '(a+)+$',
    '[',
    '\\',
    '|',
    '.*',
    '$&',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202e',
    '\u200b',
    '\ud800',
    'a\u0301'.repeat(50),
    'oooooooo',
    '名',
    '',
    ' ',
    'Microsoft',
    '#novel',
    'x*',
  );
  const word = fc.oneof(nasty, fc.string({ maxLength: 12 }));

  it('are packs that live without harm, or are refused by path, however a good one is bent', () => {
    // One place of the sample is put in the place of another, or of something nasty.
    const bend = fc.record({
      steps: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      value: fc.oneof(
        word,
        fc.integer(),
        fc.constant(null),
        fc.array(word, { maxLength: 3 }),
        fc.dictionary(word, word, { maxKeys: 3 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(bend, { minLength: 1, maxLength: 3 }), word, (bends, page) => {
        const json = JSON.parse(sample);
        for (const { steps, value } of bends) {
          let place = json;
          for (const [depth, step] of steps.entries()) {
            const keys = Object.keys(place);
            const key = keys[step % keys.length];
            if (key === undefined) break;
            const next = place[key];
            if (depth === steps.length - 1 || typeof next !== 'object' || next === null) {
              place[key] = value;
              break;
            }
            place = next;
          }
        }
        const result = parsePack(json);
        if (result.ok) live(result.pack, `Mr. Darcy ${page} met Elizabeth Bennet at Pemberley.`);
        else expect(result.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('name what they like and stay harmless', () => {
    const name = word.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), word, (names, page) => {
        const result = parsePack({
          format: 1,
          id: 'hostile',
          version: '1',
          title: { en: 'H' },
          asOf: '2025',
          entities: names.map((text, at) => ({
            id: `e${at}`,
            kind: 'other',
            label: { en: text },
            description: { en: text },
          })),
          aliases: names.map((text, at) => ({
            entity: `e${at}`,
            text: [text, `${text} ${page}`.trim() || 'x'],
            certainty: at % 2 ? 'open' : 'certain',
            for: names.filter((cue) => !cue.startsWith('#')),
            notFollowedBy: ['[', page].filter((cue) => !cue.startsWith('#')),
          })),
        });
        if (result.ok) live(result.pack, `${names.join(' ')} ${page} ${names.join('')}`);
      }),
      { numRuns: 80 },
    );
  });

  it('bait no pattern into running on, with texts and names as long as they may be', () => {
    const pieces = [
      ...[
        '1,111,',
        '1.',
        '1 ',
        'one ',
        'twenty-',
        'half ',
        '2019 ',
        '2019-',
        '1 january ',
        'q1 ',
        "a'",
        '- ',
        ' a',
      ],
      ...['一', '百分之', '億', '年', '2019年', '第一', 'a·', 'あ', '가', 'ａ', 'e\u0301'],
    ];
    const long = (piece: string, length: number): string =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const result = parsePack({
      format: 1,
      id: 'bait',
      version: '1',
      title: { en: 'B' },
      asOf: '2025',
      sources: [{ id: 's', title: { en: 'S' }, publisher: { en: 'P' } }],
      entities: pieces.map((piece, at) => ({
        id: `e${at}`,
        kind: 'person',
        label: { en: `x${long(piece, packLimits.nameCharacters - 1)}` },
        description: { en: `x${long(piece, packLimits.lineCharacters - 1)}` },
      })),
      aliases: pieces.flatMap((piece, at) => [
        { entity: `e${at}`, text: `x${long(piece, packLimits.nameCharacters - 1)}` },
        { entity: `e${at}`, text: [`${piece.trim()}x`, `${long(piece, packLimits.nameCharacters - 1)}x`] },
      ]),
      facts: pieces.map((piece, at) => ({
        ...fact(`f${at}`, []),
        entities: [`e${at}`],
        text: { en: `x${long(piece, packLimits.textCharacters - 1)}` },
      })),
    });
    expect(result.ok ? [] : result.errors).toEqual([]);
    if (result.ok) live(result.pack, pieces.map((piece) => long(piece, 2_000)).join('\n'));
  }, 20_000);

  it.each([
    ['facts that supersede one another in a circle', { facts: [fact('a', ['b']), fact('b', ['a'])] }],
    ['a string of ten million characters', { title: { en: 'x'.repeat(10_000_000) } }],
    ['a million aliases', { aliases: Array.from({ length: 1_000_000 }, () => ({ text: 'x' })) }],
    ['a nest a thousand deep', { title: JSON.parse(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`) }],
    ['a bidi override in a name', { aliases: [{ entity: 'e', text: 'Mic\u202erosoft' }] }],
    ['a zero-width character in a name', { aliases: [{ entity: 'e', text: 'Micro\u200bsoft' }] }],
    ['an entity of another pack', { aliases: [{ entity: 'microsoft-openai/microsoft', text: 'Microsoft' }] }],
    [
      'an address that runs',
      { sources: [{ id: 's', title: { en: 'S' }, publisher: { en: 'P' }, url: 'javascript:alert(1)' }] },
    ],
  ])('are refused for %s', (_, part) => {
    const head = { format: 1, id: 'h', version: '1', title: { en: 'H' }, asOf: '2025' };
    const entities = [{ id: 'e', kind: 'other', label: { en: 'E' }, description: { en: 'E' } }];
    const sources = [{ id: 's', title: { en: 'S' }, publisher: { en: 'P' } }];
    const result = parsePack({ ...head, entities, sources, ...part });
    expect(result.ok).toBe(false);
  });
});

function fact(id: string, supersedes: readonly string[]) {
  return {
    id,
    date: null,
    text: { en: id },
    entities: ['e'],
    standing: 'stated',
    source: { id: 's' },
    supersedes,
  };
}
