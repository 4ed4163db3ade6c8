// The order of the bundled pack's facts in paragraphs of our own, in every language that pages come in. Each row: the
// name pointed at as the paragraph writes it, its entity, what else is mentioned, and what the first fact says.
import { describe, expect, test } from 'vitest';
import { bundledPackFolder, readPackFolder } from '../../scripts/pack-folder';
import { createDataset, type Pack, toKey } from '../dataset';
import { createFactRanker, type FactRanker, type RankableEntity } from './index';

const folder = readPackFolder(bundledPackFolder);
if (!folder.ok) throw new Error(folder.lines.join('\n'));
const pack: Pack = folder.pack;
const dataset = createDataset([pack]);

function view(id: string): RankableEntity {
  const key = toKey(pack.id, id);
  const related = pack.entities.map((entity) => ({ key: toKey(pack.id, entity.id), label: entity.label }));
  return { key, entity: dataset.entity(key)!.entity, facts: dataset.facts(key), related };
}

const rankers = new Map<string, FactRanker>();

function rankerOf(id: string): FactRanker {
  const ranker = rankers.get(id) ?? createFactRanker(view(id));
  rankers.set(id, ranker);
  return ranker;
}

type Row = readonly [name: string, entity: string, others: string, first: RegExp, text: string];

const rows: readonly Row[] = [
  // English
  [
    'Microsoft',
    'microsoft',
    'openai',
    /invested \$1 billion|started working together|exclusive cloud provider/,
    'The story goes back to the summer of 2019, when Microsoft put $1 billion into OpenAI, then a small lab.',
  ],
  [
    'Microsoft',
    'microsoft',
    'openai gpt-3',
    /exclusive license to OpenAI's GPT-3/,
    'In September 2020 Microsoft became the only licensee of GPT-3, OpenAI said.',
  ],
  [
    'Microsoft',
    'microsoft',
    'openai uk-cma',
    /CMA/,
    "Britain's competition watchdog has closed its review and let Microsoft keep its partnership with OpenAI as it is, the CMA said.",
  ],
  [
    'Microsoft',
    'microsoft',
    'openai sam-altman',
    /off guard|brought Sam Altman back|Nadella was shocked/,
    'Microsoft was told only moments before OpenAI announced that Altman had been ousted; its executives were blindsided.',
  ],
  [
    'Microsoft',
    'microsoft',
    'inflection-ai mustafa-suleyman',
    /\$650 million/,
    'Rather than buy Inflection outright, Microsoft poached nearly everyone who worked there and paid about $650 million.',
  ],
  [
    'Microsoft',
    'microsoft',
    'openai',
    /observer seat/,
    'Microsoft has given up its non-voting place in the boardroom of OpenAI, a seat it had taken as an observer.',
  ],
  [
    'OpenAI',
    'openai',
    'softbank stargate',
    /committed \$19 billion|40%/,
    'OpenAI will put up $19 billion for Stargate, as much as SoftBank, people close to the talks said.',
  ],
  [
    'OpenAI',
    'openai',
    'new-york-times',
    /lose \$5 billion|37\.5 billion/,
    'OpenAI is burning cash: it expected a loss of $5 billion for 2024, the Times has written.',
  ],
  [
    'OpenAI',
    'openai',
    'thrive-capital nvidia microsoft',
    /\$6\.6 billion/,
    'OpenAI has closed its financing round: $6.6 billion from Thrive Capital, Nvidia, Microsoft and others.',
  ],
  [
    'OpenAI',
    'openai',
    '',
    /valuation at \$150 billion/,
    "At a valuation of $150 billion OpenAI is among the world's most valuable start-ups.",
  ],
  [
    'Altman',
    'sam-altman',
    'openai',
    /fired Sam Altman|not been candid/,
    'The board said Altman had not been consistently candid; it fired him in November 2023.',
  ],
  [
    'Nadella',
    'satya-nadella',
    'agi',
    /talk of AGI is meaningless/,
    'Nadella does not care for the debate about AGI, which he finds nonsensical.',
  ],
  [
    'Suleyman',
    'mustafa-suleyman',
    'openai o1',
    /video call|chain-of-thought|documentation|Raising his voice/,
    'Suleyman lost his temper on a video call because OpenAI would not explain how o1 thinks.',
  ],
  [
    'Suleyman',
    'mustafa-suleyman',
    'mai microsoft',
    /MAI/,
    "The models that Suleyman's people trained, called MAI inside Microsoft, do nearly as well as the best.",
  ],
  [
    'Musk',
    'elon-musk',
    'xai',
    /data center of its own/,
    'Musk chose to build the data center for xAI himself, in Memphis.',
  ],
  [
    'SoftBank',
    'softbank',
    'openai oracle mgx stargate donald-trump white-house',
    /announced Stargate at the White House/,
    'SoftBank, OpenAI, Oracle and MGX presented Stargate with Trump at the White House.',
  ],
  [
    'Oracle',
    'oracle',
    'crusoe openai',
    /Crusoe/,
    'Oracle fills the halls that Crusoe is building in Abilene with servers for OpenAI.',
  ],
  [
    'Copilot',
    'copilot',
    'deepseek microsoft',
    /DeepSeek/,
    'Microsoft has been testing whether DeepSeek could stand in for the models behind Copilot.',
  ],
  [
    'Phi',
    'phi',
    'microsoft',
    /small, efficient models/,
    'Small models such as Phi cost far less to run, and Microsoft likes them for it.',
  ],
  [
    'Amazon',
    'amazon',
    'bedrock claude',
    /Bedrock/,
    'On Bedrock, Amazon sells access to Claude and other models.',
  ],
  [
    'FTC',
    'us-ftc',
    'openai',
    /market study|lock start-ups in/,
    'In its report the FTC names three dangers of such deals: lock-in, scarce inputs and leaked secrets.',
  ],
  // Traditional Chinese
  [
    '微軟',
    'microsoft',
    'openai',
    /exclusive cloud provider|cloud exclusivity/,
    '微軟原本是 OpenAI 獨家的雲端供應商，去年底修改合約後，這項條款就取消了。',
  ],
  [
    '微軟',
    'microsoft',
    'openai',
    /49%|75%/,
    '按照協議，微軟可以先拿走 75% 的獲利，直到投資回本，之後持有約 49% 的股份。',
  ],
  [
    '奧特曼',
    'sam-altman',
    'openai microsoft',
    /brought Sam Altman back|back at OpenAI/,
    '在微軟等投資人的強力施壓下，奧特曼幾天後就回到 OpenAI 復職。',
  ],
  [
    '蘇萊曼',
    'mustafa-suleyman',
    'microsoft',
    /in charge of its consumer AI unit/,
    '蘇萊曼 2024 年 3 月加入微軟，主管消費者 AI 業務。',
  ],
  ['軟銀', 'softbank', 'stargate', /\$19 billion/, '軟銀承諾拿出 190 億美元給星際之門。'],
  ['川普', 'donald-trump', 'stargate white-house', /inaugura/, '川普就職後第二天，就在白宮宣布這項計畫。'],
  [
    '輝達',
    'nvidia',
    'openai',
    /\$6\.6 billion|talks with Nvidia/,
    '輝達也參與了 OpenAI 這一輪 66 億美元的募資。',
  ],
  // Simplified Chinese
  [
    '微软',
    'microsoft',
    'openai azure-supercomputer azure',
    /supercomputer/,
    '2020 年，微软在 Azure 上为 OpenAI 搭建了一台超级计算机，排进全球前五。',
  ],
  [
    'OpenAI',
    'openai',
    'microsoft agi',
    /AGI clause|Under a clause/,
    '合同里有一条：只要 OpenAI 实现通用人工智能，微软就不能再使用它的技术。',
  ],
  ['甲骨文', 'oracle', 'mgx stargate', /\$7 billion/, '甲骨文和 MGX 合计再出 70 亿美元。'],
  [
    '苏莱曼',
    'mustafa-suleyman',
    'openai',
    /in-house products|keep up the partnership/,
    '苏莱曼的任务有两个：一边维持与 OpenAI 的合作，一边自研能够替代它的产品。',
  ],
  [
    '奥特曼',
    'sam-altman',
    'satya-nadella x',
    /photo/,
    '传闻两家不和，奥特曼在 X 上晒出一张和纳德拉的自拍合影。',
  ],
  // Japanese
  [
    'マイクロソフト',
    'microsoft',
    'openai',
    /\$10 billion|third phase/,
    'マイクロソフトは2023年1月、OpenAIに約100億ドルを追加投資すると発表した。',
  ],
  [
    'アルトマン',
    'sam-altman',
    'openai',
    /fired Sam Altman|not been candid/,
    'OpenAIの取締役会は2023年11月、アルトマン最高経営責任者を突然解任した。',
  ],
  [
    'ソフトバンク',
    'softbank',
    'openai oracle stargate',
    /\$19 billion|announced Stargate|40%/,
    'ソフトバンクグループはスターゲートに190億ドルを出資する。',
  ],
  [
    'オープンAI',
    'openai',
    'stargate',
    /75%/,
    'オープンAIは投資家に対し、2030年までに計算能力の75%をスターゲートで賄うと予測を示した。',
  ],
  // Korean
  [
    '마이크로소프트',
    'microsoft',
    'openai',
    /\$10 billion|third phase/,
    '마이크로소프트는 2023년 1월 오픈AI에 100억 달러를 추가로 투자했다.',
  ],
  [
    '오픈AI',
    'openai',
    'sam-altman',
    /fired Sam Altman|announcement that it had dismissed/,
    '오픈AI 이사회는 2023년 11월 올트먼을 전격 해임했다.',
  ],
  [
    '오픈AI',
    'openai',
    'nvidia',
    /\$6\.6 billion|\$150 billion/,
    '오픈AI는 66억 달러의 자금 조달을 마쳤고 기업가치는 1500억 달러로 평가됐다.',
  ],
];

