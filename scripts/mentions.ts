// Prints what texts mention. `npm run -s mentions -- FILE…`: a mention a line, of plain text or `.html`;
// `npm run -s mentions -- --jsonl FILE`: in `{"id","text"}`, out `{"id","mentions"}` a line, in the same order.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { splitKey } from '../src/dataset';
import { compileGazetteer, explain, findMentions, type Gazetteer, type Mention } from '../src/matcher';
import { readBundledPack, readJsonLines, runDoor } from './doors';
import { hanVariants } from './han-variants';
import { htmlToText } from './html-text';

/** The bundled pack's names, compiled from its source files. */
export function readBundledGazetteer(): Gazetteer {
  const pack = readBundledPack();
  return compileGazetteer([pack], { han: hanVariants() });
}

/** What the door prints for one mention of a jsonl text. */
export function toMentionSpan({ start, end, entities }: Mention) {
  return { start, end, entity: splitKey(entities[0]).id };
}

/** Why a mention was linked, in one English sentence. */
export function toSentence(mention: Mention): string {
  const { near, page, fullName, decisive } = explain(mention);
  const parts = [];
  if (near.length > 0) parts.push(`near by: ${near.slice(0, 4).join(', ')}`);
  if (fullName) parts.push(`also named as ${fullName}`);
  if (page.length > 0) parts.push(`elsewhere: ${page.slice(0, 3).join(', ')}`);
  if (parts.length === 0)
    return mention.reasons.some(({ kind }) => kind === 'full-name')
      ? 'named so elsewhere on the page'
      : 'the name alone is enough';
  return parts.join('; ') + (decisive.length > 0 ? ` (decided by ${decisive.join(', ')})` : '');
}

function printFiles(paths: readonly string[]): void {
  const gazetteer = readBundledGazetteer();
  for (const file of paths) {
    const source = readFileSync(file, 'utf8');
    const text = /\.x?html?$/i.test(file) ? htmlToText(source) : source;
    for (const mention of findMentions(gazetteer, text)) {
      const { start, end, entity } = toMentionSpan(mention);
      const line = { file, start, end, text: mention.text, entity, why: toSentence(mention) };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  if (args.length === 0 || args.includes('--jsonl')) {
    runDoor('mentions', (path) => {
      const gazetteer = readBundledGazetteer();
      return readJsonLines<{ id: string; text: string }>(path).map(({ id, text }) => ({
        id,
        mentions: findMentions(gazetteer, text).map(toMentionSpan),
      }));
    });
  } else {
    try {
      printFiles(args);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
}
