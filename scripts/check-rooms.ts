// Fails when a room imports what the architecture does not let it import, or reaches past another room's door.
// The table is docs/architecture.md's; `npm run lint` runs this.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const PURE = ['dataset', 'matcher', 'search', 'relevance'];
const LOWER = [...PURE, 'shared', 'scanner', 'highlighter', 'ui', 'card'];
const ENTRIES = ['content', 'popup', 'options', 'timeline', 'welcome', 'background'];

const MAY_IMPORT: Record<string, readonly string[]> = {
  dataset: [],
  scanner: [],
  highlighter: [],
  matcher: ['dataset'],
  shared: ['dataset'],
  search: ['dataset', 'matcher'],
  relevance: ['dataset', 'matcher'],
  ui: ['dataset', 'shared'],
  card: ['dataset', 'shared', 'ui', 'relevance'],
  ...Object.fromEntries(ENTRIES.map((room) => [room, LOWER])),
};

const EXTENSION_API = /\b(?:chrome|browser)\.\w|webextension-polyfill/;
// docs/adr/0006: the polyfill is for the extension's own pages; what runs inside other people's pages goes without it.
const IN_OTHER_PAGES = ['shared', 'content', 'card', 'ui', 'scanner', 'highlighter'];

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

/** What is wrong with one source file's imports, a sentence each. */
export function importProblems(path: string, code: string, root = 'src'): string[] {
  const room = relative(root, path).split('/')[0] as string;
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [`${path}: src/${room} is no room; see docs/architecture.md`];
  const isTest = /\.test\.tsx?$/.test(path);
  const problems: string[] = [];
  for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
    const target = relative(root, resolve(dirname(path), specifier as string).slice(resolve('.').length + 1));
    if (target.startsWith('..')) continue; // generated data and test support lie outside src
    const [otherRoom, ...rest] = target.split('/');
    if (otherRoom === room || !otherRoom) continue;
    if (!isTest && !allowed.includes(otherRoom))
      problems.push(`${path}: ${room} may not import ${otherRoom} (${specifier})`);
    else if (!isTest && rest.length > 0 && !/\.(css|json)(\?\w+)?$/.test(target))
      problems.push(`${path}: import ${otherRoom} through its door, not ${specifier}`);
  }
  if (isTest) return problems;
  const statements = code.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  if (PURE.includes(room) && EXTENSION_API.test(statements))
    problems.push(`${path}: a pure room uses an extension API`);
  if (IN_OTHER_PAGES.includes(room) && /webextension-polyfill/.test(statements))
    problems.push(`${path}: what runs in other people's pages goes without the polyfill`);
  if (ENTRIES.includes(room) && room !== 'content' && /(?<!['"\w])chrome\.\w/.test(statements))
    problems.push(`${path}: the extension's own pages call the browser through webextension-polyfill`);
  return problems;
}

const isMain = process.argv[1]?.endsWith('check-rooms.ts');
if (isMain) {
  const problems = [...sources('src')].flatMap((path) => importProblems(path, readFileSync(path, 'utf8')));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
