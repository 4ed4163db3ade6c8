// The one form in which names and queries are compared, in every script that names are written in.
import { expect, it } from 'vitest';
import { foldText } from './fold';

it.each([
  ['OpenAI', 'openai'],
  ['  Sam   Altman ', 'sam altman'],
  ["O`Reilly's", "o'reilly's"],
  ['O’Reilly ‘x’', "o'reilly 'x'"],
  ['Sam\u00a0\tAltman\n', 'sam altman'],
  ['Mistral\u2011AI \u2212 Ｘ\uff0dＹ', 'mistral-ai - x-y'],
  ['Karén Simonyan', 'karen simonyan'],
  ['Sébastien', 'sebastien'],
  ['Straße', 'strasse'],
  ['Ærø Œuvre Đà Łódź', 'aero oeuvre da lodz'],
  ['ISPARTA ısparta', 'isparta isparta'],
  ['ＯｐｅｎＡＩ', 'openai'],
  ['Open\u00adAI\u200b', 'openai'],
  ['\ufeffOpenAI\u200e', 'openai'],
  ['ﬁne', 'fine'],
  ['ガ', 'ガ'],
  ['か\u3099', 'が'],
  ['ｶﾞ', 'ガ'],
  ['微軟', '微軟'],
  ['微软', '微软'],
  ['삼성', '삼성'],
  ['삼성'.normalize('NFD'), '삼성'],
  ['', ''],
])('%j is %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
