// `npm run -s pack -- check FILE` checks a pack (a file, or a folder of fragments) and prints each error on a line
// with its JSON path; exit 1 when there is one. `npm run -s pack -- schema` writes the published JSON Schema.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parsePackText } from '../src/dataset';
import { readPackFolder } from './pack-folder';
import { packSchemaFile, packSchemaText } from './pack-schema';

const [command, path] = process.argv.slice(2);
if (command === 'schema') {
  writeFileSync(packSchemaFile, packSchemaText());
} else if (command !== 'check' || path === undefined) {
  fail('usage: npm run -s pack -- check FILE');
} else if (!existsSync(path)) {
  fail(`there is no ${path}`);
} else {
  const lines = check(path);
  for (const line of lines) console.log(line);
  process.exitCode = lines.length > 0 ? 1 : 0;
}

function check(place: string): readonly string[] {
  if (statSync(place).isDirectory()) {
    const result = readPackFolder(place);
    return result.ok ? [] : result.lines;
  }
  const result = parsePackText(readFileSync(place, 'utf8'));
  return result.ok
    ? []
    : result.errors.map(({ path: where, message }) => `${where || '(whole file)'}: ${message}`);
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 2;
}
