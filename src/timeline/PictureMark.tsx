// One fact in the picture: its mark, its label and what a screen reader says of it. Its place is layout.ts. A mark is
// drawn where its layout has it and its lane moves as a whole, so that a step of the picture draws only those anew that
// come, go, or are cut by an edge.
import { Component } from 'preact';
import { formatDate } from '../dataset';
import type { Words } from '../shared';
import { labelGapPx, type PlacedMark, rowPx } from './layout';
import { MarkGlyph } from './MarkGlyph';
import { type LabelRulers, rulerOf } from './text-width';

/** How much of a mark and its label a window shows; of what is cut, the window, px as marks are drawn. */
export type Sight =
  | { readonly kind: 'whole' }
  | { readonly kind: 'out' }
  | { readonly kind: 'cut'; readonly fromPx: number; readonly toPx: number };

/** A placed mark in its lane. */
export interface PictureMarkProps {
  readonly placed: PlacedMark;
  /** Where drawing begins, px as the layout counts: numbers stay small, which shapes are drawn better by. */
  readonly originPx: number;
  readonly sight: Sight;
  /** Height of its row's middle, px from the lane's top. */
  readonly middlePx: number;
  readonly rulers: LabelRulers;
  readonly words: Words;
  /** `current` is the one that Tab reaches. */
  readonly focus: 'current' | 'other';
  readonly selection: 'selected' | 'other';
}

/** A label that shows less than this is better set over its mark, px. */
const leastSeenPx = 70;

/** Marks reach no further beyond the plot than this, px: browsers draw huge shapes badly. */
const beyondPx = 40;

/** What a window shows of a mark, the window in px as the layout counts. */
export function sightOf(placed: PlacedMark, windowPx: number, widthPx: number, originPx: number): Sight {
  const [start, end] = [windowPx, windowPx + widthPx];
  if (placed.toPx <= start || placed.fromPx >= end) return { kind: 'out' };
  const reach = placed.label && placed.label.side !== 'inside' ? placed.label.roomPx + labelGapPx : 0;
  if (placed.fromPx - reach >= start && placed.toPx + reach <= end) return { kind: 'whole' };
  return { kind: 'cut', fromPx: start - originPx, toPx: end - originPx };
}

/** A mark as an option of the picture's list. */
export class PictureMark extends Component<PictureMarkProps> {
  override shouldComponentUpdate(next: PictureMarkProps): boolean {
    return !looksSame(this.props, next);
  }
  override render() {
    return <Drawn {...this.props} />;
  }
}

function looksSame(one: PictureMarkProps, other: PictureMarkProps): boolean {
  if (one.focus !== other.focus || one.selection !== other.selection || one.words !== other.words)
    return false;
  // Only what it says; zooming places it anew.
  if (one.sight.kind === 'out' && other.sight.kind === 'out')
    return (
      one.placed.mark.key === other.placed.mark.key &&
      one.placed.mark.text.text === other.placed.mark.text.text
    );
  return (
    one.sight.kind === 'whole' &&
    other.sight.kind === 'whole' &&
    one.placed === other.placed &&
    one.originPx === other.originPx &&
    one.middlePx === other.middlePx &&
    one.rulers === other.rulers
  );
}

function Drawn(props: PictureMarkProps) {
  const { placed, originPx, sight, middlePx, words } = props;
  const { mark } = placed;
  const option = {
    role: 'option',
    'aria-selected': props.selection === 'selected',
    'aria-label': spokenMark(placed, words),
    lang: mark.text.language || undefined,
    tabindex: props.focus === 'current' ? 0 : -1,
    'data-fact': mark.key,
  } as const;
  // Outside the window there is nothing to draw, but the arrow keys still lead there.
  if (sight.kind === 'out') return <g class="mark out" {...option} />;
  const seen = sight.kind === 'cut' ? sight : { fromPx: -Infinity, toPx: Infinity };
  const from = Math.max(placed.fromPx - originPx, seen.fromPx - beyondPx);
  const to = Math.max(from, Math.min(placed.toPx - originPx, seen.toPx + beyondPx));
  const height = rowPx[placed.size];
  const label = labelOf(props, seen, from, to);
  const reachFrom = label?.side === 'before' ? label.x : from;
  const reachTo = label?.side === 'after' ? label.x + label.widthPx : to;
  return (
    <g class={`mark ${mark.kind} importance-${mark.importance}`} {...option}>
      <rect
        class="reach"
        x={reachFrom - 3}
        y={middlePx - height / 2 + 0.5}
        width={reachTo - reachFrom + 6}
        height={height - 1}
        rx={placed.size === 'told' ? 6 : 3}
      />
      <MarkGlyph
        shape={placed.mark.shape}
        ink={placed.ink}
        size={placed.size}
        fromPx={from}
        toPx={to}
        middlePx={middlePx}
      />
      {label && (
        <text class={`label ${label.side}`} x={label.x} y={middlePx} dy="0.35em">
          {label.text}
        </text>
      )}
    </g>
  );
}

interface MarkLabel {
  readonly side: 'inside' | 'after' | 'before';
  readonly x: number;
  readonly text: string;
  readonly widthPx: number;
}

/**
 * A label inside a long mark stays in view as long as its mark does. One beside its mark that the plot's edge would cut
 * away is set over the mark, where that is wide enough.
 */
function labelOf(
  { placed, rulers }: PictureMarkProps,
  seen: { readonly fromPx: number; readonly toPx: number },
  from: number,
  to: number,
): MarkLabel | null {
  if (placed.label === null) return null;
  const ruler = rulerOf(rulers, placed.mark.importance);
  const seenFrom = Math.max(from, seen.fromPx);
  const seenPx = Math.min(to, seen.toPx) - seenFrom;
  const freePx = placed.label.side === 'before' ? from - seen.fromPx : seen.toPx - to;
  const isCut = freePx < leastSeenPx && seenPx >= leastSeenPx;
  const side = isCut ? 'inside' : placed.label.side;
  const room = {
    inside: seenPx - 2 * labelGapPx - 1,
    after: Math.min(placed.label.roomPx, freePx - labelGapPx),
    before: Math.min(placed.label.roomPx, freePx - labelGapPx),
  }[side];
  const fitted = ruler.fit(placed.mark.text.text, room);
  if (fitted === '') return null;
  const labelPx = ruler.widthPx(fitted);
  const x = {
    inside: seenFrom + labelGapPx + 1,
    after: to + labelGapPx,
    before: from - labelGapPx - labelPx,
  }[side];
  return { side, x, text: fitted, widthPx: labelPx };
}

/** A mark in words: its date, what it says, and its standing unless it is plainly stated. */
export function spokenMark({ mark }: PlacedMark, words: Words): string {
  const { standing } = mark.shape;
  const date = formatDate(mark.date, words.language, { width: 'long' }) ?? words.say('card_undated');
  return standing === 'stated'
    ? words.say('timeline_spoken', date, mark.text.text)
    : words.say('timeline_spoken_standing', date, mark.text.text, words.say(`card_standing_${standing}`));
}
