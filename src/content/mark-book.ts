// Keeps the marks of a page: which mentions of which blocks are marked under the reader's settings, under ids that last
// as long as a mention stands unchanged. It touches no DOM but to put blocks in reading order.
import type { EntityKey, EntityKind } from '../dataset';
import type { Mention } from '../matcher';
import type { Settings } from '../shared';

/** One marked mention. */
export interface Mark {
  readonly id: number;
  readonly blockId: number;
  readonly mention: Mention;
}

/** What decides which mentions are marked. */
export interface MarkRules {
  readonly density: Settings['marks']['density'];
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly kindOf: (key: EntityKey) => EntityKind | undefined;
}

/** Where blocks stand, for order and sections. */
export interface BlockOrder {
  compare(blockA: number, blockB: number): number;
  /** What a section is told by: anything that is the same for all blocks of one. */
  sectionOf(blockId: number): unknown;
}

/** The marks of one page. */
export interface MarkBook {
  /** Takes a block's mentions; none forgets the block. */
  setBlock(blockId: number, mentions: readonly Mention[]): void;
  setRules(rules: MarkRules): void;
  /** Blocks whose marks changed since the last call, with all their marks. */
  takeChanges(): Map<number, readonly Mark[]>;
  marksOf(blockId: number): readonly Mark[];
  byId(markId: number): Mark | null;
  hasMarks(): boolean;
  /** All marks in reading order. */
  inOrder(): readonly Mark[];
  clear(): void;
}

/** Makes an empty book. */
export function createMarkBook(rules: MarkRules, order: BlockOrder): MarkBook {
  const mentionsOf = new Map<number, readonly Mention[]>();
  const marks = new Map<number, readonly Mark[]>();
  const byId = new Map<number, Mark>();
  const dirty = new Set<number>();
  const changed = new Set<number>();
  let current = rules;
  let nextId = 1;
  let ordered: Mark[] | null = null;

  const isShown = ({ entities }: Mention): boolean => {
    const kind = current.kindOf(entities[0]);
    return kind === undefined || !current.hiddenKinds.has(kind);
  };

  function setMarks(blockId: number, mentions: readonly Mention[]): void {
    const old = marks.get(blockId) ?? [];
    if (old.length === mentions.length && old.every((mark, index) => mark.mention === mentions[index]))
      return;
    const left = [...old];
    const fresh = mentions.map((mention): Mark => {
      const same = left.findIndex((mark) => isSameMention(mark.mention, mention));
      const [before] = same < 0 ? [] : left.splice(same, 1);
      return { id: before?.id ?? nextId++, blockId, mention };
    });
    for (const { id } of old) byId.delete(id);
    for (const mark of fresh) byId.set(mark.id, mark);
    if (fresh.length > 0) marks.set(blockId, fresh);
    else marks.delete(blockId);
    changed.add(blockId);
    ordered = null;
  }

  /** First mentions depend on all that comes before, so with a density every block is decided anew. */
  function decideFirsts(): void {
    const inOrder = [...mentionsOf.keys()].sort(order.compare);
    const seen = new Map<unknown, Set<EntityKey>>();
    for (const blockId of inOrder) {
      const section = current.density === 'page' ? null : order.sectionOf(blockId);
      const named = seen.get(section) ?? new Set();
      seen.set(section, named);
      const firsts = (mentionsOf.get(blockId) ?? []).filter((mention) => {
        const isFirst = isShown(mention) && !named.has(mention.entities[0]);
        if (isFirst) named.add(mention.entities[0]);
        return isFirst;
      });
      setMarks(blockId, firsts);
    }
  }

  function decide(): void {
    if (dirty.size === 0) return;
    for (const blockId of dirty)
      if (current.density === 'every' || !mentionsOf.has(blockId))
        setMarks(blockId, (mentionsOf.get(blockId) ?? []).filter(isShown));
    if (current.density !== 'every') decideFirsts();
    dirty.clear();
  }

  return {
    setBlock(blockId, mentions) {
      if (mentions.length > 0) mentionsOf.set(blockId, mentions);
      else mentionsOf.delete(blockId);
      dirty.add(blockId);
      // Its text may have moved under marks that stay: the painter needs fresh ranges all the same.
      if (marks.has(blockId)) changed.add(blockId);
      ordered = null;
    },
    setRules(rules) {
      current = rules;
      for (const blockId of mentionsOf.keys()) dirty.add(blockId);
    },
    takeChanges() {
      decide();
      const result = new Map([...changed].map((blockId) => [blockId, marks.get(blockId) ?? []]));
      changed.clear();
      return result;
    },
    marksOf: (blockId) => marks.get(blockId) ?? [],
    byId: (markId) => byId.get(markId) ?? null,
    hasMarks: () => marks.size > 0,
    inOrder() {
      ordered ??= [...marks.keys()].sort(order.compare).flatMap((blockId) => marks.get(blockId) ?? []);
      return ordered;
    },
    clear() {
      for (const map of [mentionsOf, marks, byId]) map.clear();
      dirty.clear();
      changed.clear();
      ordered = null;
    },
  };
}

const isSameMention = (a: Mention, b: Mention): boolean =>
  a.text === b.text &&
  a.entities.length === b.entities.length &&
  a.entities.every((key, index) => key === b.entities[index]);
