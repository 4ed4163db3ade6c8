// Puts the bundled pack's files together, checks them, and writes what the extension loads: generated/pack.json and
// its compiled names, generated/gazetteer.json, with the kinds of what they name, generated/kinds.json; what search and
// relevance read of it, generated/search.json and generated/relevance.json; and the Han characters that imported packs
// are compiled with, generated/han.json. A pack that breaks the format stops the build. `npm run data`.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Pack } from '../src/dataset';
import { compileGazetteer, compileWordProbe, probedNames } from '../src/matcher';
import { compilePackTerms } from '../src/relevance';
import { compileSearchTables, writeSearchTables } from '../src/search';
import { hanVariants, hanVariantsOf } from './han-variants';
import { bundledPackFolder, readPackFolder } from './pack-folder';

/** Writes generated/, or throws with every error of the pack: file, path, reason. */
export async function compileData(): Promise<void> {
  const result = readPackFolder(bundledPackFolder);
  if (!result.ok) throw new Error(`The bundled pack breaks the format:\n${result.lines.join('\n')}`);
  mkdirSync('generated', { recursive: true });
  writeFileSync('generated/pack.json', JSON.stringify(result.pack));
  writeFileSync('generated/kinds.json', JSON.stringify(kindsOf(result.pack)));
  const han = hanVariants();
  writeFileSync('generated/han.json', JSON.stringify(han));
  writeFileSync('generated/probe.json', JSON.stringify(compileWordProbe(probedNames([result.pack]), han)));
  writeFileSync(
    'generated/gazetteer.json',
    JSON.stringify(compileGazetteer([result.pack], { han: hanVariantsOf(result.pack) })),
  );
  writeFileSync('generated/search.json', writeSearchTables(compileSearchTables(result.pack)));
  writeFileSync('generated/relevance.json', JSON.stringify(compilePackTerms(result.pack)));
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
