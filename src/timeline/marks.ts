// What a date looks like: how far its mark reaches, how its ends are drawn and whether it is filled. Nothing is drawn
// more exactly than it is known: a month is a month wide, and an end that is about then is soft.
import {
  type DatePoint,
  type DateSpan,
  type FactKey,
  type LanguageTag,
  type OpenEnd,
  type PickedText,
  pickText,
  type Standing,
} from '../dataset';
import type { LaneItem } from './lanes';
import type { TimeScale } from './time-window';

/** `dot` a single day; `period` somewhere within a month, a season or a year; `range` from one time to another. */
export type MarkForm = 'dot' | 'period' | 'range';

/** How an end is drawn: `firm` where it is known, `soft` where it is about then, `open` where nothing closes it. */
export type MarkEnd = 'firm' | 'soft' | 'open';

/** A date as a mark, before it has a place. Days since 1970-01-01, the end exclusive; infinite where open. */
export interface MarkShape {
  readonly form: MarkForm;
  readonly start: number;
  readonly end: number;
  readonly startsAs: MarkEnd;
  readonly endsAs: MarkEnd;
  /** Forecasts have no filling: nothing has happened yet. */
  readonly isHollow: boolean;
  readonly standing: Standing;
}

/** The shape of a date that stands as it does. */
export function shapeOf(span: DateSpan, standing: Standing): MarkShape {
  const form: MarkForm = span.isRange ? 'range' : span.precision === 'day' ? 'dot' : 'period';
  return {
    form,
    start: span.start,
    end: span.end + 1,
    startsAs: endOf(span.from),
    endsAs: endOf(span.to),
    isHollow: standing === 'forecast',
    standing,
  };
}

function endOf(end: DatePoint | OpenEnd): MarkEnd {
  if (typeof end === 'string') return 'open';
  return end.approximate || end.uncertain ? 'soft' : 'firm';
}

/** Least width of a mark, px: what is narrower is drawn as a dot about its middle. */
export const dotPx = 10;

/** How far an open end reaches beyond its known one, px, when there is no edge of the plot to run to. */
const openReachPx = 60;

/** A mark's reach in pixels of the plot. */
export interface MarkExtent {
  readonly fromPx: number;
  readonly toPx: number;
}

/** Where a mark lies on a scale; never narrower than a dot. */
export function extentPx(shape: MarkShape, scale: TimeScale): MarkExtent {
  const from = Number.isFinite(shape.start) ? scale.toPx(shape.start) : scale.toPx(shape.end) - openReachPx;
  const to = Number.isFinite(shape.end) ? scale.toPx(shape.end) : scale.toPx(shape.start) + openReachPx;
  if (to - from >= dotPx) return { fromPx: from, toPx: to };
  const middle = (from + to) / 2;
  return { fromPx: middle - dotPx / 2, toPx: middle + dotPx / 2 };
}

/** Something with a date, ready to be placed. */
export interface Mark {
  readonly key: FactKey;
  readonly shape: MarkShape;
  readonly text: PickedText;
  /** EDTF. */
  readonly date: string | null;
  /** 1 to 5, as facts have it; a page's sentences count as 3. */
  readonly importance: number;
  readonly kind: LaneItem['kind'];
}

/** The marks of what has a date, in the order given. */
export function marksOf(items: readonly LaneItem[], language: LanguageTag): Mark[] {
  return items.flatMap((item): Mark[] => {
    if (item.span === null) return [];
    const { key, kind } = item;
    if (item.kind === 'sentence') {
      const text = { text: item.text, language: item.language };
      return [{ key, kind, text, date: item.date, importance: 3, shape: shapeOf(item.span, 'stated') }];
    }
    const { fact } = item;
    const shape = shapeOf(item.span, fact.standing);
    return [
      { key, kind, text: pickText(fact.text, language), date: fact.date, importance: fact.importance, shape },
    ];
  });
}
