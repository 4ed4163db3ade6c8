// What a page's linker says after blocks came, changed and went is what a fresh linker says of the blocks that are there,
// reasons included. Each row is one way in which evidence changes without any sum of it changing at first sight.
import { describe, expect, it } from 'vitest';
import { readBundledGazetteer } from '../../scripts/mentions';
import { createPageLinker, type Mention, openTables, writeTables } from '.';

const gazetteer = readBundledGazetteer();

type Step = readonly [blockId: number, text: string | null];

function mentionsAfter(batches: readonly (readonly Step[])[]): Record<number, readonly Mention[]> {
  const linker = createPageLinker(gazetteer);
  const shown = new Map<number, readonly Mention[]>();
  for (const batch of batches) {
    for (const [id, text] of batch) {
      if (text === null) linker.delete(id);
      else linker.set(id, text);
    }
    for (const [id, mentions] of linker.update()) shown.set(id, mentions);
  }
  return Object.fromEntries([...shown].filter(([, mentions]) => mentions.length > 0));
}

const HISTORIES: readonly [what: string, ...batches: (readonly Step[])[]][] = [
  [
    'a word of the block itself comes a second time elsewhere',
    [
      [1, 'Microsoft'],
      [2, 'Sa Altman of OpenAI'],
    ],
    [[3, 'OpenAI']],
  ],
  [
    'and goes from there',
    [
      [1, 'Microsoft'],
      [2, 'Sa Altman of OpenAI'],
      [3, 'OpenAI'],
    ],
    [[3, null]],
  ],
  [
    'it is exchanged for another of the block',
    [
      [1, 'Sa Altman of OpenAI and Microsoft'],
      [2, 'OpenAI'],
    ],
    [[2, 'Microsoft']],
  ],
  [
    'a relative is named in full, then the bearer too',
    [
      [1, 'Altman was there.'],
      [2, "Sam Altman's sister Annie spoke."],
    ],
    [[3, 'Sam Altman spoke.']],
  ],
  [
    'the full name comes in capitals as well',
    [
      [1, 'Altman was there.'],
      [2, 'Sam Altman spoke.'],
    ],
    [[3, 'SAM ALTMAN SPOKE OF MANY THINGS AT NOON.']],
  ],
  [
    'a full name, and the second of two goes',
    [
      [1, 'Sam Altman spoke. Later Altman left.'],
      [2, 'Sam Altman slept.'],
      [3, 'Altman dreamt.'],
    ],
    [[2, null]],
  ],
  [
    'another bearer comes and goes',
    [
      [1, 'Altman was there.'],
      [2, 'Sam Altman spoke.'],
    ],
    [[3, 'Robert Altman directed it.']],
    [[3, null]],
  ],
  [
    'a name is refused elsewhere, then is not',
    [
      [1, 'The iPhone of Apple sold well.'],
      [2, 'An apple juice is cold.'],
    ],
    [[2, 'A pear juice is cold.']],
  ],
  [
    'one of two blocks with an open name goes before the full name comes',
    [
      [1, 'Altman was there.'],
      [2, 'It was Altman who called.'],
    ],
    [[1, null]],
    [[3, 'Sam Altman spoke.']],
  ],
  [
    'the only block with an open name goes before the full name comes',
    [[1, 'Altman was there.']],
    [[1, null]],
    [[3, 'Sam Altman spoke.']],
  ],
  [
    'of two open names one is spoken for',
    [
      [1, 'It was Altman who called.'],
      [2, 'It was Musk who called.'],
    ],
    [[3, 'Elon Musk spoke.']],
  ],
];

describe('after a history, what a fresh page would be', () => {
  it.each(HISTORIES)('%s', (_what, ...batches) => {
    const last = new Map(batches.flat());
    const blocks = [...last].filter(([, text]) => text !== null);
    expect(mentionsAfter(batches)).toEqual(mentionsAfter([blocks]));
  });
});

describe('what an update tells', () => {
  const brief = (linker: ReturnType<typeof createPageLinker>) =>
    [...linker.update()].map(([id, mentions]) => [id, ...mentions.map(({ text }) => text)]);

  it('is news alone', () => {
    const linker = createPageLinker(gazetteer);
    linker.set(1, 'OpenAI spoke.');
    linker.set(2, 'The harbour was calm.');
    linker.set(3, 'Altman was there.');
    expect(brief(linker)).toEqual([[1, 'OpenAI']]);
    expect(brief(linker)).toEqual([]);
    linker.set(4, 'Sam Altman spoke.');
    expect(brief(linker)).toEqual([
      [4, 'Sam Altman'],
      [3, 'Altman'],
    ]);
    expect(brief(linker)).toEqual([]);
  });

  it('is a block again that was read again, since it may stand elsewhere now', () => {
    const linker = createPageLinker(gazetteer);
    linker.set(1, 'OpenAI spoke.');
    linker.set(2, 'Altman was there.');
    linker.update();
    linker.set(1, 'OpenAI spoke.');
    linker.set(2, 'Altman was there.');
    expect(brief(linker)).toEqual([[1, 'OpenAI']]);
  });

  it.each([
    ['goes', null],
    ['says nothing any more', 'The harbour was calm.'],
    ['says what may be another', 'Altman was there.'],
  ])('is nothing, once, of a block that %s', (_what, text) => {
    const linker = createPageLinker(gazetteer);
    linker.set(1, 'OpenAI spoke.');
    linker.update();
    if (text === null) linker.delete(1);
    else linker.set(1, text);
    expect(brief(linker)).toEqual([[1]]);
    linker.delete(1);
    linker.delete(7);
    expect(brief(linker)).toEqual([]);
  });

  it('leaves out a muted name, however it is spaced', () => {
    const linker = createPageLinker(gazetteer, { mutedNames: [' sam  altman '] });
    linker.set(1, 'Sam Altman of OpenAI spoke.');
    linker.set(2, 'SAM ALTMAN');
    expect(brief(linker)).toEqual([[1, 'OpenAI']]);
  });

  it('does not leave out a name that the muted one is spaced unlike', () => {
    const linker = createPageLinker(gazetteer, { mutedNames: ['Sam Alt man'] });
    linker.set(1, 'Sam Altman');
    expect(brief(linker)).toEqual([[1, 'Sam Altman']]);
  });

  it('is the same from tables that came as JSON', () => {
    const open = openTables(JSON.parse(JSON.stringify(writeTables(gazetteer))));
    const [one, other] = [open({}), createPageLinker(gazetteer)];
    for (const linker of [one, other]) linker.set(1, 'Sam Altman of OpenAI met Oracle investors.');
    expect([...one.update()]).toEqual([...other.update()]);
    const muted = open({ mutedNames: ['openai'] });
    muted.set(1, 'Sam Altman of OpenAI spoke.');
    expect(brief(muted)).toEqual([[1, 'Sam Altman']]);
  });
});
