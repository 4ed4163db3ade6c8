// Reads a table of names and facts as a pack: a row names somebody or something, says a fact of it, or both. It collects
// every problem by row instead of stopping at the first; what a pack may hold is decided by parsePack, as for any pack.
import { packLimits, reportedErrors } from '../limits';
import { parsePack } from '../parse';
import type { PackError } from '../problems';
import type { Fact } from '../types';
import { type Column, readHeadings } from './columns';
import { createFactReader } from './facts';
import { makeId } from './make-id';
import { createNameBook } from './names';
import { type CellRow, readCells } from './read-cells';
import { createRow } from './row';
import { createSourceBook } from './sources';
import type { TableNote, TableOptions, TableProblem, TableResult, UnderstoodRow } from './types';
import { needsOrder, orderOfColumn } from './written-date';

/** Reads the text of a CSV or TSV file. */
export function readTable(text: string, options: TableOptions): TableResult {
  const read = readCells(text);
  if ('problem' in read) return refuse([read.problem]);
  const [head, ...body] = read.rows;
  if (!head) return refuse([{ row: 1, kind: 'empty' }]);
  const { columns, ignored } = readHeadings(head.cells);
  const unfit = headProblems(head, columns);
  if (unfit.length > 0) return refuse(unfit);
  if (body.length === 0) return refuse([{ row: head.row, kind: 'no-rows' }]);

  const problems: TableProblem[] = [];
  const report = (problem: TableProblem): void => void problems.push(problem);
  const order = dayOrder(columns, body, options, report);
  const names = createNameBook(options, report);
  const sources = createSourceBook(options);
  const facts = createFactReader({ dayOrder: order.order, sources, names, report });
  const rows: UnderstoodRow[] = [];
  for (const { row, cells } of body) {
    if (problems.length >= reportedErrors) break;
    const reader = createRow(row, cells, columns, options.language);
    const entity = names.read(reader);
    if (entity === null) continue;
    rows.push({ row, entity, fact: facts.read(reader, entity) });
  }
  const linked = facts.link();
  if (problems.length > 0) return refuse(problems);
  return toPack({ options, names, sources, rows, facts: linked }, [
    ...(ignored.length > 0 ? [{ kind: 'ignored-columns', columns: ignored } as const] : []),
    ...names.notes(),
    ...(sources.own() > 0 ? [{ kind: 'own-source', facts: sources.own() } as const] : []),
    ...order.notes,
  ]);
}

function refuse(problems: readonly TableProblem[]): TableResult {
  const inOrder = [...problems].sort((a, b) => a.row - b.row);
  return { ok: false, problems: inOrder.slice(0, reportedErrors) };
}

function headProblems({ row }: CellRow, columns: readonly Column[]): TableProblem[] {
  if (!columns.some(({ field }) => field === 'name'))
    return [{ row, kind: 'no-name-column', columns: columns.map(({ heading }) => heading) }];
  const seen = new Set<string>();
  return columns.flatMap(({ field, language, heading }): TableProblem[] => {
    const what = `${field} ${language}`;
    if (!seen.has(what)) {
      seen.add(what);
      return [];
    }
    return [{ row, kind: 'column-twice', column: heading }];
  });
}

/** How the table's dates with two small numbers are read, and what to tell the reader of it. */
function dayOrder(
  columns: readonly Column[],
  rows: readonly CellRow[],
  options: TableOptions,
  report: (problem: TableProblem) => void,
): { readonly order: TableOptions['dayOrder']; readonly notes: readonly TableNote[] } {
  const column = columns.find(({ field }) => field === 'date');
  if (!column) return { order: options.dayOrder, notes: [] };
  const dates = rows.map(({ cells }) => cells[column.index] ?? '');
  const found = orderOfColumn(dates);
  const example = dates.find(needsOrder);
  if (found === 'mixed') {
    const at = rows.find(({ cells }) => needsOrder(cells[column.index] ?? ''));
    // Where each date can be read one way only, mixing does no harm.
    if (at) report({ row: at.row, kind: 'no-date-order' });
  }
  const isKnown = found === 'day-first' || found === 'month-first';
  const order = isKnown ? found : options.dayOrder;
  if (example === undefined) return { order, notes: [] };
  return { order, notes: [{ kind: 'day-order', order, by: isKnown ? 'column' : 'reader', example }] };
}

interface TableParts {
  readonly options: TableOptions;
  readonly names: ReturnType<typeof createNameBook>;
  readonly sources: ReturnType<typeof createSourceBook>;
  readonly facts: readonly { readonly row: number; readonly fact: Fact }[];
  readonly rows: readonly UnderstoodRow[];
}

function toPack(
  { options, names, sources, facts, rows }: TableParts,
  notes: readonly TableNote[],
): TableResult {
  const entities = names.entities();
  const aliases = names.aliases();
  const listed = sources.list();
  const title = options.title.trim().slice(0, packLimits.nameCharacters);
  const result = parsePack({
    format: 1,
    id: makeId(title, 'table'),
    version: '1',
    title: { [options.language]: title },
    asOf: options.asOf,
    sources: listed.map(({ source }) => source),
    entities: entities.map(({ entity }) => entity),
    aliases: aliases.map(({ alias }) => alias),
    facts: facts.map(({ fact }) => fact),
  });
  if (result.ok) return { ok: true, pack: result.pack, rows, notes };
  const origins: Readonly<Record<string, readonly { readonly row: number }[]>> = {
    sources: listed,
    entities,
    aliases,
    facts,
  };
  return refuse(result.errors.map((error) => problemOf(error, origins)));
}

/** The format's own refusal, at the row that the refused part comes from. */
function problemOf(
  { path, ...problem }: PackError,
  origins: Readonly<Record<string, readonly { readonly row: number }[]>>,
): TableProblem {
  const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const row = origins[list]?.[Number(index)]?.row ?? 1;
  return { row, kind: 'format', place: list === '' ? path : rest, problem };
}
