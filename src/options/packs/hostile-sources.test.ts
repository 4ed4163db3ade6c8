// What a reader may be handed in malice or by accident, brought in through the same door as any file: each ends in bounded
// time, refused with the place that is wrong as a reader would be told it, or taken without harm.
import { describe, expect, it } from 'vitest';
import { packLimits } from '../../dataset';
import { wordsIn } from '../../shared';
import { sayPackError, sayProblem } from './problem-words';
import { compileParts, isJson, type ReadResult, readAsTable, readJson, readText } from './read-source';
import { tableDefaults } from './table-defaults';

const words = wordsIn('en');
const defaults = tableDefaults('people.csv', 'Pasted', new Set(), Date.UTC(2024, 10, 24));
// Bounds against hanging on crowded cores, not measures.
const boundMs = 20_000;

/** What a reader is told: the lines of a refusal, or how many names and facts were taken. */
async function bring(content: Blob | string, name = ''): Promise<string> {
  const text = await readText({ name, content });
  if (typeof text !== 'string') return text.kind;
  const result = isJson(text, name) ? readJson(text, () => {}) : readAsTable(text, defaults);
  return result.ok ? taken(result) : told(result);
}

function taken({ pack, preview }: ReadResult & { ok: true }): string {
  // What an import makes of it ends as well.
  expect([...compileParts(pack, () => {})].length).toBeGreaterThan(0);
  return `taken: ${preview.counts.names} names, ${preview.counts.facts} facts`;
}

function told({ refusal }: ReadResult & { ok: false }): string {
  if (refusal.kind === 'pack') return refusal.errors.map((error) => sayPackError(error, words)).join('\n');
  if (refusal.kind === 'table')
    return refusal.problems.map((problem) => `Row ${problem.row}: ${sayProblem(problem, words)}`).join('\n');
  return refusal.kind;
}

const head = { format: 1, id: 'h', version: '1', title: { en: 'H' }, asOf: '2025' };
const source = { id: 's', title: { en: 'S' }, publisher: { en: 'P' } };
const entity = { id: 'e', kind: 'other', label: { en: 'E' }, description: { en: 'E' } };
const fact = (id: string, more: object = {}) => ({
  id,
  text: { en: id },
  entities: ['e'],
  standing: 'stated',
  source: { id: 's' },
  ...more,
});
const packWith = (more: object): string =>
  JSON.stringify({ ...head, sources: [source], entities: [entity], ...more });
const many = (count: number, piece: string): string => piece.repeat(count);

