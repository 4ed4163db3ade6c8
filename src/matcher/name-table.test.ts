// Which stretches of a text may be a name: letters, separators, boundaries and case, in every script that names have, by
// packs of a few names that mean their entity wherever they stand.
import { describe, expect, it } from 'vitest';
import type { Alias } from '../dataset';
import { compileGazetteer, createPageLinker, findMentions, type Mention } from '.';

const HAN = '軟软奧奥馬马';

type Row = readonly [name: string | Partial<Alias>, text: string, found: readonly string[]];

/** What one block that is this text mentions, however its lines break. */
function found(aliases: readonly Partial<Alias>[], text: string): readonly Mention[] {
  const pack = { id: 'p', aliases: aliases.map((alias) => ({ entity: 'one', ...alias }) as Alias) };
  const linker = createPageLinker(compileGazetteer([pack], { han: HAN }));
  linker.set(1, text);
  return linker.update().get(1) ?? [];
}

const holds = (rows: readonly Row[]) =>
  it.each(rows)('%j in %j: %j', (name, text, texts) => {
    const alias = typeof name === 'string' ? { text: name } : name;
    expect(found([alias], text).map((mention) => mention.text)).toEqual(texts);
  });

describe('separators of a name are read loosely', () => {
  holds([
    ['Sam Altman', 'so Sam Altman came', ['Sam Altman']],
    ['Sam Altman', 'so Sam\n  Altman came', ['Sam\n  Altman']],
    ['Sam Altman', 'so Sam\u00a0Altman came', ['Sam\u00a0Altman']],
    ['Sam Altman', 'so SamAltman came', []],
    ['Sam Altman', 'so Sam-Altman came', []],
    ['Sam Altman', 'so Sam. Altman came', []],
    ['Sam Altman', 'so Sam', []],
    ['GPT-4', 'the GPT-4 and the GPT 4 and the GPT4', ['GPT-4', 'GPT 4', 'GPT4']],
    ['GPT-4', 'the GPT–4 here', ['GPT–4']],
    ['GPT-4', 'the GPT  4 and the GPT--4', []],
    ['GPT-4', 'the GPT.4 here', []],
    ['山姆·奧特曼', '說山姆·奧特曼。', ['山姆·奧特曼']],
    ['山姆·奧特曼', '說山姆・奧特曼。', ['山姆・奧特曼']],
    ['山姆·奧特曼', '說山姆-奧特曼。', ['山姆-奧特曼']],
    ['山姆·奧特曼', '說山姆.奧特曼。', ['山姆.奧特曼']],
    ['山姆·奧特曼', '說山姆奧特曼。', ['山姆奧特曼']],
    ['山姆·奧特曼', '說山姆 奧特曼。', ['山姆 奧特曼']],
    ['山姆·奧特曼', '說山姆\n奧特曼。', ['山姆\n奧特曼']],
    ['山姆·奧特曼', '說山姆··奧特曼。', []],
    ['山姆·奧特曼', '說山姆,奧特曼。', []],
    ['山姆 奧特曼', '說山姆·奧特曼。', ['山姆·奧特曼']],
    ['챗봇 개발사', '그 챗봇개발사 그', ['챗봇개발사']],
    ['챗봇 개발사', '그 챗봇  개발사 그', ['챗봇  개발사']],
    ['A·B', 'an A·B but no AB and no A B', ['A·B']],
    ['微軟', '說微\n軟的', ['微\n軟']],
    ['微軟', '說微\n 軟的', ['微\n 軟']],
    ['微軟', '說微\n大的', []],
    ['微軟', '說微 軟的', []],
    ['OpenAI', 'so Open\nAI came', []],
    ['微Open', '說微\nopen', []],
    ['Open微', 'so Open\n微', []],
  ]);
});

describe('a name ends and begins where a word does, in scripts that have words', () => {
  holds([
    ['Meta', 'xMeta Metax Meta1 1Meta _Meta Meta_ Métal', []],
    ['Meta', 'Meta, (Meta) Meta. Meta', ['Meta', 'Meta', 'Meta', 'Meta']],
    ['Meta', '在Meta工作', ['Meta']],
    ['メタ', 'アメタ', []],
    ['メタ', 'あメタは', ['メタ']],
    ['메타', '가메타', []],
    ['메타', '가 메타는', ['메타']],
    ['微軟', '說微軟的', ['微軟']],
    ['GPT-4', 'GPT-4.1 GPT-4o GPT-40 GPT-4,000 GPT-4_x', []],
    ['GPT-4', 'GPT-4. Then GPT-4, and GPT-4', ['GPT-4', 'GPT-4', 'GPT-4']],
    ['GPT-4', 'GPT-4，3', ['GPT-4']],
    ['23andMe', 'at 23andMe and 123andMe', ['23andMe']],
    ['360', 'at 360 and 3600 and x360 and 1360', ['360']],
    [{ text: 'Llama', form: 'model' }, 'Llama3 Llamas Llama', ['Llama', 'Llama']],
    [{ text: 'Claude', form: 'given' }, 'Claude3 Claudes', ['Claude']],
    [{ text: 'Altman', form: 'surname' }, 'so Altman3', []],
    ['C++', 'in C++ and C++x', ['C++', 'C++']],
  ]);
});

