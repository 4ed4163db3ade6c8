// The picture with what steers it: the overview, the zoom buttons and the choice of lanes. Keeps to the width it is
// given; on paper to the paper's.
import { useMemo, useRef } from 'preact/hooks';
import type { DateSpan, EntityKey, FactKey } from '../dataset';
import type { Words } from '../shared';
import { zoomStep } from './keyboard';
import type { Lane } from './lanes';
import { Overview } from './Overview';
import { Picture, type PictureProps } from './Picture';
import { type LaneGrouping, laneGroupings, type TimelineState } from './state';
import { canvasRuler } from './text-width';
import { fitWindow, keepWithin, panned, type TimeWindow, wholeWindow, zoomed } from './time-window';
import type { TimelineFact } from './timeline-fact';
import { useElementWidth } from './use-element-width';
import type { ChangeState } from './use-timeline-state';

/** What is shown, how it is set, and whom it tells. */
export interface PictureViewProps {
  readonly lanes: readonly Lane[];
  /** The dates that the window is fitted to. */
  readonly fitted: readonly DateSpan[];
  readonly facts: readonly TimelineFact[];
  readonly state: TimelineState;
  readonly target: 'paper' | 'screen';
  readonly knownUntil: PictureProps['knownUntil'];
  readonly words: Words;
  readonly onChange: ChangeState;
  readonly onSelect: (fact: FactKey | null) => void;
  readonly onOpen: (fact: FactKey) => void;
  readonly onName: (key: EntityKey) => void;
}

/** Narrower than this the lanes' names stand above them, px. */
const namesBesideFromPx = 700;
const namesPx = 176;
/** The same without its padding. */
const nameWidthPx = namesPx - 24;
/** Fits A4 and Letter upright, within their margins, px. */
const paperPx = 690;

/** The picture and its controls. */
export function PictureView(props: PictureViewProps) {
  const { lanes, fitted, facts, state, target, words, onChange } = props;
  const frame = useRef<HTMLDivElement>(null);
  const screenPx = useElementWidth(frame);
  const framePx = target === 'paper' ? paperPx : screenPx;
  const names = framePx >= namesBesideFromPx ? 'beside' : 'above';
  const widthPx = Math.max(framePx - (names === 'beside' ? namesPx : 0), 0);
  const rulers = useMemo(() => {
    const family = getComputedStyle(document.body).fontFamily;
    return { plain: canvasRuler(`12.5px ${family}`), bold: canvasRuler(`600 12.5px ${family}`) };
  }, []);
  const spans = useMemo(() => facts.flatMap(({ span }) => span ?? []), [facts]);
  const bounds = useMemo(() => wholeWindow(fitted), [fitted]);
  const fit = useMemo(() => fitWindow(fitted), [fitted]);
  const window = keepWithin(state.window.kind === 'set' ? state.window : fit, bounds);
  const show = (next: TimeWindow): void => {
    if (next.start !== window.start || next.end !== window.end) {
      onChange({ window: { kind: 'set', start: next.start, end: next.end } }, 'window');
    }
  };
  const middle = (window.start + window.end) / 2;
  const before = spans.filter(({ end }) => end + 1 <= window.start).length;
  const after = spans.filter(({ start }) => start >= window.end).length;
  return (
    <div class="picture-view">
      <div class="steering">
        <label class="pick">
          <span>{words.say('timeline_lanes')} </span>
          <select
            aria-label={words.say('timeline_lanes')}
            value={state.lanes}
            onChange={(event) => onChange({ lanes: event.currentTarget.value as LaneGrouping })}
          >
            {laneGroupings.map((grouping) => (
              <option key={grouping} value={grouping}>
                {words.say(`timeline_lanes_${grouping}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="zoom" aria-label={words.say('timeline_zoom')}>
          <button
            type="button"
            class="tool"
            aria-label={words.say('timeline_zoom_out')}
            onClick={() => show(zoomed(window, bounds, 1 / zoomStep, middle))}
          >
            −
          </button>
          <button
            type="button"
            class="tool"
            aria-label={words.say('timeline_zoom_in')}
            onClick={() => show(zoomed(window, bounds, zoomStep, middle))}
          >
            +
          </button>
          <button type="button" class="tool" onClick={() => onChange({ window: { kind: 'fit' } })}>
            {words.say('timeline_zoom_fit')}
          </button>
          <button type="button" class="tool" onClick={() => show(bounds)}>
            {words.say('timeline_zoom_all')}
          </button>
        </fieldset>
      </div>
      <div ref={frame} class={`picture-frame names-${names}`}>
        {widthPx > 0 && (
          <>
            <div class="overview-row">
              <div class="beyond-window">
                <Elsewhere
                  count={before}
                  label={words.say('timeline_before', before)}
                  onClick={() => show(panned(window, bounds, (window.start - window.end) * 0.8))}
                />
                <Elsewhere
                  count={after}
                  label={words.say('timeline_after', after)}
                  onClick={() => show(panned(window, bounds, (window.end - window.start) * 0.8))}
                />
              </div>
              <Overview
                spans={spans}
                window={window}
                bounds={bounds}
                widthPx={widthPx}
                language={words.language}
                onShow={show}
              />
            </div>
            <Picture
              lanes={lanes}
              window={window}
              bounds={bounds}
              frame={fit}
              knownUntil={props.knownUntil}
              widthPx={widthPx}
              names={names}
              nameWidthPx={nameWidthPx}
              target={target}
              selected={state.selected}
              rulers={rulers}
              words={words}
              onShow={show}
              onFit={() => onChange({ window: { kind: 'fit' } })}
              onSelect={props.onSelect}
              onOpen={props.onOpen}
              onName={props.onName}
            />
          </>
        )}
        {lanes.length === 0 && <p class="nothing">{words.say('timeline_nothing')}</p>}
      </div>
    </div>
  );
}

/** The way to facts outside the window. Stays in place without any, so that nothing jumps under the pointer. */
function Elsewhere(props: { readonly count: number; readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="link" disabled={props.count === 0} onClick={props.onClick}>
      {props.label}
    </button>
  );
}
