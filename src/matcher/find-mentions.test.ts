// Where paragraphs of a plain text begin and end: a full name there licenses nothing in another reading of the same lines.
import { expect, it } from 'vitest';
import { readBundledGazetteer } from '../../scripts/mentions';
import { findMentions } from '.';

const gazetteer = readBundledGazetteer();
const found = (text: string) => findMentions(gazetteer, text).map(({ start, end }) => text.slice(start, end));

const wide = 'the ferry waits at noon for all those who come late and';

it.each<readonly [what: string, text: string, names: readonly string[]]>([
  ['lines are paragraphs', 'Open\nAI', []],
  ['short lines stay paragraphs, however many', 'the board\nof Sam\nAltman\nspoke\nof it', []],
  ['lines of even width are wrapped', `${wide}\n${wide}\n${wide} Sam\nAltman spoke`, ['Sam\nAltman']],
  ['two of them are too few to tell', `${wide}\n${wide} Sam\nAltman spoke`, []],
  ['lines that end sentences are paragraphs', `${wide}.\n${wide}.\n${wide} Sam\nAltman spoke`, []],
  ['and so are Chinese ones', `${wide}。\n${wide}。\n${wide} Sam\nAltman spoke`, []],
  [
    'very long lines are paragraphs',
    `${wide} ${wide}\n${wide} ${wide}\n${wide} ${wide} Sam\nAltman spoke`,
    [],
  ],
  ['a blank line ends a wrapped paragraph', `${wide}\n${wide}\n${wide}\n${wide} Sam\n\nAltman spoke`, []],
  ['a line of blanks too', `${wide}\n${wide}\n${wide}\n${wide} Sam\n  \nAltman spoke`, []],
  [
    'a last line of a paragraph may be short',
    `${wide}\nended\n\n${wide}\nended\n  \n${wide} Sam\nAltman spoke`,
    ['Sam\nAltman'],
  ],
  ['one line of four may be short', `a title\n${wide}\n${wide}\n${wide} Sam\nAltman spoke`, ['Sam\nAltman']],
  [
    'three of ten are too many',
    `${'a title\n'.repeat(3)}${`${wide}\n`.repeat(6)}${wide} Sam\nAltman spoke`,
    [],
  ],
  [
    'a sentence may end within a line',
    `${`${wide}. But\n`.repeat(3)}${wide} Sam\nAltman spoke`,
    ['Sam\nAltman'],
  ],
  [
    'blanks after the end of a sentence are no part of the line',
    `${`${wide}. \n`.repeat(3)}${wide} Sam\nAltman spoke`,
    [],
  ],
  ...[44, 45, 100, 101].map(
    (width) =>
      [
        `lines of ${width} units`,
        `${`${'and '.repeat(30).slice(0, width - 1)}x\n`.repeat(3)}${wide} Sam\nAltman spoke`,
        width < 45 || width > 100 ? [] : ['Sam\nAltman'],
      ] as const,
  ),
  ['mentions come in order', 'OpenAI\nMicrosoft and OpenAI\n微軟', ['OpenAI', 'Microsoft', 'OpenAI', '微軟']],
  ['an empty text', '', []],
  ['blank lines alone', '\n\n \n', []],
])('%s', (_what, text, names) => {
  expect(found(text)).toEqual(names);
});
