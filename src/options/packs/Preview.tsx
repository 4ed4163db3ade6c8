// What was understood of a pack before it is added: what it is, its first names, and for a table each row as it was read,
// with the few things that only the reader can tell.

import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate, pickText, readWrittenDate, type TableOptions } from '../../dataset';
import type { Words } from '../../shared';
import type { PackPreview, PreviewTable } from './import-protocol';
import { sayChanges, sayNote, sayWrittenDate } from './problem-words';
import type { ListedPack } from './use-packs';

interface PreviewProps {
  readonly preview: PackPreview;
  readonly packs: readonly ListedPack[];
  readonly words: Words;
  readonly onOptions: (options: TableOptions) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** The preview. */
export function Preview({ preview, packs, words, onOptions, onAdd, onCancel }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was asked for has come: reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  const { table, title, counts } = preview;
  const before = packs.find(({ id }) => id === preview.id);
  const asOf = formatDate(preview.asOf, words.language, { width: 'long' }) ?? preview.asOf;
  const named = pickText(title, words.language);
  return (
    <div class="pack-preview">
      <h4 ref={heading} tabIndex={-1}>
        {words.say('packs_preview')}
      </h4>
      <p>
        <b lang={named.language}>{named.text}</b>{' '}
        <small>
          {[
            words.say('packs_version', preview.version),
            words.say('card_as_of', asOf),
            words.count('packs_names', counts.names),
            words.count('popup_facts', counts.facts),
          ].join(' · ')}
        </small>
      </p>
      <p>{sayPlace(before, words)}</p>
      {preview.changes && <p>{sayChanges(preview.changes, words)}</p>}
      {table && <TableForm table={table} words={words} onOptions={onOptions} />}
      {table ? <TableRows table={table} words={words} /> : <Names preview={preview} words={words} />}
      <p class="buttons">
        <button type="button" class="button" onClick={onAdd}>
          {words.say(before?.kind === 'stored' ? 'packs_update_it' : 'packs_add_it')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.say('packs_cancel')}
        </button>
      </p>
    </div>
  );
}

function sayPlace(before: ListedPack | undefined, words: Words): string {
  if (!before) return words.say('packs_is_new');
  if (before.kind === 'bundled') return words.say('packs_is_edition');
  return words.say('packs_is_update', before.version);
}

function Names({ preview, words }: { readonly preview: PackPreview; readonly words: Words }) {
  const more = preview.counts.entities - preview.entities.length;
  return (
    <ul class="preview-names">
      {preview.entities.map(({ label, description, facts }, index) => {
        const name = pickText(label, words.language);
        const what = pickText(description, words.language);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be the same, and none moves
          <li key={index}>
            <b lang={name.language}>{name.text}</b> <span lang={what.language}>{what.text}</span>{' '}
            <small>{words.count('popup_facts', facts)}</small>
          </li>
        );
      })}
      {more > 0 && <li>{words.count('packs_more_names', more)}</li>}
    </ul>
  );
}

interface TableFormProps {
  readonly table: PreviewTable;
  readonly words: Words;
  readonly onOptions: (options: TableOptions) => void;
}

// Enough to choose from; any other tag can be typed.
const offeredLanguages = ['en', 'zh-Hant', 'zh-Hans', 'ja', 'ko', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'ru'];

function TableForm({ table: { options, notes }, words, onOptions }: TableFormProps) {
  const [isBadDate, setBadDate] = useState(false);
  const order = notes.find((note) => note.kind === 'day-order' && note.by === 'reader');
  const change = (changes: Partial<TableOptions>) => onOptions({ ...options, ...changes });
  const changeAsOf = (text: string) => {
    const date = readWrittenDate(text, options.dayOrder);
    setBadDate(date.kind !== 'date');
    if (date.kind === 'date') change({ asOf: date.edtf });
  };
  const languages = [...new Set([options.language, ...offeredLanguages])];
  const nameOf = new Intl.DisplayNames(words.language, { type: 'language' });
  const said = notes.flatMap((note) => sayNote(note, options.sourceTitle, words) ?? []);
  return (
    <>
      <div class="table-form">
        <label>
          {words.say('packs_field_title')}
          <input
            class="field"
            value={options.title}
            maxLength={200}
            aria-describedby="packs-title-hint"
            onChange={({ currentTarget: { value } }) =>
              value.trim() !== '' && change({ title: value.trim() })
            }
          />
          <small id="packs-title-hint">{words.say('packs_field_title_hint')}</small>
        </label>
        <label>
          {words.say('packs_field_language')}
          <select
            class="field"
            value={options.language}
            onChange={({ currentTarget }) => change({ language: currentTarget.value })}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {nameOf.of(tag) ?? tag}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.say('packs_field_as_of')}
          <input
            class="field"
            value={options.asOf}
            maxLength={60}
            aria-invalid={isBadDate}
            onChange={({ currentTarget }) => changeAsOf(currentTarget.value)}
          />
          <small role="status">{isBadDate && words.say('packs_field_as_of_bad')}</small>
        </label>
        {notes.some(({ kind }) => kind === 'own-source') && (
          <label>
            {words.say('packs_field_source')}
            <input
              class="field"
              value={options.sourceTitle}
              maxLength={200}
              onChange={({ currentTarget: { value } }) =>
                value.trim() !== '' && change({ sourceTitle: value.trim() })
              }
            />
          </label>
        )}
        {order?.kind === 'day-order' && (
          <label>
            {words.say('packs_field_order', order.example)}
            <select
              class="field"
              value={options.dayOrder}
              onChange={({ currentTarget }) =>
                change({ dayOrder: currentTarget.value === 'day-first' ? 'day-first' : 'month-first' })
              }
            >
              {(['day-first', 'month-first'] as const).map((dayOrder) => (
                <option key={dayOrder} value={dayOrder}>
                  {sayWrittenDate(order.example, dayOrder, words)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {said.length > 0 && (
        <ul class="table-notes">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function TableRows({
  table: { rows, moreRows },
  words,
}: {
  readonly table: PreviewTable;
  readonly words: Words;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section class="table-rows" tabIndex={0} aria-label={words.say('packs_preview')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('packs_column_row')}</th>
            <th scope="col">{words.say('packs_column_name')}</th>
            <th scope="col">{words.say('packs_column_date')}</th>
            <th scope="col">{words.say('packs_column_fact')}</th>
            <th scope="col">{words.say('packs_column_source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, label, fact }) => {
            const name = pickText(label, words.language);
            const text = fact && pickText(fact.text, words.language);
            const date =
              fact &&
              (formatDate(fact.date, words.language, { width: 'short' }) ?? words.say('card_undated'));
            const who = fact?.attributedTo && pickText(fact.attributedTo, words.language).text;
            return (
              <tr key={row}>
                <td>{row}</td>
                <td lang={name.language}>{name.text}</td>
                <td>{date}</td>
                <td lang={text?.language}>
                  {text?.text ?? <small>{words.say('packs_name_only')}</small>}
                  {fact && who && (
                    <small>
                      {' '}
                      {words.say('packs_attributed', words.say(`card_standing_${fact.standing}`), who)}
                    </small>
                  )}
                </td>
                <td>{fact && pickText(fact.source, words.language).text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {moreRows > 0 && <p class="hint">{words.count('packs_more_rows', moreRows)}</p>}
    </section>
  );
}
