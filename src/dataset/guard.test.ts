// The bounded walk: characters that hide, names that reach prototypes, sizes.
import { describe, expect, it } from 'vitest';
import { findHiddenCharacter, guardPack } from './guard';
import { packLimits } from './limits';

describe('findHiddenCharacter', () => {
  it.each([
    ['OpenAI\u200b', 'U+200B'],
    ['\u202eIAnepO', 'U+202E'],
    ['\u2066Open\u2069AI', 'U+2066'],
    ['Open\u200fAI', 'U+200F'],
    ['Open\u00adAI', 'U+00AD'],
    ['Open\u2060AI', 'U+2060'],
    ['\ufeffOpenAI', 'U+FEFF'],
    ['Open\u200dAI', 'U+200D'],
    ['微\u200b软', 'U+200B'],
    ['微\u2063軟', 'U+2063'],
    ['Open\u0000AI', 'U+0000'],
    ['Open\u001bAI', 'U+001B'],
    ['Open\u2028AI', 'U+2028'],
    ['Open\u3164AI', 'U+3164'],
    ['\ud800', 'U+D800'],
    ['a\u{e0041}', 'U+E0041'],
  ])('%j holds %s', (text, found) => {
    expect(findHiddenCharacter(text)).toBe(found);
  });

  it.each([
    'OpenAI',
    '微軟 OpenAI',
    '微软',
    'Karén Simonyan',
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d💻',
    '❤️',
    'a\tb\nc',
    '葛\u{e0100}城',
    '오픈AI',
    '𠮷野家',
  ])('%j hides nothing', (text) => {
    expect(findHiddenCharacter(text)).toBeNull();
  });
});

describe('guardPack', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
  it.each<[string, unknown, string]>([
    ['null', null, ''],
    ['a list', [], ''],
    ['a string', 'x', ''],
    ['a number', 1, ''],
    ['__proto__', JSON.parse('{"__proto__": {"a": 1}}'), '__proto__'],
    ['constructor inside', { facts: [{ constructor: 1 }] }, 'facts[0].constructor'],
    ['__proto__ as a language', JSON.parse('{"title": {"__proto__": "x"}}'), 'title.__proto__'],
    ['depth', { a: deep(packLimits.depth) }, `a${'.a'.repeat(packLimits.depth)}`],
    ['a 10 MB string', { title: { en: 'x'.repeat(10_000_000) } }, 'title.en'],
    ['a million aliases', { aliases: new Array(1_000_000).fill(0) }, 'aliases'],
    [
      'a long inner list',
      { facts: [{ entities: new Array(packLimits.listItems + 1).fill('a') }] },
      'facts[0].entities',
    ],
    [
      'too many languages',
      {
        title: Object.fromEntries(
          Array.from({ length: packLimits.properties + 1 }, (_, i) => [`l${i}`, 'x']),
        ),
      },
      'title',
    ],
    ['a name with a bidi override', { entities: [{ label: { en: 'a\u202eb' } }] }, 'entities[0].label.en'],
    ['odd property names', { 'a b': { c: '\u202e' } }, '["a b"].c'],
  ])('refuses %s', (_, value, path) => {
    expect(guardPack(value).map((error) => error.path)).toEqual([path]);
  });

  it('stops after a hundred errors', () => {
    expect(guardPack({ facts: new Array(5000).fill('\u202e') })).toHaveLength(100);
  });

  it('reports in reading order', () => {
    const errors = guardPack({ b: '\u202e', a: ['\u202e', '\u202e'] });
    expect(errors.map((error) => error.path)).toEqual(['b', 'a[0]', 'a[1]']);
  });
});
