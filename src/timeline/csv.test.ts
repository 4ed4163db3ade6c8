import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

/** A reader by RFC 4180, to check the writer against. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at]!;
    if (isQuoted && letter === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === ',') {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && letter === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += letter;
  }
  return rows;
}

describe('toCsv', () => {
  it.each([
    { name: 'plain', cells: ['a', 'b c'], line: 'a,b c' },
    { name: 'comma', cells: ['Microsoft, OpenAI'], line: '"Microsoft, OpenAI"' },
    { name: 'quotes', cells: ['the "best bromance"'], line: '"the ""best bromance"""' },
    { name: 'line break', cells: ['a\nb'], line: '"a\nb"' },
    { name: 'Chinese', cells: ['微軟與 OpenAI', '「夥伴」'], line: '微軟與 OpenAI,「夥伴」' },
    { name: 'formula', cells: ['=HYPERLINK("http://x")'], line: '"\'=HYPERLINK(""http://x"")"' },
    { name: 'plus', cells: ['+1 555'], line: "'+1 555" },
    { name: 'minus', cells: ['-2+3'], line: "'-2+3" },
    { name: 'at', cells: ['@SUM(A1)'], line: "'@SUM(A1)" },
    { name: 'full-width equals', cells: ['＝1+1'], line: "'＝1+1" },
    { name: 'tab before a formula', cells: ['\t=1'], line: "'\t=1" },
    { name: 'space before a formula', cells: [' =1'], line: "' =1" },
    { name: 'a sign inside is no formula', cells: ['a = b', '5-10'], line: 'a = b,5-10' },
    { name: 'empty', cells: ['', ''], line: ',' },
    { name: 'space at an end', cells: ['a '], line: '"a "' },
  ])('$name', ({ cells, line }) => {
    expect(toCsv([cells])).toBe(`${line}\r\n`);
  });

  it('is read back as it was, but for the sign of text before formulas', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const read = readCsv(toCsv(given));
        expect(read.length).toBe(given.length);
        read.forEach((row, at) => {
          expect(row.map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/u, ''))).toEqual(
            given[at]!.map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/u, '')),
          );
        });
      }),
    );
  });

  it('never lets a cell begin as a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'=+-@＝＋－＠'), fc.string(), (sign, rest) => {
        expect(readCsv(toCsv([[sign + rest]]))[0]![0]!.startsWith("'")).toBe(true);
      }),
    );
  });
});
