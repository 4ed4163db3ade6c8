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
  ['#[微软] 新闻', true],
  ['#科技[微软] 新闻', true],
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
  ['by [x.ai] today', false],
  ['by [openai]', false],
  ['[openai]', false],
];

it.each(ROWS)('%s: %s', (marked, expected) => {
  const plain = marked.replace('[', '').replace(']', '');
  expect(isInAddress(plain, marked.indexOf('['), marked.indexOf(']') - 1)).toBe(expected);
});

it('looks no further than a hundred units around a name', () => {
  const far = `https://${'a/'.repeat(60)}`;
  expect(isInAddress(`${far}openai`, far.length, far.length + 6)).toBe(false);
  const near = `https://${'a/'.repeat(40)}`;
  expect(isInAddress(`${near}openai`, near.length, near.length + 6)).toBe(true);
});
