// The facts as a picture: lanes of marks over time, moved and zoomed by pointer and keyboard, one list to a screen
// reader. What is in it and where is lanes.ts and layout.ts; what is selected is its owner's.
import { Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityKey, FactKey } from '../dataset';
import type { Words } from '../shared';
import { Backdrop, type KnownUntil } from './Backdrop';
import { cutBands, liesIn, wholeBand } from './bands';
import { currentFact, factUnder, findMark } from './find-mark';
import { commandOf, neighbour, type PictureCommand } from './keyboard';
import { LaneLabel } from './LaneLabel';
import type { Lane } from './lanes';
import { layoutLanes } from './layout';
import { MarkTip } from './MarkTip';
import { type NamePlace, nameRoom } from './name-room';
import { PictureMark, sightOf } from './PictureMark';
import { middleOf, stackLanes } from './stack';
import { TimeAxis } from './TimeAxis';
import { type LabelRulers, rulerOf } from './text-width';
import { panned, revealing, type TimeWindow, timeScale, zoomed } from './time-window';
import { usePlotPointer } from './use-plot-pointer';

/** What the picture shows and whom it tells. */
export interface PictureProps extends NamePlace {
  readonly lanes: readonly Lane[];
  readonly window: TimeWindow;
  readonly bounds: TimeWindow;
  /** What the picture usually shows. */
  readonly frame: TimeWindow;
  readonly knownUntil: KnownUntil | null;
  /** Width of the plot without the lanes' names, px. */
  readonly widthPx: number;
  /** Onto a screen goes all of it in one, onto paper in bands. */
  readonly target: 'paper' | 'screen';
  readonly selected: FactKey | null;
  readonly rulers: LabelRulers;
  readonly words: Words;
  readonly onShow: (window: TimeWindow) => void;
  readonly onFit: () => void;
  readonly onSelect: (fact: FactKey | null) => void;
  /** Selects, and goes on to read. */
  readonly onOpen: (fact: FactKey) => void;
  readonly onName: (key: EntityKey) => void;
}

/** Two bands, each under its axis, stand on a sheet of A4 or Letter, on the first as well, px. */
const bandPx = 380;
/** Rows with text: about a screen and a half of them, the rest of the facts stays fine. */
const toldRows = 46;

