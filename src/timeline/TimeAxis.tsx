// The axis above the lanes: years in bold, months or days below them, and where the dataset's knowledge ends.
import type { KnownUntil } from './Backdrop';
import { axisOf } from './ticks';
import type { TimeScale } from './time-window';

/** Height of the axis, px. */
export const axisPx = 44;

/** Least width of a band that a year's name fits in, px. */
const yearRoomPx = 44;
/** The same for the day up to which the packs know, px. */
const untilRoomPx = 100;

/** The axis of a scale; a picture of what the marks' own words say, so hidden from screen readers. */
export function TimeAxis(props: {
  readonly scale: TimeScale;
  readonly language: string;
  readonly knownUntil: KnownUntil | null;
}) {
  const { scale, language, knownUntil } = props;
  const { ticks, years } = axisOf(scale, language);
  const until = knownUntil && Math.round(scale.toPx(knownUntil.day)) + 0.5;
  // A year's name has the first call on the row.
  const isFree =
    until !== null &&
    until > 0 &&
    until < scale.widthPx - untilRoomPx &&
    years.every(({ fromPx }) => fromPx + yearRoomPx < until || fromPx > until + untilRoomPx);
  return (
    <svg class="axis" width={scale.widthPx} height={axisPx} aria-hidden="true">
      {years.map((band) => (
        <g key={band.year}>
          {band.toPx - band.fromPx >= yearRoomPx && (
            <text class="year" x={band.fromPx + 5} y={17}>
              {band.label}
            </text>
          )}
          {band.fromPx > 0 && <path class="year-line" d={`M${band.fromPx + 0.5} 4V${axisPx}`} />}
        </g>
      ))}
      {isFree && (
        <text class="until" x={until + 5} y={17}>
          {knownUntil?.label}
        </text>
      )}
      {ticks.map((tick) => (
        <g key={tick.day} class={tick.isYear ? 'tick at-year' : 'tick'}>
          <path d={`M${Math.round(tick.px) + 0.5} ${axisPx - 8}V${axisPx}`} />
          {tick.px < scale.widthPx - 24 && (
            <text x={Math.round(tick.px) + 5} y={35}>
              {tick.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The axis' lines behind the marks. */
export function TimeGrid(props: {
  readonly scale: TimeScale;
  readonly language: string;
  readonly heightPx: number;
}) {
  const { scale, language, heightPx } = props;
  return (
    <g class="grid">
      {axisOf(scale, language).ticks.map((tick) => (
        <path
          key={tick.day}
          class={tick.isYear ? 'at-year' : undefined}
          d={`M${Math.round(tick.px) + 0.5} 0V${heightPx}`}
        />
      ))}
    </g>
  );
}
