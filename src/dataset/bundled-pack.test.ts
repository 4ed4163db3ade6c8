// The bundled pack as data: what every pack must keep is parse.ts's; this asks for what we promise of ours.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { bundledPackFolder, packFiles, readPackFolder } from '../../scripts/pack-folder';
import { packSchemaFile } from '../../scripts/pack-schema';
import { parseDate } from './date';
import { figuresOf } from './figures';
import { relationTypes } from './relation-words';
import type { Fact, LocalText } from './types';

const languages = ['en', 'zh-Hans', 'zh-Hant'];
/** Paragraphs of the article that hold its text; its notes and references end at 72. */
const lastParagraph = 72;

const result = readPackFolder(bundledPackFolder);
if (!result.ok) throw new Error(result.lines.join('\n'));
const { pack } = result;
const article = pack.sources[0]!;
const factsById = new Map(pack.facts.map((fact) => [fact.id, fact]));
const isFact = (fact: Fact): [string, Fact] => [fact.id, fact];

describe('the bundled pack', () => {
  it('knows the 67 entities, each with facts and relations', () => {
    expect(pack.entities).toHaveLength(67);
    const inFacts = new Set(pack.facts.flatMap((fact) => fact.entities));
    const inRelations = new Set(pack.relations.flatMap(({ from, to }) => [from, to]));
    expect(pack.entities.filter(({ id }) => !inFacts.has(id))).toEqual([]);
    expect(pack.entities.filter(({ id }) => !inRelations.has(id))).toEqual([]);
  });

  it('keeps the fixed ids of the entities', () => {
    const table = '../shared/source/entities.tsv';
    if (!existsSync(table)) return console.info('skipped: the table of entities is not here');
    const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1);
    const expected = rows.map((row) => row.split('\t').slice(0, 2).join(' '));
    expect(pack.entities.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(expected.sort());
  });

  it('has a file name its schema by a path that leads to it', () => {
    for (const file of packFiles(bundledPackFolder)) {
      const place = join(bundledPackFolder, file);
      const { $schema } = JSON.parse(readFileSync(place, 'utf8')) as { $schema: string };
      expect(resolve(dirname(place), $schema), file).toBe(resolve(packSchemaFile));
    }
  });

  it('reaches every entity from Microsoft by relations', () => {
    const reached = new Set(['microsoft']);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const { from, to } of pack.relations)
        if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
    }
    expect(pack.entities.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it('weighs few facts as the first to show', () => {
    const first = pack.facts.filter((fact) => fact.importance === 5).length / pack.facts.length;
    expect(first).toBeGreaterThan(0.03);
    expect(first).toBeLessThanOrEqual(0.08);
  });

  it.each(
    pack.relations.map((relation) => [`${relation.from} ${relation.type} ${relation.to}`, relation] as const),
  )('backs "%s" with facts about both', (_, relation) => {
    expect(relationTypes).toContain(relation.type);
    const about = relation.facts.flatMap((id) => factsById.get(id)!.entities);
    expect(about).toEqual(expect.arrayContaining([relation.from, relation.to]));
  });

  it('says no sentence twice', () => {
    for (const language of languages) {
      const texts = pack.facts.map((fact) => fact.text[language]);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });
});

describe.each(pack.entities.map((entity) => [entity.id, entity] as const))('entity %s', (_, entity) => {
  it('has a label and one line in three languages', () => {
    expect(Object.keys(entity.label).sort()).toEqual(languages);
    expect(Object.keys(entity.description).sort()).toEqual(languages);
    expect(entity.description.en!.length).toBeLessThanOrEqual(92);
    expectRightScript(entity.label);
    expectRightScript(entity.description);
  });
});

describe.each(pack.facts.map(isFact))('fact %s', (_, fact) => {
  it('says when, who and where from', () => {
    if (fact.date !== null) expect(parseDate(fact.date)).not.toBeNull();
    expect(fact.source.id).toBe(article.id);
    expect(fact.source.paragraph).toBeGreaterThanOrEqual(1);
    expect(fact.source.paragraph).toBeLessThanOrEqual(lastParagraph);
    expect(fact.attributedTo === undefined).toBe(fact.standing === 'stated');
  });

  it('is short, in three languages, each in its own script', () => {
    for (const text of [fact.text, fact.note, fact.attributedTo]) {
      if (!text) continue;
      expect(Object.keys(text).sort()).toEqual(languages);
      expectRightScript(text);
      expectChinesePunctuation(text);
    }
    expect(fact.text.en!.length).toBeLessThanOrEqual(170);
    expect(fact.text['zh-Hant']!.length).toBeLessThanOrEqual(80);
  });

  it('gives the same figures in three languages', () => {
    for (const text of [fact.text, fact.note]) {
      if (!text) continue;
      const [english, simplified, traditional] = languages.map((language) => figuresOf(text[language]!));
      expect(traditional).toEqual(simplified);
      expect(traditional).toEqual(english);
    }
  });
});

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 't', to: 'cn' });
/**
 * Characters that the converter would change and that Taiwan's press writes all the same: 台 in 平台 and 台灣, 准 in
 * 批准 (準 is another word), 里 in 里程碑 (a mile, not 裡, inside).
 */
const traditionalToo = new Set([...'台准里']);

/** Words of the one press that the other does not use, where a converted text would betray itself. */
const foreignWords = {
  'zh-Hant':
    /軟件|網絡|信息|數據|程序|視頻|芯片|英偉達|特朗普|通過互聯網|首席執行官|初創|合同|報道|人工智能|項目|奧爾特曼/,
  'zh-Hans': /软体|网路|资讯|资料|程式|影片|晶片|辉达|川普|执行长|新创|合约|报导|人工智慧|专案|策略/,
};

/** No character or word of Simplified text is one that only the Traditional press writes, and the other way round. */
function expectRightScript(text: LocalText): void {
  expect(foreignCharacters(text['zh-Hans']!, toSimplified)).toEqual([]);
  expect(foreignCharacters(text['zh-Hant']!, toTraditional)).toEqual([]);
  expect(text['zh-Hans']).not.toMatch(foreignWords['zh-Hans']);
  expect(text['zh-Hant']).not.toMatch(foreignWords['zh-Hant']);
}

function foreignCharacters(text: string, convert: (text: string) => string): string[] {
  return [...text].filter((character) => convert(character) !== character && !traditionalToo.has(character));
}

describe('the check of scripts', () => {
  it.each([
    ['微軟与 OpenAI', toTraditional, ['与']],
    ['微软與 OpenAI', toSimplified, ['與']],
    ['后來發布', toTraditional, ['后']],
    ['平台批准里程碑', toTraditional, []],
    ['平台批准里程碑', toSimplified, []],
  ])('finds in %s what is of the other script', (text, convert, found) => {
    expect(foreignCharacters(text, convert)).toEqual(found);
  });
});

/** Chinese sentences take Chinese marks. */
function expectChinesePunctuation(text: LocalText): void {
  for (const language of ['zh-Hant', 'zh-Hans'])
    expect(text[language]).not.toMatch(/\p{Script=Han}[,;:?!()]/u);
  expect(text['zh-Hans']).not.toMatch(/[「」]/);
  expect(text['zh-Hant']).not.toMatch(/[“”]/);
}
