// A small pack of made-up facts under the ids that card states use, so that pictures of the card change when its look
// does and not when the bundled pack is edited.
import {
  createDataset,
  type Entity,
  type EntityKey,
  type Fact,
  type Pack,
  type Relation,
} from '../../src/dataset';
import { type EntityView, viewEntity } from '../../src/shared/entity-view';

const both = (en: string, han: string) => ({ en, 'zh-Hant': han, 'zh-Hans': han });

const entity = (id: string, kind: Entity['kind'], en: string, han: string): Entity => ({
  id,
  kind,
  label: both(en, han),
  description: both(`A line that says what ${en} is, long enough for two.`, `${han}是什麼，一行說明。`),
});

const ENTITIES = [
  entity('stargate', 'project', 'Stargate', '星際之門'),
  entity('openai', 'company', 'OpenAI', 'OpenAI'),
  entity('oracle', 'company', 'Oracle', '甲骨文'),
  entity('crusoe', 'company', 'Crusoe', 'Crusoe'),
  entity('softbank', 'company', 'SoftBank', '軟銀'),
  entity('white-house', 'place', 'White House', '白宮'),
  entity('microsoft', 'company', 'Microsoft', '微軟'),
  entity('mustafa-suleyman', 'person', 'Mustafa Suleyman', '蘇萊曼'),
  entity('inflection-ai', 'company', 'Inflection AI', 'Inflection AI'),
];

/** One that nothing is told of, and one with as long a name as names get. */
const ODD_ENTITIES = [
  entity('silent', 'company', 'Silent', '無聲'),
  entity(
    'long',
    'agency',
    'Interdepartmental Committee for the Coordination of Telecommunications and Information Infrastructure',
    '跨部會電信與資訊基礎建設協調推動委員會暨數位轉型諮詢小組',
  ),
];

const FACTS: Fact[] = ENTITIES.flatMap(({ id, label }, at) => {
  const other = ENTITIES[(at + 1) % ENTITIES.length]!;
  const third = ENTITIES[(at + 2) % ENTITIES.length]!;
  const fact = (name: string, date: string | null, importance: number, rest: Partial<Fact>): Fact => ({
    id: `${id}-${name}`,
    date,
    text: both(
      `${label.en} did the ${name} thing that a reader wants to know of.`,
      `${label['zh-Hant']}做了讀者想知道的那件事。`,
    ),
    entities: [id],
    standing: 'stated',
    source: { id: 'paper', paragraph: importance },
    importance,
    ...rest,
  });
  return [
    fact('first', '2024-06', 5, { entities: [id, other.id] }),
    fact('second', '2025-01-21', 4, {
      entities: [id, 'softbank', third.id],
      standing: 'reported',
      attributedTo: both('Another paper', '另一報'),
      note: both('The day differs by one.', '日期差一日。'),
    }),
    fact('third', '2025/2030', 3, { standing: 'forecast', attributedTo: both('Investors', '投資人') }),
    fact('fourth', '2023', 2, { standing: 'claimed', attributedTo: both('A rival', '對手') }),
    fact('fifth', null, 1, { supersedes: [`${id}-fourth`] }),
    fact('sixth', '2024-06-02', 1, { conflictsWith: [`${id}-first`] }),
  ];
});

/** As many as a company in the news has: most in two years, some of them long, some still to come. */
const MANY_FACTS: Fact[] = Array.from({ length: 150 }, (_, index): Fact => {
  const month = String((index % 12) + 1).padStart(2, '0');
  const year = index < 15 ? 2015 + Math.floor(index / 2) : 2023 + (index % 2);
  const isLong = index % 10 === 9;
  return {
    id: `openai-many-${index}`,
    date: isLong ? `${year}/${year + 1 + (index % 4)}` : `${year}-${month}`,
    text: both(`Thing ${index} happened.`, `第${index}件事。`),
    entities: ['openai'],
    standing: index % 14 === 9 ? 'forecast' : 'stated',
    source: { id: 'paper' },
    importance: 1,
  };
});

const ODD_FACTS: Fact[] = [
  {
    id: 'long-only',
    date: '2024-03/2025-11',
    text: both('It met with the Silent company.', '曾與無聲會面。'),
    entities: ['long', 'microsoft', 'softbank'],
    standing: 'stated',
    source: { id: 'paper' },
    importance: 1,
  },
];

const RELATIONS: Relation[] = [
  { from: 'softbank', to: 'stargate', type: 'invests-in', date: '2025-01', facts: ['stargate-second'] },
  { from: 'mustafa-suleyman', to: 'microsoft', type: 'joined', date: '2024-03', facts: ['microsoft-first'] },
];

const PACK: Pack = {
  format: 1,
  id: 'microsoft-openai',
  version: '1',
  title: both('Fixture', '樣本'),
  asOf: '2025-03',
  sources: [
    {
      id: 'paper',
      title: both('A paper', '一報'),
      publisher: both('Paper', '一報'),
      url: 'https://example.com/',
    },
  ],
  entities: [...ENTITIES, ...ODD_ENTITIES],
  aliases: [],
  cues: [],
  facts: [...FACTS, ...MANY_FACTS, ...ODD_FACTS],
  relations: RELATIONS,
};

/** What the fixture knows of its entities, by their ids. */
export function fixtureViews(...ids: string[]): EntityView[] {
  const dataset = createDataset([PACK]);
  return ids.map((id) => viewEntity(dataset, `${PACK.id}/${id}` as EntityKey)!);
}
