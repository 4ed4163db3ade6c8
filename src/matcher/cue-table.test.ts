// Which words of a text speak for a name, and how much: packs of one open name and its cues, read as one block. The
// words are told as the text writes them.
import { describe, expect, it } from 'vitest';
import type { Alias, CueList } from '../dataset';
import { compileGazetteer, createPageLinker } from '.';
import { cueAt, openCues, writeCues } from './cue-table';
import type { NamingPack } from './types';

const HAN = '價价晶晶';

/** What one block says near and beside its only mention, in order of their weight; null where nothing is linked. */
function told(packs: readonly NamingPack[], text: string): readonly string[] | null {
  const linker = createPageLinker(compileGazetteer(packs, { han: HAN }));
  linker.set(1, text);
  const mentions =
    linker
      .update()
      .get(1)
      ?.filter(({ entities }) => entities[0].endsWith('/oracle')) ?? [];
  return mentions[0]?.reasons.filter(({ kind }) => kind === 'near').map((reason) => reason.text) ?? null;
}

const packOf = (alias: Partial<Alias>, cues: readonly CueList[] = []): NamingPack => ({
  id: 'p',
  aliases: [{ entity: 'oracle', text: 'Oracle', certainty: 'open', ...alias } as Alias],
  cues,
});

describe('a cue is found', () => {
  it.each<readonly [cue: string, text: string, found: string | null]>([
    ['cloud', 'the cloud of Oracle', 'cloud'],
    ['cloud', 'the Cloud of Oracle', 'Cloud'],
    ['cloud', 'clouds of Oracle', 'cloud'],
    ['cloud', "the cloud's Oracle", 'cloud'],
    ['Cloud', 'the cloud of Oracle', 'cloud'],
    ['cloud', 'a cloudy Oracle', null],
    ['cloud', 'a clouds2 Oracle', null],
    ['cloud', 'a xcloud Oracle', null],
    ['cloud', 'a 3cloud Oracle', null],
    ['cloud', 'a cloud3 Oracle', null],
    ['business', 'the business of Oracle', 'business'],
    ['clouds', 'the cloud of Oracle', null],
    ['data center', 'the data\n center of Oracle', 'data\n center'],
    ['data center', 'the data centers of Oracle', 'data center'],
    ['data center', 'the datacenter of Oracle', null],
    ['on-premise', 'the on premise Oracle', 'on premise'],
    ['chip*', 'a chip of Oracle', 'chip'],
    ['chip*', 'the chipmaker Oracle', 'chipmaker'],
    ['chip*', 'the chip2 Oracle', 'chip2'],
    ['chip*', 'a chi of Oracle', null],
    ['chip*', 'the microchip Oracle', null],
    ['AI*', 'the ai of Oracle', 'ai'],
    ['data cent*', 'the data centres of Oracle', 'data centres'],
    ['2024', 'in 2024 Oracle', '2024'],
    ['2024', 'in 20245 Oracle', null],
    ['2024*', 'in 2024 Oracle', '2024'],
    ['股價', '當天股價很高 Oracle', '股價'],
    ['股價', '当天股价很高 Oracle', '股价'],
    ['股价', '當天股價很高 Oracle', '股價'],
    ['股價*', '當天股價很高 Oracle', '股價'],
    ['株', '株価 Oracle', '株'],
    ['株', 'xの株x Oracle', '株'],
    ['주가', '그 주가는 Oracle', '주가'],
    ['café', 'the cafe of Oracle', 'cafe'],
    ['this|that', 'a this｜that of Oracle', 'this｜that'],
    ['this|that', 'this of Oracle', null],
    ['constructor', 'the constructor of Oracle', 'constructor'],
    ['cloud', 'constructor and toString of Oracle', null],
  ])('%j in %j: %j', (cue, text, found) => {
    expect(told([packOf({ for: [cue] })], text)).toEqual(found === null ? null : [found]);
  });

  it.each<readonly [what: string, cues: string[], text: string, found: readonly string[]]>([
    ['the longest at a place alone', ['data', 'data center'], 'the data center of Oracle', ['data center']],
    ['one inside another is none', ['data center', 'center'], 'the data center of Oracle', ['data center']],
    ['a beginning goes as far as its word', ['chip*', 'chips'], 'the chipsets of Oracle', ['chipsets']],
    ['those that touch', ['股價', '晶片'], '晶片股價 Oracle', ['股價', '晶片']],
    ['a phrase before its first word', ['chips', 'chip sets'], 'the chip sets of Oracle', ['chip sets']],
    ['the nearest first', ['cloud', 'share'], 'cloud, share, Oracle', ['share', 'cloud']],
    ['one word once', ['cloud'], 'cloud, cloud, Oracle', ['cloud']],
  ])('%s', (_what, cues, text, found) => {
    expect(told([packOf({ for: cues })], text)).toEqual(found);
  });
});

