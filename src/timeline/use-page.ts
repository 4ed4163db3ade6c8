// The page that the timeline looks at, read when it is chosen and again when the reader comes back to the timeline.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Dataset, FactKey } from '../dataset';
import { foldText, readDates } from '../matcher';
import { type FindDates, type PageSentence, pageSentences, sentencesOfFacts } from './page-events';
import { type PageReading, readPage } from './page-link';

/** A page in time. */
export interface PageInTime {
  readonly reading: PageReading;
  readonly sentences: readonly PageSentence[];
  /** The sentences that tell of a fact. */
  readonly told: ReadonlyMap<FactKey, readonly PageSentence[]>;
}

/** Dates that a text writes with their year, in any language the matcher reads. */
const findDates: FindDates = (text) => readDates(foldText(text)).filter((date) => date.kind === 'date');

/** What a tab's page says in time; null without a tab, and until it has answered. */
export function usePage(tabId: number | null, dataset: Dataset): PageInTime | null {
  const [reading, setReading] = useState<PageReading | null>(null);
  useEffect(() => {
    setReading(null);
    if (tabId === null) return;
    const abort = new AbortController();
    const read = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await readPage(tabId);
      if (!abort.signal.aborted) setReading(answer);
    };
    void read();
    document.addEventListener('visibilitychange', () => void read(), { signal: abort.signal });
    return () => abort.abort();
  }, [tabId]);
  return useMemo(() => {
    if (reading === null) return null;
    const sentences = reading.kind === 'read' ? pageSentences(reading.frames, findDates) : [];
    return { reading, sentences, told: sentencesOfFacts(dataset, sentences) };
  }, [reading, dataset]);
}
