// Links the names of a page as its blocks come and go. For now every name known is linked where it stands.
import { foldText } from './fold';
import type { Gazetteer } from './gazetteer';
import type { LinkOptions, Mention, PageLinker } from './types';

const escape = (text: string) =>
  text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/'/g, "['’]");

function findNames(pattern: RegExp, names: Gazetteer['names'], text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    const name = match[0];
    const [first, ...others] = names[foldText(name)] ?? [];
    if (!first) continue;
    mentions.push({
      start: match.index,
      end: match.index + name.length,
      text: name,
      entities: [first, ...others],
      reasons: [{ kind: 'name', text: name, decisive: true }],
    });
  }
  return mentions;
}

/** Makes the linker of one page. */
export function createPageLinker(gazetteer: Gazetteer, options: LinkOptions = {}): PageLinker {
  const mutedNames = new Set([...(options.mutedNames ?? [])].map(foldText));
  const mutedEntities = new Set(options.mutedEntities ?? []);
  const names = Object.keys(gazetteer.names).sort((a, b) => b.length - a.length);
  const source = names
    .map((name) => (/^[\w.]/.test(name) ? `(?<![\\w])${escape(name)}(?![\\w])` : escape(name)))
    .join('|');
  const pattern = new RegExp(source || '(?!)', 'giu');
  const blocks = new Map<number, readonly Mention[]>();
  const changed = new Map<number, readonly Mention[]>();
  return {
    set(blockId, text) {
      const found = findNames(pattern, gazetteer.names, text).filter(
        (mention) => !mutedNames.has(foldText(mention.text)) && !mutedEntities.has(mention.entities[0]),
      );
      if (found.length > 0 || (blocks.get(blockId)?.length ?? 0) > 0) changed.set(blockId, found);
      blocks.set(blockId, found);
    },
    delete(blockId) {
      if ((blocks.get(blockId)?.length ?? 0) > 0) changed.set(blockId, []);
      blocks.delete(blockId);
    },
    update() {
      const result = new Map(changed);
      changed.clear();
      return result;
    },
  };
}
