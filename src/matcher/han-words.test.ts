// Where words around it cut a name in two, in either Han script; the name is in brackets.
import { describe, expect, it } from 'vitest';
import { hanVariants } from '../../scripts/han-variants';
import { createWordCutter } from './han-words';

const pairs = hanVariants();
const cutsWord = createWordCutter(pairs.replace(/(.)./g, '$1') + pairs.replace(/.(.)/g, '$1'));

describe('words around it cut a name in two', () => {
  it.each([
    ['柔[软银]光', true],
    ['柔[軟銀]光', true],
    ['山[谷歌]声回荡', true],
    ['山[谷歌]聲迴盪', true],
    // One script's list of words has 鏈條, the other's lacks 链条.
    ['他的[思維鏈]條很長', true],
    ['他的[思维链]条很长', true],
    ['雪[白宫]墙', true],
    ['雪[白宮]牆', true],
    // A word ends in the name, none begins in it; and the other way about.
    ['他很柔[软银]的', true],
    ['升[腾讯]息', true],
    // In Traditional characters all of it is one word.
    ['國家公[園區]', true],
    ['今天早上在路上，他走进了山[谷歌]声回荡', true],
    ['今天早上在路上他走进了山[谷歌]声回荡', true],
    ['他在[微软]工作', false],
    ['他在[微軟]工作', false],
    ['他用[谷歌]搜索', false],
    ['大[苹果]树', false],
    // A word that ends with the name is not cut by it.
    ['他在天[文学]习惯', false],
    // Nothing before it in Han, nothing to cut.
    ['[谷歌]声称', false],
    ['，[谷歌]声称', false],
    ['用 [谷歌]声称', false],
    ['に[メタ]バース', false],
  ])('%s: %s', (marked, isCut) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(cutsWord(text, marked.indexOf('['), marked.indexOf(']') - 1)).toBe(isCut);
  });
});
