// What readers type, in every language and script of the bundled pack: names, surnames, beginnings, slips, widths, dates
// and figures as people write them, topics, and nonsense. Written before the search was looked at, so that they measure
// it; a row names the entities, or patterns of the facts' English text, of which one has to come first.
import { expect, it } from 'vitest';
import pack from '../../generated/pack.json' with { type: 'json' };
import { createDataset, type Pack, splitKey } from '../dataset';
import { createSearchIndex, type SearchResult } from '.';

type Want = string | RegExp;

const QUERIES: Readonly<Record<string, readonly (readonly [query: string, ...wanted: Want[]])[]>> = {
  'names, English': [
    ['elon musk', 'elon-musk'],
    ['new york times', 'new-york-times'],
    ['white house', 'white-house'],
    ['competition and markets authority', 'uk-cma'],
    ['thrive', 'thrive-capital'],
    ['ftc', 'us-ftc'],
    ['microsoft edge', 'edge'],
  ],
  'names, Traditional Chinese': [
    ['馬斯克', 'elon-musk'],
    ['薩提亞·納德拉', 'satya-nadella'],
    ['甲骨文', 'oracle'],
    ['白宮', 'white-house'],
    ['思維鏈', 'chain-of-thought'],
    ['歐盟', 'european-union'],
    ['阿比林', 'abilene-data-center'],
  ],
  'names, Simplified Chinese': [
    ['埃隆·马斯克', 'elon-musk'],
    ['特朗普', 'donald-trump'],
    ['英伟达', 'nvidia'],
    ['亚马逊', 'amazon'],
    ['纽约时报', 'new-york-times'],
    ['推理模型', 'reasoning-model'],
    ['联邦贸易委员会', 'us-ftc'],
    ['深度求索', 'deepseek'],
  ],
  'names, Japanese': [
    ['イーロン・マスク', 'elon-musk'],
    ['サム・アルトマン', 'sam-altman'],
    ['ソフトバンク', 'softbank'],
    ['マイクロソフト', 'microsoft'],
    ['スターゲート', 'stargate'],
    ['トランプ', 'donald-trump'],
    ['エヌビディア', 'nvidia'],
  ],
  'names, Korean': [
    ['일론 머스크', 'elon-musk'],
    ['샘 올트먼', 'sam-altman'],
    ['사티아 나델라', 'satya-nadella'],
    ['소프트뱅크', 'softbank'],
    ['마이크로소프트', 'microsoft'],
    ['엔비디아', 'nvidia'],
    ['구글', 'google'],
  ],
  surnames: [
    ['musk', 'elon-musk'],
    ['murati', 'mira-murati'],
    ['friar', 'sarah-friar'],
    ['luria', 'gil-luria'],
    ['parakhin', 'mikhail-parakhin'],
    ['trump', 'donald-trump'],
  ],
  beginnings: [
    ['anth', 'anthropic'],
    ['stargat', 'stargate'],
    ['nadel', 'satya-nadella'],
    ['github c', 'github-copilot'],
    ['奧特', 'sam-altman'],
    ['英偉', 'nvidia'],
    ['마이크로', 'microsoft'],
    ['ソフト', 'softbank'],
  ],
  slips: [
    ['sulieman', 'mustafa-suleyman'],
    ['nadela', 'satya-nadella'],
    ['antropic', 'anthropic'],
    ['opnai', 'openai'],
    ['stragate', 'stargate'],
    ['chatgtp', 'chatgpt'],
    ['sam altmann', 'sam-altman'],
    ['deepseak', 'deepseek'],
    ['inflexion ai', 'inflection-ai'],
    ['softbnak', 'softbank'],
  ],
  'widths, accents and spaces': [
    ['ＯｐｅｎＡＩ', 'openai'],
    ['karen simonyan', 'karen-simonyan'],
    ['sebastien bubeck', 'sebastien-bubeck'],
    ['gpt4', 'gpt-4'],
    ['GPT 4.5', 'gpt-4-5'],
    ['chat gpt', 'chatgpt'],
    ['da davidson', 'da-davidson'],
    ['open ai', 'openai'],
    ['ﾏｲｸﾛｿﾌﾄ', 'microsoft'],
  ],
  'two characters': [
    ['軟銀', 'softbank'],
    ['必应', 'bing'],
    ['谷歌', 'google'],
    ['川普', 'donald-trump'],
    ['微软', 'microsoft'],
    ['苹果', 'apple'],
  ],
  'a name and a year': [
    ['altman 2023', 'sam-altman', /Altman/],
    ['馬斯克 2024', 'elon-musk', /Musk/],
    ['软银 2025', 'softbank', /SoftBank/],
    ['bubeck oct 2024', 'sebastien-bubeck', /Bubeck/],
    ['微軟 2019', /Microsoft.*2019|2019.*Microsoft|July 2019/],
    ['2021 github', 'github', 'github-copilot', /Copilot/],
    ['trump january 2025', 'donald-trump', /Trump/],
  ],
  dates: [
    ['november 2023', /Altman/],
    ['2019年7月', /2019/],
    ['2021-06', /GitHub Copilot/],
    ['aug 2024', /Bilenko|Tiwary/],
    ['2020年9月', /GPT-3/],
    ['17 october 2024', /October 17, 2024/],
    ['March 7, 2025', /Bloomberg/],
    ['2024年秋天', /o1|autumn/],
    ['may 2020', /supercomputer|Altman/],
    ['2025年1月', /Stargate|Trump|FTC|computing|Microsoft/],
  ],
  figures: [
    ['$500 billion', /\$500 billion/],
    ['37.5 billion', /\$37\.5 billion/],
    ['375億', /\$37\.5 billion/],
    ['650 million', /\$650 million/],
    ['66亿', /\$6\.6 billion/],
    ['49%', /49%/],
    ['75 percent', /75%/],
    ['285,000 cores', /285,000/],
    ['190億美元', /\$19 billion/],
    ['$1bn', /\$1 billion/],
    ['1500億', /\$150 billion/],
    ['80bn', /\$80 billion/],
  ],
  topics: [
    ['observer seat', /observer seat/],
    ['觀察員', /observer seat/],
    ['non-profit', /non-profit/],
    ['主权财富基金', /sovereign wealth fund/],
    ['antitrust', /antitrust/],
    ['反壟斷', /antitrust/],
    ['bromance', /bromance/],
    ['raising debt', /debt/],
    ['bandwidth', /bandwidth/],
    ['開放原始碼', /open source/],
    ['who fired altman', /fired Sam Altman|dismissed Sam Altman/],
    ['inauguration', /inaugurat/],
    ['獨家授權', /exclusive license/],
    ['valuation', /valuation/],
    ['senior departures', /departures/],
  ],
  mixed: [
    ['openai debt', /debt/],
    ['softbank 19 billion', /SoftBank committed/],
    ['musk abilene', /Abilene/],
    ['copilot anthropic', /Anthropic/],
    ['蘇萊曼 視訊', /video call/],
    ['川普 就職', /inaugurat/],
    ['openai 估值', /valuation/],
    ['微软 观察员席位', /observer seat/],
    ['oracle crusoe', /Oracle.*Crusoe/],
    ['nadella agi', /Nadella.*AGI|AGI.*Nadella/],
    ['bubeck joins openai', /Bubeck.*joined OpenAI/],
    ['thrive 2024', 'thrive-capital', /Thrive/],
  ],
  nonsense: [
    ['asdfghjkl'],
    ['banana pancake recipe'],
    ['囧槑烎'],
    ['天氣預報'],
    ['ぬるぽがっ'],
    ['뷁쉛뙤'],
    ['рыба'],
    ['ขนมปัง'],
    ['zzyzx 1066'],
    ['!!!'],
  ],
};

