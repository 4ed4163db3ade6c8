import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../parse';
import { readTable } from './read-table';
import type { TableOptions, TableResult } from './types';

const options: TableOptions = {
  title: 'Cast of a case',
  asOf: '2024-10',
  language: 'en',
  dayOrder: 'day-first',
  sourceTitle: 'cast.csv',
};

const read = (text: string, changes: Partial<TableOptions> = {}): TableResult =>
  readTable(text, { ...options, ...changes });

const good = (text: string, changes: Partial<TableOptions> = {}) => {
  const result = read(text, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
};

const problems = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.problems;
};

const cast = `Name,Other names,Kind,Description,Fact,Date,Standing,According to,Source,Publisher,URL,With
Ada Byron,Countess of Lovelace; 愛達,person,Plaintiff.,Ada Byron sued the mill.,2 Oct 2024,,,Complaint,High Court,https://court.example/1,Nottingham Mill
,,,,"She asked for damages, and costs.",Oct 2024,claimed,her counsel,Complaint,High Court,https://court.example/1,
Nottingham Mill,,company,,,,,,,,,
Judge Hale,Hale,witness,The judge.,Judgment is expected.,Q1 2025,forecast,the clerk,,,,`;

describe('readTable', () => {
  it('makes entities, names, facts and sources of rows', () => {
    const { pack, rows, notes } = good(cast);
    expect(pack).toMatchObject({
      id: 'cast-of-a-case',
      title: { en: 'Cast of a case' },
      asOf: '2024-10',
      version: '1',
    });
    expect(pack.entities).toEqual([
      { id: 'ada-byron', kind: 'person', label: { en: 'Ada Byron' }, description: { en: 'Plaintiff.' } },
      {
        id: 'nottingham-mill',
        kind: 'company',
        label: { en: 'Nottingham Mill' },
        description: { en: 'company' },
      },
      { id: 'judge-hale', kind: 'other', label: { en: 'Judge Hale' }, description: { en: 'The judge.' } },
    ]);
    expect(pack.aliases).toEqual([
      { entity: 'ada-byron', text: ['Ada Byron', 'Countess of Lovelace', '愛達'] },
      { entity: 'nottingham-mill', text: 'Nottingham Mill' },
      { entity: 'judge-hale', text: 'Judge Hale' },
      { entity: 'judge-hale', text: 'Hale', case: 'capital' },
    ]);
    expect(pack.facts).toMatchObject([
      {
        date: '2024-10-02',
        standing: 'stated',
        entities: ['ada-byron', 'nottingham-mill'],
        source: { id: 'complaint' },
        importance: 3,
      },
      { date: '2024-10', standing: 'claimed', attributedTo: { en: 'her counsel' }, entities: ['ada-byron'] },
      { date: '2025-01/2025-03', standing: 'forecast', source: { id: 'cast-csv' } },
    ]);
    expect(pack.sources).toEqual([
      {
        id: 'complaint',
        title: { en: 'Complaint' },
        publisher: { en: 'High Court' },
        url: 'https://court.example/1',
      },
      { id: 'cast-csv', title: { en: 'cast.csv' }, publisher: { en: 'cast.csv' } },
    ]);
    expect(rows).toEqual([
      { row: 2, entity: 0, fact: 0 },
      { row: 3, entity: 0, fact: 1 },
      { row: 4, entity: 1, fact: null },
      { row: 5, entity: 2, fact: 2 },
    ]);
    expect(notes).toEqual([
      { kind: 'unknown-kinds', kinds: ['witness'] },
      { kind: 'own-source', facts: 1 },
    ]);
  });

  it.each([
    ['tabs', cast.replaceAll(',', '\t').replace('damages\t', 'damages,')],
    [
      'semicolons',
      cast.replace('Lovelace; ', 'Lovelace| ').replaceAll(',', ';').replace('damages;', 'damages,'),
    ],
    ['a byte order mark and Windows line ends', `\ufeff${cast.replaceAll('\n', '\r\n')}\r\n`],
    ['old Mac line ends', cast.replaceAll('\n', '\r')],
    ['blank lines and columns', `${cast.replaceAll('\n', ',,\n')}\n,,,\n\n`],
  ])('reads %s', (_, text) => {
    expect(good(text).pack.facts).toHaveLength(3);
    expect(good(text).pack.entities).toEqual(good(cast).pack.entities);
  });

  it('reads headings in Chinese, and dates and words with them', () => {
    const { pack } = good(
      '名稱\t別名\t類型\t事實\t日期\t性質\t據\t來源\n賈寶玉\t寶玉、怡紅公子\t人物\t賈寶玉銜玉而生。\t約1750年\t聲稱\t冷子興\t第二回',
      { language: 'zh-Hant', title: '紅樓夢人物' },
    );
    expect(pack.id).toBe('紅樓夢人物');
    expect(pack.entities[0]).toMatchObject({ id: '賈寶玉', kind: 'person', label: { 'zh-Hant': '賈寶玉' } });
    expect(pack.aliases[0]?.text).toEqual(['賈寶玉', '寶玉', '怡紅公子']);
    expect(pack.facts[0]).toMatchObject({
      date: '1750~',
      standing: 'claimed',
      attributedTo: { 'zh-Hant': '冷子興' },
    });
  });

  it('takes a column per language', () => {
    const { pack } = good(
      'name,name (zh-Hant),name ja,fact,fact:zh-hant,date\nMoon,月球,月,The Moon is far.,月球很遠。,2024',
    );
    expect(pack.entities[0]?.label).toEqual({ en: 'Moon', 'zh-Hant': '月球', ja: '月' });
    expect(pack.facts[0]?.text).toEqual({ en: 'The Moon is far.', 'zh-Hant': '月球很遠。' });
    expect(pack.aliases.flatMap(({ text }) => text)).toEqual(expect.arrayContaining(['Moon', '月球', '月']));
  });

  it('keeps the letter case of one-word names, and listens to words near by', () => {
    const { pack, notes } = good(
      'name,near,not near\nUS,,\nEagle,Apollo; lunar,golf\nfrankincense,,\nMercury,,planet\n米,,',
    );
    expect(pack.aliases).toEqual([
      { entity: 'us', text: 'US', case: 'exact' },
      {
        entity: 'eagle',
        text: 'Eagle',
        case: 'capital',
        certainty: 'open',
        for: ['Apollo', 'lunar'],
        against: ['golf'],
      },
      { entity: 'frankincense', text: 'frankincense' },
      { entity: 'mercury', text: 'Mercury', case: 'capital', certainty: 'likely', against: ['planet'] },
      { entity: '米', text: '米' },
    ]);
    expect(notes).toEqual([{ kind: 'short-names', names: ['US', '米'] }]);
  });

  it('tells two of the same name apart by an id', () => {
    const { pack } = good(
      'name,id,fact\nJohn Smith,smith-elder,He sold.\nJohn Smith,smith-younger,He bought.',
    );
    expect(pack.entities.map(({ id }) => id)).toEqual(['smith-elder', 'smith-younger']);
    expect(pack.facts.map(({ entities }) => entities)).toEqual([['smith-elder'], ['smith-younger']]);
  });

  it('gives ids that stay when rows are added and moved', () => {
    const ids = (text: string) => good(text).pack.entities.map(({ id }) => id);
    expect(ids('name\nZoë\nAda')).toEqual(['zoe', 'ada']);
    expect(ids('name\nBob\nAda\nZoë')).toEqual(['bob', 'ada', 'zoe']);
  });

  it('says how it read dates that could be read in two ways', () => {
    expect(good('name,fact,date\nA B,x,03/04/2024').notes).toContainEqual({
      kind: 'day-order',
      order: 'day-first',
      by: 'reader',
      example: '03/04/2024',
    });
    const inferred = good('name,fact,date\nA B,x,03/04/2024\nA B,y,12/25/2024');
    expect(inferred.pack.facts[0]?.date).toBe('2024-03-04');
    expect(inferred.notes).toContainEqual({
      kind: 'day-order',
      order: 'month-first',
      by: 'column',
      example: '03/04/2024',
    });
  });

  it.each([
    ['', [{ row: 1, kind: 'empty' }]],
    ['\n\n', [{ row: 1, kind: 'empty' }]],
    ['name,fact', [{ row: 1, kind: 'no-rows' }]],
    ['who,what\na,b', [{ row: 1, kind: 'no-name-column', columns: [] }]],
    ['name,fact,event\na,b,c', [{ row: 1, kind: 'column-twice', column: 'event' }]],
    ['name,fact\nAda,"He said', [{ row: 2, kind: 'quote' }]],
    ['name,fact\n,A fact of nobody.', [{ row: 2, kind: 'no-name' }]],
    ['name,kind\nAda,person\n,person', [{ row: 3, kind: 'no-name' }]],
    ['name,fact,When\nAda,x,soon', [{ row: 2, kind: 'date', column: 'When', text: 'soon' }]],
    ['name,fact,date\nAda,x,2023-24', [{ row: 2, kind: 'season-or-range', column: 'date', text: '2023-24' }]],
    ['name,fact,date\nAda,x,45567', [{ row: 2, kind: 'serial', column: 'date', text: '45567' }]],
    ['name,fact,date\nAda,,2024', [{ row: 2, kind: 'no-fact', column: 'date' }]],
    ['name,fact,standing\nAda,x,sure', [{ row: 2, kind: 'standing', column: 'standing', text: 'sure' }]],
    ['name,fact,standing\nAda,x,claimed', [{ row: 2, kind: 'no-attribution', standing: 'claimed' }]],
    ['name,fact,weight\nAda,x,9', [{ row: 2, kind: 'importance', column: 'weight', text: '9' }]],
    [
      'name,fact,link\nAda,x,javascript:alert(1)',
      [{ row: 2, kind: 'address', column: 'link', text: 'javascript:alert(1)' }],
    ],
    ['name,fact,with\nAda,x,Bob', [{ row: 2, kind: 'unknown-name', column: 'with', text: 'Bob' }]],
    [
      'name,kind,fact\nAda,person,x\nAda,company,y',
      [{ row: 3, kind: 'differs', column: 'kind', earlierRow: 2 }],
    ],
    [
      'name,fact,date\nA B,x,25/12/2024\nA B,y,12/25/2024\nA B,z,03/04/2024',
      [{ row: 4, kind: 'no-date-order' }],
    ],
    [
      `name,fact\nAda,${'x'.repeat(2001)}`,
      [{ row: 2, kind: 'format', place: 'text.en', problem: expect.objectContaining({ kind: 'too-long' }) }],
    ],
    [
      'name,fact\nAda\u202e,x',
      [
        {
          row: 2,
          kind: 'format',
          place: expect.any(String),
          problem: expect.objectContaining({ kind: 'hidden-character', values: ['U+202E'] }),
        },
      ],
    ],
  ])('refuses %j and says why', (text, expected) => {
    expect(problems(text).map(({ ...problem }) => problem)).toEqual(
      expect.arrayContaining(expected.map((problem) => expect.objectContaining(problem))),
    );
  });

  it('tells of every row at once, in order', () => {
    const found = problems('name,fact,date\nAda,x,soon\nBob,y,later\nCid,z,2024\nDan,,2024');
    expect(found.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'date'],
      [3, 'date'],
      [5, 'no-fact'],
    ]);
  });

  it('counts rows as a spreadsheet does, through blank rows and cells of several lines', () => {
    const found = problems('name,fact,date\n\nAda,"two\nlines",2024\n\nBob,y,soon');
    expect(found).toEqual([{ row: 5, kind: 'date', column: 'date', text: 'soon' }]);
  });

  it('gives good packs or problems whatever it is fed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'name',
        'fact',
        'date',
        '__proto__',
        'constructor',
        ',',
        '\t',
        ';',
        '"',
        '\n',
        '\r',
        '\u202e',
        '\u0000',
        '\ud800',
        '2024',
        'A',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, withHead) => {
        const result = read((withHead ? 'name,other names,fact,date,with,id\n' : '') + pieces.join(''));
        if (result.ok) expect(parsePack(result.pack).ok).toBe(true);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a cell of a million characters', `name,fact\nAda,${'x'.repeat(1_000_000)}`],
    ['seventeen million characters', `name,fact\nAda,${'x'.repeat(17_000_000)}`],
    ['a quote never closed', `name,fact\nAda,"${'x\n'.repeat(200_000)}`],
    ['a hundred thousand commas', `name,fact\n${','.repeat(100_000)}`],
    ['hidden characters in headings', `na\u200bme,fact\nAda,x`],
  ])('refuses %s in a moment', (_, text) => {
    const startedMs = performance.now();
    expect(read(text).ok).toBe(false);
    // Two crowded cores: a bound against hanging, not a measure.
    expect(performance.now() - startedMs).toBeLessThan(15_000);
  });
});