describe('a cue speaks for each list that it stands in', () => {
  it.each<readonly [what: string, lists: string[], text: string, cue: string, spokenFor: number[]]>([
    ['once for one list', ['cloud', 'chip'], 'cloud', 'cloud', [0]],
    ['once for two lists', ['cloud', 'cloud'], 'cloud', 'cloud', [0, 1]],
    ['once for a list that has it twice', ['cloud|cloud'], 'cloud', 'cloud', [0]],
    ['and for a list of which it has the beginning', ['chatbot*', 'chat*'], 'chatbots', 'chatbots', [0, 1]],
    ['and not for one that begins alike', ['chat*', 'chatter*'], 'chats', 'chats', [0]],
    ['the longest is taken', ['data', 'data center'], 'data center', 'data center', [1]],
    [
      'the longest is taken, whichever list comes first',
      ['data center', 'data'],
      'data center',
      'data center',
      [0],
    ],
    ['a list that no rule weighs has none', ['cloud', '', 'cloud'], 'cloud', 'cloud', [0, 2]],
  ])('%s', (_, lists, text, cue, spokenFor) => {
    const table = openCues(writeCues(lists, new Set(lists.keys()), (word) => word));
    const hit = cueAt(table, text, 0, text.split(' ')[0] as string);
    expect({ cue: text.slice(0, hit?.end), lists: [...(hit?.word.lists ?? [])].sort() }).toEqual({
      cue,
      lists: spokenFor,
    });
  });

  it('a word of a list that no rule weighs is none', () => {
    const table = openCues(writeCues(['cloud', 'chip'], new Set([1]), (word) => word));
    expect(cueAt(table, 'cloud', 0, 'cloud')).toBeNull();
    expect(cueAt(table, 'chips', 0, 'chips')).not.toBeNull();
  });
});

describe('a word that one name brings along says more than one of a list', () => {
  const list: CueList[] = [
    { id: 'business', words: ['market', 'chipmaker*'] },
    { id: 'myths', words: ['temple'] },
    { id: 'unused', words: ['harbour'] },
  ];
  it.each<readonly [what: string, alias: Partial<Alias>, text: string, isLinked: boolean]>([
    ['of a list', { for: ['#business'] }, 'the market of Oracle', true],
    [
      'of a list, for a doubtful name',
      { for: ['#business'], certainty: 'doubtful' },
      'the market of Oracle',
      false,
    ],
    [
      'of its own, for a doubtful name',
      { for: ['market'], certainty: 'doubtful' },
      'the market of Oracle',
      true,
    ],
    ['of a list against it', { against: ['#myths'], certainty: 'likely' }, 'the temple of Oracle', false],
    [
      'of a list against it, of its own for it',
      { for: ['market'], against: ['#myths'], certainty: 'likely' },
      'the temple of Oracle, a market',
      true,
    ],
    [
      'of its own against it, of a list for it',
      { for: ['#business'], against: ['temple'], certainty: 'likely' },
      'the temple of Oracle, a market',
      false,
    ],
    [
      'of a list for and a list against it',
      { for: ['#business'], against: ['#myths'], certainty: 'likely' },
      'the temple of Oracle, a market',
      true,
    ],
    [
      'in a list and its own, of which the own counts',
      { for: ['#business', 'market'], certainty: 'doubtful' },
      'the market of Oracle',
      true,
    ],
    [
      'that begins as a beginning of another list',
      { for: ['#business', 'chipmakers'], certainty: 'open' },
      'the chipmakers of Oracle',
      true,
    ],
    ['of a list that the name does not ask', { for: ['#business'] }, 'the harbour of Oracle', false],
    ['of a list that no pack has', { for: ['#nothing'] }, 'the nothing of Oracle', false],
    ['that is no name of a list', { for: ['#business'] }, 'the business of Oracle', false],
  ])('%s', (_what, alias, text, isLinked) => {
    expect(told([packOf(alias, list)], text) !== null).toBe(isLinked);
  });

  it('lists of one id in two packs are two', () => {
    const one = packOf({ for: ['#business'] }, [{ id: 'business', words: ['market'] }]);
    const two: NamingPack = {
      id: 'q',
      aliases: [{ entity: 'delphi', text: 'Delphi', certainty: 'open', for: ['#business'] }],
      cues: [{ id: 'business', words: ['temple'] }],
    };
    expect(told([one, two], 'the market of Oracle')).toEqual(['market']);
    expect(told([one, two], 'the temple of Oracle')).toBeNull();
    expect(told([two, one], 'the temple of Oracle')).toBeNull();
  });
});

