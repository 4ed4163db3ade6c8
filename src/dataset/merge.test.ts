// Files put together into a pack, and errors led back to their file.
import { describe, expect, it } from 'vitest';
import { mergeFragments } from './merge';

const head = { file: 'pack.json', json: { $schema: 'x', format: 1, id: 'p', sources: [{ id: 's' }] } };

describe('mergeFragments', () => {
  it('puts lists after one another and keeps the head', () => {
    const merged = mergeFragments([
      head,
      { file: 'facts/a.json', json: { facts: [1, 2], cues: ['c'] } },
      { file: 'facts/b.json', json: { facts: [3], aliases: [4] } },
    ]);
    expect(merged.json).toEqual({
      format: 1,
      id: 'p',
      sources: [{ id: 's' }],
      entities: [],
      aliases: [4],
      cues: ['c'],
      facts: [1, 2, 3],
      relations: [],
    });
  });

  it.each([
    ['facts[0].date', 'facts/a.json', 'facts[0].date'],
    ['facts[1]', 'facts/a.json', 'facts[1]'],
    ['facts[2].text.en', 'facts/b.json', 'facts[0].text.en'],
    ['facts[3]', 'facts/c.json', 'facts[0]'],
    ['asOf', 'pack.json', 'asOf'],
    ['format', 'pack.json', 'format'],
    ['fact', 'facts/c.json', 'fact'],
    ['', 'pack.json', ''],
  ])('%s lies in %s at %s', (path, file, place) => {
    const merged = mergeFragments([
      head,
      { file: 'facts/a.json', json: { facts: [1, 2] } },
      { file: 'facts/empty.json', json: { facts: [] } },
      { file: 'facts/b.json', json: { facts: [3] } },
      { file: 'facts/c.json', json: { facts: [4], fact: [5] } },
    ]);
    expect(merged.locate(path)).toEqual({ file, path: place });
  });

  it('names the file that is no object', () => {
    const merged = mergeFragments([head, { file: 'facts/a.json', json: [] }]);
    expect(merged.json).toEqual([]);
    expect(merged.locate('')).toEqual({ file: 'facts/a.json', path: '' });
  });

  it('keeps a list that is none, for the check to refuse', () => {
    const merged = mergeFragments([head, { file: 'facts/a.json', json: { facts: { a: 1 } } }]);
    expect(merged.json).toMatchObject({ facts: { a: 1 } });
    expect(merged.locate('facts').file).toBe('facts/a.json');
  });

  it('does not let a file reach the prototype', () => {
    const merged = mergeFragments([
      { file: 'a.json', json: JSON.parse('{"__proto__": {"polluted": true}}') },
    ]);
    expect(Object.getPrototypeOf(merged.json)).toBe(Object.prototype);
    expect(Object.keys(merged.json as object)).toContain('__proto__');
  });
});
