// Cuts a text, and a name, into the keys under which big packs file their names. It only has to be generous: wherever
// the matcher would find a name in a text, the text has the name's keys. Whether a name is really there it never says.
import { foldText } from './fold';

/** Longer runs are cut here, in names and in texts alike. */
const longestKey = 40;

const runs = /[a-z]+|\d+|[^\p{P}\p{S}\p{Z}\p{C}a-z\d]+/gu;
// The same for ASCII alone, as most names are.
const plain = /^[\0-\x7f]*$/;
const plainRuns = /[a-z]+|\d+/g;
// Between characters of scripts without word spaces, names may be written with a dot, a hyphen or a break, or without.
const looseBetween = /(?<=[^\u0020-\u02ff])[\s\-.·・‧]+(?=[^\u0020-\u02ff])/gu;

/** The keys of a text: Latin words, numbers, and elsewhere characters alone and in pairs. */
export function nameKeys(text: string): Set<string> {
  const keys = new Set<string>();
  addKeys(foldText(text), keys);
  return keys;
}

function addKeys(folded: string, keys: Set<string>): void {
  if (plain.test(folded)) {
    for (const run of folded.match(plainRuns) ?? []) keys.add(run.slice(0, longestKey));
    return;
  }
  for (const [run] of folded.replace(looseBetween, '').matchAll(runs)) {
    if (/^[a-z\d]/.test(run)) {
      keys.add(run.slice(0, longestKey));
      continue;
    }
    let before = '';
    for (const character of run) {
      keys.add(character);
      if (before !== '') keys.add(before + character);
      before = character;
    }
  }
}

/** Makes the function that writes a key in Simplified characters, as names are filed; `han` as in compileGazetteer. */
export function createKeyLevel(han: string): (key: string) => string {
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < han.length; at += 2) simplified.set(han[at]!, han[at + 1]!);
  return (key) => {
    if (key < '\u3400') return key;
    let level = '';
    for (const character of key) level += simplified.get(character) ?? character;
    return level;
  };
}

/**
 * The sets of keys one of which a text must hold whole where it holds the name. Usually one; a name with hyphens may
 * stand without them ("Chat-GPT", "ChatGPT").
 */
export function keysOfName(name: string, level: (key: string) => string): readonly ReadonlySet<string>[] {
  const keysOf = (text: string) => new Set([...nameKeys(text)].map(level));
  const spaced = keysOf(name);
  const folded = foldText(name);
  if (!folded.includes('-')) return [spaced];
  const joined = keysOf(folded.replaceAll('-', ''));
  const isSame = spaced.size === joined.size && [...spaced].every((key) => joined.has(key));
  return isSame ? [spaced] : [spaced, joined];
}