describe('the fact that the paragraph points to comes first', () => {
  test.each(rows)('%s (%s) beside %s: %s', (name, entity, others, first, text) => {
    const start = text.indexOf(name);
    expect(start).toBeGreaterThanOrEqual(0);
    const entities = [entity, ...others.split(' ').filter(Boolean)].map((id) => toKey(pack.id, id));
    const { facts } = rankerOf(entity).rank({
      paragraph: { text, entities },
      start,
      end: start + name.length,
    });
    expect(facts[0]?.fact.text.en).toMatch(first);
  });
});

test('where nothing points to a fact, importance decides', () => {
  for (const { id } of pack.entities) {
    const { facts, why } = rankerOf(id).rank({
      paragraph: { text: 'x', entities: [] },
      start: 0,
      end: 1,
    });
    expect(why.scope).toBe('none');
    const name = view(id).entity.label.en!;
    const named = facts.filter(
      ({ fact }) => fact.entities[0] === id && fact.date !== null && fact.text.en!.includes(name),
    );
    const steps = named.map(({ fact }) => fact.importance);
    expect(steps, id).toEqual([...steps].sort((a, b) => b - a));
  }
});

test('every fact of an entity is there once, whatever the paragraph', () => {
  for (const { id } of pack.entities) {
    const entity = view(id);
    const { facts } = rankerOf(id).rank({
      paragraph: { text: '2023 年 $10 billion', entities: [] },
      start: 0,
      end: 4,
    });
    expect(facts.map(({ fact }) => fact.id).sort()).toEqual(entity.facts.map((fact) => fact.id).sort());
  }
});
