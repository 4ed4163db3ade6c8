import { describe, expect, it } from 'vitest';
import type { FrameReport, NameCount } from '../shared';
import { countPageNames, frameOfMention } from './page-names';

const frame = (frameId: number, ...names: [string, number][]): FrameReport => ({
  frameId,
  focused: false,
  contentType: 'text/html',
  script: 'there',
  edited: false,
  report: {
    settled: true,
    steppedMs: 0,
    mentions: names.reduce((sum, [, n]) => sum + n, 0),
    names: names.map(([key, mentions]) => ({ key, mentions }) as NameCount),
  },
});

describe('countPageNames', () => {
  it.each([
    ['nothing', [], []],
    ['one frame', [frame(0, ['p/a', 1], ['p/b', 3])], ['p/b 3', 'p/a 1']],
    ['several frames', [frame(0, ['p/a', 1], ['p/b', 2]), frame(9, ['p/a', 2])], ['p/a 3', 'p/b 2']],
    ['ties, in order of appearance', [frame(0, ['p/z', 2], ['p/a', 2])], ['p/z 2', 'p/a 2']],
    ['a name that is gone', [frame(0, ['p/z', 0])], []],
    ['a frame without a script', [{ ...frame(0), report: null }, frame(4, ['p/a', 1])], ['p/a 1']],
  ])('%s', (_, frames, expected) => {
    expect(countPageNames(frames).map(({ key, mentions }) => `${key} ${mentions}`)).toEqual(expected);
  });
});

it('goes through all mentions of all frames, and round', () => {
  const [name] = countPageNames([frame(0, ['p/a', 2]), frame(7, ['p/a', 1]), frame(8, ['p/a', 1])]);
  expect([0, 1, 2, 3, 4, 5].map((index) => frameOfMention(name!, index))).toEqual([0, 0, 7, 8, 0, 0]);
});
