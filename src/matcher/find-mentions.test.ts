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
  ['mentions come in order', 'OpenAI\nMicrosoft and OpenAI\n微軟', ['OpenAI', 'Microsoft', 'OpenAI', '微軟']],
  ['an empty text', '', []],
  ['blank lines alone', '\n\n \n', []],
])('%s', (_what, text, names) => {
  expect(found(text)).toEqual(names);
});
