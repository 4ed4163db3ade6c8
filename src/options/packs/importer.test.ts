import { describe, expect, it } from 'vitest';
import type { TableOptions } from '../../dataset';
import type { ImportCommand, ImportReport, PackPreview } from './import-protocol';
import { createImporter, type ImportState, type ImportWorker } from './importer';

const defaults = {} as TableOptions;
const preview = { id: 'p' } as PackPreview;
const source = { name: 'p.json', content: '{}' };

class FakeWorker implements ImportWorker {
  readonly told: ImportCommand['kind'][] = [];
  isEnded = false;
  onmessage: ImportWorker['onmessage'] = null;
  onerror: ImportWorker['onerror'] = null;
  postMessage({ kind }: ImportCommand): void {
    this.told.push(kind);
  }
  terminate(): void {
    this.isEnded = true;
  }
  says(data: ImportReport): void {
    // A worker that was ended says nothing more.
    if (!this.isEnded) this.onmessage?.({ data } as MessageEvent<ImportReport>);
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const states: ImportState[] = [];
  const stored: string[] = [];
  const importer = createImporter({
    makeWorker() {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    onState: (state) => void states.push(state),
    onStored: ({ summary }) => void stored.push(summary.id),
  });
  importer.read(source, defaults);
  return {
    importer,
    workers,
    worker: workers[0]!,
    kinds: () => states.map(({ kind }) => kind),
    states,
    stored,
  };
}

describe('an import', () => {
  it('reads, shows, reads again by what was filled in, and stores', () => {
    const { importer, worker, kinds, states, stored } = start();
    worker.says({ kind: 'progress', stage: 'checking', share: 0.5 });
    worker.says({ kind: 'preview', preview });
    importer.reread(defaults);
    worker.says({ kind: 'progress', stage: 'checking', share: 0 });
    worker.says({ kind: 'preview', preview });
    importer.store(1);
    // Before the worker, which may be busy, has said anything.
    expect(states.at(-1)).toMatchObject({ kind: 'working', stage: 'filing', preview });
    worker.says({ kind: 'progress', stage: 'storing', share: 0.2 });
    worker.says({ kind: 'stored', summary: { id: 'p' } as never });
    expect(kinds()).toEqual([
      ...['working', 'working', 'preview'],
      ...['working', 'preview', 'working', 'working', 'idle'],
    ]);
    expect(worker.told).toEqual(['read', 'reread', 'store']);
    expect(stored).toEqual(['p']);
    expect(worker.isEnded).toBe(true);
  });

  it('keeps what was understood in view while it is read again', () => {
    const { worker, states } = start();
    worker.says({ kind: 'preview', preview });
    worker.says({ kind: 'progress', stage: 'checking', share: 0 });
    expect(states.at(-1)).toMatchObject({ kind: 'working', preview });
  });

  it.each([
    [{ kind: 'refused', refusal: { kind: 'not-text' } }, 'refused'],
    [{ kind: 'failed', message: 'full' }, 'failed'],
  ] as const)('ends with its worker when it is %j', (report, kind) => {
    const { worker, kinds } = start();
    worker.says(report);
    expect(kinds().at(-1)).toBe(kind);
    expect(worker.isEnded).toBe(true);
  });

  it('is cancelled by ending the worker, at any moment', () => {
    const { importer, worker, kinds, stored } = start();
    worker.says({ kind: 'preview', preview });
    importer.store(1);
    importer.cancel();
    worker.says({ kind: 'stored', summary: { id: 'p' } as never });
    expect(kinds().at(-1)).toBe('cancelled');
    expect(worker.isEnded).toBe(true);
    expect(stored).toEqual([]);
  });

  it('gives way to the next one', () => {
    const { importer, workers, kinds } = start();
    importer.read(source, defaults);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(kinds().at(-1)).toBe('working');
  });

  it('fails when the worker breaks', () => {
    const { worker, states } = start();
    worker.onerror?.({ message: 'out of memory', preventDefault: () => {} } as ErrorEvent);
    expect(states.at(-1)).toEqual({ kind: 'failed', name: 'p.json', message: 'out of memory' });
  });
});
