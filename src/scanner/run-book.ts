// Keeps the runs of a page that may matter, cut into blocks, and finds both by their text nodes. Runs that the probe
// passes over are not kept: most of a page leaves nothing here.
import { isRead } from './elements';
import { offsetIn, type Run, rangesIn, runAround } from './run';

/** A stretch of text that a reader reads as one, at most some four thousand characters long. */
export interface Block {
  readonly id: number;
  readonly text: string;
}

/** A place in a block's text. */
export interface BlockPlace {
  readonly blockId: number;
  readonly offset: number;
}

/** Tells of texts whether they may matter: too often yes, never too often no. */
export interface TextProbe {
  /** Forgets what came before. */
  restart(): void;
  /** Whether something that matters may end in this text, which goes on from the last. */
  reads(text: string): boolean;
  /** Whether a text by itself may matter. */
  tells(text: string): boolean;
}

interface KnownRun extends Run {
  readonly blocks: readonly { readonly id: number; readonly from: number; readonly to: number }[];
  /** What holds its first text: a run may be wrapped or unwrapped and else stay the same. */
  readonly parent: Node | null;
  /** The reading that last found it. */
  reading: number;
}

// A block longer than this is cut at a line's or word's end, so that no step of anyone's work on it is long.
const MOST_UNITS = 4_000;

/** The known runs of a document. */
export interface RunBook {
  /** Begins a new reading: each run is looked at once in it. */
  beginReading(): void;
  /** Reads the run that a text stands in, unless this reading has. Gives whether any work was done. */
  read(text: Text): boolean;
  /** Whether a text stands in a known run. */
  holds(text: Text): boolean;
  /** Takes a block that is to be told, or null when all were. */
  takeFresh(): Block | null;
  /** Takes the ids of blocks that are gone since the last call. */
  takeGone(): readonly number[];
  /** Forgets runs that left the document, and with `unread` those that this reading did not find. */
  sweep(which: 'gone' | 'unread'): void;
  clear(): void;
  ranges(blockId: number, start: number, end: number): StaticRange[];
  placeOf(node: Node, offset: number): BlockPlace | null;
  textOf(blockId: number): string;
  firstText(blockId: number): Text | null;
}

/** Makes the empty book of a document. */
export function createRunBook(document: Document, probe: TextProbe): RunBook {
  let runOf = new WeakMap<Text, KnownRun>();
  const runs = new Set<KnownRun>();
  const blocks = new Map<number, { run: KnownRun; from: number; to: number }>();
  const fresh = new Set<number>();
  let gone: number[] = [];
  let nextId = 1;
  let reading = 0;
  // Runs that were looked at in this reading and passed over, by their first text: many texts of one run may be told.
  let passed = new WeakSet<Text>();

  function forget(run: KnownRun, reused: ReadonlySet<number>): void {
    if (!runs.delete(run)) return;
    for (const text of run.texts) if (runOf.get(text) === run) runOf.delete(text);
    for (const { id } of run.blocks) {
      if (reused.has(id)) continue;
      blocks.delete(id);
      fresh.delete(id);
      gone.push(id);
    }
  }
  const NONE: ReadonlySet<number> = new Set();

  function adopt(run: Run): void {
    const old = new Set<KnownRun>();
    for (const text of run.texts) {
      const before = runOf.get(text);
      if (before) old.add(before);
    }
    const cuts = probe.tells(run.text)
      ? cutPoints(run.text).filter(
          ([from, to]) => isWhole(run, from, to) || probe.tells(run.text.slice(from, to)),
        )
      : [];
    const ids = [...old].flatMap((before) => before.blocks.map(({ id }) => id));
    const kept = cuts.map(([from, to]) => ({ id: ids.shift() ?? nextId++, from, to }));
    const reused = new Set(kept.map(({ id }) => id));
    for (const before of old) forget(before, reused);
    if (kept.length === 0) {
      for (const text of run.texts) passed.add(text);
      return;
    }
    const known: KnownRun = { ...run, parent: parentOf(run), reading, blocks: kept };
    for (const text of run.texts) runOf.set(text, known);
    runs.add(known);
    for (const { id, from, to } of kept) {
      blocks.set(id, { run: known, from, to });
      fresh.add(id);
    }
  }

  const textOf = (blockId: number): string => {
    const block = blocks.get(blockId);
    return block ? block.run.text.slice(block.from, block.to) : '';
  };

  return {
    beginReading() {
      reading += 1;
      passed = new WeakSet();
    },
    read(text) {
      const known = runOf.get(text);
      if (known ? known.reading === reading : passed.has(text)) return false;
      if (!text.isConnected || text.ownerDocument !== document || !isRead(text)) {
        if (known) forget(known, NONE);
        else passed.add(text);
        return true;
      }
      const run = runAround(text);
      if (known && isSame(known, run)) known.reading = reading;
      else adopt(run);
      return true;
    },
    holds: (text) => runOf.has(text),
    takeFresh() {
      const [id] = fresh;
      if (id === undefined) return null;
      fresh.delete(id);
      return { id, text: textOf(id) };
    },
    takeGone() {
      const taken = gone;
      gone = [];
      return taken;
    },
    sweep(which) {
      for (const run of runs) {
        const [first] = run.texts;
        const isGone = !first?.isConnected || first.ownerDocument !== document;
        if (isGone || (which === 'unread' && run.reading !== reading)) forget(run, NONE);
      }
    },
    clear() {
      for (const run of runs) forget(run, NONE);
      runOf = new WeakMap();
      fresh.clear();
    },
    ranges(blockId, start, end) {
      const block = blocks.get(blockId);
      return block ? rangesIn(block.run, block.from + start, block.from + end) : [];
    },
    placeOf(node, offset) {
      const run = runOf.get(node as Text);
      if (!run) return null;
      const at = offsetIn(run, node as Text, offset);
      const block = run.blocks.find(({ from, to }) => at >= from && at <= to);
      return block ? { blockId: block.id, offset: at - block.from } : null;
    },
    textOf,
    firstText: (blockId) => blocks.get(blockId)?.run.texts[0] ?? null,
  };
}

const isWhole = (run: Run, from: number, to: number): boolean => from === 0 && to === run.text.length;

const parentOf = (run: Run): Node | null => run.texts[0]?.parentNode ?? null;

const isSame = (a: KnownRun, b: Run): boolean =>
  a.text === b.text &&
  a.parent === parentOf(b) &&
  a.texts.length === b.texts.length &&
  a.texts.every((text, index) => text === b.texts[index]);

/** Where a long text is cut into blocks: after a line's end, else after a space, before the limit. */
function cutPoints(text: string): [from: number, to: number][] {
  const points: [number, number][] = [];
  let from = 0;
  while (text.length - from > MOST_UNITS) {
    const latest = from + MOST_UNITS;
    const line = text.lastIndexOf('\n', latest) + 1;
    const space = text.lastIndexOf(' ', latest) + 1;
    const to = [line, space].find((point) => point > from + MOST_UNITS / 2) ?? latest;
    points.push([from, to]);
    from = to;
  }
  points.push([from, text.length]);
  return points;
}
