// Gives every mark its row and its label's room, lane by lane: the more important ones in tall rows with their text,
// the others in fine rows below. All in px from the day 1970-01-01 at a zoom, so that a picture that is only moved
// keeps its layout; stack.ts puts lanes under each other.
import type { LanguageTag } from '../dataset';
import type { Lane } from './lanes';
import { extentPx, type Mark, marksOf } from './marks';
import { packRows, type Stretch } from './rows';
import { type TimeWindow, timeScale } from './time-window';

/** Height of a row, px. A told mark's is a target's; fine ones make a texture that the pointer reads. */
export const rowPx = { told: 24, fine: 9 } as const;

/** `told` marks have room for their text, `fine` ones are marks alone. */
export type MarkSize = keyof typeof rowPx;

/** Free space between two marks of a row, px. */
const markGapPx = { told: 8, fine: 2 } as const;
/** Space between a mark and the label after it, px. */
export const labelGapPx = 6;
/** A label that would get less room than this is not worth reading. */
const leastLabelPx = 230;
/** A label may grow into free space up to this width: about a line of reading. */
const mostLabelPx = 640;

/** So many marks find no room before a full lane is taken to be full. */
const mostRefused = 60;

/** The widest mark drawn in strong ink, px. The vaguer a date, the further the same ink is spread. */
const strongPx = 64;

/** Strong for what is narrow at this zoom, pale for what is spread over more. */
export type MarkInk = 'strong' | 'pale';

/** Room for a text: inside a long mark, else after it, or before it where the picture ends soon after. */
export interface LabelRoom {
  readonly side: 'inside' | 'after' | 'before';
  readonly roomPx: number;
}

/** A mark with its place. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly fromPx: number;
  readonly toPx: number;
  /** Counted within the rows of its size. */
  readonly row: number;
  readonly size: MarkSize;
  readonly ink: MarkInk;
  /** Null for fine marks. */
  readonly label: LabelRoom | null;
}

/** A lane with its marks placed, in order of time, and how many rows of each size they take. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly marks: readonly PlacedMark[];
  readonly rows: Readonly<Record<MarkSize, number>>;
}

/** What a layout depends on. */
export interface LayoutRequest {
  readonly lanes: readonly Lane[];
  readonly language: LanguageTag;
  readonly pxPerDay: number;
  /** What the picture usually shows. A label that would reach beyond it stands on the side with more room. */
  readonly frame: TimeWindow;
  /** Width of a mark's text as its label would be set, px. */
  readonly textWidthPx: (mark: Mark) => number;
  /** Tall rows in all lanes together; a lane gets as large a part of them as it has marks, and two at the least. */
  readonly toldRows: number;
}

/** Places all marks. What has no date has none. */
export function layoutLanes(request: LayoutRequest): PlacedLane[] {
  const marks = request.lanes.map((lane) => marksOf(lane.items, request.language));
  const total = marks.reduce((sum, { length }) => sum + length, 0);
  return request.lanes.map((lane, index) => {
    const share = marks[index]!.length / Math.max(total, 1);
    return placeLane(lane, marks[index]!, Math.max(2, Math.round(request.toldRows * share)), request);
  });
}

interface Sized {
  readonly mark: Mark;
  readonly size: MarkSize;
  readonly fromPx: number;
  readonly toPx: number;
  readonly side: LabelRoom['side'];
  readonly textPx: number;
  /** The mark with the label beside it, as far as it claims room. */
  readonly stretch: Stretch;
}

function placeLane(lane: Lane, marks: readonly Mark[], toldRows: number, request: LayoutRequest): PlacedLane {
  const sized = sizesOf(marks, toldRows, request);
  const told = rowsOf(sized, 'told');
  const fine = rowsOf(sized, 'fine');
  return {
    lane,
    rows: { told: told.count, fine: fine.count },
    marks: sized.map((one, index): PlacedMark => {
      const { mark, size, fromPx, toPx } = one;
      const row = (size === 'told' ? told : fine).rowOf.get(index)!;
      const ink: MarkInk = toPx - fromPx <= strongPx ? 'strong' : 'pale';
      const label = size === 'fine' ? null : { side: one.side, roomPx: told.roomPx.get(index)! };
      return { mark, fromPx, toPx, row, size, ink, label };
    }),
  };
}

