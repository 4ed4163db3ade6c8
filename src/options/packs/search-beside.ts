// Has a big pack's search tables made in a second worker, on another core than what else is made of the pack; begun when
// the reader looks at the preview. The same script runs there, told apart by its first message.
import type { Pack } from '../../dataset';
import { compileSearchTables, type SearchTables } from '../../search';

/** What the second worker is told: a pack that was checked, as JSON. */
interface SearchOrder {
  readonly kind: 'make-search';
  readonly file: Blob;
}

type SearchReport =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'made'; readonly tables: SearchTables }
  | { readonly kind: 'failed'; readonly message: string };

/** Tables being made. */
export interface SearchBeside {
  readonly tables: Promise<SearchTables>;
  /** Whom to tell how much is done from now on, 0 to 1. */
  tell(onShare: (share: number) => void): void;
  /** Gives up; tables that are not there by then never come. */
  end(): void;
}

/** Starts to make the tables of a pack. Whatever ends this worker ends the second one, too. */
export function makeSearchBeside(file: Blob): SearchBeside {
  const worker = new Worker(globalThis.location.href, { type: 'module' });
  let onShare: (share: number) => void = () => {};
  const tables = new Promise<SearchTables>((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => {
      if (data.kind === 'share') return onShare(data.share);
      worker.terminate();
      if (data.kind === 'made') done(data.tables);
      else fail(new Error(data.message));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      fail(new Error(event.message));
    };
  });
  // Where nobody stores the pack, nobody hears of it.
  tables.catch(() => undefined);
  worker.postMessage({ kind: 'make-search', file } satisfies SearchOrder);
  return {
    tables,
    tell(listener) {
      onShare = listener;
    },
    end: () => worker.terminate(),
  };
}

/** Whether a message is an order for tables. */
export function isSearchOrder(message: { readonly kind: string }): message is SearchOrder {
  return message.kind === 'make-search';
}

/** Makes the tables that were ordered and sends them back. */
export async function followSearchOrder({ file }: SearchOrder): Promise<void> {
  const pack = JSON.parse(await file.text()) as Pack;
  let last = 0;
  const tables = compileSearchTables(pack, (share) => {
    if (share - last < 0.01) return;
    last = share;
    globalThis.postMessage({ kind: 'share', share } satisfies SearchReport);
  });
  globalThis.postMessage({ kind: 'made', tables } satisfies SearchReport, {
    transfer: [...buffersOf(tables)],
  });
}

/** The memory of all lists, which changes hands without a copy. */
function* buffersOf(value: unknown): Generator<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) yield value.buffer as ArrayBuffer;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* buffersOf(part);
}
