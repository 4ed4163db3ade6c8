// `npm run -s pack -- check FILE`: checks a pack (a file, or a folder of fragments) and prints each error on a line
// with its JSON path; exit 1 when there is one.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parsePackText } from '../src/dataset';
import { readPackFolder } from './pack-folder';

const [command, path] = process.argv.slice(2);
if (command !== 'check' || path === undefined || !existsSync(path)) {
  console.error(path === undefined ? 'usage: npm run -s pack -- check FILE' : `there is no ${path}`);
  process.exit(2);
}
const lines = check(path);
for (const line of lines) console.log(line);
if (lines.length > 0) process.exit(1);

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
