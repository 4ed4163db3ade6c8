// The entities of a table with their names. Rows of the same name (or of the same id, where there is such a column) are
// about the same entity; a row without a name goes on with the one above, as merged cells leave it.
import type { Alias } from '../alias';
import type { Entity, LocalText } from '../types';
import { kindOfWord } from './columns';
import { createIdBook, makeId } from './make-id';
import type { Row } from './row';
import type { TableNote, TableOptions, TableProblem } from './types';

interface NamedEntity {
  readonly row: number;
  readonly id: string;
  readonly label: Record<string, string>;
  readonly names: Set<string>;
  kind: { readonly row: number; readonly word: string } | null;
  description: { readonly row: number; readonly texts: LocalText } | null;
  near: readonly string[];
  notNear: readonly string[];
}

/** The names of a table. */
export interface NameBook {
  /** Takes a row's name and gives the index of its entity; null where the row names none. */
  read(row: Row): number | null;
  /** The index of the entity that a name of the table belongs to. */
  find(name: string): number | undefined;
  idAt(index: number): string;
  entities(): readonly { readonly row: number; readonly entity: Entity }[];
  aliases(): readonly { readonly row: number; readonly alias: Alias }[];
  notes(): readonly TableNote[];
}

/** Names compare without regard to case, width and spaces. */
const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Makes the book of a table's names. */
export function createNameBook(options: TableOptions, report: (problem: TableProblem) => void): NameBook {
  const entities: NamedEntity[] = [];
  const byIdentity = new Map<string, number>();
  const byName = new Map<string, number>();
  const unknownKinds = new Set<string>();
  const giveId = createIdBook();
  let last: number | null = null;

  function open(row: Row, label: LocalText): number {
    const name = Object.values(label)[0]!;
    const written = row.cell('id');
    const identity = written === '' ? `name ${foldName(name)}` : `id ${foldName(written)}`;
    const known = byIdentity.get(identity);
    if (known !== undefined) return known;
    const id = giveId(makeId(written === '' ? name : written, 'name'));
    const index = entities.length;
    entities.push({
      row: row.row,
      id,
      label: {},
      names: new Set(),
      kind: null,
      description: null,
      near: [],
      notNear: [],
    });
    byIdentity.set(identity, index);
    return index;
  }

  function learn(entity: NamedEntity, index: number, row: Row, label: LocalText): void {
    for (const [language, name] of Object.entries(label)) entity.label[language] ??= name;
    for (const name of [...Object.values(label), ...row.list('otherNames')]) {
      entity.names.add(name);
      if (!byName.has(foldName(name))) byName.set(foldName(name), index);
    }
    const word = row.cell('kind');
    if (word !== '') {
      if (kindOfWord(word) === undefined) unknownKinds.add(word);
      if (entity.kind && foldName(entity.kind.word) !== foldName(word))
        report({ row: row.row, kind: 'differs', column: row.heading('kind'), earlierRow: entity.kind.row });
      entity.kind ??= { row: row.row, word };
    }
    const texts = row.texts('description');
    if (texts) {
      const { description } = entity;
      if (description && JSON.stringify(description.texts) !== JSON.stringify(texts))
        report({
          row: row.row,
          kind: 'differs',
          column: row.heading('description'),
          earlierRow: description.row,
        });
      entity.description ??= { row: row.row, texts };
    }
    entity.near = [...new Set([...entity.near, ...row.list('near')])];
    entity.notNear = [...new Set([...entity.notNear, ...row.list('notNear')])];
  }

  return {
    read(row) {
      const label = row.texts('name');
      if (label) {
        last = open(row, label);
        learn(entities[last]!, last, row, label);
      } else if (last === null || row.texts('fact') === null) {
        report({ row: row.row, kind: 'no-name' });
        return null;
      }
      return last;
    },
    find: (name) => byName.get(foldName(name)),
    idAt: (index) => entities[index]!.id,
    entities: () =>
      entities.map(({ row, id, label, kind, description }) => ({
        row,
        entity: {
          id,
          kind: kindOfWord(kind?.word ?? '') ?? 'other',
          label,
          // The format wants a line on what it is; where the table has none, it is one of the pack's.
          description: description?.texts ?? { [options.language]: kind?.word ?? options.title },
        },
      })),
    aliases: () =>
      entities.flatMap((entity) => aliasesOf(entity).map((alias) => ({ row: entity.row, alias }))),
    notes() {
      const short = [
        ...new Set(entities.flatMap(({ names, near }) => (near.length > 0 ? [] : [...names]))),
      ].filter(isShort);
      return [
        ...(unknownKinds.size > 0 ? [{ kind: 'unknown-kinds', kinds: [...unknownKinds] } as const] : []),
        ...(short.length > 0 ? [{ kind: 'short-names', names: short } as const] : []),
      ];
    },
  };
}

/** One Han character, or two letters: such a name stands in many words' places. */
const isShort = (name: string): boolean =>
  /^(?:\p{L}\p{N}?|\p{N}+|[\p{Ll}\p{Lu}]{2})$/u.test(name.normalize('NFC'));

/** A name's letter case counts where it is one word: "US" is not "us", "Apple" is not "apple". */
function caseOf(name: string): 'any' | 'capital' | 'exact' {
  if (/\s/.test(name) || !/\p{Lu}/u.test(name)) return 'any';
  return /^[\p{Lu}\p{N}]{1,5}$/u.test(name) ? 'exact' : 'capital';
}

function aliasesOf({ id, names, near, notNear }: NamedEntity): Alias[] {
  const rules: Partial<Alias> = {
    // Words to stand near make the bare name not enough; words against it only make it less sure.
    ...(near.length > 0
      ? { certainty: 'open', for: [...near] }
      : notNear.length > 0
        ? { certainty: 'likely' }
        : {}),
    ...(notNear.length > 0 && { against: [...notNear] }),
  };
  const groups = (['any', 'capital', 'exact'] as const)
    .map((letterCase) => [letterCase, [...names].filter((name) => caseOf(name) === letterCase)] as const)
    .filter(([, text]) => text.length > 0);
  return groups.map(([letterCase, text]) => ({
    entity: id,
    text: text.length === 1 ? text[0]! : text,
    ...(letterCase !== 'any' && { case: letterCase }),
    ...rules,
  }));
}
