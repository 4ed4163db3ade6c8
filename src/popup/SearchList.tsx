// The search field and what stands below it: results while something is asked, and the names of the page. Keys: arrows
// go through results and on into the page's names, Enter opens, Esc clears, then closes; typing always searches.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../shared';
import type { PopupData } from './data';
import { PageNames } from './PageNames';
import { ResultRow } from './ResultRow';
import { type Detail, openingOf } from './result-detail';
import { MAX_RESULTS, useAnswer } from './use-answer';
import { useKeys } from './use-keys';
import type { TabView } from './use-tab';
import { warmUp } from './warm-up';

interface SearchListProps {
  /** What to search for at first. */
  readonly query: string;
  /** Told what is typed, to come back to; the list keeps it by itself, since nothing around it changes with a key. */
  readonly onQuery: (query: string) => void;
  readonly data: PopupData | null;
  readonly tab: TabView | null;
  readonly words: Words;
  readonly onOpen: (detail: Detail) => unknown;
}

/** Search, results and names. */
export function SearchList({ query: first, onQuery, data, tab, words, onOpen }: SearchListProps) {
  const [query, setQuery] = useState(first);
  const ask = (text: string) => {
    setQuery(text);
    onQuery(text);
  };
  const input = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const asked = query.trim();
  const answer = useAnswer(asked, data, words);
  const rows = asked ? answer.rows : [];
  const activeId = rows.length > 0 ? `result-${active}` : undefined;
  useLayoutEffect(() => {
    input.current?.focus();
    performance.mark('field-focused'); // for `npm run bench`
  }, []);
  useLayoutEffect(() => {
    if (data) performance.mark('search-ready');
  }, [data]);
  // After the first frame, and until something is asked.
  const isIdle = asked === '';
  useEffect(() => {
    if (!data || !isIdle) return;
    const warming = new AbortController();
    void warmUp(data, words, warming.signal);
    return () => warming.abort();
  }, [data, words, isIdle]);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const open = async (index: number): Promise<void> => {
    // Enter may come before the answer to the last letter: what is opened belongs to what was typed.
    const found =
      answer.query === asked && rows.length === answer.count
        ? rows
        : ((await data?.find(asked, MAX_RESULTS, words.language).read(0, MAX_RESULTS)) ?? []);
    const result = found[index];
    if (result) onOpen(openingOf(result, found));
  };
  const pressedInField = (event: KeyboardEvent): boolean => {
    if (event.key === 'ArrowDown' && active < rows.length - 1) setActive(active + 1);
    else if (event.key === 'ArrowDown') focusName(whole.current, 'first');
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter') void open(active);
    else if (event.key === 'Escape' && query !== '') ask('');
    else if (event.key === 'Escape') window.close();
    else return false;
    return true;
  };
  const pressedInNames = (event: KeyboardEvent): boolean => {
    if (event.key === 'ArrowDown') focusName(whole.current, 'next');
    else if (event.key === 'ArrowUp') focusName(whole.current, 'previous') || input.current?.focus();
    else return false;
    return true;
  };
  useKeys((event) => {
    const isInField = document.activeElement === input.current;
    const isInNames = document.activeElement?.closest('.page-names');
    if (isInField ? pressedInField(event) : isInNames && pressedInNames(event)) event.preventDefault();
    else if (!isInField && event.key === 'Escape') {
      event.preventDefault();
      input.current?.focus();
    } else if (!isInField && isText(event)) input.current?.focus(); // the letter itself goes there, too
  });
  // The same element as long as nothing of it changes, so that a key does not draw the page's names again.
  const names = useMemo(
    () =>
      tab &&
      data && (
        <PageNames
          tab={tab}
          shelf={data.shelf}
          words={words}
          onOpen={(key) => onOpen({ key, factIds: [] })}
        />
      ),
    [tab, data, words, onOpen],
  );
  return (
    <div ref={whole} class="search-list">
      <div class="search">
        <SearchSign />
        <input
          ref={input}
          type="text"
          role="combobox"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={words.say('popup_search')}
          placeholder={words.say('popup_search')}
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls="results"
          aria-activedescendant={activeId}
          value={query}
          onInput={(event) => {
            setActive(0);
            ask(event.currentTarget.value);
          }}
        />
      </div>
      <p class="only-said" role="status">
        {rows.length > 0 ? words.count('popup_result_count', answer.count) : ''}
      </p>
      {asked && answer.query === asked && rows.length === 0 && (
        <p class="nothing" role="status">
          {words.say('popup_no_results', asked)}
        </p>
      )}
      <section hidden={rows.length === 0} data-answered={answer.query}>
        <h2 id="results-title">{words.say('popup_results')}</h2>
        <div id="results" role="listbox" aria-labelledby="results-title">
          {rows.map((result, index) => (
            <ResultRow
              // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state, and changing their texts costs less than making them anew.
              key={`${result.type} ${index}`}
              id={`result-${index}`}
              result={result}
              isActive={index === active}
              words={words}
              onOpen={() => void open(index)}
              onPoint={() => setActive(index)}
            />
          ))}
        </div>
      </section>
      {names}
    </div>
  );
}

/** Moves the focus among the names of the page; false where there is none to go to. */
function focusName(root: HTMLElement | null, where: 'first' | 'next' | 'previous'): boolean {
  const names = [...(root?.querySelectorAll<HTMLElement>('.page-names .row-button') ?? [])];
  const row = document.activeElement?.closest('li');
  const here = names.findIndex((name) => name.closest('li') === row);
  const target = where === 'first' ? names[0] : names[here + (where === 'next' ? 1 : -1)];
  target?.focus();
  return target !== undefined || where === 'next';
}

function isText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

function SearchSign() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M6.7 1.8a4.9 4.9 0 1 1 0 9.8 4.9 4.9 0 0 1 0-9.8Zm3.6 8.5 4 4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}
