// How a text is read for comparison: what is left out, what is levelled, and where in the text as given each unit was.
import { describe, expect, it } from 'vitest';
import { createReader } from './reading';

const read = createReader('軟软');

/** A reading's two forms, and the stretch of the given text that each of its units stands for. */
function unitsOf(text: string) {
  const { cased, plain, starts, ends } = read(text);
  const units = Array.from({ length: cased.length }, (_, at) =>
    text.slice(starts ? starts[at] : at, ends ? ends[at] : at + 1),
  );
  return { cased, plain, units };
}

describe('one unit for one', () => {
  it.each([
    ['OpenAI', 'OpenAI', 'openai'],
    ['', '', ''],
    ['Zoë Ærø', 'Zoe Æro', 'zoe æro'],
    ['łódź đà ıI', 'lodz da iI', 'lodz da ii'],

    ['ＯｐｅｎＡＩ１０', 'OpenAI10', 'openai10'],
    ['ｱﾒﾘｶ', 'アメリカ', 'アメリカ'],
    ['微軟软', '微軟软', '微软软'],
    ['a‘b’c‛d′e＇f`g´hʼi', 'a‘b’c‛d′e＇f`g´hʼi', "a'b'c'd'e'f'g'h'i"],
    ['a‐b‑c‒d–e⁃f−g﹣h－i', 'a‐b‑c‒d–e⁃f−g﹣h－i', 'a-b-c-d-e-f-g-h-i'],
    ['a—b', 'a—b', 'a—b'],
    ['a•b‧c・d･e∙f⋅g', 'a•b‧c・d･e∙f⋅g', 'a·b·c·d·e·f·g'],
    ['a\u00a0b\tc\u3000d\u202fe\r\nf', 'a\u00a0b\tc\u3000d\u202fe\r\nf', 'a b c d e \nf'],
    ['！（Ａ）：～｜', '！（A）：～｜', '!(a):~|'],
    ['ĳ ſ', 'i s', 'i s'],
  ])('%j', (text, cased, plain) => {
    expect(unitsOf(text)).toEqual({ cased, plain, units: [...text] });
  });
});

describe('what is invisible goes, what is composed of several is one', () => {
  it.each<readonly [text: string, cased: string, plain: string, units: readonly string[]]>([
    ['O\u00adp', 'Op', 'op', ['O', 'p']],
    ['\ufeffOp\u200b\u200e', 'Op', 'op', ['O', 'p']],
    ['\u200b', '', '', []],
    ['e\u0301\u0300t', 'et', 'et', ['e\u0301\u0300', 't']],
    ['xE\u0301', 'xE', 'xe', ['x', 'E\u0301']],
    ['\u0301x', 'x', 'x', ['x']],
    ['\u0301\u00ad\u0301x', 'x', 'x', ['x']],
    ['か\u3099い', 'がい', 'がい', ['か\u3099', 'い']],
    ['ﾊﾟﾊ', 'パハ', 'パハ', ['ﾊﾟ', 'ﾊ']],
    ['가나', '가나', '가나', ['가', '나']],
    ['가나'.normalize('NFD'), '가나', '가나', ['가', '나'].map((one) => one.normalize('NFD'))],
    ['삼성x'.normalize('NFD'), '삼성x', '삼성x', ['삼'.normalize('NFD'), '성'.normalize('NFD'), 'x']],
    ['é\u00adＡ軟', 'eA軟', 'ea软', ['é', 'Ａ', '軟']],
    ['e\u0301 か\u3099 \u00ad微', 'e が 微', 'e が 微', ['e\u0301', ' ', 'か\u3099', ' ', '微']],
  ])('%j', (text, cased, plain, units) => {
    expect(unitsOf(text)).toEqual({ cased, plain, units });
  });
});

it('ordinary text has no offsets of its own, and neither has what only changes its signs', () => {
  for (const text of ['OpenAI said', 'Zoë', 'ＡＩ', '微軟'])
    expect(read(text)).toMatchObject({ starts: null, ends: null });
});
