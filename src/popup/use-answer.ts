// The answer to what is typed: what fits on a screen is read and drawn at once, the rest when the popup is idle, so that a
// letter that follows quickly never waits for rows that nobody sees; what is still unread of an older answer is left.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../search';
import type { Words } from '../shared';
import type { PopupData } from './data';

/** More than fits is there to scroll to; more than this is no answer. */
export const MAX_RESULTS = 30;
// A popup is 600 px high at the most; its head and foot leave room for eight rows of a name, or five of a fact.
const FIRST_ROWS = 8;

/** What the packs answered. */
export interface Answer {
  readonly query: string;
  /** Those read so far, from the first. */
  readonly rows: readonly SearchResult[];
  /** How many there are, or will be. */
  readonly count: number;
}

/** What the packs answer; until the answer to a new letter is there, that to the one before stays in view. */
export function useAnswer(query: string, data: PopupData | null, { language }: Words): Answer {
  const [answer, setAnswer] = useState<Answer>({ query: '', rows: [], count: 0 });
  useLayoutEffect(() => {
    if (!query || !data) return;
    let isOver = false;
    const read = async (): Promise<void> => {
      const found = data.find(query, MAX_RESULTS, language);
      performance.mark('answer-found'); // for `npm run bench`, as the next
      const first = await found.read(0, FIRST_ROWS);
      performance.mark('answer-read');
      if (isOver) return;
      const isAll = found.count <= FIRST_ROWS;
      setAnswer({ query, rows: first, count: isAll ? first.length : found.count });
      if (isAll) return;
      await new Promise((next) => requestIdleCallback(next));
      if (isOver) return;
      const rows = [...first, ...(await found.read(FIRST_ROWS, MAX_RESULTS))];
      if (!isOver) setAnswer({ query, rows, count: rows.length });
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [query, data, language]);
  return answer;
}
