// Turns what the reader brought into a pack and a preview of it, or into the reasons why not. No DOM and no store, so
// that a test can run it without a worker.
import hanVariants from '../../../generated/han.json' with { type: 'json' };
import {
  type Pack,
  packLimits,
  parsePackText,
  readTable,
  type TableOptions,
  type TableResult,
} from '../../dataset';
import { compileNames, partsOfNames } from '../../matcher';
import { compileSearchTables } from '../../search';
import { countPack, type PackPart, partsOfRecords, searchPart } from '../../shared';
import { guessLanguage } from './guess-language';
import type { ImportSource, PackPreview, PreviewTable, Refusal } from './import-protocol';

// The preview is read by eye: more rows tell no more.
const shownEntities = 12;
const shownRows = 50;
/** In UTF-8 a character takes at most three bytes for each UTF-16 unit. */
const mostBytes = packLimits.fileCharacters * 3;

/** A pack read from a source, with how a table was understood. */
export type ReadResult =
  | { readonly ok: true; readonly pack: Pack; readonly preview: PackPreview }
  | { readonly ok: false; readonly refusal: Refusal };

/** The text of a source: UTF-8, or UTF-16 where a byte order mark says so, as spreadsheets save "Unicode text". */
export async function readText({ content }: ImportSource): Promise<string | Refusal> {
  if (typeof content === 'string') return content;
  if (content.size > mostBytes) return { kind: 'too-large', mostCharacters: packLimits.fileCharacters };
  const bytes = new Uint8Array(await content.arrayBuffer());
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Text has no such character, every other kind of file has.
    return text.includes('\0') ? { kind: 'not-text' } : text;
  } catch {
    return { kind: 'not-text' };
  }
}

/** Whether a text is meant to be a pack in JSON rather than a table. */
export function isJson(text: string, name: string): boolean {
  return /\.json$/i.test(name) || /^[\ufeff\s]*[{[]/.test(text.slice(0, 1000));
}

/** Reads a pack in JSON. */
export function readJson(text: string, onShare: (share: number) => void): ReadResult {
  const result = parsePackText(text, onShare);
  if (!result.ok) return { ok: false, refusal: { kind: 'pack', errors: result.errors } };
  return { ok: true, pack: result.pack, preview: previewOf(result.pack, null) };
}

/** Reads a table; what `options` leave to it (the language, as `und`) it finds out. */
export function readAsTable(text: string, asked: TableOptions): ReadResult {
  const options = asked.language === 'und' ? { ...asked, language: guessLanguage(text) } : asked;
  const result = readTable(text, options);
  if (!result.ok) return { ok: false, refusal: { kind: 'table', problems: result.problems } };
  return { ok: true, pack: result.pack, preview: previewOf(result.pack, tableOf(result, options)) };
}

/**
 * What is made of a pack once, to be stored beside it, made as it is asked for: the many small parts first, so that the
 * store writes them while the tables of search are made. `onShare` is told how much is done, 0 to 1.
 */
export function* compileParts(pack: Pack, onShare: (share: number) => void): Generator<PackPart> {
  // Shares as a pack of a hundred thousand names takes them.
  yield* compileSmallParts(pack, (share) => onShare(share * 0.3));
  yield [searchPart, compileSearchTables(pack, (share) => onShare(0.3 + share * 0.7))];
}

/** The same without the tables of search. */
export function* compileSmallParts(
  pack: Pack,
  onShare: (share: number) => void = () => {},
): Generator<PackPart> {
  yield* partsOfRecords(pack);
  const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
  yield* partsOfNames(compileNames(pack, { han: hanVariants as string, kinds, onShare }), pack);
}

function previewOf(pack: Pack, table: PreviewTable | null): PackPreview {
  const { id, title, version, asOf } = pack;
  const facts = new Map<string, number>();
  for (const fact of pack.facts)
    for (const entity of fact.entities) facts.set(entity, (facts.get(entity) ?? 0) + 1);
  const entities = pack.entities.slice(0, shownEntities).map(({ id, label, description }) => ({
    label,
    description,
    facts: facts.get(id) ?? 0,
  }));
  return { id, title, version, asOf, counts: countPack(pack), entities, table, changes: null };
}

function tableOf({ pack, rows, notes }: TableResult & { ok: true }, options: TableOptions): PreviewTable {
  const sources = new Map(pack.sources.map(({ id, title }) => [id, title]));
  return {
    options,
    notes,
    moreRows: Math.max(0, rows.length - shownRows),
    rows: rows.slice(0, shownRows).map(({ row, entity, fact: index }) => {
      const fact = index === null ? undefined : pack.facts[index];
      return {
        row,
        label: pack.entities[entity]!.label,
        fact: fact
          ? {
              text: fact.text,
              date: fact.date,
              standing: fact.standing,
              attributedTo: fact.attributedTo ?? null,
              source: sources.get(fact.source.id) ?? {},
            }
          : null,
      };
    }),
  };
}