describe('a hostile pack', () => {
  it.each<[string, string, RegExp]>([
    ['__proto__ at the top', '{"__proto__":{"format":1}}', /^__proto__: /],
    [
      'constructor in a fact',
      packWith({ facts: [fact('a', { constructor: { x: 1 } })] }),
      /^facts\[0\]\.constructor: /,
    ],
    [
      'an entity called constructor',
      packWith({ entities: [{ ...entity, id: 'constructor' }] }),
      /^entities\[0\]\.id: /,
    ],
    ['a pack called constructor', packWith({ id: 'constructor' }), /^id: /],
    [
      '__proto__ as a language',
      packWith({}).replace('{"en":"H"}', '{"__proto__":"H"}'),
      /^title\.__proto__: /,
    ],
    [
      'a string of ten million characters',
      packWith({ title: { en: many(10_000_000, 'x') } }),
      /^title\.en: /,
    ],
    ['a key of ten million characters', `{"${many(10_000_000, 'x')}":1}`, /./],
    ['a million aliases', packWith({ aliases: Array(1_000_000).fill({ text: 'x' }) }), /^aliases: .*250,000/],
    [
      'a million names of one alias',
      packWith({ aliases: [{ entity: 'e', text: Array(1_000_000).fill('x') }] }),
      /^aliases\[0\]\.text: .*1,000/,
    ],
    ['a million properties', `{${Array.from({ length: 1_000_000 }, (_, at) => `"p${at}":1`).join()}}`, /./],
    [
      'a nest a hundred thousand deep',
      `{"a":${many(100_000, '[')}${many(100_000, ']')}}`,
      /^a(?:\[0\])+: |deep|JSON/,
    ],
    [
      'a nest in a title',
      packWith({ title: JSON.parse(`${many(900, '{"a":')}1${many(900, '}')}`) }),
      /^title\.a/,
    ],
    [
      'facts that supersede in a circle',
      packWith({ facts: [fact('a', { supersedes: ['b'] }), fact('b', { supersedes: ['a'] })] }),
      /^facts\[\d\]\.supersedes: /,
    ],
    [
      'a fact that supersedes itself',
      packWith({ facts: [fact('a', { supersedes: ['a'] })] }),
      /^facts\[0\]\.supersedes\[0\]: /,
    ],
    ['an id twice', packWith({ facts: [fact('a'), fact('a')] }), /^facts\[1\]\.id: .*twice/],
    ['an entity twice', packWith({ entities: [entity, entity] }), /^entities\[1\]\.id: .*twice/],
    [
      'a bidi override in a name',
      packWith({ aliases: [{ entity: 'e', text: 'Mic\u202erosoft' }] }),
      /^aliases\[0\]\.text: .*U\+202E/,
    ],
    [
      'a zero-width space in a name',
      packWith({ aliases: [{ entity: 'e', text: ['x', 'Micro\u200bsoft'] }] }),
      /^aliases\[0\]\.text\[1\]: .*U\+200B/,
    ],
    [
      'half a character',
      packWith({ title: { en: 'x' } }).replace('"x"', '"\\ud800"'),
      /^title\.en: .*U\+D800/,
    ],
    [
      'a control character',
      packWith({ facts: [fact('a', { text: { en: 'a\u0000b' } })] }),
      /^facts\[0\]\.text\.en: .*U\+0000/,
    ],
    ['a date that is NaN', packWith({ facts: [fact('a', { date: 'NaN' })] }), /^facts\[0\]\.date: /],
    [
      'a date beyond numbers',
      packWith({ facts: [fact('a', { date: 1 })] }).replace('"date":1', '"date":1e999'),
      /^facts\[0\]\.date: /,
    ],
    ['a month that is none', packWith({ facts: [fact('a', { date: '2024-13-41' })] }), /^facts\[0\]\.date: /],
    [
      'a year of a thousand digits',
      packWith({ facts: [fact('a', { date: many(1000, '9') })] }),
      /^facts\[0\]\.date: /,
    ],
    [
      'an importance beyond numbers',
      packWith({ facts: [fact('a', { importance: 1 })] }).replace('"importance":1', '"importance":1e999'),
      /^facts\[0\]\.importance: /,
    ],
    [
      'an address that runs',
      packWith({ sources: [{ ...source, url: 'javascript:alert(1)' }] }),
      /^sources\[0\]\.url: /,
    ],
    [
      'an entity of another pack',
      packWith({ aliases: [{ entity: 'microsoft-openai/microsoft', text: 'M' }] }),
      /^aliases\[0\]\.entity: /,
    ],
    ['JSON cut short', packWith({}).slice(0, -3), /is no JSON/],
    ['a list', '[1,2]', /./],
    ['NaN in the file', '{"format":NaN}', /is no JSON/],
  ])(
    'is refused for %s, by its path',
    async (_, text, expected) => {
      expect(await bring(text, 'pack.json')).toMatch(expected);
    },
    boundMs,
  );

  it(
    'is refused before it is read where it is longer than packs may be',
    async () => {
      expect(await bring(many(packLimits.fileCharacters + 1, ' '), 'pack.json')).toMatch(/67,108,8/);
    },
    boundMs,
  );

  it.each<[string, object, string]>([
    [
      'names that are patterns',
      { aliases: [{ entity: 'e', text: ['(a+)+$', '.*', '[', '\\', '$&'] }] },
      'taken: 5 names, 0 facts',
    ],
    [
      'a thousand names that are one character over and over',
      { aliases: [{ entity: 'e', text: Array.from({ length: 1000 }, (_, at) => many(at % 200 || 1, 'a')) }] },
      'taken: 1000 names, 0 facts',
    ],
    [
      'a name of right-to-left letters',
      { aliases: [{ entity: 'e', text: 'מיקרוסופט' }] },
      'taken: 1 names, 0 facts',
    ],
    [
      'a joiner that its script needs',
      { aliases: [{ entity: 'e', text: 'می\u200cخواهم' }] },
      'taken: 1 names, 0 facts',
    ],
    [
      '20,000 facts in a chain',
      {
        facts: Array.from({ length: 20_000 }, (_, at) =>
          fact(`f${at}`, at ? { supersedes: [`f${at - 1}`] } : {}),
        ),
      },
      'taken: 0 names, 20000 facts',
    ],
    [
      'markup for text',
      { facts: [fact('a', { text: { en: '<img src=x onerror=alert(1)>' } })] },
      'taken: 0 names, 1 facts',
    ],
  ])(
    'is taken without harm with %s',
    async (_, more, expected) => {
      expect(await bring(packWith(more))).toBe(expected);
    },
    boundMs,
  );
});

