import { describe, expect, it } from 'vitest';
import { foldText, readDates } from '../matcher';
import type { Passage } from '../shared';
import { pageSentences, sentencesOfFacts } from './page-events';
import { sampleDataset, sampleFact } from './sample-pack';

const findDates = (text: string) => readDates(foldText(text)).filter((date) => date.kind === 'date');

/** A passage whose marks are the words that stand in the list, in order. */
function passage(text: string, names: Record<string, string>, language = 'en'): Passage {
  const marks = Object.entries(names).flatMap(([name, id]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
      entities: [`sample/${id}`] as const,
    })),
  );
  return {
    text,
    language,
    marks: marks.sort((a, b) => a.start - b.start).map((mark, at) => ({ ...mark, id: 100 + at })),
  };
}
const frame = (...passages: Passage[]) => [{ frameId: 0, passages }];

describe('pageSentences', () => {
  it.each([
    {
      name: 'a sentence with a name and a date',
      given: passage('It rained. In October 2024 Acme built the Tower. It rained again.', {
        Acme: 'acme',
        Tower: 'tower',
      }),
      expected: [
        {
          text: 'In October 2024 Acme built the Tower.',
          date: '2024-10',
          markId: 100,
          names: ['sample/acme', 'sample/tower'],
        },
      ],
    },
    {
      name: 'two dates are two events',
      given: passage('Acme began in 2019 and ended on 2 May 2021.', { Acme: 'acme' }),
      expected: [{ date: '2019' }, { date: '2021-05-02' }],
    },
    {
      name: 'a quarter is a range',
      given: passage('Acme grew in Q4 2024.', { Acme: 'acme' }),
      expected: [{ date: '2024-10/2024-12' }],
    },
    {
      name: 'Chinese',
      given: passage('下雨了。2023年11月，艾克美蓋了高塔。', { 艾克美: 'acme', 高塔: 'tower' }, 'zh-Hant'),
      expected: [{ text: '2023年11月，艾克美蓋了高塔。', date: '2023-11', language: 'zh-Hant' }],
    },
    {
      name: 'no date',
      given: passage('Acme built.', { Acme: 'acme' }),
      expected: [{ date: null, span: null }],
    },
    { name: 'no name', given: passage('In 2024 it rained.', {}), expected: [] },
    {
      name: 'a tag that is none',
      given: passage('Acme built.', { Acme: 'acme' }, 'not a tag'),
      expected: [{ date: null }],
    },
  ])('$name', ({ given, expected }) => {
    const sentences = pageSentences(frame(given), findDates);
    expect(sentences.length).toBe(expected.length);
    sentences.forEach((sentence, at) => {
      expect(sentence).toMatchObject(expected[at]!);
    });
  });

  it('says where each name stands in its sentence', () => {
    const [sentence] = pageSentences(frame(passage('So it was.  Acme built.', { Acme: 'acme' })), findDates);
    const [mention] = sentence!.mentions;
    expect(sentence!.text.slice(mention!.start, mention!.end)).toBe('Acme');
  });

  it('gives every event a key of its own', () => {
    const sentences = pageSentences(
      [
        { frameId: 0, passages: [passage('Acme in 2019. Acme in 2020.', { Acme: 'acme' })] },
        { frameId: 7, passages: [passage('Acme in 2021.', { Acme: 'acme' })] },
      ],
      findDates,
    );
    expect(new Set(sentences.map(({ key }) => key)).size).toBe(3);
    expect(sentences.map(({ frameId }) => frameId)).toEqual([0, 0, 7]);
  });
});

describe('sentencesOfFacts', () => {
  const dataset = sampleDataset([
    sampleFact('tower', '2024-10', {
      text: { en: 'Acme opened the Tower in Lisbon in October 2024.' },
      entities: ['acme', 'tower'],
    }),
    ...['bread', 'shoes', 'trains', 'lamps', 'ships', 'paper'].map((thing, at) =>
      sampleFact(thing, `${2010 + at}-01`, { text: { en: `Acme made ${thing} in January ${2010 + at}.` } }),
    ),
  ]);
  const told = (text: string): string[] => {
    const sentences = pageSentences(frame(passage(text, { Acme: 'acme', Tower: 'tower' })), findDates);
    return [...sentencesOfFacts(dataset, sentences).keys()];
  };

  it('finds the fact that a sentence tells of', () => {
    expect(told('The Tower of Acme opened in Lisbon in October 2024.')).toEqual(['sample/tower']);
  });
  it('finds none in a sentence that only names', () => {
    expect(told('Nobody from Acme answered our letters.')).toEqual([]);
  });
});
