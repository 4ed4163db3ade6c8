// Compiles the aliases and cues of packs into a gazetteer: plain data that travels as JSON and packs well. What the
// data means to a text is read by name-table.ts (names) and rules.ts (evidence).
import type { Alias, EntityKey } from '../dataset';
import { GRAMMAR } from './grammar-words';
import type { NamingPack } from './types';

/** How far a bare name is trusted, by the index that rules carry. */
export const CERTAINTIES = ['certain', 'likely', 'open', 'doubtful', 'rare'] as const;
/** Which case counts, by the index that rules carry. */
export const CASES = ['any', 'capital', 'exact'] as const;
/** What kind of name it is, by the index that rules carry. */
export const FORMS = ['name', 'surname', 'given', 'model'] as const;

/**
 * The rules of one or more names: certainty, case, form, then six lists of cue lists (indices into `lists`): for,
 * against, precededBy, followedBy, notPrecededBy, notFollowedBy.
 */
export type RuleData = readonly [
  certainty: number,
  letterCase: number,
  form: number,
  ...cues: (readonly number[])[],
];

/** Compiled aliases of one or more packs, in the reader's order. Opaque: only this room reads it. JSON-safe. */
export interface Gazetteer {
  readonly format: 3;
  /** Pairs of a Traditional character and its Simplified one, for the characters that names, cues and grammar use. */
  readonly han: string;
  /** All Traditional characters, then in the same order their Simplified ones. */
  readonly allHan: string;
  /** Entities by index, the reader's first pack first. */
  readonly entities: readonly EntityKey[];
  /** Cue words of each list, joined by `|`. */
  readonly lists: readonly string[];
  /** Lists from this index on belong to single rules; their words weigh more. */
  readonly ownLists: number;
  readonly rules: readonly RuleData[];
  /** Entity (-1: of something else), rule, names joined by `|`. */
  readonly names: readonly (readonly [entity: number, rule: number, names: string])[];
}

/** What compiling can be given beside packs. */
export interface CompileOptions {
  /**
   * Pairs of a Traditional Han character and its Simplified one, the usual first; names and cues then match in either
   * script.
   */
  readonly han?: string;
}

const CUE_FIELDS = ['for', 'against', 'precededBy', 'followedBy', 'notPrecededBy', 'notFollowedBy'] as const;

/** Compiles the aliases of packs, given in the reader's order of packs. */
export function compileGazetteer(packs: readonly NamingPack[], { han = '' }: CompileOptions = {}): Gazetteer {
  const entities = new Indexed<EntityKey>();
  const simplify = createSimplifier(han);
  const joinSimplified = (words: readonly string[]): string => [...new Set(words.map(simplify))].join('|');
  const shared = new Indexed<string>();
  const own = new Indexed<string>();
  const rules = new Indexed<string>();
  const grouped = new Map<string, { entity: number; rule: number; texts: Set<string> }>();
  const usedLists = new Set<string>();
  for (const pack of packs)
    for (const alias of pack.aliases)
      for (const field of CUE_FIELDS)
        for (const word of alias[field] ?? [])
          if (word.startsWith('#')) usedLists.add(`${pack.id}/${word.slice(1)}`);
  const listWords: string[] = [];
  const listIds = new Map<string, number>();
  for (const pack of packs)
    for (const { id, words } of pack.cues ?? [])
      if (usedLists.has(`${pack.id}/${id}`)) {
        const joined = joinSimplified(words);
        const index = shared.of(`${pack.id}/${id}`);
        listWords[index] = joined;
        listIds.set(`${pack.id}/${id}`, index);
      }
  for (const pack of packs)
    for (const alias of pack.aliases) {
      const cues = CUE_FIELDS.map((field) => {
        const words = alias[field] ?? [];
        const refs = words.flatMap((word) => listIds.get(`${pack.id}/${word.slice(1)}`) ?? []);
        const literal = words.filter((word) => !word.startsWith('#'));
        return literal.length > 0 ? [...refs, shared.size + own.of(joinSimplified(literal))] : refs;
      });
      const rule = rules.of(JSON.stringify(ruleOf(alias, cues)));
      const entity = alias.entity === undefined ? -1 : entities.of(`${pack.id}/${alias.entity}`);
      const key = `${entity} ${rule}`;
      const group = grouped.get(key) ?? { entity, rule, texts: new Set() };
      for (const text of typeof alias.text === 'string' ? [alias.text] : alias.text)
        group.texts.add(simplify(text));
      grouped.set(key, group);
    }
  const lists = [...listWords, ...own.values];
  const names = [...grouped.values()].map(
    ({ entity, rule, texts }) => [entity, rule, [...texts].join('|')] as const,
  );
  return {
    format: 3,
    han: usedHan(han, JSON.stringify([lists, names, GRAMMAR])),
    allHan: han.replace(/(.)./gs, '$1') + han.replace(/.(.)/gs, '$1'),
    entities: entities.values,
    lists,
    ownLists: shared.size,
    rules: rules.values.map((rule) => JSON.parse(rule) as RuleData),
    names,
  };
}

function ruleOf(alias: Alias, cues: readonly number[][]): RuleData {
  const certainty = alias.entity === undefined ? 'certain' : (alias.certainty ?? 'certain');
  let last = cues.length;
  while (last > 0 && cues[last - 1]?.length === 0) last -= 1;
  return [
    CERTAINTIES.indexOf(certainty),
    CASES.indexOf(alias.case ?? (certainty === 'certain' && alias.entity !== undefined ? 'any' : 'capital')),
    FORMS.indexOf(alias.form ?? 'name'),
    ...cues.slice(0, last),
  ];
}

/** Writes a text in Simplified Han by pairs of characters, without the sign that joins lists. */
function createSimplifier(han: string): (text: string) => string {
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < han.length; at += 2) simplified.set(han[at] as string, han[at + 1] as string);
  // Lists are joined by the sign, and readings take the wide one for the same.
  simplified.set('|', '\uff5c');
  return (text) =>
    /[|\u3400-\u9fff]/.test(text) ? Array.from(text, (unit) => simplified.get(unit) ?? unit).join('') : text;
}

/** The pairs whose Simplified side the gazetteer writes. */
function usedHan(han: string, written: string): string {
  const used = new Set(written);
  let pairs = '';
  for (let at = 0; at + 1 < han.length; at += 2)
    if (used.has(han[at + 1] as string) && han[at] !== han[at + 1]) pairs += han.slice(at, at + 2);
  return pairs;
}

/** Gives each different value a number in order of its first use. */
class Indexed<T extends string> {
  readonly values: T[] = [];
  readonly #indices = new Map<T, number>();
  get size(): number {
    return this.values.length;
  }
  of(value: T): number {
    let index = this.#indices.get(value);
    if (index === undefined) {
      index = this.values.length;
      this.values.push(value);
      this.#indices.set(value, index);
    }
    return index;
  }
}
