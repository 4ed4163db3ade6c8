import { expect, it } from 'vitest';
import type { FrameReport } from '../shared';
import { orderFrames } from './commands';

type Frame = readonly [frameId: number, mentions: number, state?: { steppedMs?: number; focused?: boolean }];

const report = ([frameId, mentions, state]: Frame): FrameReport => ({
  frameId,
  focused: state?.focused ?? false,
  contentType: 'text/html',
  script: 'there',
  edited: false,
  report: { settled: true, mentions, steppedMs: state?.steppedMs ?? 0, names: [] },
});

it.each<[string, readonly Frame[], 'next' | 'previous', readonly (number | undefined)[]]>([
  [
    'no frame has marks',
    [
      [0, 0],
      [4, 0],
    ],
    'next',
    [undefined],
  ],
  ['the page alone', [[0, 3]], 'next', [0]],
  [
    'the page first',
    [
      [0, 3],
      [4, 1],
      [9, 2],
    ],
    'next',
    [0, 4, 9],
  ],
  [
    'frames without marks are passed over',
    [
      [0, 0],
      [4, 1],
      [9, 0],
      [11, 2],
    ],
    'next',
    [4, 11],
  ],
  [
    'where the focus is',
    [
      [0, 3],
      [4, 1, { focused: true }],
      [9, 2],
    ],
    'next',
    [4, 9, 0],
  ],
  [
    'where the reader was led last, wherever the focus is',
    [
      [0, 3, { steppedMs: 5, focused: true }],
      [4, 1, { steppedMs: 9 }],
      [9, 2],
    ],
    'next',
    [4, 9, 0],
  ],
  [
    'back',
    [
      [0, 3],
      [4, 1, { steppedMs: 9 }],
      [9, 2],
    ],
    'previous',
    [4, 0, 9],
  ],
])('goes through frames in order: %s', (_, frames, direction, expected) => {
  const { first, others } = orderFrames(frames.map(report), direction);
  expect([first, ...others]).toEqual(expected);
});

it('has nothing to go through where a frame has no script', () => {
  expect(orderFrames([{ ...report([0, 1]), report: null }], 'next').first).toBeUndefined();
});
