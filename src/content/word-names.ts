// Asks for the names of big packs by the words of the page, as it is read: what a page is sent, and keeps, grows with the
// page and not with the packs.
import { type Gazetteer, nameKeys } from '../matcher';
import { callBackground } from '../shared';
import { learnKinds } from './kinds';

/** A page's way to names by its words. */
export interface WordNames {
  /** Takes a text of the page that may hold names. */
  see(text: string): void;
  /** Asks for the names of what was seen since. */
  ask(): void;
}

// The background takes no longer lists. A page with more different words is asked about in several messages.
const mostWords = 20_000;

const nothing: WordNames = { see: () => {}, ask: () => {} };

/**
 * Makes the way to the names of the packs with a stamp (null: none are to be asked for). Calls back with each gazetteer
 * that takes the place of the one before, until the signal aborts.
 */
export function createWordNames(
  stamp: string | null,
  onNames: (gazetteer: Gazetteer) => void,
  signal: AbortSignal,
): WordNames {
  if (stamp === null) return nothing;
  const seen = new Set<string>();
  // Names of signs alone are filed under the empty key.
  let waiting = new Set(['']);
  const known: string[] = [];
  let isAsking = false;

  async function askOn(packs: string): Promise<void> {
    while (waiting.size > 0 && !signal.aborted) {
      const words = [...waiting].slice(0, mostWords);
      waiting = new Set([...waiting].slice(mostWords));
      const answer = await callBackground('names-of-words', { stamp: packs, words, known: [...known] });
      if (answer.kind === 'outdated' || signal.aborted) return;
      if (answer.kind === 'nothing-new') continue;
      if (known.length < mostWords) known.push(...answer.words);
      learnKinds(answer.kinds);
      onNames(answer.gazetteer as Gazetteer);
    }
  }

  return {
    see(text) {
      for (const key of nameKeys(text)) {
        if (seen.has(key)) continue;
        seen.add(key);
        waiting.add(key);
      }
    },
    ask() {
      if (isAsking || waiting.size === 0) return;
      isAsking = true;
      // Where it fails the extension is gone or its store is broken; the page keeps the names it has.
      askOn(stamp)
        .catch(() => undefined)
        .finally(() => {
          isAsking = false;
        });
    },
  };
}
