// A name inside an address names a page or an account, not its bearer; beside one, or written like one, it is a name.
import { beforeAll, expect, it } from 'vitest';
import { isInAddress } from './address';
import { takeGrammar } from './grammar';
import { GRAMMAR } from './grammar-words';

beforeAll(() => takeGrammar(GRAMMAR));

const ROWS: readonly [text: string, isInAddress: boolean][] = [
  ['see [openai].com today', true],
  ['see https://[openai].com/index', true],
  ['see http://example.org/[openai]', true],
  ['see www.[openai].com', true],
  ['at blog.[openai].com they say', true],
  ['at claude.ai/[openai] they say', true],
  ['write to sam@[openai].com', true],
  ['write to [openai]@example.com', true],
  ['says @[openai] today', true],
  ['says @the-[openai] today', true],
  ['on #[openai] they say', true],
  ['on #the[openai] they say', true],
  ['in [openai]_python they say', true],
  ['in the_[openai] they say', true],
  ['[openai].com', true],
  ['write to [openai].x@example.com', true],
  ['at x.[ai] they say', true],
  ['at learn.[ai] they say', true],
  ['at a/x.[ai] they say', true],
  ['at claude.ai/x/[openai] they say', true],
  ['#[微软] 新闻', true],
  ['#科技[微软] 新闻', true],
  ['#[微软] 今天发布了很长很长很长很长很长很长很长的新闻', true],
  ['# [微软] 新闻', false],
  ['## [微软]', false],
  ['一 [微软] 新闻', false],
  ['said [openai]. com is', false],
  ['said [openai].', false],
  ['said [openai].the next', false],
  ['said [openai], too', false],
  ["[openai]'s plan", false],
  ['[openai]/microsoft', false],
  ['microsoft/[openai]', false],
  ['microsoft-[openai] deal', false],
  ['50% [openai]', false],
  ['a @ [openai]', false],
  ['the_ [openai] x', false],
  ['[openai] and some_thing', false],
  ['the_a,[openai] x', false],
  ['the 1#1/[openai] x', false],
  ['the [openai]/me@home x', false],
  ['the a/www.[openai] x', false],
  ['by [x.ai] today', false],
  ['by [openai]', false],
  ['[openai]', false],
];

it.each(ROWS)('%s: %s', (marked, expected) => {
  const plain = marked.replace('[', '').replace(']', '');
  expect(isInAddress(plain, marked.indexOf('['), marked.indexOf(']') - 1)).toBe(expected);
});

it.each([
  [97, 'before', true],
  [98, 'before', false],
  [99, 'after', true],
  [100, 'after', false],
])('what is %i units %s a name is part of its address: %s', (units, side, isPart) => {
  const path = 'a/'.repeat(60).slice(0, units);
  const [before, after] = side === 'before' ? [`x://${path}`, ''] : ['', `${path}_x`];
  expect(isInAddress(`${before}openai${after}`, before.length, before.length + 6)).toBe(isPart);
});

it('looks no further than a hundred units around a name', () => {
  const far = `https://${'a/'.repeat(60)}`;
  expect(isInAddress(`${far}openai`, far.length, far.length + 6)).toBe(false);
  const near = `https://${'a/'.repeat(40)}`;
  expect(isInAddress(`${near}openai`, near.length, near.length + 6)).toBe(true);
});
