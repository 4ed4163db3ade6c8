// What narrows the facts: the search field, kinds, standings, and the names that were taken. The marks beside the
// standings are the picture's legend too.
import { type EntityKey, type EntityKind, type KnownEntity, pickText, type Standing } from '../dataset';
import type { Words } from '../shared';
import { LegendMark } from './Legend';
import { Menu } from './Menu';
import { type NameOffer, NameSearch } from './NameSearch';
import { standings, type TimelineState } from './state';
import type { ChangeState } from './use-timeline-state';

/** The filters as set, what they offer, and whom they tell. */
export interface FilterBarProps {
  readonly state: TimelineState;
  readonly names: readonly KnownEntity[];
  readonly offers: readonly NameOffer[];
  /** Kinds that any fact is of, with how many, in their usual order. */
  readonly kinds: readonly { readonly kind: EntityKind; readonly facts: number }[];
  /** How many facts are shown. */
  readonly status: string;
  readonly words: Words;
  readonly onChange: ChangeState;
  readonly onName: (key: EntityKey) => void;
}

/** Adds a value to a list, or takes it out. */
export function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The row of filters. */
export function FilterBar(props: FilterBarProps) {
  const { state, names, words, onChange } = props;
  const isFiltered =
    state.text !== '' || state.kinds.length + state.standings.length + state.names.length > 0;
  return (
    <search class="filters" aria-label={words.say('timeline_filters')}>
      <div class="filter-row">
        <NameSearch
          text={state.text}
          offers={props.offers}
          words={words}
          onText={(text) => onChange({ text }, 'text')}
          onName={props.onName}
        />
        <KindMenu {...props} />
        <StandingToggles {...props} />
        {isFiltered && (
          <button
            type="button"
            class="link-button"
            onClick={() => onChange({ text: '', kinds: [], standings: [], names: [], match: 'any' })}
          >
            {words.say('timeline_clear')}
          </button>
        )}
        <p class="status" role="status">
          {props.status}
        </p>
      </div>
      {names.length > 0 && (
        <div class="filter-row names">
          {names.map(({ key, entity }) => {
            const label = pickText(entity.label, words.language);
            return (
              <button
                key={key}
                type="button"
                class="chip taken"
                aria-label={words.say('timeline_drop_name', label.text)}
                onClick={() =>
                  onChange({ names: names.map((name) => name.key).filter((other) => other !== key) })
                }
              >
                <span lang={label.language}>{label.text}</span>
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M2 2l6 6M8 2l-6 6" />
                </svg>
              </button>
            );
          })}
          {names.length > 1 && (
            <label class="pick">
              <span class="hidden">{words.say('timeline_match')}</span>
              <select
                value={state.match}
                onChange={(event) => onChange({ match: event.currentTarget.value === 'all' ? 'all' : 'any' })}
              >
                <option value="any">{words.say('timeline_match_any')}</option>
                <option value="all">{words.say('timeline_match_all')}</option>
              </select>
            </label>
          )}
        </div>
      )}
    </search>
  );
}

function KindMenu({ state, kinds, words, onChange }: FilterBarProps) {
  const label =
    state.kinds.length === 0
      ? words.say('timeline_kinds')
      : words.say('timeline_kinds_chosen', state.kinds.length);
  return (
    <Menu label={label}>
      {() => (
        <fieldset class="kinds">
          <legend class="hidden">{words.say('timeline_kinds')}</legend>
          {kinds.map(({ kind, facts }) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={state.kinds.includes(kind)}
                onChange={() => onChange({ kinds: toggled(state.kinds, kind) })}
              />
              {words.say(`timeline_kinds_${kind}`)}
              <small>{facts.toLocaleString(words.language)}</small>
            </label>
          ))}
        </fieldset>
      )}
    </Menu>
  );
}

function StandingToggles({ state, words, onChange }: FilterBarProps) {
  return (
    <fieldset class="standings" aria-label={words.say('timeline_standing')}>
      {standings.map((standing: Standing) => (
        <button
          key={standing}
          type="button"
          class="tool standing-toggle"
          aria-pressed={state.standings.includes(standing)}
          onClick={() => onChange({ standings: toggled(state.standings, standing) })}
        >
          <LegendMark standing={standing} form="period" />
          {words.say(`card_standing_${standing}`)}
        </button>
      ))}
    </fieldset>
  );
}
