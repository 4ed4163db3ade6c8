import { describe, expect, it } from 'vitest';
import { type ExportWords, escapeMarkdown, factsToCsv, factsToMarkdown } from './export';
import { sampleFact, sampleFacts } from './sample-pack';

const words: ExportWords = {
  language: 'en',
  title: 'Timeline',
  subtitle: '3 of 9 facts · Sample, as of Mar 2025',
  columns: {
    date: 'Date',
    dateAsWritten: 'EDTF',
    fact: 'Fact',
    names: 'Names',
    standing: 'Standing',
    attributedTo: 'According to',
    source: 'Source',
    paragraph: 'Paragraph',
    link: 'Link',
    note: 'Public record',
    id: 'Id',
  },
  standing: (standing) => standing,
  source: (publisher, paragraph) => (paragraph === undefined ? publisher : `${publisher}, ¶ ${paragraph}`),
  undated: 'Without a date',
};
const facts = sampleFacts([
  sampleFact('a', '2023-01/2023-03', {
    text: { en: 'Acme put "$1" into Tower, Ltd.', 'zh-Hant': '艾克美投資高塔。' },
    entities: ['acme', 'tower'],
    standing: 'reported',
    attributedTo: { en: 'The Daily' },
    note: { en: 'It was $2.' },
  }),
  sampleFact('b', '2024-10-17', { source: { id: 'paper' } }),
  sampleFact('c', null, { source: { id: 'lost' } }),
]);

describe('factsToCsv', () => {
  it('has a line of names and a line a fact', () => {
    expect(factsToCsv(facts, words).split('\r\n')).toEqual([
      'Date,EDTF,Fact,Names,Standing,According to,Source,Paragraph,Link,Public record,Id',
      'January–March 2023,2023-01/2023-03,"Acme put ""$1"" into Tower, Ltd.",Acme; Tower,reported,The Daily,Paper,3,https://paper.example/a,It was $2.,sample/a',
      '"October 17, 2024",2024-10-17,Fact b.,Acme,stated,,Paper,,https://paper.example/a,,sample/b',
      ',,Fact c.,Acme,stated,,,,,,sample/c',
      '',
    ]);
  });

  it('speaks the reader’s language', () => {
    const [, line] = factsToCsv(facts, { ...words, language: 'zh-Hant' }).split('\r\n');
    expect(line).toContain('2023年1月至3月,2023-01/2023-03,艾克美投資高塔。,艾克美; 高塔');
  });
});

describe('factsToMarkdown', () => {
  it('lists facts under their years', () => {
    expect(factsToMarkdown(facts, words)).toBe(
      [
        '# Timeline',
        '',
        '3 of 9 facts · Sample, as of Mar 2025',
        '',
        '## 2023',
        '',
        '- **Jan–Mar 2023** Acme put "\\$1" into Tower, Ltd. (reported · The Daily · [Paper, ¶ 3](<https://paper.example/a>))',
        '  - It was \\$2.',
        '',
        '## 2024',
        '',
        '- **Oct 17, 2024** Fact b. ([Paper](<https://paper.example/a>))',
        '',
        '## Without a date',
        '',
        '- Fact c.',
        '',
      ].join('\n'),
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, 2024.', 'plain words, 2024.'],
    ['*not* _this_ `or` [that](x)', '\\*not\\* \\_this\\_ \\`or\\` \\[that\\](x)'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['# heading', '\\# heading'],
    ['two\n\nlines', 'two lines'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['AT&T', 'AT\\&T'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