/**
 * The most important marks are told first; a less important one still is where it finds room, so that quiet years
 * have words too.
 */
function sizesOf(marks: readonly Mark[], toldRows: number, request: LayoutRequest): Sized[] {
  const sized = marks.map((mark) => sizeOf(mark, 'fine', request));
  const byWeight = marks
    .map((_, index) => index)
    .sort((a, b) => marks[b]!.importance - marks[a]!.importance || a - b);
  const taken: Stretch[] = [];
  let refused = 0;
  for (const index of byWeight) {
    const told = sizeOf(marks[index]!, 'told', request);
    if (packRows([...taken, told.stretch], markGapPx.told).count > toldRows) {
      refused += 1;
      if (refused > mostRefused) break;
      continue;
    }
    taken.push(told.stretch);
    sized[index] = told;
  }
  return sized;
}

function sizeOf(mark: Mark, size: MarkSize, { pxPerDay, frame, textWidthPx }: LayoutRequest): Sized {
  const { fromPx, toPx } = extentPx(mark.shape, timeScale({ start: 0, end: 1 }, pxPerDay));
  const textPx = size === 'told' ? Math.min(textWidthPx(mark), mostLabelPx) : 0;
  const isInside = toPx - fromPx - 2 * labelGapPx >= Math.min(textPx, leastLabelPx);
  const claim = size === 'fine' || isInside ? 0 : labelGapPx + Math.min(textPx, leastLabelPx);
  const roomAfter = frame.end * pxPerDay - toPx;
  const isBefore = roomAfter < claim && fromPx - frame.start * pxPerDay > roomAfter;
  const stretch = isBefore ? { fromPx: fromPx - claim, toPx } : { fromPx, toPx: toPx + claim };
  return {
    mark,
    size,
    fromPx,
    toPx,
    side: isInside ? 'inside' : isBefore ? 'before' : 'after',
    textPx,
    stretch,
  };
}

interface SizeRows {
  readonly count: number;
  /** By index among all marks of the lane. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** What each label may take: what it claims, and what its neighbours leave free beside that. */
  readonly roomPx: ReadonlyMap<number, number>;
}

function rowsOf(sized: readonly Sized[], size: MarkSize): SizeRows {
  const indexes = sized.flatMap((one, index) => (one.size === size ? [index] : []));
  const { rows, count } = packRows(
    indexes.map((index) => sized[index]!.stretch),
    markGapPx[size],
  );
  const rowOf = new Map(indexes.map((index, at) => [index, rows[at]!]));
  const roomPx = new Map<number, number>();
  for (let row = 0; row < count; row += 1) {
    const inRow = indexes
      .filter((index) => rowOf.get(index) === row)
      .sort((a, b) => sized[a]!.stretch.fromPx - sized[b]!.stretch.fromPx);
    let freeFrom = -Infinity;
    inRow.forEach((index, at) => {
      const one = sized[index]!;
      const nextPx = sized[inRow[at + 1] ?? -1]?.stretch.fromPx ?? Infinity;
      const room = roomFor(one, freeFrom, nextPx - markGapPx[size]);
      roomPx.set(index, room);
      freeFrom = one.toPx + (one.side === 'after' ? labelGapPx + room : 0) + markGapPx[size];
    });
  }
  return { count, rowOf, roomPx };
}

/** A label never takes more than its text needs. */
function roomFor({ side, fromPx, toPx, textPx }: Sized, freeFrom: number, freeTo: number): number {
  if (side === 'inside') return toPx - fromPx - 2 * labelGapPx;
  const free = side === 'after' ? freeTo - toPx : fromPx - freeFrom;
  return Math.min(textPx, free - labelGapPx);
}
