// Writes what docs/dataset.md and docs/packs.md count and list, between their markers, from the pack and the format
// themselves. `npx tsx scripts/dataset-tables.ts`; a test fails when the pages are not as this would write them.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Fact, type Pack, packLimits, relationTypes } from '../src/dataset';
import { bundledPackFolder, readPackFolder } from './pack-folder';

/** The article's paragraphs that yield no fact, each with its reason. */
const paragraphsWithoutFacts: Readonly<Record<number, string>> = {
  1: 'the title; ¶ 6 says it',
  2: 'a heading',
  5: 'the reprint notice',
  30: 'a heading; ¶ 31 says it',
  49: 'a heading',
  61: 'the heading of the references',
  66: 'a reference to the Financial Times whose address does not tell what it says',
  68: 'whose the title picture is',
  69: "the publisher's appeal to its readers",
  70: "the publisher's appeal to its readers",
  71: 'a disclaimer',
  72: 'the heading of a list of links',
};
const lastParagraph = 72;

/** The pages with their generated parts brought up to date, by path. */
export function writtenPages(): ReadonlyMap<string, string> {
  const result = readPackFolder(bundledPackFolder);
  if (!result.ok) throw new Error(result.lines.join('\n'));
  return new Map([
    ['docs/dataset.md', fill('docs/dataset.md', { tables: tables(result.pack) })],
    ['docs/packs.md', fill('docs/packs.md', { 'relation types': types(), limits: limits() })],
  ]);
}

function fill(page: string, parts: Readonly<Record<string, string>>): string {
  let text = readFileSync(page, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const marked = new RegExp(`(<!-- ${name}: [^>]*-->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!marked.test(text)) throw new Error(`${page} has no place for "${name}"`);
    text = text.replace(marked, (_, before: string, after: string) => `${before}${part}\n${after}`);
  }
  return text;
}

function types(): string {
  return `${[...relationTypes]
    .sort()
    .map((type) => `\`${type}\``)
    .join(', ')}.`;
}

function limits(): string {
  const count = (value: number): string => value.toLocaleString('en');
  return table(
    ['what', 'at most'],
    [
      ['the file, in UTF-16 code units', count(packLimits.fileCharacters)],
      ['entities', count(packLimits.entities)],
      ['aliases', count(packLimits.aliases)],
      ['facts', count(packLimits.facts)],
      ['relations', count(packLimits.relations)],
      ['sources', count(packLimits.sources)],
      ['cue lists', count(packLimits.cues)],
      ['items of any list inside one of these', count(packLimits.listItems)],
      ['characters of an id', count(packLimits.idCharacters)],
      ['characters of a name', count(packLimits.nameCharacters)],
      ['characters of a description', count(packLimits.lineCharacters)],
      ['characters of a fact or note', count(packLimits.textCharacters)],
    ],
  );
}

function tables(pack: Pack): string {
  const { facts, entities, relations } = pack;
  const byYear = tally(facts, (fact) => [
    fact.date === null ? 'no date' : (/\d{4}/.exec(fact.date)?.[0] ?? ''),
  ]);
  const byStanding = tally(facts, (fact) => [fact.standing]);
  const byWeight = tally(facts, (fact) => [String(fact.importance)]);
  const byEntity = tally(facts, (fact) => fact.entities);
  const names = [...entities].sort((a, b) => (byEntity.get(b.id) ?? 0) - (byEntity.get(a.id) ?? 0));
  return [
    `\n## What there is\n\n${facts.length} facts, ${relations.length} relations, ${entities.length} entities.\n`,
    table(['standing', 'facts'], rows(byStanding)),
    table(['year it begins in', 'facts'], rows(byYear)),
    table(['importance', 'facts'], rows(byWeight)),
    table(
      ['entity', 'facts'],
      names.map(({ id, label }) => [`${label.en} (\`${id}\`)`, String(byEntity.get(id) ?? 0)]),
    ),
    '## The article, paragraph by paragraph\n\nParagraphs are the non-empty lines of the article, counted from 1.\n',
    table(['¶', 'facts'], paragraphs(facts)),
  ].join('\n');
}

function paragraphs(facts: readonly Fact[]): string[][] {
  return Array.from({ length: lastParagraph }, (_, at) => {
    const paragraph = at + 1;
    const ids = facts.filter((fact) => fact.source.paragraph === paragraph).map((fact) => `\`${fact.id}\``);
    const reason = paragraphsWithoutFacts[paragraph];
    if (ids.length === 0 && reason === undefined)
      throw new Error(`¶ ${paragraph} has neither a fact nor a reason`);
    return [String(paragraph), ids.length > 0 ? ids.join(' ') : `none: ${reason}`];
  });
}

function tally(facts: readonly Fact[], keysOf: (fact: Fact) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) for (const key of keysOf(fact)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function rows(counts: ReadonlyMap<string, number>): string[][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, String(count)]);
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')}\n`;
}

if (process.argv[1]?.endsWith('dataset-tables.ts')) {
  for (const [page, text] of writtenPages()) writeFileSync(page, text);
}
