// The place of the reader's packs on the options page: which there are, in which order, and a way to bring in more.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { pickText, type TableOptions } from '../../dataset';
import {
  callBackground,
  changeSettings,
  clearRemovedPacks,
  type PackSummary,
  removeStoredPack,
  restoreStoredPack,
} from '../../shared';
import type { SectionProps } from '../App';
import { exportPack } from './export-pack';
import { ImportBox } from './ImportBox';
import type { ImportSource } from './import-protocol';
import { createImporter, type ImportState } from './importer';
import { makeImportWorker } from './make-import-worker';
import { PackList } from './PackList';
import { Preview } from './Preview';
import { restoreEdition } from './replace-packs';
import { tableDefaults } from './table-defaults';
import { type ListedPack, usePacks } from './use-packs';
import './packs.css';

const tellBackground = () => callBackground('packs-changed', {});

/** Packs. */
export function PacksSection({ settings, words, change, tell }: SectionProps) {
  const { list, isStoreClosed, readAgain } = usePacks(settings);
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [stored, setStored] = useState<PackSummary | null>(null);
  const importer = useMemo(
    () =>
      createImporter({
        makeWorker: makeImportWorker,
        onState: setState,
        onStored: ({ summary }) => setStored(summary),
      }),
    [],
  );
  useEffect(() => {
    // What was taken away in another visit is not asked for any more.
    clearRemovedPacks(Date.now()).catch(() => undefined);
    return () => importer.end();
  }, [importer]);

  const titleOf = ({ title }: Pick<ListedPack, 'title'>) => pickText(title, words.language).text;
  const takeAway = async (id: string) => {
    await removeStoredPack(id, Date.now());
    await Promise.all([tellBackground(), readAgain()]);
  };
  const bringBack = async (id: string) => {
    await restoreStoredPack(id);
    await Promise.all([tellBackground(), readAgain()]);
  };
  const bringBackEdition = async (id: string) => {
    await restoreEdition(id);
    await Promise.all([tellBackground(), readAgain()]);
  };
  const remove = async (pack: ListedPack) => {
    await takeAway(pack.id);
    tell({ text: words.say('packs_did_remove', titleOf(pack)), undo: () => bringBack(pack.id) });
  };
  const switchPack = ({ id, on }: ListedPack) => {
    const others = settings.packs.disabled.filter((other) => other !== id);
    change({ kind: 'change', changes: { packs: { disabled: on ? [...others, id] : others } } });
  };

  // Runs once for each pack that was stored, with the settings and the list of that moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly stored pack is an occasion
  useEffect(() => {
    if (!stored) return;
    const isNew = stored.importedMs === stored.updatedMs;
    // Whoever imports a pack wants to see it, also where an earlier one of its id was switched off.
    const disabled = settings.packs.disabled.filter((id) => id !== stored.id);
    const switched =
      disabled.length < settings.packs.disabled.length
        ? changeSettings({ kind: 'change', changes: { packs: { disabled } } })
        : Promise.resolve();
    void readAgain();
    void switched.then(tellBackground);
    tell(
      isNew
        ? { text: words.say('packs_did_add', titleOf(stored)), undo: () => takeAway(stored.id) }
        : { text: words.say('packs_did_update', titleOf(stored)), undo: () => bringBackEdition(stored.id) },
    );
  }, [stored]);

  const read = (source: ImportSource) =>
    importer.read(
      source,
      tableDefaults(
        source.name,
        words.say('packs_pasted'),
        new Set(list?.flatMap(({ title }) => Object.values(title))),
      ),
    );
  const preview = 'preview' in state ? state.preview : null;
  return (
    <>
      <p class="hint">{words.say('packs_intro')}</p>
      {list && (
        <PackList
          packs={list}
          words={words}
          onSwitch={switchPack}
          onOrder={(order) => change({ kind: 'change', changes: { packs: { order } } })}
          onExport={(pack) => void exportPack(pack)}
          onRemove={(pack) => void remove(pack)}
        />
      )}
      <h3>{words.say('packs_add')}</h3>
      {isStoreClosed ? (
        <p>{words.say('packs_unstored')}</p>
      ) : (
        <ImportBox state={state} words={words} onSource={read} onCancel={importer.cancel} />
      )}
      {preview && list && (
        <Preview
          preview={preview}
          packs={list}
          words={words}
          onOptions={(options: TableOptions) => importer.reread(options)}
          onAdd={() => importer.store(Date.now())}
          onCancel={importer.cancel}
        />
      )}
    </>
  );
}
