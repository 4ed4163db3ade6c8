// Runs one import at a time in a worker and keeps what the page has to know of it as one state. Ending the worker is
// how an import is cancelled: nothing of it is left, in memory or in the store.
import type { TableOptions } from '../../dataset';
import type {
  ImportCommand,
  ImportReport,
  ImportSource,
  ImportStage,
  PackPreview,
  Refusal,
} from './import-protocol';

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly name: string;
      readonly stage: ImportStage;
      /** 0 to 1. */
      readonly share: number;
      /** What was last understood, while it is read again. */
      readonly preview: PackPreview | null;
    }
  | { readonly kind: 'preview'; readonly name: string; readonly preview: PackPreview }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | { readonly kind: 'cancelled' };

/** What the worker is to the importer; a test gives its own. */
export interface ImportWorker {
  postMessage(command: ImportCommand): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ImportReport>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What the importer needs. */
export interface ImporterParts {
  makeWorker(): ImportWorker;
  onState(state: ImportState): void;
  onStored(report: ImportReport & { kind: 'stored' }): void;
}

/** Imports one pack after another. */
export interface Importer {
  read(source: ImportSource, defaults: TableOptions): void;
  reread(options: TableOptions): void;
  store(nowMs: number): void;
  cancel(): void;
  /** Ends without telling: the page goes. */
  end(): void;
}

/** Makes an importer at rest. */
export function createImporter({ makeWorker, onState, onStored }: ImporterParts): Importer {
  let worker: ImportWorker | null = null;
  let state: ImportState = { kind: 'idle' };
  let name = '';

  function become(next: ImportState): void {
    state = next;
    onState(next);
  }

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  function hear(report: ImportReport): void {
    if (report.kind === 'progress') {
      const { stage, share } = report;
      const preview = 'preview' in state ? state.preview : null;
      become({ kind: 'working', name, stage, share, preview });
    } else if (report.kind === 'preview') {
      become({ kind: 'preview', name, preview: report.preview });
    } else if (report.kind !== 'replaced') {
      end();
      if (report.kind === 'refused') become({ kind: 'refused', name, refusal: report.refusal });
      else if (report.kind === 'failed') become({ kind: 'failed', name, message: report.message });
      else {
        become({ kind: 'idle' });
        onStored(report);
      }
    }
  }

  return {
    read(source, defaults) {
      end();
      name = source.name;
      worker = makeWorker();
      worker.onmessage = ({ data }) => hear(data);
      worker.onerror = (event) => {
        event.preventDefault();
        hear({ kind: 'failed', message: event.message });
      };
      become({ kind: 'working', name, stage: 'reading', share: 0, preview: null });
      worker.postMessage({ kind: 'read', source, defaults });
    },
    reread: (options) => worker?.postMessage({ kind: 'reread', options }),
    store(nowMs) {
      if (!worker) return;
      // At once: the worker may be busy with what it makes of the pack while the reader looks at it.
      if (state.kind === 'preview')
        become({ kind: 'working', name, stage: 'filing', share: 0, preview: state.preview });
      worker.postMessage({ kind: 'store', nowMs });
    },
    cancel() {
      end();
      become({ kind: 'cancelled' });
    },
    end,
  };
}
