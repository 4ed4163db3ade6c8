// Links the names of one page as its blocks come, change and go. Keeps only blocks with candidates, and decides again
// only those that a change of the page's evidence can touch.
import type { EntityKey } from '../dataset';
import { type Block, decideBlock, type Mutes, readBlock } from './block';
import type { Gazetteer } from './gazetteer';
import { type GazetteerTables, readTables } from './gazetteer-tables';
import { createTables, type Lexicon, openLexicon } from './lexicon';
import { PageEvidence } from './page-evidence';
import type { LinkOptions, Mention, PageLinker } from './types';

// What is made of a gazetteer is made once, however many pages or texts are read with it.
const opened = new WeakMap<Gazetteer, Lexicon>();

interface Kept {
  readonly block: Block;
  /** The evidence it was last decided with. */
  decidedWith: string | null;
}

/** Makes the linker of one page, from a gazetteer. */
export function createPageLinker(gazetteer: Gazetteer, options: LinkOptions = {}): PageLinker {
  const lexicon = opened.get(gazetteer) ?? openLexicon(createTables(gazetteer));
  opened.set(gazetteer, lexicon);
  return createLinker(lexicon, options);
}

/** Makes the linkers of one page from a gazetteer's tables, which are read once: a page carries no more than they need. */
export function openTables(tables: GazetteerTables): (options: LinkOptions) => PageLinker {
  const lexicon = openLexicon(readTables(tables));
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
  const kept = new Map<number, Kept>();
  /** What update last said of the blocks that then had mentions. */
  const told = new Map<number, readonly Mention[]>();

  const drop = (blockId: number): void => {
    const old = kept.get(blockId);
    if (!old) return;
    kept.delete(blockId);
    evidence.remove(old.block.share);
  };

  return {
    set(blockId, text) {
      const old = kept.get(blockId);
      if (old?.block.text === text) {
        old.decidedWith = null;
        return;
      }
      drop(blockId);
      const block = readBlock(text, lexicon.read(text), lexicon);
      if (!block) return;
      evidence.add(block.share);
      kept.set(blockId, { block, decidedWith: null });
    },
    delete: drop,
    update() {
      const changed = new Map<number, readonly Mention[]>();
      for (const blockId of told.keys()) if (!kept.has(blockId)) changed.set(blockId, []);
      const signatures = new Map<string, string>();
      for (const [blockId, entry] of kept) {
        const signature = signatureOf(entry.block, signatures);
        if (entry.decidedWith === signature) continue;
        const isSetAnew = entry.decidedWith === null;
        entry.decidedWith = signature;
        const mentions = decideBlock(entry.block, evidence, lexicon, mutes);
        // What was set anew may stand in other nodes, so it is told again.
        const isNews = isSetAnew && mentions.length > 0;
        if (isNews || JSON.stringify(mentions) !== JSON.stringify(told.get(blockId) ?? []))
          changed.set(blockId, mentions);
      }
      for (const [blockId, mentions] of changed)
        if (mentions.length > 0) told.set(blockId, mentions);
        else told.delete(blockId);
      return changed;
    },
  };

  /** What of the page's evidence a block's decisions can depend on. */
  function signatureOf(block: Block, known: Map<string, string>): string {
    const { rules } = lexicon;
    let signature = '';
    for (const { rule, entity, plain } of block.openNames) {
      const key = `${rule}/${entity}/${plain}`;
      let part = known.get(key);
      if (part === undefined) {
        part = evidence.signature(rules[rule]?.weighed ?? [], entity, plain);
        known.set(key, part);
      }
      signature += `${part};`;
    }
    return signature;
  }
}
