// The answer to what is typed, and how much of it is drawn: at once what fits on a screen, the rest when the popup is
// idle, so that a letter that follows quickly never waits for rows that nobody sees.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Words } from '../shared';
import type { FoundRow, PopupData } from './data';

/** More than fits is there to scroll to; more than this is no answer. */
export const MAX_RESULTS = 30;
// A popup is 600 px high at the most, and a row 44 at the least.
const FIRST_ROWS = 10;

/** What the packs answered. */
export interface Answer {
  readonly query: string;
  readonly rows: readonly FoundRow[];
  /** Rows to draw, from the first. */
  readonly drawn: number;
}

/** What the packs answer; until the answer to a new letter is there, that to the one before stays in view. */
export function useAnswer(query: string, data: PopupData | null, { language }: Words): Answer {
  const [answer, setAnswer] = useState<Answer>({ query: '', rows: [], drawn: 0 });
  useLayoutEffect(() => {
    if (!query || !data) return;
    let isOver = false;
    let idle = 0;
    void data.find(query, MAX_RESULTS, language).then((rows) => {
      if (isOver) return;
      setAnswer({ query, rows, drawn: FIRST_ROWS });
      if (rows.length > FIRST_ROWS)
        idle = requestIdleCallback(() => setAnswer({ query, rows, drawn: rows.length }));
    });
    return () => {
      isOver = true;
      cancelIdleCallback(idle);
    };
  }, [query, data, language]);
  return answer;
}
