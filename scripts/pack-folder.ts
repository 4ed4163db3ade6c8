// Reads a pack written as a folder of files (pack.json and fragments beside it) for scripts and data tests.
// What the files mean is src/dataset's; this only finds them, in an order that no file system decides.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mergeFragments, type Pack, type PackFragment, parsePack } from '../src/dataset';

/** Where the bundled pack is written, from the repository's root. */
export const bundledPackFolder = 'src/dataset/packs/microsoft-openai';

/** A pack, or its errors as lines: file, path in that file, reason. */
export type FolderResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Reads and checks the pack in a folder. */
export function readPackFolder(folder: string): FolderResult {
  const fragments: PackFragment[] = [];
  for (const file of packFiles(folder)) {
    try {
      fragments.push({ file, json: JSON.parse(readFileSync(join(folder, file), 'utf8')) });
    } catch (error) {
      return { ok: false, lines: [`${join(folder, file)}: is no JSON: ${(error as Error).message}`] };
    }
  }
  const merged = mergeFragments(fragments);
  const result = parsePack(merged.json);
  if (result.ok) return result;
  const lines = result.errors.map((error) => {
    const { file, path } = merged.locate(error.path);
    return `${join(folder, file)}: ${path} ${error.message}`;
  });
  return { ok: false, lines };
}

/** The files a pack is written in, as paths inside its folder: pack.json first, then the others by path. */
export function packFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => Number(b === 'pack.json') - Number(a === 'pack.json') || (a < b ? -1 : 1));
}
