// The timeline page put together: what is set in the address decides which facts are shown, where, and which one is
// open. Each part of the page is a component of its own; none of them holds facts or settings.
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Dataset, type EntityKey, type FactKey, formatDate, parseDate } from '../dataset';
import type { Words } from '../shared';
import type { KnownUntil } from './Backdrop';
import { Beside, isOpen } from './Beside';
import { FactTable } from './FactTable';
import { FilterBar } from './FilterBar';
import { Masthead } from './Masthead';
import { PageBanner } from './PageBanner';
import { PictureDefs } from './PictureDefs';
import { PictureView } from './PictureView';
import type { PageSentence } from './page-events';
import { showSentence } from './page-link';
import { Still } from './Still';
import { sortFacts } from './table-order';
import type { TextSearch } from './text-search';
import { timelineFacts } from './timeline-fact';
import { Undated } from './Undated';
import { usePage } from './use-page';
import { usePrinting } from './use-printing';
import { useShown } from './use-shown';
import { useTimelineState } from './use-timeline-state';

/** What the page is made from. */
export interface AppProps {
  readonly dataset: Dataset;
  readonly search: TextSearch;
  readonly words: Words;
}

/** The whole page. */
export function App({ dataset, search, words }: AppProps) {
  const [state, change] = useTimelineState();
  const target = usePrinting();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isSentenceGone, setSentenceGone] = useState(false);
  const all = useMemo(() => timelineFacts(dataset), [dataset]);
  const page = usePage(state.page?.tabId ?? null, dataset);
  const shown = useShown({ dataset, all, state, search, page });
  const ordered = useMemo(
    () => (state.view === 'table' ? sortFacts(shown.facts, state.sort, words.language) : shown.facts),
    [shown.facts, state.view, state.sort, words],
  );
  const until = useMemo(() => knownUntil(dataset, words), [dataset, words]);

  const select = (selected: FactKey | null): void => change({ selected }, 'selection');
  const open = (selected: FactKey): void => {
    select(selected);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const close = (): void => {
    const key = state.selected;
    select(null);
    if (key) document.querySelector<HTMLElement>(`main [data-fact="${CSS.escape(key)}"]`)?.focus();
  };
  const takeName = (key: EntityKey): void => {
    if (!shown.names.includes(key)) {
      change({ names: [...shown.names, key], text: '', window: { kind: 'fit' } });
    }
  };
  const showOnPage = async (sentence: PageSentence): Promise<void> => {
    setSentenceGone(state.page !== null && !(await showSentence(state.page.tabId, sentence)));
  };

  // All but the window: what a step of the picture leaves as it is.
  const { window: _, ...besides } = state;
  const still = [JSON.stringify(besides), dataset, all, page, words, isSentenceGone, ...Object.values(shown)];
  return (
    <div class={isOpen(state.selected, all, page) ? 'page has-detail' : 'page'}>
      <PictureDefs />
      <Still
        of={[...still, ordered]}
        draw={() => (
          <>
            <Masthead
              dataset={dataset}
              state={state}
              facts={ordered}
              total={all.length}
              words={words}
              onChange={change}
            />
            {state.page && (
              <PageBanner
                page={page}
                choice={state.page}
                notice={isSentenceGone ? words.say('timeline_page_sentence_gone') : null}
                words={words}
                onChange={change}
              />
            )}
            <FilterBar
              state={state}
              names={shown.names.flatMap((key) => dataset.entity(key) ?? [])}
              offers={shown.offers}
              kinds={shown.kinds}
              status={
                shown.facts.length === all.length
                  ? words.count('timeline_facts', all.length)
                  : words.say('timeline_shown', shown.facts.length, all.length)
              }
              words={words}
              onChange={change}
              onName={takeName}
            />
          </>
        )}
      />
      <main>
        {(state.view === 'picture' || target === 'paper') && (
          <PictureView
            lanes={shown.lanes}
            fitted={shown.fitted}
            facts={shown.facts}
            state={state}
            target={target}
            knownUntil={until}
            words={words}
            onChange={change}
            onSelect={select}
            onOpen={open}
            onName={takeName}
          />
        )}
        {(state.view === 'table' || target === 'paper') && (
          <FactTable
            facts={ordered}
            sort={state.sort}
            selected={state.selected}
            words={words}
            onSort={(sort) => change({ sort })}
            onSelect={open}
            onName={takeName}
          />
        )}
        {state.view === 'picture' && target === 'screen' && (
          <Still
            of={still}
            draw={() => (
              <Undated
                facts={shown.facts.filter(({ span }) => span === null)}
                selected={state.selected}
                words={words}
                onSelect={open}
              />
            )}
          />
        )}
      </main>
      <aside aria-label={words.say('timeline_beside')}>
        <Still
          of={[...still, ordered]}
          draw={() => (
            <Beside
              selected={state.selected}
              all={all}
              shown={ordered}
              page={page}
              words={words}
              heading={heading}
              onName={takeName}
              onSelect={select}
              onClose={close}
              onShowSentence={(sentence) => void showOnPage(sentence)}
            />
          )}
        />
      </aside>
    </div>
  );
}

/** The day after the last that the youngest pack knows of. */
function knownUntil(dataset: Dataset, words: Words): KnownUntil | null {
  const [youngest] = dataset.packs
    .flatMap((pack) => {
      const span = parseDate(pack.asOf);
      return span && Number.isFinite(span.end) ? [{ day: span.end + 1, asOf: pack.asOf }] : [];
    })
    .sort((a, b) => b.day - a.day);
  if (!youngest) return null;
  const date = formatDate(youngest.asOf, words.language, { width: 'short' }) ?? youngest.asOf;
  return { day: youngest.day, label: words.say('card_as_of', date) };
}
