import { describe, expect, test } from 'vitest';
import { foldText } from '../fold';
import { conceptLines } from './concept-list';
import { foldAligned, originalSpan, readConcepts, readWords } from './index';

const terms = (text: string) =>
  readWords(foldText(text))
    .filter(({ kind }) => kind !== 'stop')
    .map(({ term }) => term);
const ideas = (text: string) =>
  readConcepts(foldText(text), readWords(foldText(text))).map(({ term }) => term);

test.each([
  ['The investments of investors', ['invest', 'investor']],
  ["OpenAI's boards", ['openai', 'board']],
  ['285,000 cores at 6.6', ['285000', 'core', '6.6']],
  ['董事會解僱', ['董事', '事會', '會解', '解僱']],
  ['OpenAI與甲骨文', ['openai', '甲骨', '骨文']],
  ['クラウドを提供', ['クラウド', '提供']],
  ['투자를', ['투자', '자를']],
  ['的', []],
])('the words of %s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

describe('one idea in many words', () => {
  test.each([
    ['~dismiss', ['fired', 'was sacked', 'the ouster', '解僱', '解雇', '開除', '解任', '해임']],
    [
      '~datacenter',
      ['data center', 'data centres', 'datacenter', '資料中心', '数据中心', 'データセンター', '데이터센터'],
    ],
    ['~open-source', ['open source', 'open-source', '開源', '开源', 'オープンソース', '오픈소스']],
    ['~nonprofit', ['nonprofit', 'non-profit', '非營利組織', '非营利', '비영리']],
    ['~antitrust', ['antitrust', 'anti-competitive', '反壟斷', '反垄断', '独占禁止', '반독점']],
  ])('%s', (idea, texts) => {
    for (const text of texts) expect(ideas(text), text).toContain(idea);
  });

  test.each(['open the source', 'a fireplace', 'data', '開心'])('not in: %s', (text) => {
    expect(ideas(text)).toEqual([]);
  });

  test('every line of the list is well formed, and no word stands for two ideas', () => {
    const seen = new Map<string, string>();
    for (const line of conceptLines.trim().split('\n')) {
      const [, id, latin, dense] = /^([a-z-]+): ([^|]+) \| (.+)$/.exec(line) ?? [];
      expect(id, line).toBeDefined();
      for (const word of [...latin!.split(', '), ...dense!.split(' ')]) {
        expect(seen.get(word) ?? id, `${word} in ${seen.get(word)} and ${id}`).toBe(id);
        seen.set(word, id!);
      }
    }
  });
});

test.each([
  'Plain text',
  'Ｆｕｌｌ width',
  'Élodie  Itō',
  'ﬁne  \u200bprint ',
  ' 軟銀（SoftBank）',
  'ﾊﾞｰ',
  '각',
])('the aligned fold of %j is the fold, and leads back', (text) => {
  const aligned = foldAligned(text);
  expect(aligned.text).toBe(foldText(text));
  for (const word of readWords(aligned.text)) {
    const { start, end } = originalSpan(aligned, word.start, word.end);
    expect(foldText(text.slice(start, end))).toBe(aligned.text.slice(word.start, word.end));
  }
});
