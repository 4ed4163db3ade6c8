// What travels to pages says the same as the gazetteer that it was written from; and the probes tell whatever is found.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readBundledGazetteer } from '../../scripts/mentions';
import { createPageLinker, openTables, writeTables } from '.';
import { packProbe, placesOfNames } from './compile-probe';
import { compileWordProbe } from './compile-word-probe';
import { NameProbe, openProbe } from './name-probe';

vi.setConfig({ testTimeout: 60_000 });

const gazetteer = readBundledGazetteer();
const open = openTables(JSON.parse(JSON.stringify(writeTables(gazetteer))));
const all = gazetteer.names.flatMap(([entity, , texts]) => (entity < 0 ? [] : texts.split('|')));
const bits = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...all) },
  { weight: 2, arbitrary: fc.constantFrom(...gazetteer.lists.flatMap((list) => list.split('|'))) },
  fc.constantFrom(' ', ', ', '. ', '。', '\n', "'s ", '-', '\u00ad', '\u0301', ' the ', '的', '는 ', '7'),
);
const texts = fc.array(bits, { maxLength: 16 }).map((parts) => parts.join(''));

describe('tables', () => {
  it('link as their gazetteer does, reasons included', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (blocks) => {
        const [one, other] = [createPageLinker(gazetteer), open({})];
        for (const [id, text] of blocks.entries()) {
          one.set(id, text);
          other.set(id, text);
        }
        expect([...other.update()]).toEqual([...one.update()]);
      }),
      { numRuns: 400 },
    );
  });
});

// Names of capitals alone are told in any case here: more than they ask for, as what is certain does.
const probed = all.map((text) => ({ text, needsCapital: false }));
describe.each([
  ['words', compileWordProbe(probed, gazetteer.han)],
  ['a bit field', packProbe([placesOfNames(probed, gazetteer.han)])],
])('a probe by %s', (_, data) => {
  it('never passes over a text in which something is found, however it is cut into nodes', () => {
    const probe = new NameProbe(openProbe(data));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
        const linker = createPageLinker(gazetteer);
        linker.set(1, text);
        if (linker.update().size === 0) return;
        expect(probe.tells(text)).toBe(true);
        const points = [0, ...new Set(cuts.filter((cut) => cut > 0 && cut < text.length)), text.length].sort(
          (a, b) => a - b,
        );
        probe.restart();
        const told = points.slice(1).map((to, at) => probe.reads(text.slice(points[at], to)));
        expect(told).toContain(true);
      }),
      { numRuns: 1_500 },
    );
  });
});
