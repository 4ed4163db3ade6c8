// Puts the bundled pack's files together, checks them, and writes what the extension loads: generated/pack.json and
// its compiled names, generated/gazetteer.json, the tables that pages read them by, generated/tables.json, with what tells them, generated/probe.json, the kinds of what they name,
// generated/kinds.json, and a mark of all three, generated/edition.json; what search and
// relevance read of it, generated/search.json and generated/relevance.json; and the Han characters that imported packs
// are compiled with, generated/han.json. A pack that breaks the format stops the build. `npm run data`.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Pack } from '../src/dataset';
import { compileGazetteer, compileWordProbe, probedNames, writeTables } from '../src/matcher';
import { compilePackTerms } from '../src/relevance';
import { compileSearchTables, writeSearchTables } from '../src/search';
import { hanVariants } from './han-variants';
import { bundledPackFolder, readPackFolder } from './pack-folder';

/** Writes generated/, or throws with every error of the pack: file, path, reason. */
export async function compileData(): Promise<void> {
  const result = readPackFolder(bundledPackFolder);
  if (!result.ok) throw new Error(`The bundled pack breaks the format:\n${result.lines.join('\n')}`);
  mkdirSync('generated', { recursive: true });
  writeFileSync('generated/pack.json', JSON.stringify(result.pack));
  const han = hanVariants();
  writeFileSync('generated/han.json', JSON.stringify(han));
  const kinds = JSON.stringify(kindsOf(result.pack));
  const probe = JSON.stringify(compileWordProbe(probedNames([result.pack]), han));
  const gazetteer = compileGazetteer([result.pack], { han });
  const tables = JSON.stringify(writeTables(gazetteer));
  writeFileSync('generated/kinds.json', kinds);
  writeFileSync('generated/probe.json', probe);
  writeFileSync('generated/gazetteer.json', JSON.stringify(gazetteer));
  writeFileSync('generated/tables.json', tables);
  writeFileSync('generated/edition.json', JSON.stringify(editionOf(kinds, probe, tables)));
  writeFileSync('generated/search.json', writeSearchTables(compileSearchTables(result.pack)));
  writeFileSync('generated/relevance.json', JSON.stringify(compilePackTerms(result.pack)));
}

/** Differs whenever what pages get of the bundled pack's names does. */
function editionOf(...files: string[]): string {
  return createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
}

/** Ids of a pack's entities by kind, as a page needs them to leave out kinds the reader hides. */
function kindsOf(pack: Pack): Record<string, Record<string, string[]>> {
  const kinds: Record<string, string[]> = {};
  for (const { id, kind } of pack.entities) kinds[kind] = [...(kinds[kind] ?? []), id];
  return { [pack.id]: kinds };
}

if (process.argv[1]?.endsWith('compile-data.ts')) {
  try {
    await compileData();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
