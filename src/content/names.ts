// The names that a page is searched for, as the background left them in storage: first only what tells texts that may
// hold one, the names themselves when a text does. What storage has not is asked for. Of packs too big to hand over,
// names come for the words that the page has; word-names.ts asks for them.
import { type GazetteerTables, NameProbe, openProbe, type ProbeData, type ProbeTable } from '../matcher';
import type { TextProbe } from '../scanner';
import { callBackground, type NamesProbe, readNamesGazetteer } from '../shared';
import { learnKinds } from './kinds';

/** What a page is searched for. */
export interface Names {
  readonly stamp: string;
  /** Tells texts that may hold names from all others. */
  makeProbe(): TextProbe;
  /** Brings the names: most pages never need them. Rejects where they are others by now, or the extension is gone. */
  openGazetteer(): Promise<GazetteerTables>;
  /** Whether more names have to be asked for by words. */
  readonly byWords: boolean;
}

/** Brings what a page begins with: at once where storage had it, else from the background, which is then asked. */
export function bringNames(
  stored: NamesProbe | null,
  onNames: (names: Names) => void,
  signal: AbortSignal,
): void {
  if (stored) {
    onNames(namesFrom(stored));
    return;
  }
  callBackground('names-probe', {}).then(
    (asked) => {
      if (!signal.aborted) onNames(namesFrom(asked));
    },
    // The extension is gone, or its store is broken: there are no names.
    () => undefined,
  );
}

function namesFrom({ stamp, probe, byWords }: NamesProbe): Names {
  let table: ProbeTable | null = null;
  return {
    stamp,
    byWords,
    makeProbe() {
      table ??= openProbe(probe as ProbeData);
      return new NameProbe(table);
    },
    async openGazetteer() {
      const stored = await readNamesGazetteer(stamp).catch(() => null);
      const names = stored ?? (await callBackground('names-gazetteer', { stamp }));
      // Other packs by now, and another probe that tells of them.
      if (!names) throw new Error('outdated');
      learnKinds(names.kinds);
      return JSON.parse(names.gazetteer);
    },
  };
}
