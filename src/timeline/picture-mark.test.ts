import { expect, it } from 'vitest';
import { labelGapPx, type PlacedMark } from './layout';
import { type Sight, sightOf } from './PictureMark';

const mark = (fromPx: number, toPx: number, side?: 'inside' | 'after' | 'before'): PlacedMark =>
  ({ fromPx, toPx, label: side ? { side, roomPx: 50 } : null }) as PlacedMark;

// The window is 1000 to 1400, drawn from 900 on.
const cut: Sight = { kind: 'cut', fromPx: 100, toPx: 500 };
const whole: Sight = { kind: 'whole' };
const out: Sight = { kind: 'out' };

it.each<[string, PlacedMark, Sight]>([
  ['in the middle', mark(1100, 1200), whole],
  ['that fills the window', mark(1000, 1400), whole],
  ['over the left edge', mark(990, 1200), cut],
  ['over the right edge', mark(1100, 1401), cut],
  ['over both edges', mark(0, 9000), cut],
  ['that ends where the window begins', mark(900, 1000), out],
  ['that begins where the window ends', mark(1400, 1500), out],
  ['with an open beginning', mark(-Infinity, 1200), cut],
  ['whose label just fits after it', mark(1100, 1350 - labelGapPx, 'after'), whole],
  ['whose label is cut after it', mark(1100, 1351 - labelGapPx, 'after'), cut],
  ['whose label is cut before it', mark(1049 + labelGapPx, 1300, 'before'), cut],
  ['whose label stands in it', mark(1000, 1400, 'inside'), whole],
])('knows how much is seen of a mark %s', (_, placed, sight) => {
  expect(sightOf(placed, 1000, 400, 900)).toEqual(sight);
});
