// The worker that imports one pack: reads what the reader brought, says what it understood, and stores it when told to.
// The page ends it to cancel; the store's one transaction sees to it that nothing is left behind.
import type { Pack, TableOptions } from '../../dataset';
import { readReplacedPack, readStoredPack, replaceStoredPacks, storePack } from '../../shared';
import { compareEditions } from './compare-editions';
import type { ImportCommand, ImportReport, ImportSource, ImportStage } from './import-protocol';
import { compileParts, isJson, type ReadResult, readAsTable, readJson, readText } from './read-source';

const report = (message: ImportReport): void => globalThis.postMessage(message);

/** Reports on a stage, a hundred times at the most. */
function progress(stage: ImportStage): (share: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (share) => {
    if (share - last < 0.01) return;
    last = share;
    report({ kind: 'progress', stage, share });
  };
}

let text = '';
let read: Pack | null = null;

async function take(result: ReadResult): Promise<void> {
  read = result.ok ? result.pack : null;
  if (!result.ok) return report({ kind: 'refused', refusal: result.refusal });
  const before = await readStoredPack(result.pack.id);
  const changes = before ? compareEditions(before, result.pack) : null;
  report({ kind: 'preview', preview: { ...result.preview, changes } });
}

async function readSource(source: ImportSource, defaults: TableOptions): Promise<void> {
  progress('reading')(0);
  const found = await readText(source);
  if (typeof found !== 'string') return report({ kind: 'refused', refusal: found });
  text = found;
  progress('checking')(0);
  await take(isJson(text, source.name) ? readJson(text, progress('checking')) : readAsTable(text, defaults));
}

async function store(pack: Pack, nowMs: number): Promise<void> {
  progress('filing')(0);
  const parts = compileParts(pack, progress('filing'));
  progress('storing')(0);
  report({ kind: 'stored', summary: await storePack(pack, nowMs, parts, progress('storing')) });
}

async function restore(id: string, nowMs: number): Promise<void> {
  const pack = await readReplacedPack(id);
  if (pack)
    await storePack(
      pack,
      nowMs,
      compileParts(pack, () => {}),
    );
  report({ kind: 'replaced' });
}

/** All or nothing, as with one pack: what is stored is changed only when everything is filed. */
async function replace(packs: readonly Pack[], nowMs: number): Promise<void> {
  const filed = packs.map((pack) => ({ pack, parts: compileParts(pack, () => {}) }));
  await replaceStoredPacks(filed, nowMs);
  report({ kind: 'replaced' });
}

async function follow(command: ImportCommand): Promise<void> {
  switch (command.kind) {
    case 'read':
      return readSource(command.source, command.defaults);
    case 'reread':
      progress('checking')(0);
      return take(readAsTable(text, command.options));
    case 'store':
      return read ? store(read, command.nowMs) : undefined;
    case 'restore':
      return restore(command.id, command.nowMs);
    case 'replace':
      return replace(command.packs, command.nowMs);
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ImportCommand>) => {
  follow(data).catch((failure: unknown) =>
    report({ kind: 'failed', message: failure instanceof Error ? failure.message : String(failure) }),
  );
});
