// Writes the licences of what ships inside the extension into the package: the runtime dependencies of package.json and
// theirs. What only builds or tests is not in the package and not in the list.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file's name in the package. */
export const LICENCES_FILE = 'third-party-licences.txt';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Folders of all runtime dependencies below `root`, sorted by name, each once. */
export function runtimePackages(root: string): string[] {
  const found = new Map<string, string>();
  const visit = (folder: string) => {
    for (const name of Object.keys(readPackage(folder).dependencies ?? {})) {
      const nested = join(folder, 'node_modules', name);
      const place = existsSync(nested) ? nested : join(root, 'node_modules', name);
      if (found.has(name)) continue;
      found.set(name, place);
      visit(place);
    }
  };
  visit(root);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => folder);
}

/** The list as text. Throws where a package names no licence or brings no text of it. */
export function thirdPartyLicences(root: string): string {
  const entries = runtimePackages(root).map((folder) => {
    const { name, version, license } = readPackage(folder);
    const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
    if (!license || !file) throw new Error(`${name} brings no licence`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Backstory contains these libraries.\n\n${entries.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

/** Writes the list into a built package. */
export function writeThirdPartyLicences(folder: string): void {
  writeFileSync(join(folder, LICENCES_FILE), thirdPartyLicences('.'));
}
