// Compiles the aliases of packs into a gazetteer: plain data that travels as JSON.
import type { EntityKey } from '../dataset';
import { foldText } from './fold';
import type { NamingPack } from './types';

/** Compiled aliases of one or more packs, in the reader's order. Opaque: only this room reads it. JSON-safe. */
export interface Gazetteer {
  readonly format: 1;
  readonly names: Readonly<Record<string, readonly EntityKey[]>>;
}

/** Compiles the aliases of packs, given in the reader's order of packs. */
export function compileGazetteer(packs: readonly NamingPack[]): Gazetteer {
  const names: Record<string, EntityKey[]> = Object.create(null);
  for (const pack of packs)
    for (const alias of pack.aliases) {
      if (!alias.entity) continue;
      for (const text of typeof alias.text === 'string' ? [alias.text] : alias.text) {
        const list = (names[foldText(text)] ??= []);
        const key: EntityKey = `${pack.id}/${alias.entity}`;
        if (!list.some((other) => other.startsWith(`${pack.id}/`))) list.push(key);
      }
    }
  return { format: 1, names };
}