/** The facts over time. */
export function Picture(props: PictureProps) {
  const { lanes, frame, window, bounds, widthPx, selected, words, rulers } = props;
  const plot = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<FactKey | null>(null);
  const scale = timeScale(window, widthPx);
  // Zooming changes the layout, moving does not: a width in days that only rounding changed must not count.
  const pxPerDay = Number(scale.pxPerDay.toPrecision(9));
  const placed = useMemo(
    () =>
      layoutLanes({
        lanes,
        language: words.language,
        pxPerDay,
        frame,
        toldRows,
        textWidthPx: ({ text, importance }) => rulerOf(rulers, importance).widthPx(text.text),
      }),
    [lanes, pxPerDay, frame, rulers, words],
  );
  const windowPx = window.start * pxPerDay;
  const originPx = frame.start * pxPerDay;
  const stacked = stackLanes(
    placed,
    { fromPx: windowPx, toPx: windowPx + widthPx },
    nameRoom(props, rulers, words),
  );
  const heightPx = stacked.reduce((sum, lane) => sum + lane.heightPx, 0);
  const bands = props.target === 'paper' ? cutBands(stacked, bandPx) : wholeBand(heightPx);
  const current = currentFact(placed, focused, selected, windowPx);

  usePlotPointer(plot, { scale, bounds, show: props.onShow });

  const reveal = (key: FactKey): void => {
    const mark = findMark(placed, key)?.mark;
    if (mark) props.onShow(revealing(window, bounds, mark.shape));
  };
  const latestReveal = useRef(reveal);
  latestReveal.current = reveal;
  // A fact chosen elsewhere, in a link or in the card, is brought into view once; later the reader may move away.
  useEffect(() => {
    if (selected) latestReveal.current(selected);
  }, [selected]);

  const focus = (key: FactKey | null): void => {
    if (!key) return;
    setFocused(key);
    reveal(key);
    const node = plot.current?.querySelector<SVGGElement>(`[data-fact="${CSS.escape(key)}"]`);
    node?.focus({ preventScroll: true });
    requestAnimationFrame(() => node?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  };

  const obey = (command: PictureCommand): void => {
    const middle = (window.start + window.end) / 2;
    switch (command.kind) {
      case 'move':
        focus(neighbour(placed, current, command.to));
        break;
      case 'select':
        props.onSelect(current);
        break;
      case 'open':
        if (current) props.onOpen(current);
        break;
      case 'clear':
        props.onSelect(null);
        break;
      case 'zoom':
        props.onShow(zoomed(window, bounds, command.factor, middle));
        break;
      case 'pan':
        props.onShow(panned(window, bounds, (window.end - window.start) * command.share));
        break;
      case 'fit':
        props.onFit();
        break;
    }
  };

  return (
    <div class="picture">
      {bands.map((band) => {
        const lanesHere = stacked.filter((lane) => liesIn(lane, band));
        return (
          <Fragment key={band.fromPx}>
            <div class="axis-row">
              <TimeAxis scale={scale} language={words.language} knownUntil={props.knownUntil} />
            </div>
            <div class="lanes">
              <div class="lane-names">
                {lanesHere
                  .filter(({ topPx }) => topPx >= band.fromPx)
                  .map((lane) => (
                    <LaneLabel key={lane.placed.lane.id} {...{ lane, band, words }} onName={props.onName} />
                  ))}
              </div>
              {/* Listeners stand on a box of their own: Chromium lets an svg that listens for focus take it. */}
              <div
                class="plot-box"
                role="listbox"
                tabIndex={-1}
                aria-label={words.say('timeline_picture')}
                aria-describedby="timeline-keys"
                onKeyDown={(event) => {
                  const command = commandOf(event);
                  if (!command) return;
                  event.preventDefault();
                  obey(command);
                }}
                onClick={(event) => {
                  const key = factUnder(event.target);
                  if (key) props.onSelect(key === selected ? null : key);
                }}
                onFocusIn={(event) => setFocused(factUnder(event.target))}
              >
                <svg
                  ref={band.fromPx === 0 ? plot : null}
                  class="plot"
                  width={widthPx}
                  height={band.toPx - band.fromPx}
                  viewBox={`0 ${band.fromPx} ${widthPx} ${band.toPx - band.fromPx}`}
                  role="none"
                >
                  <Backdrop {...props} heightPx={heightPx} stacked={stacked} />
                  {lanesHere.map((lane) => (
                    // biome-ignore lint/a11y/useSemanticElements: an svg has no fieldset
                    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of options, by the ARIA pattern
                    <g
                      key={lane.placed.lane.id}
                      role="group"
                      aria-labelledby={`lane-${lane.placed.lane.id}`}
                      class="lane"
                      transform={`translate(${originPx - windowPx} ${lane.topPx})`}
                    >
                      {lane.placed.marks.map((mark) => (
                        <PictureMark
                          key={mark.mark.key}
                          placed={mark}
                          originPx={originPx}
                          sight={sightOf(mark, windowPx, widthPx, originPx)}
                          middlePx={middleOf(mark, lane) - lane.topPx}
                          rulers={rulers}
                          words={words}
                          focus={mark.mark.key === current ? 'current' : 'other'}
                          selection={mark.mark.key === selected ? 'selected' : 'other'}
                        />
                      ))}
                    </g>
                  ))}
                </svg>
              </div>
              {band.fromPx === 0 && (
                <>
                  <p id="timeline-keys" class="hidden">
                    {words.say('timeline_keys_text')}
                  </p>
                  <MarkTip plot={plot} find={(key) => findMark(placed, key)} words={words} />
                </>
              )}
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
