// Does once, while nobody waits, what the first letters of a popup would wait for: search opens its tables, the code of
// the rows is compiled, the browser makes its date and number formats and finds its fonts. Nothing of it is seen or kept.
import { render } from 'preact';
import type { Words } from '../shared';
import type { PopupData } from './data';
import { ResultRow } from './ResultRow';

// The beginning of a name, a year beside a word, slips short and long, Han, a figure: each goes through other parts of the
// search. Twice, since the browser compiles what runs more than once.
const TRIED = 'a|ab|in 2024|abotu|中|k|harbor s|10 mil|qxtratra|2024年投|me|zolgu|'
  .repeat(2)
  .slice(0, -1)
  .split('|');
const ROWS = 8;

/** Asks and draws a few things out of sight, one each time the popup is idle, until the signal aborts. */
export async function warmUp(data: PopupData, words: Words, signal: AbortSignal): Promise<void> {
  const place = document.createElement('div');
  // Laid out like the rows to come, and neither seen nor said.
  place.className = 'out-of-sight';
  document.body.append(place);
  signal.addEventListener('abort', () => place.remove(), { once: true });
  for (const query of TRIED) {
    await new Promise((next) => requestIdleCallback(next));
    if (signal.aborted) return;
    const rows = await data.find(query, ROWS, words.language).read(0, ROWS);
    render(
      rows.map((result, index) => (
        <ResultRow
          key={result.key}
          id=""
          result={result}
          isActive={index === 0}
          words={words}
          onOpen={() => undefined}
          onPoint={() => undefined}
        />
      )),
      place,
    );
    place.getBoundingClientRect();
  }
  render(null, place);
  place.remove();
  performance.mark('warm'); // for `npm run bench`
}
