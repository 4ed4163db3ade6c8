import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, readWords } from '../matcher';
import { isPlain, PlainWords } from './plain-words';

const read = (text: string): string[] => new PlainWords((run) => run).read(text);
const asAnyText = (text: string): string[] => readWords(text).map(({ start, end }) => text.slice(start, end));

describe('plain words', () => {
  it.each([
    ['', []],
    ['openai and microsoft', ['openai', 'and', 'microsoft']],
    ["don't o'neil's 'tis '", ["don't", "o'neil", 's', 'tis']],
    [
      '$1,000.5m in 2024. gpt4o, 4o 3.5-turbo',
      ['1,000.5', 'm', 'in', '2024', 'gpt4o', '4', 'o', '3.5', 'turbo'],
    ],
    ['a_b a.b 1. ,2 3,x', ['a', 'b', 'a', 'b', '1', '2', '3', 'x']],
  ])('cuts %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(asAnyText(text)).toEqual(expected);
  });

  it('cuts as the words of any text are cut', () => {
    const text = fc.stringMatching(/^[a-cA-C0-2 .,'’_$-]{0,40}$/).map(foldText);
    fc.assert(
      fc.property(text, (folded) => {
        expect(read(folded)).toEqual(asAnyText(folded));
      }),
    );
  });

  it('says what is known of a word by the word alone, however many there are', () => {
    let asked = 0;
    const words = new PlainWords((run) => ({ run, number: asked++ }));
    const text = Array.from({ length: 5_000 }, (_, at) => `w${at % 2_500}`).join(' ');
    expect(words.read(text).map(({ run }) => run)).toEqual(text.split(' '));
    expect(asked).toBe(2_500);
  });

  it.each([
    ['openai', true],
    ['', true],
    ['café', false],
    ['微軟', false],
    ['it’s', false],
  ])('reads %j: %s', (text, expected) => expect(isPlain(text)).toBe(expected));
});
