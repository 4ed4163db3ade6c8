import { describe, expect, it } from 'vitest';
import { commandOf, neighbour } from './keyboard';
import { lanesOf } from './lanes';
import { layoutLanes } from './layout';
import { sampleFact, sampleFacts } from './sample-pack';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('commandOf', () => {
  it.each([
    { event: { key: 'ArrowRight' }, command: { kind: 'move', to: 'next' } },
    { event: { key: 'ArrowUp' }, command: { kind: 'move', to: 'lane-above' } },
    { event: { key: 'Home' }, command: { kind: 'move', to: 'first' } },
    { event: { key: 'Enter' }, command: { kind: 'open' } },
    { event: { key: ' ' }, command: { kind: 'select' } },
    { event: { key: 'Escape' }, command: { kind: 'clear' } },
    { event: { key: '0' }, command: { kind: 'fit' } },
    { event: { key: 'ArrowLeft', shiftKey: true }, command: { kind: 'pan', share: -0.2 } },
    { event: { key: '+', shiftKey: true }, command: { kind: 'zoom', factor: Math.SQRT2 } },
    { event: { key: '+', ctrlKey: true }, command: null },
    { event: { key: 'ArrowLeft', altKey: true }, command: null },
    { event: { key: 'a' }, command: null },
    { event: { key: 'toString' }, command: null },
  ])('$event', ({ event, command }) => {
    expect(commandOf({ ...plain, ...event })).toEqual(command);
  });
});

describe('neighbour', () => {
  const facts = sampleFacts([
    sampleFact('early', '2020'),
    sampleFact('late', '2024'),
    sampleFact('report', '2023', { standing: 'reported' }),
    sampleFact('forecast', '2030', { standing: 'forecast' }),
  ]);
  const lanes = layoutLanes({
    lanes: lanesOf(facts, 'standing'),
    language: 'en',
    pxPerDay: 1,
    frame: { start: 0, end: 30_000 },
    toldRows: 20,
    textWidthPx: () => 100,
  });
  it.each([
    { from: 'sample/early', move: 'next', to: 'sample/late' },
    { from: 'sample/late', move: 'next', to: 'sample/late' },
    { from: 'sample/late', move: 'previous', to: 'sample/early' },
    { from: 'sample/late', move: 'first', to: 'sample/early' },
    { from: 'sample/early', move: 'last', to: 'sample/late' },
    { from: 'sample/early', move: 'lane-below', to: 'sample/report' },
    { from: 'sample/report', move: 'lane-above', to: 'sample/late' },
    { from: 'sample/forecast', move: 'lane-below', to: 'sample/forecast' },
    { from: null, move: 'next', to: 'sample/early' },
    { from: 'sample/gone', move: 'next', to: 'sample/early' },
  ] as const)('$from, $move', ({ from, move, to }) => {
    expect(neighbour(lanes, from, move)).toBe(to);
  });
});
