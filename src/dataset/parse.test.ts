// What the border of the pack format lets through, and where it says the fault is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack, parsePackText } from './parse';

/** A small pack that is right, as fresh JSON, changed by `change`. */
function packWith(change: (pack: PackJson) => void = () => {}): unknown {
  const pack: PackJson = {
    format: 1,
    id: 'novel',
    version: '1',
    title: { en: 'A novel' },
    asOf: '1813',
    sources: [{ id: 'book', title: { en: 'Book' }, publisher: { en: 'Printer' } }],
    entities: [
      { id: 'ann', kind: 'person', label: { en: 'Ann' }, description: { en: 'A sister.' } },
      { id: 'bob', kind: 'person', label: { en: 'Bob' }, description: { en: 'A brother.' } },
    ],
    aliases: [{ entity: 'ann', text: ['Ann', 'Annie'], for: ['#family', 'sister'] }],
    cues: [{ id: 'family', words: ['brother'] }],
    facts: [fact('one', {}), fact('two', { supersedes: ['one'] })],
    relations: [{ from: 'ann', to: 'bob', type: 'sibling-of', facts: ['one'] }],
  };
  change(pack);
  return pack;
}

type PackJson = Record<string, unknown> &
  Record<'sources' | 'entities' | 'aliases' | 'cues' | 'facts' | 'relations', Item[]>;
type Item = Record<string, unknown>;

function fact(id: string, more: Item): Item {
  return {
    id,
    text: { en: 'It is so.' },
    entities: ['ann'],
    standing: 'stated',
    source: { id: 'book' },
    ...more,
  };
}

function errorsOf(json: unknown): string[] {
  const result = parsePack(json);
  return result.ok ? [] : result.errors.map(({ path, message }) => `${path} ${message}`);
}

