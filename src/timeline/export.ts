// What is shown, as a table to take away: CSV for spreadsheets, Markdown for notes. Pure; download.ts saves it.
import { formatDate, type LanguageTag, pickText, type Standing } from '../dataset';
import { toCsv } from './csv';
import type { TimelineFact } from './timeline-fact';

/** Words an export needs, in the reader's language. */
export interface ExportWords {
  readonly language: LanguageTag;
  readonly title: string;
  /** One line that says what was shown and of which day the pack is. */
  readonly subtitle: string;
  readonly columns: {
    readonly date: string;
    readonly dateAsWritten: string;
    readonly fact: string;
    readonly names: string;
    readonly standing: string;
    readonly attributedTo: string;
    readonly source: string;
    readonly paragraph: string;
    readonly link: string;
    readonly note: string;
    readonly id: string;
  };
  standing(standing: Standing): string;
  /** "DeepTech, ¶ 14" */
  source(publisher: string, paragraph: number | undefined): string;
  readonly undated: string;
}

/** The facts as CSV, one a line under a line of column names. `date` is for people, `dateAsWritten` is EDTF. */
export function factsToCsv(facts: readonly TimelineFact[], words: ExportWords): string {
  const { columns, language } = words;
  const head = [
    columns.date,
    columns.dateAsWritten,
    columns.fact,
    columns.names,
    columns.standing,
    columns.attributedTo,
    columns.source,
    columns.paragraph,
    columns.link,
    columns.note,
    columns.id,
  ];
  const rows = facts.map(({ key, fact, entities, source }) => [
    formatDate(fact.date, language, { width: 'long' }) ?? '',
    fact.date ?? '',
    pickText(fact.text, language).text,
    entities.map(({ entity }) => pickText(entity.label, language).text).join('; '),
    words.standing(fact.standing),
    fact.attributedTo ? pickText(fact.attributedTo, language).text : '',
    source ? pickText(source.publisher, language).text : '',
    fact.source.paragraph === undefined ? '' : String(fact.source.paragraph),
    source?.url ?? '',
    fact.note ? pickText(fact.note, language).text : '',
    key,
  ]);
  return toCsv([head, ...rows]);
}

/** The facts as a Markdown list under headings of years, the undated last. */
export function factsToMarkdown(facts: readonly TimelineFact[], words: ExportWords): string {
  const lines = [`# ${escapeMarkdown(words.title)}`, '', escapeMarkdown(words.subtitle)];
  let heading: string | null = null;
  for (const fact of facts) {
    const year = headingOf(fact, words);
    if (year !== heading) lines.push('', `## ${escapeMarkdown(year)}`, '');
    heading = year;
    lines.push(...factLines(fact, words));
  }
  return `${lines.join('\n')}\n`;
}

function headingOf({ fact, span }: TimelineFact, { language, undated }: ExportWords): string {
  if (span === null) return undated;
  const point = typeof span.from === 'string' ? span.to : span.from;
  const year = typeof point === 'string' ? null : String(point.year).padStart(4, '0');
  return formatDate(year, language, { width: 'long' }) ?? fact.date ?? undated;
}

function factLines({ fact, source }: TimelineFact, words: ExportWords): string[] {
  const { language } = words;
  const date = formatDate(fact.date, language, { width: 'short' });
  const origin = [
    fact.standing === 'stated' ? '' : escapeMarkdown(words.standing(fact.standing)),
    fact.attributedTo ? escapeMarkdown(pickText(fact.attributedTo, language).text) : '',
    source
      ? linked(words.source(pickText(source.publisher, language).text, fact.source.paragraph), source.url)
      : '',
  ].filter((part) => part !== '');
  const head = date === null ? '' : `**${escapeMarkdown(date)}** `;
  const tail = origin.length === 0 ? '' : ` (${origin.join(' · ')})`;
  const lines = [`- ${head}${escapeMarkdown(pickText(fact.text, language).text)}${tail}`];
  if (fact.note) lines.push(`  - ${escapeMarkdown(pickText(fact.note, language).text)}`);
  return lines;
}

function linked(text: string, url: string | undefined): string {
  if (url === undefined) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Pack text is text: whatever Markdown or HTML would read in it is escaped, and it stays one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~$&!]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s|$)/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
