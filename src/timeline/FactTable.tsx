// The same facts as a table: sortable, and each row leads to its fact's card. The order is table-order.ts.
import type { EntityKey, FactKey } from '../dataset';
import type { Words } from '../shared';
import { FactDate, Local, StandingBadge } from '../ui';
import type { Sort, SortColumn } from './state';
import type { TimelineFact } from './timeline-fact';

/** The facts in their order, which order it is, and whom the table tells. */
export interface FactTableProps {
  readonly facts: readonly TimelineFact[];
  readonly sort: Sort;
  readonly selected: FactKey | null;
  readonly words: Words;
  readonly onSort: (sort: Sort) => void;
  readonly onSelect: (fact: FactKey) => void;
  readonly onName: (key: EntityKey) => void;
}

const columns: readonly SortColumn[] = ['date', 'fact', 'names', 'standing', 'importance'];

/** A table of facts. Roles are written out: on narrow screens CSS lays rows as blocks, which would lose them. */
export function FactTable(props: FactTableProps) {
  const { facts, sort, words, onSort } = props;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table class="fact-table" role="table" aria-label={words.say('timeline_table')}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              class={`col-${column}`}
              aria-sort={sort.column === column ? sort.direction : 'none'}
            >
              <button type="button" onClick={() => onSort(nextSort(sort, column))}>
                {words.say(`timeline_column_${column}`)}
                <SortMark direction={sort.column === column ? sort.direction : null} />
              </button>
            </th>
          ))}
          <th role="columnheader" scope="col" class="col-source">
            {words.say('timeline_column_source')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {facts.map((fact) => (
          <FactRow key={fact.key} {...props} fact={fact} />
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

/** A second press on a column turns it round; importance begins with the greatest. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (sort.column === column) {
    return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: column === 'importance' ? 'descending' : 'ascending' };
}

function FactRow({
  fact,
  selected,
  words,
  onSelect,
  onName,
}: FactTableProps & { readonly fact: TimelineFact }) {
  const { standing, importance, attributedTo, source: origin } = fact.fact;
  const isSelected = fact.key === selected;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <tr role="row" class={isSelected ? 'selected' : undefined} data-fact={fact.key}>
      <td role="cell" class="col-date">
        <FactDate date={fact.fact.date} words={words} />
      </td>
      <td role="cell" class="col-fact">
        <button type="button" aria-pressed={isSelected} onClick={() => onSelect(fact.key)}>
          <Local text={fact.fact.text} words={words} />
        </button>
      </td>
      <td role="cell" class="col-names">
        <span class="name-list">
          {fact.entities.map(({ key, entity }) => (
            <button key={key} type="button" class="link" onClick={() => onName(key)}>
              <Local text={entity.label} words={words} />
            </button>
          ))}
        </span>
      </td>
      <td role="cell" class="col-standing">
        {standing === 'stated' ? (
          words.say('card_standing_stated')
        ) : (
          <StandingBadge standing={standing} words={words} />
        )}
        {attributedTo && (
          <small>
            <Local text={attributedTo} words={words} />
          </small>
        )}
      </td>
      <td role="cell" class="col-importance">
        <span
          role="img"
          aria-label={words.say('timeline_importance_of', importance)}
          class={`weight w${importance}`}
        >
          <i />
          <i />
          <i />
          <i />
          <i />
        </span>
      </td>
      <td role="cell" class="col-source">
        {fact.source && <Local text={fact.source.publisher} words={words} />}
        {origin.paragraph !== undefined && <span> {words.say('card_paragraph', origin.paragraph)}</span>}
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function SortMark({ direction }: { readonly direction: Sort['direction'] | null }) {
  return (
    <svg class="sort-mark" width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
      {direction !== 'descending' && <path class={direction ? 'on' : undefined} d="M1 4l3-3 3 3" />}
      {direction !== 'ascending' && <path class={direction ? 'on' : undefined} d="M1 6l3 3 3-3" />}
    </svg>
  );
}
