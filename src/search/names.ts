// Indexes the names of a pack's entities, in every language it gives: whole, without spaces and punctuation, and by
// their words, so that "soft bank", "ALTMAN" and "イーロン" are found. Judging how good a match is, is rank.ts.
import type { Alias, Entity, EntityKind, LocalText, Pack } from '../dataset';
import { foldText } from '../matcher';
import { splitLines } from './number-lists';
import { isPlain } from './plain-words';
import { createTermReader } from './search-terms';
import { createTableBuilder } from './table-builder';
import { openTable, type PackedTable, type TermTable } from './term-table';

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

/** The words of a name, each once, as splitTokens cuts them, for a hundred thousand names. */
function wordsOfName(folded: string): readonly string[] {
  const words = isPlain(folded)
    ? (folded.match(/\d+(?:[.,]\d+)*|[a-z\d]+/g) ?? [])
    : splitTokens(folded).map(({ text }) => text);
  return words.length > 1 ? [...new Set(words)] : words;
}

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
  return isPlain(folded) ? folded.replace(/[^a-z\d]+/g, '') : folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** What a row of results says of an entity beside the name that matched. */
export interface EntityHead {
  readonly kind: EntityKind;
  readonly label: LocalText;
}

/** The names of a pack as plain data. */
export interface PackedNames {
  /** Ids of the entities, one a line: those that most facts are about come first, and so their names. */
  readonly ids: string;
  /** What a row says of each entity beside the name that matched. */
  readonly heads: PackedHeads;
  /** Names by number, as the pack writes them, with U+0000 between: no pack can hold that. */
  readonly names: string;
  /** The entity that each name belongs to. */
  readonly owners: ArrayLike<number>;
  /** Numbers of the names that mean their entity without any context, by the pack's own word. */
  readonly certain: ArrayLike<number>;
  readonly whole: PackedTable;
  readonly words: PackedTable;
  readonly described: PackedTable;
}

/** Kinds and labels of entities. */
interface PackedHeads {
  /** The kinds there are, one a line, and that of each entity as a number of these. */
  readonly kinds: string;
  readonly kindOf: ArrayLike<number>;
  /** The combinations of languages that labels are in, one a line, and that of each entity. */
  readonly languages: string;
  readonly languagesOf: ArrayLike<number>;
  /** The numbers of the names that are labels, by entity, in the order of its languages. */
  readonly labels: ArrayLike<number>;
}

/** All names of a pack's entities. Names and entities are numbered from 0, those first that most facts are about. */
export interface NameIndex {
  /** Ids of the entities. */
  readonly ids: readonly string[];
  /** By entity: 1 for a person. */
  readonly isPerson: Uint8Array;
  /** What a row says of an entity beside the name that matched. */
  headOf(entity: number): EntityHead;
  /** Name by number, as the pack writes it. */
  readonly names: readonly string[];
  /** The entity that a name belongs to. */
  readonly owners: Uint32Array;
  /** A name of each entity to show where none of them matched: the first label. */
  readonly firstNames: Uint32Array;
  readonly certain: ReadonlySet<number>;
  /** Names by their compact form. */
  readonly whole: TermTable;
  /** By name: the index of its compact form in `whole`. */
  readonly formOf: Uint32Array;
  /** Names by each of their words. */
  readonly words: TermTable;
  /** Entities by the terms of their descriptions. */
  readonly described: TermTable;
}

/** Collects the labels and aliases of a pack. */
export function packNames(pack: Pack): PackedNames {
  const entities = inOrder(pack);
  const numbers = new Map(entities.map(({ id }, index) => [id, index] as const));
  const names: string[] = [];
  const owners: number[] = [];
  const certain = new Set<number>();
  const whole = createTableBuilder();
  const words = createTableBuilder();
  const described = createTableBuilder();
  // By compact form: whose name it was first, and which. Few forms are names of several.
  const firsts: { readonly owner: number; readonly name: number }[] = [];
  const others = new Map<string, number>();

  const add = (name: string, owner: number): number | null => {
    const folded = foldText(name);
    const compact = compactText(folded);
    if (compact === '') return null;
    const form = whole.numberOf(compact);
    const first = firsts[form];
    const known = first?.owner === owner ? first.name : first && others.get(`${owner} ${form}`);
    if (known !== undefined) return known;
    const number = names.push(name) - 1;
    if (first) others.set(`${owner} ${form}`, number);
    else firsts[form] = { owner, name: number };
    owners.push(owner);
    whole.addNumber(form, number);
    const parts = wordsOfName(folded);
    if (parts.length > 1) for (const part of parts) words.add(part, number);
    return number;
  };

  const labels: number[] = [];
  for (const [owner, { label }] of entities.entries()) {
    for (const name of Object.values(label)) {
      const known = add(name, owner);
      // A label is shown as it is written, also where it is found under another spelling, or under none.
      if (known === null || names[known] !== name) owners.push(owner);
      labels.push(known === null || names[known] !== name ? names.push(name) - 1 : known);
    }
  }
  const readDescription = createTermReader(described);
  for (const [owner, { description }] of entities.entries())
    readDescription(Object.values(description), owner);
  const doubtful = new Set<number>();
  for (const [owner, { text, certainty }] of aliasesInOrder(pack, numbers)) {
    for (const name of typeof text === 'string' ? [text] : text) {
      const number = add(name, owner);
      if (number !== null) (certainty === 'certain' ? certain : doubtful).add(number);
    }
  }
  return {
    ids: entities.map(({ id }) => id).join('\n'),
    heads: packHeads(entities, labels),
    names: names.join('\0'),
    owners: Uint32Array.from(owners),
    certain: Uint32Array.from([...certain].filter((number) => !doubtful.has(number))),
    whole: whole.pack(),
    words: words.pack(),
    described: described.pack(),
  };
}

