// Collects what a page changed, from mutation records, as places to read again: whole trees, single text nodes, and the
// gaps where nodes came or went, since a run may have grown together or come apart there. It reads nothing itself.

/** A place between two children; `before` null is the parent's start. */
export interface Gap {
  readonly parent: Node;
  readonly before: Node | null;
}

/** What is to be read again. */
export interface Changes {
  readonly trees: Set<Node>;
  readonly texts: Set<Text>;
  readonly gaps: Gap[];
  /** Whether anything was taken out, so that runs may have gone. */
  removed: boolean;
  /** Everything is to be read again; the rest says nothing then. */
  whole: boolean;
  /** The page is idle: look for shadow roots in all of it. */
  sweep: boolean;
}

/** Nothing to read. */
export const noChanges = (): Changes => ({
  trees: new Set(),
  texts: new Set(),
  gaps: [],
  removed: false,
  whole: false,
  sweep: false,
});

/** Whether there is nothing to read. */
export const isEmpty = (changes: Changes): boolean =>
  !changes.whole &&
  !changes.sweep &&
  !changes.removed &&
  changes.trees.size === 0 &&
  changes.texts.size === 0 &&
  changes.gaps.length === 0;

/** Whether a text, or what holds it, is among what changed. */
export function isAmong({ texts, trees, whole }: Changes, text: Text): boolean {
  if (whole || texts.has(text)) return true;
  for (let node: Node | null = text; node; node = node.parentNode) if (trees.has(node)) return true;
  return false;
}

/** What observers watch: text and structure, and who may write where; no other attribute changes what is read. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable', 'role'],
};

// Past so many places, reading all of the page once is cheaper than finding what surrounds each.
const MOST_PLACES = 4000;

const gapAt = (parent: Node | null, before: Node | null): Gap | null => parent && { parent, before };

/** Adds what records tell. Nodes that came and went again leave nothing but the gap. */
export function addRecords(changes: Changes, records: readonly MutationRecord[]): void {
  for (const record of records) {
    const { target } = record;
    if (record.type === 'characterData') {
      if (target.nodeType === 3 || target.nodeType === 4) changes.texts.add(target as Text);
      continue;
    }
    if (record.type === 'attributes') {
      changes.trees.add(target);
      addGap(changes, gapAt(target.parentNode, target.previousSibling));
      addGap(changes, gapAt(target.parentNode, target));
      continue;
    }
    if (record.removedNodes.length > 0) changes.removed = true;
    for (const node of record.addedNodes) {
      if (!node.isConnected) continue;
      if (node.nodeType === 3) changes.texts.add(node as Text);
      else changes.trees.add(node);
      addGap(changes, gapAt(node.parentNode, node.previousSibling));
      addGap(changes, gapAt(node.parentNode, node));
    }
    // Two nodes that have become neighbours are named by the last record that made them so: it is enough to look at
    // the neighbours each record names, as far as they still stand there.
    const { previousSibling, nextSibling } = record;
    if (previousSibling?.parentNode === target) addGap(changes, gapAt(target, previousSibling));
    if (nextSibling?.parentNode === target) addGap(changes, gapAt(target, nextSibling.previousSibling));
    if (!previousSibling || !nextSibling) {
      addGap(changes, gapAt(target, null));
      addGap(changes, gapAt(target, target.lastChild));
    }
  }
  if (changes.trees.size + changes.texts.size + changes.gaps.length > MOST_PLACES) readWhole(changes);
}

/** Turns changes into a reading of everything. */
export function readWhole(changes: Changes): void {
  changes.whole = true;
  changes.trees.clear();
  changes.texts.clear();
  changes.gaps.length = 0;
}

function addGap(changes: Changes, gap: Gap | null): void {
  if (!gap || changes.whole) return;
  const last = changes.gaps.at(-1);
  if (last && last.parent === gap.parent && last.before === gap.before) return;
  changes.gaps.push(gap);
}