const columns = 1_000_000;

describe('a hostile table', () => {
  it.each<[string, Blob | string, RegExp]>([
    [
      'a million columns',
      `name${many(columns, ',x')}\nAda${many(columns, ',y')}`,
      /^Row 1: It is longer than 800,000 characters/,
    ],
    [
      'a million commas alone',
      `name,fact\n${many(columns, ',')}`,
      /^Row 2: It is longer than 800,000 characters/,
    ],
    [
      'a million headings that mean the same',
      `name${many(columns, ',fact')}\nAda`,
      /^Row 1: It is longer than 800,000 characters/,
    ],
    [
      'rows of too few and too many cells',
      'name,fact,date\nAda\nBob,He left.\nCid,He came.,2024,more,and,more',
      /^taken: 3 names, 2 facts/,
    ],
    [
      'quotes inside cells',
      'name,fact\nAda,She has a 5" disk.\n"Bob ""the"" Builder","He said ""no"", twice."',
      /^taken: 2 names, 2 facts/,
    ],
    ['a quote never closed', `name,fact\nAda,"${many(200_000, 'x\n')}`, /^Row 2: .*quotation mark/],
    [
      'a mark, tabs and Windows line ends',
      new Blob(['\ufeffname\tfact\r\nAda\tShe left, again.\r\n']),
      /^taken: 1 names, 1 facts/,
    ],
    [
      'UTF-16 with a mark',
      new Blob([new Uint8Array([0xff, 0xfe]), new Uint16Array([...'name\nAda'].map((c) => c.charCodeAt(0)))]),
      /^taken: 1 names, 0 facts/,
    ],
    ['headings that reach prototypes', 'name,__proto__,constructor\nAda,x,y', /^taken: 1 names, 0 facts/],
    ['names that reach prototypes', 'name\n__proto__\nconstructor\ntoString', /^taken: 3 names, 0 facts/],
    ['a bidi override in a name', 'name\nAda\nB\u202eob', /^Row 3: .*U\+202E/],
    ['a zero-width space in a fact', 'name,fact\nAda,She\u200b left.', /^Row 2: .*U\+200B/],
    ['half a character', 'name\nAda \ud800', /^taken: 1 names, 0 facts/],
    ['a date that is NaN', 'name,fact,date\nAda,x,NaN', /^Row 2: “NaN” in “date”/],
    ['a year of a thousand digits', `name,fact,date\nAda,x,${many(1000, '9')}`, /^Row 2: /],
    ['a date that goes on and on', `name,fact,date\nAda,x,${many(20_000, '1 January ')}`, /^Row 2: /],
    ['a formula', 'name,fact\n"=HYPERLINK(""http://x"")",@SUM(1)', /^taken: 1 names, 1 facts/],
    ['an id twice, of two names', 'name,id\nAda,a\nBob,a', /^Row 3: |^taken: 2 names/],
    ['a name of ten million characters', `name\n${many(10_000_000, 'x')}`, /^Row 2: It is longer/],
    [
      'a row too many',
      `name\n${many(packLimits.facts + 1, 'x\n')}`,
      /^Row 100,?002: |^Row 100002: .*100,000 rows/,
    ],
    ['a hundred thousand other names', `name,other names\nAda,${many(100_000, 'x;')}`, /./],
    [
      'an address that runs',
      'name,fact,link\nAda,x,javascript:alert(1)',
      /^Row 2: .*no http or https address/,
    ],
  ])(
    'ends with %s, by its row',
    async (_, content, expected) => {
      expect(await bring(content, typeof content === 'string' ? '' : 'people.csv')).toMatch(expected);
    },
    boundMs,
  );
});
