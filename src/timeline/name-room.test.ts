import { expect, it } from 'vitest';
import { countLines } from './name-room';

// Every character is 10 px wide.
const ruler = { widthPx: (text: string) => text.length * 10, fit: (text: string) => text };

it.each([
  ['Microsoft', 152, 1],
  ['Azure AI supercomputer (2020)', 152, 3],
  ['Azure AI', 152, 1],
  // As wide as two lines, but no word fits beside another.
  ['abcdefghijkl abcdefghijkl', 152, 2],
  ['Abilene data center', 152, 2],
  ['GPT-4 and GPT-4.5', 100, 2],
  // Nothing to break at: it breaks anywhere.
  ['通用人工智慧通用人工智慧通用人工智慧', 152, 2],
  ['', 152, 1],
])('%s takes its lines of %i px: %i', (text, width, lines) => {
  expect(countLines(text, width, ruler)).toBe(lines);
});
