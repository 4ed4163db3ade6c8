// The facts of a table's rows. Names of others that a fact is about may stand further down, so they are found at the end.
import type { Fact, Standing } from '../types';
import { standingOfWord } from './columns';
import { createIdBook } from './make-id';
import type { NameBook } from './names';
import type { Row } from './row';
import { isAddress, type SourceBook } from './sources';
import type { TableProblem } from './types';
import { readWrittenDate } from './written-date';
import type { DayOrder } from './written-point';

/** What facts are read with. */
export interface FactReaderParts {
  readonly dayOrder: DayOrder;
  readonly sources: SourceBook;
  readonly names: NameBook;
  readonly report: (problem: TableProblem) => void;
}

interface ReadFact {
  readonly row: number;
  readonly fact: Fact;
  readonly others: readonly string[];
  readonly othersHeading: string;
}

/** Reads facts row by row. */
export interface FactReader {
  /** Takes a row's fact and gives its index; null where the row says none. */
  read(row: Row, entity: number): number | null;
  /** All facts, with the others they are about. */
  link(): readonly { readonly row: number; readonly fact: Fact }[];
}

/** Cells that only make sense beside a fact. */
const ofFacts = ['date', 'standing', 'attributedTo', 'with', 'importance'] as const;

/** Makes the reader of a table's facts. */
export function createFactReader({ dayOrder, sources, names, report }: FactReaderParts): FactReader {
  const facts: ReadFact[] = [];
  const giveId = createIdBook();

  function readDate(row: Row): string | null {
    const text = row.cell('date');
    const date = readWrittenDate(text, dayOrder);
    if (date.kind === 'unreadable')
      report({
        row: row.row,
        kind: date.reason === 'not-a-date' ? 'date' : date.reason,
        column: row.heading('date'),
        text,
      });
    return date.kind === 'date' ? date.edtf : null;
  }

  function readStanding(row: Row): Standing {
    const word = row.cell('standing');
    const isAttributed = row.texts('attributedTo') !== null;
    // Who says so is given and nothing else: then it is reported.
    if (word === '') return isAttributed ? 'reported' : 'stated';
    const standing = standingOfWord(word);
    if (standing === undefined)
      report({ row: row.row, kind: 'standing', column: row.heading('standing'), text: word });
    else if (standing !== 'stated' && !isAttributed)
      report({ row: row.row, kind: 'no-attribution', standing });
    return standing ?? 'stated';
  }

  function readImportance(row: Row): number {
    const text = row.cell('importance').normalize('NFKC');
    if (text === '' || /^[1-5]$/.test(text)) return Number(text || 3);
    report({ row: row.row, kind: 'importance', column: row.heading('importance'), text });
    return 3;
  }

  return {
    read(row, entity) {
      const text = row.texts('fact');
      if (text === null) {
        const stray = ofFacts.find((field) => row.cell(field) !== '');
        if (stray) report({ row: row.row, kind: 'no-fact', column: row.heading(stray) });
        return null;
      }
      const url = row.cell('address');
      if (url !== '' && !isAddress(url))
        report({ row: row.row, kind: 'address', column: row.heading('address'), text: url });
      const entityId = names.idAt(entity);
      const attributedTo = row.texts('attributedTo');
      const note = row.texts('note');
      const keywords = row.list('keywords');
      const fact: Fact = {
        id: giveId(`${entityId}-fact`),
        date: readDate(row),
        text,
        entities: [entityId],
        standing: readStanding(row),
        ...(attributedTo && { attributedTo }),
        source: { id: sources.idOf(row) },
        ...(note && { note }),
        importance: readImportance(row),
        ...(keywords.length > 0 && { keywords: [...keywords] }),
      };
      facts.push({ row: row.row, fact, others: row.list('with'), othersHeading: row.heading('with') });
      return facts.length - 1;
    },
    link: () =>
      facts.map(({ row, fact, others, othersHeading }) => {
        const ids = others.flatMap((name) => {
          const index = names.find(name);
          if (index !== undefined) return [names.idAt(index)];
          report({ row, kind: 'unknown-name', column: othersHeading, text: name });
          return [];
        });
        return { row, fact: { ...fact, entities: [...new Set([...fact.entities, ...ids])] } };
      }),
  };
}
