// The reader's packs for the sections that name things, read again when their order changes.
import { useEffect, useState } from 'preact/hooks';
import type { Dataset } from '../dataset';
import { loadDataset, type Settings } from '../shared';

/** The packs, or null until they are read. */
export function useDataset(settings: Settings): Dataset | null {
  const [dataset, setDataset] = useState<Dataset | null>(null);
  const { packs } = settings;
  useEffect(() => {
    let isOver = false;
    void loadDataset({ packs }).then((loaded) => !isOver && setDataset(loaded));
    return () => {
      isOver = true;
    };
  }, [packs]);
  return dataset;
}
