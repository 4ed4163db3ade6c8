// Search over the bundled pack, by tables made from the pack itself: every name, every surname, typing errors of every
// kind at every place; and by lists of what people ask and of what no one here knows.
import { describe, expect, test } from 'vitest';
import { bundledPackFolder, readPackFolder } from '../../scripts/pack-folder';
import type { Pack } from '../dataset';
import { createSearchIndex } from './index';

const folder = readPackFolder(bundledPackFolder);
if (!folder.ok) throw new Error(folder.lines.join('\n'));
const pack: Pack = folder.pack;
const index = createSearchIndex([pack]);
const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
const find = (query: string) =>
  index.search(query).map(({ type, key }) => ({ type, id: key.slice(pack.id.length + 1) }));
const placeOf = (query: string, id: string) => find(query).findIndex((result) => result.id === id);

test('every label finds its entity first', () => {
  const missed = pack.entities.flatMap(({ id, label }) =>
    Object.values(label).filter((name) => find(name)[0]?.id !== id),
  );
  expect(missed).toEqual([]);
});

test('every alias finds its entity among the first three', () => {
  const missed = pack.aliases.flatMap(({ entity, text }) =>
    entity === undefined
      ? []
      : [text].flat().filter((name) => {
          const place = placeOf(name, entity);
          return place < 0 || place > 2;
        }),
  );
  expect(missed).toEqual([]);
});

test('every surname, in any case, finds its person first', () => {
  const people = pack.entities.filter(({ kind }) => kind === 'person');
  expect(people.length).toBeGreaterThan(10);
  const missed = people.filter(({ id, label }) => {
    const surname = label.en!.split(' ').at(-1)!;
    return [surname, surname.toLowerCase(), surname.toUpperCase()].some((name) => find(name)[0]?.id !== id);
  });
  expect(missed).toEqual([]);
});

/** A name with one typing error of each kind at one place. */
function mistype(name: string, at: number): string[] {
  const [before, letter, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)];
  const swapped = after === '' ? [] : [`${before}${after[0]}${letter}${after.slice(1)}`];
  return [`${before}${after}`, `${before}${letter}${letter}${after}`, `${before}e${after}`, ...swapped];
}

