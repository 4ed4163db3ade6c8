// A small pack for this room's tests: two companies, a person, a product whose name is also a word.
import type { Pack } from '../dataset';

/** Names and facts in three languages. */
export const samplePack: Pack = {
  format: 1,
  id: 'sample',
  version: '1',
  title: { en: 'Sample' },
  asOf: '2025',
  sources: [{ id: 's', title: { en: 'S' }, publisher: { en: 'P' } }],
  entities: [
    entity(
      'acme',
      'company',
      { en: 'Acme Motors', 'zh-Hant': '極致汽車', 'zh-Hans': '极致汽车' },
      { en: 'Carmaker in Kyoto.', 'zh-Hant': '京都的汽車製造商。' },
    ),
    entity('ito', 'person', { en: 'Élodie Itō', 'zh-Hant': '伊東艾樂蒂', ja: 'エロディ・イトウ' }),
    entity('comet', 'product', { en: 'Comet', 'zh-Hant': '彗星', ko: '코멧' }),
    entity('harbor-city-plant', 'place', { en: 'Harbor City assembly plant' }),
  ],
  cues: [],
  aliases: [
    { entity: 'acme', text: ['Acme', 'ACM', 'アクメ', '애크미'] },
    { entity: 'ito', text: ['Itō', '伊東'] },
    { entity: 'comet', text: 'Comet', certainty: 'open' },
  ],
  facts: [
    fact('2021-founded', '2021-03-05', 5, ['acme', 'ito'], {
      en: 'Élodie Itō founded Acme Motors with $1.5 billion in March 2021.',
      'zh-Hant': '伊東於 2021 年 3 月以 15 億美元創辦極致汽車。',
      'zh-Hans': '伊东于 2021 年 3 月以 15 亿美元创办极致汽车。',
    }),
    fact('2022-fired', '2022-10/2022-12', 4, ['acme', 'ito'], {
      en: "Acme's board fired Élodie Itō in late 2022.",
      'zh-Hant': '2022 年底，極致汽車董事會解僱伊東。',
    }),
    fact('2024-comet', '2024', 3, ['comet', 'acme'], {
      en: 'The Comet, an electric truck, takes 40% of the market.',
      'zh-Hant': '電動卡車彗星的市占率達 40%。',
    }),
    fact('plant', null, 2, ['harbor-city-plant', 'acme'], {
      en: 'Acme assembles trucks in Harbor City.',
      'zh-Hant': '極致汽車在港城組裝卡車。',
    }),
    fact('city', null, 1, ['acme'], { en: 'The city gives Acme land at a harbor for a museum.' }),
  ],
  relations: [],
};

function entity(
  id: string,
  kind: Pack['entities'][number]['kind'],
  label: Record<string, string>,
  description: Record<string, string> = {},
) {
  return { id, kind, label, description };
}

function fact(
  id: string,
  date: string | null,
  importance: number,
  entities: readonly string[],
  text: Record<string, string>,
): Pack['facts'][number] {
  return { id, date, importance, entities, text, standing: 'stated', source: { id: 's' } };
}