/** Of queries that have an answer, the share whose first result is one, and the share with one among three. */
const AT_ONE = 0.85;
const AT_THREE = 0.95;

const bundled = createDataset([pack as unknown as Pack]);
const index = createSearchIndex(bundled.packs);

function isWanted(result: SearchResult, wanted: readonly Want[]): boolean {
  if (result.type === 'entity') return wanted.includes(splitKey(result.key).id);
  const text = bundled.fact(result.key)?.text.en ?? '';
  return wanted.some((want) => want instanceof RegExp && want.test(text));
}

const rows = Object.entries(QUERIES).flatMap(([kind, list]) =>
  list.map(([query, ...wanted]) => ({ kind, query, wanted, results: index.search(query, { limit: 10 }) })),
);

it('answers what readers type', () => {
  const answered = rows.filter(({ wanted }) => wanted.length > 0);
  expect(answered.length).toBeGreaterThan(120);
  const missed = (depth: number) =>
    answered.filter(({ results, wanted }) => !results.slice(0, depth).some((one) => isWanted(one, wanted)));
  const names = (list: typeof answered) => list.map(({ kind, query }) => `${kind}: ${query}`);
  expect(missed(1).length, names(missed(1)).join('\n')).toBeLessThanOrEqual(answered.length * (1 - AT_ONE));
  expect(missed(3).length, names(missed(3)).join('\n')).toBeLessThanOrEqual(answered.length * (1 - AT_THREE));
});

it('answers nonsense with nothing', () => {
  const found = rows.filter(({ wanted, results }) => wanted.length === 0 && results.length > 0);
  expect(found.map(({ query }) => query)).toEqual([]);
});
