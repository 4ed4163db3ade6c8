// The worker that imports one pack: reads what the reader brought, says what it understood, and stores it when told to.
// The page ends it to cancel; the store's one transaction sees to it that nothing is left behind.
import type { Pack, TableOptions } from '../../dataset';
import {
  type PackPart,
  type PackSummary,
  packFile,
  readReplacedPack,
  readStoredPack,
  replaceStoredPacks,
  searchPart,
  storePack,
} from '../../shared';
import { compareEditions } from './compare-editions';
import type { ImportCommand, ImportReport, ImportSource, ImportStage } from './import-protocol';
import {
  compileParts,
  compileSmallParts,
  isJson,
  type ReadResult,
  readAsTable,
  readJson,
  readText,
} from './read-source';
import { followSearchOrder, isSearchOrder, makeSearchBeside, type SearchBeside } from './search-beside';

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

/** A pack that can be stored: as JSON, and of a big one what a second worker and this one make while it is looked at. */
interface ReadPack {
  readonly pack: Pack;
  readonly file: Blob;
  readonly big: { readonly beside: SearchBeside; readonly parts: readonly PackPart[] } | null;
}

// Of fewer facts and aliases all is made before a second worker has started.
const fewItems = 5_000;

function prepare(pack: Pack): ReadPack {
  const file = packFile(pack);
  if (pack.facts.length + pack.aliases.length <= fewItems) return { pack, file, big: null };
  const beside = makeSearchBeside(file);
  return { pack, file, big: { beside, parts: [...compileSmallParts(pack)] } };
}

let text = '';
let read: ReadPack | null = null;

async function take(result: ReadResult): Promise<void> {
  read?.big?.beside.end();
  read = null;
  if (!result.ok) return report({ kind: 'refused', refusal: result.refusal });
  const before = await readStoredPack(result.pack.id);
  const changes = before ? compareEditions(before, result.pack) : null;
  report({ kind: 'preview', preview: { ...result.preview, changes } });
  read = prepare(result.pack);
}

async function readSource(source: ImportSource, defaults: TableOptions): Promise<void> {
  progress('reading')(0);
  const found = await readText(source);
  if (typeof found !== 'string') return report({ kind: 'refused', refusal: found });
  text = found;
  progress('checking')(0);
  await take(isJson(text, source.name) ? readJson(text, progress('checking')) : readAsTable(text, defaults));
}

async function store({ pack, file, big }: ReadPack, nowMs: number): Promise<PackSummary> {
  const filing = progress('filing');
  filing(0);
  big?.beside.tell(filing);
  const parts = big
    ? [...big.parts, [searchPart, await big.beside.tables] as const]
    : compileParts(pack, filing);
  return storePack(pack, nowMs, parts, progress('storing'), file);
}

async function restore(id: string, nowMs: number): Promise<void> {
  const pack = await readReplacedPack(id);
  if (pack) await store(prepare(pack), nowMs);
  report({ kind: 'replaced' });
}

/** All or nothing, as with one pack: what is stored is changed only when everything is filed. */
async function replace(packs: readonly Pack[], nowMs: number): Promise<void> {
  const filed = packs.map((pack) => ({ pack, parts: [...compileParts(pack, () => {})] }));
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
      return read ? report({ kind: 'stored', summary: await store(read, command.nowMs) }) : undefined;
    case 'restore':
      return restore(command.id, command.nowMs);
    case 'replace':
      return replace(command.packs, command.nowMs);
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ImportCommand>) => {
  const done = isSearchOrder(data) ? followSearchOrder(data) : follow(data);
  done.catch((failure: unknown) =>
    report({ kind: 'failed', message: failure instanceof Error ? failure.message : String(failure) }),
  );
});
