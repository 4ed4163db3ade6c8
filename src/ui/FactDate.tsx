// A fact's date as written for the reader, and as the pack holds it for machines.
import { Fragment } from 'preact';
import { formatDate } from '../dataset';
import type { Words } from '../shared';

/** `short` is "Jun 2024", `long` is "June 2024". */
export interface FactDateProps {
  /** EDTF, or null for what has no date. */
  readonly date: string | null;
  readonly words: Words;
  readonly width?: 'short' | 'long';
}

/** A date at the precision that is known. */
export function FactDate({ date, words, width = 'short' }: FactDateProps) {
  const written = formatDate(date, words.language, { width });
  if (date === null || written === null) return <span class="date">{words.say('card_undated')}</span>;
  // <time> takes a day, a month or a year, no range and no approximation.
  return (
    <time class="date" dateTime={/^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined}>
      {/* In a narrow column a range breaks after what joins it, and nowhere inside a date. */}
      {written.split(JOINER).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one date, in its order.
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </time>
  );
}

/** Right after what joins the ends of a range; a joiner that begins a date ("至2025年") belongs to it. */
const JOINER = /(?<=.[至～–])/u;
