// The packs as the list shows them: the one built in and those imported, in the reader's order, also those switched off.
// Read again whenever packs change, in this window or another.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LocalText } from '../../dataset';
import {
  allPacks,
  bundledPack,
  countPack,
  listPackSummaries,
  orderPacks,
  type PackCounts,
  type PackSummary,
  type Settings,
  watchNamesProbe,
} from '../../shared';

/** One pack of the list. */
export interface ListedPack {
  readonly id: string;
  readonly kind: 'bundled' | 'stored';
  readonly title: LocalText;
  readonly version: string;
  readonly asOf: string;
  readonly counts: PackCounts;
  readonly on: boolean;
}

/** The packs of the list, null until they are read, `unstored` where the browser keeps none; and a way to read again. */
export function usePacks({ packs }: Pick<Settings, 'packs'>): {
  readonly list: readonly ListedPack[] | null;
  readonly isStoreClosed: boolean;
  readonly readAgain: () => Promise<void>;
} {
  const [stored, setStored] = useState<readonly PackSummary[] | null>(null);
  const [isStoreClosed, setStoreClosed] = useState(false);
  const readAgain = useCallback(async () => {
    try {
      setStored(await listPackSummaries());
    } catch {
      // Firefox keeps no databases where it keeps no history.
      setStored([]);
      setStoreClosed(true);
    }
  }, []);
  useEffect(() => {
    void readAgain();
    const watching = new AbortController();
    watchNamesProbe(() => void readAgain(), watching.signal);
    return () => watching.abort();
  }, [readAgain]);
  const list =
    stored &&
    orderPacks(allPacks(stored), packs.order).map((pack): ListedPack => {
      const on = !packs.disabled.includes(pack.id);
      const { id, title, version, asOf } = pack.kind === 'bundled' ? bundledPack : pack.summary;
      const counts = pack.kind === 'bundled' ? countPack(bundledPack) : pack.summary.counts;
      return { id, kind: pack.kind, title, version, asOf, counts, on };
    });
  return { list, isStoreClosed, readAgain };
}