describe('a name that is a cue is one in all its writings', () => {
  const cloud = (texts: readonly string[], more: Partial<Alias> = {}): Alias =>
    ({ entity: 'cloud', text: texts, ...more }) as Alias;
  const pack = (for_: string[], ...more: readonly Alias[]): NamingPack => ({
    id: 'p',
    aliases: [{ entity: 'oracle', text: ['Oracle', '甲骨文'], certainty: 'open', for: for_ }, ...more],
    cues: [{ id: 'business', words: ['Cloudera'] }],
  });
  it.each<
    readonly [what: string, packs: readonly NamingPack[], text: string, found: readonly string[] | null]
  >([
    [
      'as the pack writes the cue',
      [pack(['Cloudera'], cloud(['Cloudera', '雲端']))],
      'Cloudera, Oracle',
      ['Cloudera'],
    ],
    ['in another script', [pack(['Cloudera'], cloud(['Cloudera', '雲端']))], '雲端 Oracle', ['雲端']],
    [
      'by another alias of the entity',
      [pack(['Cloudera'], cloud(['Cloudera']), cloud(['Cloudette'], { certainty: 'likely' }))],
      'Cloudette, Oracle',
      ['Cloudette'],
    ],
    ['but not of three letters', [pack(['Cloudera'], cloud(['Cloudera', 'CLD']))], 'CLD, Oracle', null],
    ['of four, it is', [pack(['Cloudera'], cloud(['Cloudera', 'CLDE']))], 'CLDE, Oracle', ['CLDE']],
    [
      'but not of a name of something else',
      [pack(['Cloudera'], cloud(['Cloudera', '雲端'], { entity: undefined }))],
      '雲端 Oracle',
      null,
    ],
    ['nor of a name in a list', [pack(['#business'], cloud(['Cloudera', '雲端']))], '雲端 Oracle', null],
    ['nor of one that is no cue', [pack(['share'], cloud(['Cloudera', '雲端']))], '雲端 Oracle', null],
    ['nor is a name a cue of itself', [pack(['Oracle'])], '甲骨文、甲骨文', null],
  ])('%s', (_what, packs, text, found) => {
    expect(told(packs, text)).toEqual(found);
  });
});

describe('an entity named beyond doubt is a cue of its lists', () => {
  const pack = (certainty: Alias['certainty']): NamingPack => ({
    id: 'p',
    aliases: [
      { entity: 'oracle', text: 'Oracle', certainty: 'open', for: ['#business', 'share'] },
      { entity: 'intel', text: 'Intel', for: ['#business'], certainty } as Alias,
      { entity: 'intel', text: 'Intel Corp', for: ['#business'] },
      { entity: 'delphi', text: 'Delphi', for: ['share'] },
      { entity: 'pear', text: 'Pear Inc' },
    ],
    cues: [{ id: 'business', words: ['market'] }],
  });
  it.each<
    readonly [what: string, certainty: Alias['certainty'], text: string, found: readonly string[] | null]
  >([
    ['a certain name', 'certain', 'Intel and Oracle', ['Intel']],
    ['a likely name is none', 'likely', 'Intel and Oracle', null],
    [
      'a likely name that its block leaves no doubt of',
      'likely',
      'Intel, market and Oracle',
      ['market', 'Intel'],
    ],
    ['of a list of its own it is none', 'certain', 'Delphi and Oracle', null],
    ['a name without lists is none', 'certain', 'Pear Inc and Oracle', null],
  ])('%s', (_what, certainty, text, found) => {
    expect(told([pack(certainty)], text)).toEqual(found);
  });
});
