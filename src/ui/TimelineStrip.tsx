// Every dated fact of an entity on one axis of time: dots, and bars for ranges; those listed below are stressed,
// forecasts hollow. A picture with a text equivalent, and over it a slider: pointer or arrow keys go from fact to
// fact in order of time. One tab stop, since dots a few pixels apart can't be targets of their own.
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Fact, formatDate, parseDate, pickText } from '../dataset';
import type { Words } from '../shared';
import {
  CARD_SCALE,
  CROWDED_SCALE,
  type Density,
  layoutStrip,
  nearestPlaced,
  type PlacedItem,
  type StripLayout,
} from './timeline-layout';

/** What the strip draws and whom it tells. */
export interface TimelineStripProps {
  readonly facts: readonly Fact[];
  /** Ids of the facts that stand in the list beside the strip. */
  readonly shown: ReadonlySet<string>;
  readonly words: Words;
  /** A fact came under the pointer or the focus, or none is any more. */
  readonly onPoint?: (fact: Fact | null) => void;
  /** A fact was chosen, by click or Enter. */
  readonly onChoose?: (fact: Fact) => void;
}

// The drawing's own px, as the design has them: height 40, axis at 24, rows 7 apart, 20 of margin at either side.
const AXIS_Y = 24;
const MARGIN = 20;
const ROW: Record<Density, number> = { roomy: 7, crowded: 4 };
const SCALE = { roomy: CARD_SCALE, crowded: CROWDED_SCALE };

const across = (x: number) => `calc(${MARGIN}px + (100% - ${2 * MARGIN}px) * ${x.toFixed(5)})`;
const along = (width: number) => `calc((100% - ${2 * MARGIN}px) * ${width.toFixed(5)})`;

/** A strip of time. */
export function TimelineStrip({ facts, shown, words, onPoint, onChoose }: TimelineStripProps) {
  const strip = useMemo(
    () => layoutStrip(facts.flatMap(toItem).map((item) => ({ ...item, isShown: shown.has(item.id) }))),
    [facts, shown],
  );
  const [pointed, setPointed] = useState<string | null>(null);
  const byId = useMemo(() => new Map(facts.map((fact) => [fact.id, fact])), [facts]);
  if (strip.placed.length === 0) return null;

  const point = (id: string | null) => {
    if (id === pointed) return;
    setPointed(id);
    onPoint?.(id === null ? null : (byId.get(id) ?? null));
  };
  const index = strip.placed.findIndex((one) => one.id === pointed);
  const current = byId.get((strip.placed[index] ?? strip.placed[0]!).id)!;
  const pick = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left - MARGIN) / (box.width - 2 * MARGIN);
    const row = (box.top + AXIS_Y - event.clientY) / ROW[strip.density];
    return nearestPlaced(strip.placed, x, row, { ...SCALE[strip.density], axis: box.width - 2 * MARGIN });
  };

  return (
    <div class="strip">
      <StripPicture
        strip={strip}
        facts={byId}
        shown={shown}
        pointed={pointed}
        label={describe(facts, words)}
      />
      <div
        class="strip-slider"
        role="slider"
        tabIndex={0}
        aria-label={words.say('card_strip_facts')}
        aria-valuemin={1}
        aria-valuemax={strip.placed.length}
        aria-valuenow={Math.max(0, index) + 1}
        aria-valuetext={sayFact(current, words)}
        onPointerMove={(event) => point(pick(event)?.id ?? null)}
        onPointerLeave={(event) => {
          if (!(event.currentTarget as HTMLElement).matches(':focus-visible')) point(null);
        }}
        onClick={(event) => {
          const chosen = byId.get(pick(event)?.id ?? '');
          if (chosen) onChoose?.(chosen);
        }}
        onFocus={(event) => {
          if ((event.currentTarget as HTMLElement).matches(':focus-visible')) point(current.id);
        }}
        onBlur={() => point(null)}
        onKeyDown={(event) => {
          const step = stepOf(event.key, Math.max(0, index), strip.placed.length);
          if (event.key === 'Enter') onChoose?.(current);
          else if (step !== null) point(strip.placed[step]!.id);
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}

function toItem(fact: Fact) {
  const span = fact.date === null ? null : parseDate(fact.date);
  return span ? [{ id: fact.id, start: span.start, end: span.end }] : [];
}

function stepOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(count - 1, index + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** A fact in a sentence: "Jun 2024: OpenAI takes over the Abilene site. (Reported)". */
function sayFact(fact: Fact, words: Words): string {
  const date = formatDate(fact.date, words.language, { width: 'long' }) ?? words.say('card_undated');
  const standing = fact.standing === 'stated' ? '' : ` (${words.say(`card_standing_${fact.standing}`)})`;
  return `${date}: ${pickText(fact.text, words.language).text}${standing}`;
}

/** The picture in words: "Time line: 9 facts, 2023 to 2030, and 2 without a date". */
function describe(facts: readonly Fact[], words: Words): string {
  const items = facts.flatMap(toItem);
  const { ticks } = layoutStrip(items, { ...CARD_SCALE, label: 0 });
  const [from, to] = [String(ticks[0]?.year ?? ''), String(ticks.at(-1)?.year ?? '')];
  const undated = facts.length - items.length;
  const dated = words.count('card_strip', items.length, from, to);
  return undated === 0 ? dated : `${dated} ${words.count('card_strip_undated', undated)}`;
}

interface PictureProps {
  readonly strip: StripLayout;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly shown: ReadonlySet<string>;
  readonly pointed: string | null;
  readonly label: string;
}

function StripPicture({ strip, facts, shown, pointed, label }: PictureProps) {
  // Bars lie under dots, and the stressed over their neighbours.
  const depth = ({ kind, id }: PlacedItem) => (kind === 'dot' ? 2 : 0) + (shown.has(id) ? 1 : 0);
  const ordered = [...strip.placed].sort((a, b) => depth(a) - depth(b));
  const classOf = ({ id, kind }: PlacedItem) =>
    [
      'event',
      kind,
      shown.has(id) && 'shown',
      facts.get(id)?.standing === 'forecast' && 'hollow',
      id === pointed && 'pointed',
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <div role="img" aria-label={label}>
      {/* Firefox tells of an image's parts; the label says it all. */}
      <div class={`strip-picture ${strip.density}`} aria-hidden="true">
        {strip.ticks.map((tick) => (
          <Fragment key={tick.year}>
            <i class="tick" style={{ left: across(tick.x) }} />
            <span class="year" style={{ left: across(tick.labelX) }}>
              {tick.year}
            </span>
          </Fragment>
        ))}
        {ordered.map((one) => (
          <i
            key={one.id}
            class={classOf(one)}
            style={{
              left: across(one.x),
              top: `${AXIS_Y - one.row * ROW[strip.density]}px`,
              ...(one.kind === 'bar' && { width: along(one.width) }),
            }}
          />
        ))}
      </div>
    </div>
  );
}
