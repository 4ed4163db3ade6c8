// Addresses that may become links, and those that must not.
import { expect, it } from 'vitest';
import { safeLink } from './safe-link';

it.each([
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  ['HTTP://example.com', 'http://example.com/'],
  [undefined, null],
  ['', null],
  ['/relative', null],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['chrome-extension://abc/page.html', null],
  ['blob:https://example.com/1', null],
] as const)('%s → %s', (url, expected) => {
  expect(safeLink(url)).toBe(expected);
});
