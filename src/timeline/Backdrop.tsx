// What lies behind the marks: the axis' lines, the lines between lanes, and the time beyond what the packs know.
import type { Words } from '../shared';
import type { SeenLane } from './stack';
import { TimeGrid } from './TimeAxis';
import { type TimeWindow, timeScale } from './time-window';

/** The day after the last that the packs know of, in days since 1970-01-01, and how to say it. */
export interface KnownUntil {
  readonly day: number;
  readonly label: string;
}

/** The plot as far as its ground is concerned. */
export interface BackdropProps {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly stacked: readonly SeenLane[];
  readonly knownUntil: KnownUntil | null;
  readonly words: Words;
}

/** The ground of the plot; nothing of it is told to a screen reader, since every mark says its own date. */
export function Backdrop({ window, widthPx, heightPx, stacked, words, knownUntil }: BackdropProps) {
  const scale = timeScale(window, widthPx);
  const until = knownUntil && Math.max(0, scale.toPx(knownUntil.day));
  return (
    <g class="backdrop">
      {until !== null && until < widthPx && (
        <rect class="beyond" x={until} width={widthPx - until} height={heightPx} />
      )}
      <TimeGrid scale={scale} language={words.language} heightPx={heightPx} />
      {stacked.slice(1).map((lane) => (
        <path key={lane.placed.lane.id} class="lane-line" d={`M0 ${lane.topPx + 0.5}H${widthPx}`} />
      ))}
      {until !== null && until > 0 && until < widthPx && (
        <path class="known-until" d={`M${Math.round(until) + 0.5} 0V${heightPx}`} />
      )}
    </g>
  );
}
