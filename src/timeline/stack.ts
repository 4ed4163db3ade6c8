// Puts placed lanes under each other, each as tall as what the window shows of it. Which row a mark has is layout.ts.
import { type PlacedLane, type PlacedMark, rowPx } from './layout';

/** Room above the first and below the last row of a lane, px. */
const paddingPx = 9;
/** Room between told and fine rows, px. */
const betweenPx = 4;
/** What a window shows of the plot, px as the layout counts. */
export interface View {
  readonly fromPx: number;
  readonly toPx: number;
}

/** A lane as far as a window sees it. */
export interface SeenLane {
  readonly placed: PlacedLane;
  readonly topPx: number;
  readonly heightPx: number;
  /** How many of its marks lie before and after the window. */
  readonly before: number;
  readonly after: number;
  /** Where told and fine rows begin, px from the plot's top. */
  readonly rowsTopPx: Readonly<Record<PlacedMark['size'], number>>;
}

/** What lanes' names need: room above the marks, or a lane tall enough for the name beside it, px. */
export interface NameRoom {
  readonly headPx: number;
  leastPx(lane: PlacedLane): number;
}

/** Stacks lanes. */
export function stackLanes(
  lanes: readonly PlacedLane[],
  view: View,
  { headPx, leastPx }: NameRoom,
): SeenLane[] {
  let topPx = 0;
  return lanes.map((placed) => {
    const before = placed.marks.filter((mark) => mark.toPx <= view.fromPx);
    const after = placed.marks.filter((mark) => mark.fromPx >= view.toPx);
    const seen = placed.marks.filter((mark) => mark.toPx > view.fromPx && mark.fromPx < view.toPx);
    const told = rowsSeen(seen, 'told') * rowPx.told;
    const fine = rowsSeen(seen, 'fine') * rowPx.fine;
    const between = told > 0 && fine > 0 ? betweenPx : 0;
    const lane: SeenLane = {
      placed,
      topPx,
      heightPx: Math.max(headPx + told + between + fine + 2 * paddingPx, leastPx(placed)),
      before: before.length,
      after: after.length,
      rowsTopPx: {
        told: topPx + headPx + paddingPx,
        fine: topPx + headPx + paddingPx + told + between,
      },
    };
    topPx += lane.heightPx;
    return lane;
  });
}

function rowsSeen(marks: readonly PlacedMark[], size: PlacedMark['size']): number {
  return marks.reduce((most, mark) => (mark.size === size ? Math.max(most, mark.row + 1) : most), 0);
}

/** Height of the middle of a mark's row, px from the plot's top. */
export function middleOf(mark: PlacedMark, { rowsTopPx }: SeenLane): number {
  return rowsTopPx[mark.size] + (mark.row + 0.5) * rowPx[mark.size];
}
