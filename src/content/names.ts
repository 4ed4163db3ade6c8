// The names that a page is searched for: those built in, or those of the packs that the reader has switched on, which the
// background hands over. Where there are too many to hand over, a probe comes for all and the names only for the words
// that the page has; word-names.ts asks for them.
import gazetteerText from '../../generated/gazetteer.json?raw';
import probeData from '../../generated/probe.json' with { type: 'json' };
import { type Gazetteer, NameProbe, openProbe, openWordProbe, type ProbeData, WordProbe } from '../matcher';
import type { TextProbe } from '../scanner';
import { callBackground, type PackNote } from '../shared';
import { learnKinds } from './kinds';

/** What a page is searched for. */
export interface Names {
  /** Tells texts that may hold names from all others. */
  makeProbe(): TextProbe;
  /** Opened when the first text may hold a name: most pages never need it. Null where names are still to come. */
  readonly gazetteer: (() => Gazetteer) | null;
  /** The stamp of the packs whose names have to be asked for by words; null where all names are here. */
  readonly byWords: string | null;
}

const openBuiltIn = () => JSON.parse(gazetteerText) as Gazetteer;

// A page without a word of ours must not pay for either, so both wait for their first use.
let builtInProbe: ReturnType<typeof openWordProbe> | null = null;

/** The names built in. */
export const builtInNames: Names = {
  makeProbe() {
    builtInProbe ??= openWordProbe(probeData);
    return new WordProbe(builtInProbe);
  },
  gazetteer: openBuiltIn,
  byWords: null,
};

// The background is asleep more often than not. Longer than its start takes, pages with built-in names do not wait.
const patienceMs = 500;

/**
 * Brings the names that a note tells of, until the signal aborts. Calls back at once where they are built in, and else
 * when they come; a second time only where they were so late that the page began with the names built in.
 */
export function bringNames(
  note: PackNote | null,
  onNames: (names: Names) => void,
  signal: AbortSignal,
): void {
  if (!note) {
    onNames(builtInNames);
    return;
  }
  const waiting = setTimeout(() => {
    if (note.bundled) onNames(builtInNames);
  }, patienceMs);
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  fetchNames(note).then(
    (names) => {
      clearTimeout(waiting);
      // Null: other packs by now, and another note that tells of them.
      if (names && !signal.aborted) onNames(names);
    },
    // The extension is gone, or its store is broken: what is built in is left.
    () => undefined,
  );
}

async function fetchNames(note: PackNote): Promise<Names | null> {
  const answer = await callBackground('pack-names', { stamp: note.stamp });
  if (answer.kind === 'outdated') return null;
  const table = openProbe(answer.probe as ProbeData);
  const makeProbe = () => new NameProbe(table);
  if (answer.kind === 'by-words')
    return { makeProbe, gazetteer: note.bundled ? openBuiltIn : null, byWords: note.stamp };
  learnKinds(answer.kinds);
  const gazetteer = answer.gazetteer as Gazetteer;
  return { makeProbe, gazetteer: () => gazetteer, byWords: null };
}
