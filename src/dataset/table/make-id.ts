// Makes ids out of names, so that the same name has the same id in every edition of a table and a reader's mutes hold.
import { isPrototypeKey } from '../guard';

/** Longer ids tell no more, and leave room for a number. */
const mostCharacters = 60;

/** An id of letters and digits of the name's own script, joined by hyphens; `fallback` where the name has none. */
export function makeId(name: string, fallback: string): string {
  const id = name
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .slice(0, mostCharacters)
    .replace(/^-+|-+$/g, '')
    // Half a surrogate pair may be left at the cut.
    .replace(/[\ud800-\udbff]$/, '');
  return id === '' || isPrototypeKey(id) ? fallback : id;
}

/** Gives each id once: `smith`, `smith-2`, `smith-3`. */
export function createIdBook(): (id: string) => string {
  const given = new Set<string>();
  const last = new Map<string, number>();
  return (id) => {
    let unique = id;
    let number = last.get(id) ?? 1;
    while (given.has(unique)) {
      number += 1;
      unique = `${id}-${number}`;
    }
    last.set(id, number);
    given.add(unique);
    return unique;
  };
}
