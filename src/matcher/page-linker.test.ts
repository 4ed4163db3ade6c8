// What a page's linker says after blocks came, changed and went is what a fresh linker says of the blocks that are there,
// reasons included. Each row is one way in which evidence changes without any sum of it changing at first sight.
import { describe, expect, it } from 'vitest';
import { readBundledGazetteer } from '../../scripts/mentions';
import { createPageLinker, type Mention } from '.';

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
];

describe('after a history, what a fresh page would be', () => {
  it.each(HISTORIES)('%s', (_what, ...batches) => {
    const last = new Map(batches.flat());
    const blocks = [...last].filter(([, text]) => text !== null);
    expect(mentionsAfter(batches)).toEqual(mentionsAfter([blocks]));
  });
});