describe('case counts as far as the pack says', () => {
  holds([
    ['Apple', 'apple APPLE Apple', ['apple', 'APPLE', 'Apple']],
    [{ text: 'iPhone', case: 'any' }, 'IPHONE iphone', ['IPHONE', 'iphone']],
    [{ text: 'iPhone', case: 'capital' }, 'IPHONE iphone iPhone IPhone', ['IPHONE', 'iPhone', 'IPhone']],
    [{ text: 'iPhone', case: 'exact' }, 'IPHONE iphone iPhone IPhone', ['iPhone']],
    [
      { text: 'GPT-4 Turbo', case: 'exact' },
      'GPT4 Turbo GPT 4\tTurbo gpt-4 Turbo',
      ['GPT4 Turbo', 'GPT 4\tTurbo'],
    ],
    [{ text: 'GPT-4 Turbo', case: 'capital' }, 'GPT4 TURBO GPT-4 turbo', ['GPT4 TURBO']],
    [{ text: '微軟 Azure', case: 'exact' }, '微軟Azure 微軟azure', ['微軟Azure']],
  ]);
});

describe('one script of Han, width or accent is as good as the other', () => {
  holds([
    ['微軟', '微软 微軟', ['微软', '微軟']],
    ['马斯克', '馬斯克 马斯克', ['馬斯克', '马斯克']],
    ['Zoë', 'Zoe Zoë ZOË', ['Zoe', 'Zoë', 'ZOË']],
    ['Zoe', 'Zoe\u0308', ['Zoe\u0308']],
    ['OpenAI', 'ＯｐｅｎＡＩ Open\u00adAI', ['ＯｐｅｎＡＩ', 'Open\u00adAI']],
    ["Moody's", 'Moody’s', ['Moody’s']],
  ]);
});

describe('of several names', () => {
  const texts = (names: readonly string[], text: string) =>
    found(
      names.map((name) => ({ text: name })),
      text,
    ).map((mention) => mention.text);
  it('the longest at a place counts', () => {
    expect(texts(['New', 'New York', 'New York Post'], 'New York Post, New York, New, New Yorks')).toEqual([
      'New York Post',
      'New York',
      'New',
      'New',
    ]);
  });
  it('the leftmost of those that overlap', () => {
    expect(texts(['North West', 'West End'], 'North West End')).toEqual(['North West']);
    expect(texts(['North West', 'West End', 'End'], 'North West End')).toEqual(['North West', 'End']);
  });
  it('those that touch count both', () => {
    expect(texts(['微軟', '馬斯克'], '微軟馬斯克')).toEqual(['微軟', '馬斯克']);
  });
  it('the longer counts however loosely it is written', () => {
    expect(texts(['GPT', 'GPT-4'], 'GPT 4 and GPT')).toEqual(['GPT 4', 'GPT']);
    expect(texts(['Ab', 'A-b c'], 'A b c')).toEqual(['A b c']);
  });
  it('a long name of something else hides the short one in it', () => {
    const aliases = [{ text: 'Apple' }, { text: 'Apple Records', entity: undefined }];
    expect(found(aliases, 'Apple Records and Apple').map(({ start }) => start)).toEqual([18]);
    expect(found([{ text: 'Apple Records', entity: undefined }], 'Apple Records')).toEqual([]);
  });
  it('the packs of one place come in the reader’s order, each once', () => {
    const pack = (id: string, ...entities: string[]) => ({
      id,
      aliases: entities.map((entity): Alias => ({ entity, text: 'Meta' })),
    });
    const [mention] = findMentions(compileGazetteer([pack('q', 'two', 'one'), pack('p', 'one')]), 'Meta');
    expect(mention?.entities).toEqual(['q/two', 'p/one']);
  });
  it('a place may be a name of something else in one pack and of an entity in another', () => {
    const other: Alias = { text: 'Meta' };
    const gazetteer = compileGazetteer([
      { id: 'q', aliases: [other] },
      { id: 'p', aliases: [{ entity: 'one', text: 'Meta' }] },
    ]);
    expect(findMentions(gazetteer, 'Meta')[0]?.entities).toEqual(['p/one']);
  });
  it('words of any page are no keys of a table', () => {
    expect(texts(['Meta'], 'constructor toString hasOwnProperty __proto__ Meta')).toEqual(['Meta']);
  });
});
