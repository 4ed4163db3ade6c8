// What a newer edition of a pack changes, in counts, so that a reader sees it before it takes the older one's place. Pure.
import type { Pack } from '../../dataset';

/** How many of something are new, not as they were, and gone. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** What two editions of a pack differ in; a name counts as changed when its entity or any of its aliases has. */
export interface EditionChanges {
  readonly names: Changes;
  readonly facts: Changes;
}

/** Compares two editions of a pack. */
export function compareEditions(before: Pack, after: Pack): EditionChanges {
  return {
    names: compare(namesOf(before), namesOf(after)),
    facts: compare(textsOf(before.facts), textsOf(after.facts)),
  };
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  let [added, changed] = [0, 0];
  for (const [id, text] of after) {
    const old = before.get(id);
    if (old === undefined) added += 1;
    else if (old !== text) changed += 1;
  }
  return { added, changed, gone: before.size - (after.size - added) };
}

function namesOf({ entities, aliases }: Pack): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const entity of entities) texts.set(entity.id, written(entity));
  for (const alias of aliases) {
    const id = alias.entity;
    if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}\n${written(alias)}`);
  }
  return texts;
}

function textsOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(items.map((item) => [item.id, written(item)]));
}

/** Anything as text; the order in which properties stand in a file changes nothing. */
function written(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
