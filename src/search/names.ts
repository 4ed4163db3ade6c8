// Indexes the names of all entities, in every language a pack gives: whole, without spaces and punctuation, and by
// their words, so that "soft bank", "ALTMAN" and "イーロン" are found. Judging how good a match is, is rank.ts.
import type { Dataset, KnownEntity } from '../dataset';
import { foldText } from '../matcher';
import { createTermTable, type TermTable } from './term-table';

/** A word of a text by its script; offsets are those of the folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether its script writes words without spaces (Han, Kana, Hangul with its particles). */
  readonly isDense: boolean;
}

const tokenPattern =
  /(?<dense>[\p{Script=Han}々〇]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Hangul}+)|\d+(?:[.,]\d+)*|(?:(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}々〇ー])[\p{L}\p{M}\p{N}])+/gu;

/** The words and numbers of a folded text. */
export function splitTokens(folded: string): Token[] {
  return [...folded.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isDense: match.groups!.dense !== undefined,
  }));
}

/** A folded text without spaces and punctuation. */
export function compactText(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** All names of all entities. Names and entities are numbered from 0. */
export interface NameIndex {
  readonly entities: readonly KnownEntity[];
  /** Name by number, as the pack writes it. */
  readonly names: readonly string[];
  /** The entity that a name belongs to. */
  readonly owners: Uint32Array;
  /** Names by their compact form. */
  readonly whole: TermTable;
  /** Names by each of their words. */
  readonly words: TermTable;
}

/** Indexes the labels and aliases of a dataset. */
export function indexNames(dataset: Dataset): NameIndex {
  const entities = dataset.allEntities;
  const numbers = new Map(entities.map(({ key }, index) => [key, index] as const));
  const names: string[] = [];
  const owners: number[] = [];
  const whole = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const seen = new Set<string>();

  const add = (name: string, owner: number): void => {
    const folded = foldText(name);
    const compact = compactText(folded);
    if (compact === '' || seen.has(`${owner} ${compact}`)) return;
    seen.add(`${owner} ${compact}`);
    const number = names.push(name) - 1;
    owners.push(owner);
    append(whole, compact, number);
    const tokens = new Set(splitTokens(folded).map((token) => token.text));
    if (tokens.size > 1) for (const token of tokens) append(words, token, number);
  };

  for (const [owner, { entity }] of entities.entries()) {
    for (const label of Object.values(entity.label)) add(label, owner);
  }
  for (const pack of dataset.packs) {
    for (const alias of pack.aliases) {
      if (alias.entity === undefined) continue;
      const owner = numbers.get(`${pack.id}/${alias.entity}`);
      if (owner === undefined) continue;
      for (const name of typeof alias.text === 'string' ? [alias.text] : alias.text) add(name, owner);
    }
  }
  return {
    entities,
    names,
    owners: Uint32Array.from(owners),
    whole: createTermTable(whole),
    words: createTermTable(words),
  };
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