describe('parsePack', () => {
  it('gives the pack with its defaults', () => {
    const result = parsePack(packWith((pack) => Object.assign(pack, { $schema: 'x' })));
    expect(result).toMatchObject({
      ok: true,
      pack: { facts: [{ id: 'one', date: null, importance: 3 }, {}] },
    });
    expect(result.ok && '$schema' in result.pack).toBe(false);
  });

  it('needs no lists', () => {
    const json = { format: 1, id: 'empty', version: '1', title: { en: 'Empty' }, asOf: '2025' };
    expect(parsePack(json)).toMatchObject({ ok: true, pack: { facts: [], entities: [], cues: [] } });
  });

  it.each<[string, (pack: PackJson) => void]>([
    ['format should be 1, not 2', (p) => Object.assign(p, { format: 2 })],
    ['id is missing', (p) => delete (p as Item).id],
    ['id is no id', (p) => Object.assign(p, { id: 'My Pack' })],
    ['id is no id', (p) => Object.assign(p, { id: 'a/b' })],
    ['id is a word that packs may not use', (p) => Object.assign(p, { id: 'constructor' })],
    ['asOf is no date in EDTF', (p) => Object.assign(p, { asOf: 'March 2025' })],
    ['title gives no language', (p) => Object.assign(p, { title: {} })],
    ['title.English', (p) => Object.assign(p, { title: { English: 'x' } })],
    ['colour is no property', (p) => Object.assign(p, { colour: 'red' })],
    ['facts should be Array', (p) => Object.assign(p, { facts: {} })],
    ['facts[0].date is no date in EDTF', (p) => Object.assign(p.facts[0]!, { date: '2024-13' })],
    ['facts[0].date should be', (p) => Object.assign(p.facts[0]!, { date: 2024 })],
    ['facts[0].text.en is blank', (p) => Object.assign(p.facts[0]!, { text: { en: '  ' } })],
    ['facts[0].text.en is too long', (p) => Object.assign(p.facts[0]!, { text: { en: 'x'.repeat(2001) } })],
    ['facts[0].entities names no entity', (p) => Object.assign(p.facts[0]!, { entities: [] })],
    [
      'facts[0].entities[1] names an entity "cy"',
      (p) => Object.assign(p.facts[0]!, { entities: ['ann', 'cy'] }),
    ],
    ['facts[0].standing should be', (p) => Object.assign(p.facts[0]!, { standing: 'true' })],
    ['facts[0].attributedTo is missing', (p) => Object.assign(p.facts[0]!, { standing: 'claimed' })],
    ['facts[0].source.id names a source "b"', (p) => Object.assign(p.facts[0]!, { source: { id: 'b' } })],
    [
      'facts[0].source.paragraph',
      (p) => Object.assign(p.facts[0]!, { source: { id: 'book', paragraph: 0 } }),
    ],
    ['facts[0].importance', (p) => Object.assign(p.facts[0]!, { importance: 6 })],
    [
      'facts[0].conflictsWith[0] names a fact "x"',
      (p) => Object.assign(p.facts[0]!, { conflictsWith: ['x'] }),
    ],
    [
      'facts[0].conflictsWith[0] names the fact itself',
      (p) => Object.assign(p.facts[0]!, { conflictsWith: ['one'] }),
    ],
    ['facts[1].id "one" is there twice', (p) => Object.assign(p.facts[1]!, { id: 'one', supersedes: [] })],
    ['facts[1].supersedes leads back', (p) => Object.assign(p.facts[0]!, { supersedes: ['two'] })],
    [
      'entities[1].id "ann" is there twice',
      (p) => Object.assign(p, { relations: [], entities: [p.entities[0], p.entities[0]] }),
    ],
    ['entities[0].id is a word', (p) => p.entities.unshift({ ...p.entities[0], id: 'constructor' })],
    ['entities[0].kind should be', (p) => Object.assign(p.entities[0]!, { kind: 'hero' })],
    [
      'entities[0].label.en is too long',
      (p) => Object.assign(p.entities[0]!, { label: { en: 'x'.repeat(201) } }),
    ],
    ['aliases[0].entity names an entity "cy"', (p) => Object.assign(p.aliases[0]!, { entity: 'cy' })],
    ['aliases[0].text is blank', (p) => Object.assign(p.aliases[0]!, { text: ' ' })],
    ['aliases[0].text is too long', (p) => Object.assign(p.aliases[0]!, { text: ['x'.repeat(201)] })],
    ['aliases[0].for[0] names a cue list "family"', (p) => Object.assign(p, { cues: [] })],
    ['relations[0].to names an entity "cy"', (p) => Object.assign(p.relations[0]!, { to: 'cy' })],
    ['relations[0].facts is backed by no fact', (p) => Object.assign(p.relations[0]!, { facts: [] })],
    ['relations[0].facts[0] names a fact "x"', (p) => Object.assign(p.relations[0]!, { facts: ['x'] })],
    ['sources[0].url is no http', (p) => Object.assign(p.sources[0]!, { url: 'javascript:alert(1)' })],
    ['sources[0].url is no http', (p) => Object.assign(p.sources[0]!, { url: 'data:text/html,x' })],
    ['sources[0].url is no address', (p) => Object.assign(p.sources[0]!, { url: 'https://[' })],
  ])('says: %s', (message, change) => {
    const errors = errorsOf(packWith(change));
    expect(errors.filter((error) => error.startsWith(message))).not.toEqual([]);
    expect(errors).toHaveLength(1);
  });

  it('finds a circle of 20,000 facts without running out of stack', () => {
    const circle = Array.from({ length: 20_000 }, (_, i) =>
      fact(`f${i}`, { supersedes: [`f${(i + 1) % 20_000}`] }),
    );
    expect(errorsOf(packWith((pack) => Object.assign(pack, { facts: circle, relations: [] })))).toEqual([
      'facts[19999].supersedes leads back to the fact itself',
    ]);
  }, 60_000);

  it('reads a pack of 50,000 entities and 100,000 names', () => {
    const entities = Array.from({ length: 50_000 }, (_, i) => ({
      id: `e${i}`,
      kind: 'other',
      label: { en: `Name ${i}` },
      description: { en: `The thing with number ${i}.` },
    }));
    const aliases = Array.from({ length: 100_000 }, (_, i) => ({ entity: `e${i >> 1}`, text: `Alias ${i}` }));
    const json = packWith((pack) => Object.assign(pack, { entities, aliases, facts: [], relations: [] }));
    expect(parsePack(json).ok).toBe(true);
  }, 60_000);

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(parsePack(value).ok).toBe(false);
      }),
      { numRuns: 300, seed: 1 },
    );
  }, 60_000);

  it('never throws on a pack with one value put wrong', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (at, value) => {
        const pack = packWith();
        const places = placesIn(pack);
        const { holder, key } = places[at % places.length]!;
        holder[key] = value;
        const result = parsePack(pack);
        if (!result.ok) expect(result.errors.every((error) => error.message.length < 600)).toBe(true);
      }),
      { numRuns: 1000, seed: 2 },
    );
  }, 60_000);
});

function placesIn(value: unknown): { holder: Item; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Item;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

describe('parsePackText', () => {
  it('reads a file with or without a byte order mark', () => {
    const text = JSON.stringify(packWith());
    expect(parsePackText(text).ok).toBe(true);
    expect(parsePackText(`\ufeff${text}`).ok).toBe(true);
  });

  it.each([
    ['', 'is no JSON'],
    ['{"format": 1,', 'is no JSON'],
    ['<html>', 'is no JSON'],
    ['[]', 'is no object'],
    ['"x"', 'is no object'],
    ['['.repeat(100_000), 'is no JSON'],
    [' '.repeat(64 * 1024 * 1024 + 1), 'characters long'],
  ])('refuses %.20s', (text, message) => {
    const result = parsePackText(text);
    expect(result.ok ? '' : result.errors[0]?.message).toContain(message);
  });
});
