// Takes what is shown away: as CSV, as Markdown, on paper. What the files hold is export.ts.
import { type Dataset, formatDate, pickText } from '../dataset';
import type { Words } from '../shared';
import { download } from './download';
import { type ExportWords, factsToCsv, factsToMarkdown } from './export';
import { Menu } from './Menu';
import type { TimelineFact } from './timeline-fact';

/** The facts as shown, in their order. */
export interface ExportMenuProps {
  readonly facts: readonly TimelineFact[];
  /** How many facts there are in all. */
  readonly total: number;
  readonly dataset: Dataset;
  readonly words: Words;
}

const fileName = 'backstory-timeline';

/** A menu of three ways. */
export function ExportMenu({ facts, total, dataset, words }: ExportMenuProps) {
  const texts = exportWords(words, dataset, facts.length, total);
  return (
    <Menu label={words.say('timeline_export')} side="end">
      {(close) => {
        const act = (run: () => void) => () => {
          close();
          run();
        };
        return (
          <>
            <button
              type="button"
              onClick={act(() => download(`${fileName}.csv`, 'text/csv', factsToCsv(facts, texts)))}
            >
              {words.say('timeline_export_csv')}
            </button>
            <button
              type="button"
              onClick={act(() => download(`${fileName}.md`, 'text/markdown', factsToMarkdown(facts, texts)))}
            >
              {words.say('timeline_export_markdown')}
            </button>
            <button type="button" onClick={act(() => window.print())}>
              {words.say('timeline_print')}
            </button>
          </>
        );
      }}
    </Menu>
  );
}

function exportWords(words: Words, dataset: Dataset, shown: number, total: number): ExportWords {
  const packs = dataset.packs.map((pack) => {
    const date = formatDate(pack.asOf, words.language, { width: 'short' }) ?? pack.asOf;
    return `${pickText(pack.title, words.language).text}, ${words.say('card_as_of', date)}`;
  });
  return {
    language: words.language,
    title: words.say('timeline_title'),
    subtitle: `${words.say('timeline_shown', shown, total)} · ${packs.join(' · ')}`,
    columns: {
      date: words.say('timeline_column_date'),
      dateAsWritten: words.say('timeline_column_edtf'),
      fact: words.say('timeline_column_fact'),
      names: words.say('timeline_column_names'),
      standing: words.say('timeline_column_standing'),
      attributedTo: words.say('timeline_column_by'),
      source: words.say('timeline_column_source'),
      paragraph: words.say('timeline_column_paragraph'),
      link: words.say('timeline_column_link'),
      note: words.say('timeline_column_note'),
      id: words.say('timeline_column_id'),
    },
    standing: (standing) => words.say(`card_standing_${standing}`),
    source: (publisher, paragraph) =>
      paragraph === undefined ? publisher : words.say('card_source_paragraph', publisher, paragraph),
    undated: words.say('timeline_undated'),
  };
}
