// The whole of time in one strip: how many facts each month holds, and the window that the picture shows, to drag, to
// stretch or to put elsewhere. For pointers; the keyboard has the zoom buttons and the picture's own keys.
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DateSpan } from '../dataset';
import { monthDensity } from './density';
import { yearsOf } from './ticks';
import { keepWithin, narrowestDays, type TimeScale, type TimeWindow, timeScale } from './time-window';

/** What the strip shows. */
export interface OverviewProps {
  readonly spans: readonly DateSpan[];
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  readonly widthPx: number;
  readonly language: string;
  readonly onShow: (window: TimeWindow) => void;
}

const heightPx = 58;
const barsPx = 36;
/** Width of the handles at the window's ends, px. */
const handlePx = 10;

/** All months, and the window among them. */
export function Overview(props: OverviewProps) {
  const { spans, window, bounds, widthPx, language } = props;
  const strip = useRef<SVGSVGElement>(null);
  const scale = timeScale(bounds, widthPx);
  useWindowDrag(strip, scale, window, props.onShow);
  const months = useMemo(() => monthDensity(spans, bounds), [spans, bounds]);
  const most = months.reduce((max, { facts }) => Math.max(max, facts), 1);
  const from = scale.toPx(window.start);
  const to = scale.toPx(window.end);
  return (
    <svg ref={strip} class="overview" width={widthPx} height={heightPx} aria-hidden="true">
      <rect class="ground" width={widthPx} height={barsPx + 4} rx="6" />
      {months.map(({ start, end, facts }) => {
        // By the root, so that a month with one fact is still seen beside one with forty.
        const tall = facts === 0 ? 0 : Math.max(1.5, Math.sqrt(facts / most) * barsPx);
        return (
          <rect
            key={start}
            class={end > window.start && start < window.end ? 'month seen' : 'month'}
            x={scale.toPx(start) + 0.5}
            width={Math.max(1, (end - start) * scale.pxPerDay - 1)}
            y={barsPx + 4 - tall}
            height={tall}
          />
        );
      })}
      {yearsOf(scale, language).map((year) => (
        <text key={year.year} class="tick" x={year.fromPx + 2} y={heightPx - 3}>
          {year.label}
        </text>
      ))}
      <rect class="window" x={from} width={Math.max(2, to - from)} y={1} height={barsPx + 2} rx="6" />
      {[from, to].map((px, index) => (
        <rect
          key={index === 0 ? 'from' : 'to'}
          class="handle"
          x={px - 2}
          width="4"
          y={barsPx / 2 - 6}
          height="16"
          rx="2"
        />
      ))}
    </svg>
  );
}

type Grip = 'from' | 'to' | 'whole';

function useWindowDrag(
  strip: RefObject<SVGSVGElement | null>,
  scale: TimeScale,
  window: TimeWindow,
  onShow: (window: TimeWindow) => void,
): void {
  const latest = useRef({ scale, window, onShow });
  latest.current = { scale, window, onShow };
  useEffect(() => {
    const node = strip.current;
    if (!node) return;
    const abort = new AbortController();
    const { signal } = abort;
    let grip: Grip | null = null;
    let lastDay = 0;
    const dayAt = (event: PointerEvent): number =>
      latest.current.scale.toDay(event.clientX - node.getBoundingClientRect().left);
    node.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        const { scale: now, window: shown, onShow: show } = latest.current;
        lastDay = dayAt(event);
        const near = handlePx / now.pxPerDay;
        if (Math.abs(lastDay - shown.start) < near) grip = 'from';
        else if (Math.abs(lastDay - shown.end) < near) grip = 'to';
        else {
          grip = 'whole';
          const half = (shown.end - shown.start) / 2;
          // A press outside brings the window there, and goes on as a drag.
          if (lastDay < shown.start || lastDay > shown.end)
            show(keepWithin({ start: lastDay - half, end: lastDay + half }, now.window));
        }
        node.setPointerCapture(event.pointerId);
        event.preventDefault();
      },
      { signal },
    );
    node.addEventListener(
      'pointermove',
      (event) => {
        if (grip === null) return;
        const { scale: now, window: shown, onShow: show } = latest.current;
        const day = Math.min(Math.max(dayAt(event), now.window.start), now.window.end);
        if (grip === 'from') show({ start: Math.min(day, shown.end - narrowestDays), end: shown.end });
        else if (grip === 'to') show({ start: shown.start, end: Math.max(day, shown.start + narrowestDays) });
        else {
          show(
            keepWithin({ start: shown.start + day - lastDay, end: shown.end + day - lastDay }, now.window),
          );
        }
        lastDay = day;
      },
      { signal },
    );
    const release = (): void => {
      grip = null;
    };
    node.addEventListener('pointerup', release, { signal });
    node.addEventListener('pointercancel', release, { signal });
    return () => abort.abort();
  }, [strip]);
}