/** Entities by the number of facts about them, most first; those of as many as the pack has them. */
function inOrder({ entities, facts }: Pack): readonly Entity[] {
  const counts = new Map<string, number>();
  for (const fact of facts)
    for (const id of new Set(fact.entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

function packHeads(entities: readonly Entity[], labels: readonly number[]): PackedHeads {
  const [kinds, languages] = [new Map<string, number>(), new Map<string, number>()];
  const numberIn = (known: Map<string, number>, word: string): number => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  };
  const kindOf = Uint8Array.from(entities, ({ kind }) => numberIn(kinds, kind));
  const languagesOf = Uint32Array.from(entities, ({ label }) =>
    numberIn(languages, Object.keys(label).join(' ')),
  );
  const lines = (known: Map<string, number>): string => [...known.keys()].join('\n');
  return {
    kinds: lines(kinds),
    kindOf,
    languages: lines(languages),
    languagesOf,
    labels: Uint32Array.from(labels),
  };
}

function openHeads(heads: PackedHeads, names: readonly string[]): (entity: number) => EntityHead {
  const kinds = splitLines(heads.kinds) as readonly EntityKind[];
  const languages = splitLines(heads.languages).map((line) => line.split(' '));
  const starts = new Uint32Array(heads.kindOf.length + 1);
  for (let entity = 0; entity < heads.kindOf.length; entity++)
    starts[entity + 1] = starts[entity]! + languages[heads.languagesOf[entity]!]!.length;
  return (entity) => ({
    kind: kinds[heads.kindOf[entity]!]!,
    label: Object.fromEntries(
      languages[heads.languagesOf[entity]!]!.map((language, at) => [
        language,
        names[heads.labels[starts[entity]! + at]!]!,
      ]),
    ),
  });
}

interface OwnedAlias {
  readonly text: string | readonly string[];
  readonly certainty: NonNullable<Alias['certainty']>;
}

/** The aliases of entities, in the entities' order. */
function aliasesInOrder(
  { aliases }: Pack,
  numbers: ReadonlyMap<string, number>,
): readonly (readonly [owner: number, alias: OwnedAlias])[] {
  const owned = aliases.flatMap(({ entity, text, certainty = 'certain' }) => {
    const owner = entity === undefined ? undefined : numbers.get(entity);
    return owner === undefined ? [] : [[owner, { text, certainty }] as const];
  });
  return owned.sort(([a], [b]) => a - b);
}

const noForm = 2 ** 32 - 1;

/** Opens the names of a pack. */
export function openNames(packed: PackedNames): NameIndex {
  const ids = splitLines(packed.ids);
  const owners = Uint32Array.from(packed.owners);
  const firstNames = new Uint32Array(ids.length);
  for (let name = owners.length - 1; name >= 0; name--) firstNames[owners[name]!] = name;
  const names = packed.names.split('\0');
  const person = splitLines(packed.heads.kinds).indexOf('person');
  const whole = openTable(packed.whole);
  // A label that is found under no form of its own has none.
  const formOf = new Uint32Array(owners.length).fill(noForm);
  for (let form = 0; form < whole.terms.length; form++)
    for (const name of whole.documents(form)) formOf[name] = form;
  return {
    ids,
    isPerson: Uint8Array.from(packed.heads.kindOf, (kind) => (kind === person ? 1 : 0)),
    headOf: openHeads(packed.heads, names),
    firstNames,
    names,
    owners,
    certain: new Set(Array.from(packed.certain)),
    whole,
    formOf,
    words: openTable(packed.words),
    described: openTable(packed.described),
  };
}

/**
 * Whether a word of names tells its entities apart: part of a person's name, or most of a name ("Anthropic" in
 * "Anthropic PBC"), not the "times" of a newspaper.
 */
export function isTelling(word: number, names: NameIndex): boolean {
  const length = names.words.terms[word]!.length;
  return names.words.documents(word).every((name) => {
    const isPerson = names.isPerson[names.owners[name]!] === 1;
    return isPerson || length * 2 > names.names[name]!.length;
  });
}

/** Names that begin with what was typed, beyond which typing on is the better way. */
const mostBeginnings = 400;

/** A term of names with those of its names that are taken. */
interface BegunNames {
  /** Index of the term in the table. */
  readonly term: number;
  readonly names: ArrayLike<number>;
}

/** Names by terms that begin so, whole or by their words; of too many, the names that most facts are about. */
export function namesBeginning(typed: string, table: TermTable, names: NameIndex): readonly BegunNames[] {
  const [from, to] = table.findBeginnings(typed);
  const begun: BegunNames[] = [];
  if (table === names.whole && to - from > mostBeginnings) {
    // So many begin so that going through names as they are numbered soon finds enough.
    for (let name = 0; name < names.formOf.length && begun.length < mostBeginnings; name++) {
      const term = names.formOf[name]!;
      if (term >= from && term < to) begun.push({ term, names: [name] });
    }
    return begun;
  }
  // What is whole comes first in the table.
  for (let term = from, seen = 0; term < to && seen < mostBeginnings; term++) {
    const numbers = table.documents(term).subarray(0, mostBeginnings);
    seen += numbers.length;
    begun.push({ term, names: numbers });
  }
  return begun;
}
