// Links the names of one page as its blocks come, change and go. Keeps only blocks with candidates, and decides again
// only those that a change of the page's evidence can touch.
import type { EntityKey } from '../dataset';
import { type Block, decideBlock, type Mutes, readBlock } from './block';
import type { Gazetteer } from './gazetteer';
import { type GazetteerTables, writeTables } from './gazetteer-tables';
import { type Lexicon, openLexicon } from './lexicon';
import type { Name } from './name-table';
import { PageEvidence } from './page-evidence';
import type { LinkOptions, Mention, PageLinker } from './types';

// What is made of a gazetteer is made once, however many pages or texts are read with it.
const opened = new WeakMap<Gazetteer, Lexicon>();

/** A name whose sense the page's evidence may decide, with the blocks that hold it. */
interface OpenName {
  readonly name: Name;
  readonly blocks: Set<number>;
  /** The evidence that its blocks were last decided with. */
  decidedWith: string;
}

/** Makes the linker of one page, from a gazetteer. */
export function createPageLinker(gazetteer: Gazetteer, options: LinkOptions = {}): PageLinker {
  const lexicon = opened.get(gazetteer) ?? openLexicon(writeTables(gazetteer));
  opened.set(gazetteer, lexicon);
  return createLinker(lexicon, options);
}

/** Makes the linkers of one page from a gazetteer's tables, which are read once: a page carries no more than they need. */
export function openTables(tables: GazetteerTables): (options: LinkOptions) => PageLinker {
  const lexicon = openLexicon(tables);
  return (options) => createLinker(lexicon, options);
}

function createLinker(lexicon: Lexicon, options: LinkOptions): PageLinker {
  const fold = (name: string): string => lexicon.read(name).plain.replace(/\s+/g, ' ').trim();
  const mutes: Mutes = {
    entities: new Set<EntityKey>(options.mutedEntities ?? []),
    names: new Set([...(options.mutedNames ?? [])].map(fold)),
    fold,
  };
  const evidence = new PageEvidence();
  const kept = new Map<number, Block>();
  const open = new Map<string, OpenName>();
  /** Blocks to be decided and told again, whatever the evidence, and blocks that went. */
  const fresh = new Set<number>();
  const gone = new Set<number>();
  /** What update last said of the blocks that then had mentions. */
  const told = new Map<number, readonly Mention[]>();

  const drop = (blockId: number): void => {
    const block = kept.get(blockId);
    if (!block) return;
    kept.delete(blockId);
    fresh.delete(blockId);
    gone.add(blockId);
    evidence.remove(block.share);
    for (const name of block.openNames) {
      const key = keyOf(name);
      const blocks = open.get(key)?.blocks;
      blocks?.delete(blockId);
      if (blocks?.size === 0) open.delete(key);
    }
  };

  return {
    set(blockId, text) {
      if (kept.get(blockId)?.text === text) {
        fresh.add(blockId);
        return;
      }
      drop(blockId);
      const block = readBlock(text, lexicon.read(text), lexicon);
      if (!block) return;
      evidence.add(block.share);
      kept.set(blockId, block);
      fresh.add(blockId);
      gone.delete(blockId);
      for (const name of block.openNames) {
        const key = keyOf(name);
        const known = open.get(key) ?? { name, blocks: new Set(), decidedWith: '' };
        known.blocks.add(blockId);
        open.set(key, known);
      }
    },
    delete: drop,
    update() {
      const changed = new Map<number, readonly Mention[]>();
      for (const blockId of gone) if (told.has(blockId)) changed.set(blockId, []);
      // A page has few different names, and of its blocks only those that a change of evidence touches are looked at.
      const touched = new Set(fresh);
      for (const known of open.values()) {
        const { rule, entity, plain } = known.name;
        const now = evidence.signature(lexicon.rule(rule)?.weighed ?? [], entity, plain);
        if (now === known.decidedWith) continue;
        known.decidedWith = now;
        for (const blockId of known.blocks) touched.add(blockId);
      }
      for (const blockId of touched) {
        const mentions = decideBlock(kept.get(blockId) as Block, evidence, lexicon, mutes);
        // What was set anew may stand in other nodes, so it is told again.
        const isNews = fresh.has(blockId) && mentions.length > 0;
        if (isNews || JSON.stringify(mentions) !== JSON.stringify(told.get(blockId) ?? []))
          changed.set(blockId, mentions);
      }
      fresh.clear();
      gone.clear();
      for (const [blockId, mentions] of changed)
        if (mentions.length > 0) told.set(blockId, mentions);
        else told.delete(blockId);
      return changed;
    },
  };
}

const keyOf = ({ rule, entity, plain }: Name): string => `${rule}/${entity}/${plain}`;
