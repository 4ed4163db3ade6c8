// Asks for the names of big packs by the words of the page, as it is read: what a page is sent, and keeps, grows with the
// page and not with the packs.
import type { GazetteerTables } from '../matcher';
import { callBackground } from '../shared';
import { learnKinds } from './kinds';
import type { Names } from './names';

/** A page's way to names by its words. */
export interface WordNames {
  /** Takes a text of the page that may hold names. */
  see(text: string): void;
  /** Asks for the names of what was seen since. */
  ask(): void;
}

// The background takes no longer lists. A page with more different words is asked about in several messages.
const mostWords = 20_000;

// Between characters of scripts without word spaces a line may break inside a name.
const wordEnds = /(?<=[\u0021-\u02ff])\s+|\s+(?=[\u0021-\u02ff])/;

const nothing: WordNames = { see: () => {}, ask: () => {} };

/**
 * Makes the way to the names of big packs, where there are any. Calls back with each gazetteer that takes the place of
 * the one before, until the signal aborts.
 */
export function createWordNames(
  { stamp, byWords }: Pick<Names, 'stamp' | 'byWords'>,
  onNames: (gazetteer: GazetteerTables) => void,
  signal: AbortSignal,
): WordNames {
  if (!byWords) return nothing;
  const seen = new Set<string>();
  let waiting = new Set<string>();
  const known: string[] = [];
  let isAsking = false;

  async function askOn(): Promise<void> {
    while (waiting.size > 0 && !signal.aborted) {
      const words = [...waiting].slice(0, mostWords);
      waiting = new Set([...waiting].slice(mostWords));
      const answer = await callBackground('names-of-words', { stamp, words, known: [...known] });
      if (answer.kind === 'outdated' || signal.aborted) return;
      if (answer.kind === 'nothing-new') continue;
      if (known.length < mostWords) known.push(...answer.words);
      learnKinds(answer.kinds);
      onNames(answer.gazetteer as GazetteerTables);
    }
  }

  return {
    see(text) {
      for (const word of text.split(wordEnds)) {
        if (seen.has(word)) continue;
        seen.add(word);
        waiting.add(word);
      }
    },
    ask() {
      if (isAsking || waiting.size === 0) return;
      isAsking = true;
      // Where it fails the extension is gone or its store is broken; the page keeps the names it has.
      askOn()
        .catch(() => undefined)
        .finally(() => {
          isAsking = false;
        });
    },
  };
}
