// One fact in the picture: its mark, its label and what a screen reader says of it. Its place is layout.ts.
import { formatDate } from '../dataset';
import type { Words } from '../shared';
import { labelGapPx, type PlacedMark, rowPx } from './layout';
import { MarkGlyph } from './MarkGlyph';
import { type LabelRulers, rulerOf } from './text-width';

/** A placed mark in a picture that shows a window. */
export interface PictureMarkProps {
  readonly placed: PlacedMark;
  /** Where the window begins, px as the layout counts. */
  readonly windowPx: number;
  readonly widthPx: number;
  /** Height of its row's middle, px from the plot's top. */
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

/** A mark as an option of the picture's list. */
export function PictureMark(props: PictureMarkProps) {
  const { placed, windowPx, widthPx, middlePx, words } = props;
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
  if (placed.toPx <= windowPx || placed.fromPx >= windowPx + widthPx)
    return <g class="mark out" {...option} />;
  const from = Math.max(placed.fromPx - windowPx, -beyondPx);
  const to = Math.max(from, Math.min(placed.toPx - windowPx, widthPx + beyondPx));
  const height = rowPx[placed.size];
  const label = labelOf(props, from, to, mark.text.text);
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
  { placed, widthPx, rulers }: PictureMarkProps,
  from: number,
  to: number,
  text: string,
): MarkLabel | null {
  if (placed.label === null) return null;
  const ruler = rulerOf(rulers, placed.mark.importance);
  const seenPx = Math.min(to, widthPx) - Math.max(from, 0);
  const freePx = placed.label.side === 'before' ? from : widthPx - to;
  const isCut = freePx < leastSeenPx && seenPx >= leastSeenPx;
  const side = isCut ? 'inside' : placed.label.side;
  const room = {
    inside: seenPx - 2 * labelGapPx - 1,
    after: Math.min(placed.label.roomPx, freePx - labelGapPx),
    before: Math.min(placed.label.roomPx, freePx - labelGapPx),
  }[side];
  const fitted = ruler.fit(text, room);
  if (fitted === '') return null;
  const labelPx = ruler.widthPx(fitted);
  const x = {
    inside: Math.max(from, 0) + labelGapPx + 1,
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
