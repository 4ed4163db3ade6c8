// Brings the names of the reader's packs to this page. Without such packs it does nothing: the names built in are all.
// Few names come whole in one message; of many, only those that the page's words may spell, asked for as it is read.
import type { Gazetteer } from '../matcher';
import { nameKeys } from '../matcher';
import { callBackground, type PageNames as PackAnswer, type PackNote } from '../shared';
import { learnKinds } from './kinds';

/** Names as they come. */
export interface PageNames {
  /** Takes a text of the page that is about to be looked through. */
  see(text: string): void;
  /** Asks for the names of what was seen; `ready` when there is time for it. */
  ask(): void;
}

// The background takes no longer lists. A page with more different words is asked about in several messages.
const mostWords = 20_000;

const nothing: PageNames = { see: () => {}, ask: () => {} };

/** Brings names until the signal aborts; calls back with each gazetteer that takes the place of the one before. */
export function createPageNames(
  note: PackNote | null,
  onNames: (gazetteer: Gazetteer) => void,
  signal: AbortSignal,
): PageNames {
  if (!note) return nothing;
  const { stamp } = note;

  async function fetchNames(words: readonly string[], known: readonly string[]): Promise<PackAnswer> {
    const answer = await callBackground('page-names', { stamp, words: [...words], known: [...known] });
    if (answer.kind === 'names' && !signal.aborted) {
      learnKinds(answer.kinds);
      onNames(answer.gazetteer as Gazetteer);
    }
    return answer;
  }

  if (note.kind === 'whole') {
    // Where it fails the extension is gone or its store is broken; the page keeps the names it has.
    fetchNames([], []).catch(() => undefined);
    return nothing;
  }

  const seen = new Set<string>();
  // Names of signs alone are filed under the empty key.
  let waiting = new Set(['']);
  const known: string[] = [];
  let isAsking = false;

  async function askOn(): Promise<void> {
    while (waiting.size > 0 && !signal.aborted) {
      const words = [...waiting].slice(0, mostWords);
      waiting = new Set([...waiting].slice(mostWords));
      const answer = await fetchNames(words, known);
      if (answer.kind === 'outdated') return;
      if (answer.kind === 'names' && known.length < mostWords) known.push(...answer.words);
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
      if (isAsking) return;
      isAsking = true;
      askOn()
        .catch(() => undefined)
        .finally(() => {
          isAsking = false;
        });
    },
  };
}