test('a name of five letters and more survives any one typing error after its first letter', () => {
  let tried = 0;
  const missed: string[] = [];
  for (const { id, label, kind } of pack.entities) {
    const names = [label.en!, ...(kind === 'person' ? [label.en!.split(' ').at(-1)!] : [])];
    for (const name of names.map((text) => text.toLowerCase()).filter((text) => /^[a-z ]{5,}$/.test(text))) {
      for (let at = 1; at < name.length; at++) {
        for (const typed of mistype(name, at)) {
          tried++;
          const place = placeOf(typed, id);
          if (place < 0 || place > 2) missed.push(`${typed} (${id})`);
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(1000);
  expect(missed.length / tried, missed.join(', ')).toBeLessThan(0.01);
  // Thousands of searches; two cores are shared with two browsers.
}, 60_000);

test('the first four letters of a long name find it while it is typed', () => {
  const missed = pack.entities.filter(({ id, label }) => {
    const typed = label.en!.toLowerCase().slice(0, 4);
    return label.en!.length >= 8 && placeOf(typed, id) < 0;
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});

describe('dates as people write them find facts of that time first', () => {
  test.each([
    ['July 2019', '2019-07'],
    ['jul 2019', '2019-07'],
    ['2019-07', '2019-07'],
    ['2019/07', '2019-07'],
    ['07/2019', '2019-07'],
    ['2019年7月', '2019-07'],
    ['2019 年 7 月', '2019-07'],
    ['2019년 7월', '2019-07'],
    ['oct 2024', '2024-10'],
    ['Oct. 2024', '2024-10'],
    ['2024年10月', '2024-10'],
    ['2024 october', '2024-10'],
    ['sept 2020', '2020-09'],
    ['may 2020', '2020-05'],
    ['2020年5月', '2020-05'],
    ['2021', '2021'],
    ['2021年', '2021'],
  ])('%s', (query, date) => {
    const first = find(query).slice(0, 3);
    expect(first.length).toBeGreaterThan(0);
    for (const { type, id } of first)
      expect([type, facts.get(id)?.date]).toEqual(['fact', expect.stringContaining(date)]);
  });

  test.each(['Q4 2024', '2024Q4', 'fourth quarter of 2024', 'late 2024', '2024年第四季度', '2024年底'])(
    '%s',
    (query) => {
      for (const { id } of find(query).slice(0, 3)) expect(facts.get(id)?.date).toMatch(/^2024-1[0-2]/);
    },
  );
});

describe('figures however written find the fact that states them', () => {
  test.each([
    [['6.6 billion', '$6.6bn', '6.6 billion dollars', '66億美元', '66亿', '66억 달러'], /6\.6 billion/],
    [['$500 billion', '500bn', '5000億', '5,000億美元', '5千億', '五千亿'], /\$500 billion/],
    [['10 billion', '$10bn', '100億', '百億', 'ten billion'], /\$10 billion/],
    [['650 million', '6.5億', '6.5亿美元'], /\$650 million/],
    [['285,000', '285000', '28.5萬'], /285,000/],
    [['49%', '49 percent', '百分之四十九'], /49%/],
    [['37.5 billion', '375億'], /37\.5 billion/],
  ])('%s', (queries, text) => {
    for (const query of queries) {
      const [first] = find(query);
      expect(facts.get(first?.id ?? '')?.text.en, query).toMatch(text);
    }
  });
});

describe('names, words and dates together find what answers all of them', () => {
  test.each([
    ['altman fired', /fired Sam Altman/],
    ['奥特曼 解雇', /fired Sam Altman/],
    ['アルトマン 解任', /fired Sam Altman/],
    ['november 2023 observer', /observer seat/],
    ['suleyman 2024', /Suleyman/],
    ['蘇萊曼 2024', /Suleyman/],
    ['softbank 19 billion', /SoftBank committed \$19 billion/],
    ['軟銀 190億', /SoftBank committed \$19 billion/],
    ['exclusive license gpt-3', /exclusive license to OpenAI's GPT-3/],
    ['奧特曼自拍', /photo/],
    ['微軟投資openai', /invest/],
    ['softbank debt stargate', undefined],
    ['openai valuation', /valuation/],
    ['OpenAI估值', /valuation/],
  ])('%s', (query, text) => {
    const [first] = find(query).filter(({ type }) => type === 'fact');
    if (text === undefined) expect(first).toBeUndefined();
    else expect(facts.get(first?.id ?? '')?.text.en).toMatch(text);
  });
});

/** What people look for elsewhere. None of it is in the pack, however near some of it is spelled. */
const unknown =
  `weather tomorrow|pizza near me|chocolate cake recipe|premier league|cristiano ronaldo|taylor swift tickets|game of
thrones|minecraft|samsung galaxy|bitcoin price|mortgage rates|cheap flights|hotels in paris|mount everest|giraffe|banana
bread|espresso machine|marathon training|wedding dress|dog breeds|kitten|goldfish|guitar chords|beethoven|hamlet|latin
grammar|trigonometry|mitochondria|solar eclipse|volcano|hurricane|headache|dentist|plumber|used cars|bicycle|submarine|
vampire|wizard|knitting|broccoli|sushi|kimchi|tacos|vegan|apple pie recipe|timer|wetter|borscht|wikipedia|walmart|
starbucks|olympics|eurovision|parliament|roman empire|samurai|titanic|asdfghjkl|qwertyuiop|zxcvbnm|zzzzzz|xxxxxx|lorem
ipsum|!!!???|@#$%|天氣預報|天气预报|火锅店|餐厅|籃球|世界杯|電影票|音樂会|周杰倫|旅游|酒店|机票|北京烤鸭|珍珠奶茶|减肥|双子座运势|
彩票|租房|考研|唐诗|红楼梦|孙悟空|哥斯拉|熊猫|狗粮|口红|感冒药|牙医|自行车|ラーメン|寿司|天気予報|アニメ|温泉|サッカー|カレー|날씨|김치|
축구|방탄소년단|고양이|борщ|погода|fußball|fromage|receta de paella|שלום|مرحبا|สวัสดี`
    .replaceAll('\n', ' ')
    .split('|')
    .map((query) => query.trim());

test.each(unknown)('nothing for: %s', (query) => {
  expect(find(query)).toEqual([]);
});
